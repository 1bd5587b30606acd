/** What a job pays, and what is owed of it. */
import type { IsoDate } from '../../src/facts/envelope';
import { lastRecorded, type Recorded } from '../../src/subgraph/recorded';
import type { Contract, WageClaim, WagePayment } from './employment.loader';
import { calendarMonths } from './months';
import type { WorkSpell } from './work-record';

export interface Wage {
  readonly monthlyYuan: number;
  readonly record: Recorded;
}

/** The wage agreed in the contract; without one, the mean of the months paid among the last twelve that are over. */
export function monthlyWage(contract: Contract | null, payments: readonly WagePayment[], job: WorkSpell, day: IsoDate): Wage | null {
  if (contract !== null && contract.monthly_wage_yuan !== null) return { monthlyYuan: contract.monthly_wage_yuan, record: contract };
  return meanWage(payments.filter(({ employer_number }) => employer_number === job.employer), job, day);
}

function meanWage(payments: readonly WagePayment[], job: WorkSpell, day: IsoDate): Wage | null {
  // Months counted back from the month of the day: 1 is the one before it.
  const latest = job.until === null ? 1 : Math.max(1, calendarMonths(job.until, day));
  const counted = payments.flatMap((payment) => {
    const first = Math.min(calendarMonths(payment.first_month, day), latest + 11);
    const last = Math.max(payment.last_month === null ? latest : calendarMonths(payment.last_month, day), latest);
    return first < last ? [] : [{ payment, months: first - last + 1 }];
  });
  const months = counted.reduce((sum, run) => sum + run.months, 0);
  const record = lastRecorded(counted.map(({ payment }) => payment));
  if (months === 0 || record === null) return null;
  const cents = counted.reduce((sum, run) => sum + Math.round(run.payment.monthly_yuan * 100) * run.months, 0);
  return { monthlyYuan: Math.round(cents / months) / 100, record };
}

/** Owed and unpaid on the day: what was claimed, until inspection fixes the amount. */
export function owedOn(claim: WageClaim, day: IsoDate): number {
  if (claim.paid_off_on !== null && claim.paid_off_on <= day) return 0;
  if (claim.fixed_on !== null && claim.fixed_on <= day) return claim.fixed_yuan ?? 0;
  return claim.claimed_on !== null && claim.claimed_on <= day ? (claim.claimed_yuan ?? 0) : 0;
}

export function totalOwed(claims: readonly WageClaim[], day: IsoDate): number {
  return claims.reduce((cents, claim) => cents + Math.round(owedOn(claim, day) * 100), 0) / 100;
}

/** Claims that had been made or found by the day. */
export function claimsKnownBy(claims: readonly WageClaim[], day: IsoDate): readonly WageClaim[] {
  return claims.filter(({ claimed_on, fixed_on }) => [claimed_on, fixed_on].some((on) => on !== null && on <= day));
}
