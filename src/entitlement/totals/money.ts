/** Sums of money on a board: what recurs is counted by the year, what is paid once stands apart. */
import type { Determination } from '../determination';
import { rounded } from '../numbers';
import type { Amount } from '../rule';

export interface Money {
  readonly yuanPerYear: number;
  readonly yuanOnce: number;
}

export const nothing: Money = { yuanPerYear: 0, yuanOnce: 0 };

const monthsOfYear = 12;

/** Of an amount paid monthly, the months of the coming year in which it is paid. `null` where the sum is not known, or is none of money. */
export function moneyOf({ amount: yuan, durationMonths }: Determination, amount: Amount | undefined): Money | null {
  if (amount?.expression === undefined || amount.isPayable === true || typeof yuan !== 'number') return null;
  switch (amount.unit ?? '') {
    case 'yuan/month':
      // A period that is left open by an unknown fact is null: then the months of the year are not known either.
      return durationMonths === null ? null : { yuanPerYear: rounded(yuan * Math.min(monthsOfYear, durationMonths ?? monthsOfYear)), yuanOnce: 0 };
    case 'yuan/year':
      return { yuanPerYear: yuan, yuanOnce: 0 };
    case 'yuan':
      return { yuanPerYear: 0, yuanOnce: yuan };
    default:
      return null;
  }
}

export function sumOf(sums: Iterable<Money>): Money {
  let [yuanPerYear, yuanOnce] = [0, 0];
  for (const sum of sums) [yuanPerYear, yuanOnce] = [yuanPerYear + sum.yuanPerYear, yuanOnce + sum.yuanOnce];
  return { yuanPerYear: rounded(yuanPerYear), yuanOnce: rounded(yuanOnce) };
}

/** What is left when another benefit pays part of the same: yearly money takes from yearly money, and what is paid once from what is paid once. */
export function lessened(money: Money, by: Money): Money {
  return {
    yuanPerYear: Math.max(0, rounded(money.yuanPerYear - by.yuanPerYear)),
    yuanOnce: Math.max(0, rounded(money.yuanOnce - by.yuanOnce)),
  };
}

/** What two benefits of which one may be had are compared by: the money of the first year. */
export function firstYear({ yuanPerYear, yuanOnce }: Money): number {
  return yuanPerYear + yuanOnce;
}

export function isNothing(money: Money): boolean {
  return firstYear(money) === 0;
}
