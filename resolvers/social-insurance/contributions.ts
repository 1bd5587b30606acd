/**
 * Which months of a contribution record count on a day.
 *
 * A month counts once it is over and paid. A run without a day of payment was paid month by month, each month within itself; a run with
 * one was paid whole on that day, and before it none of its months counts.
 */
import type { InsuranceLine } from '../../src/database/tables/social-insurance';
import type { IsoDate } from '../../src/facts/envelope';
import { countMonths, joined, monthOf, type MonthSpan } from './months';
import type { BenefitPayment, ContributionRun } from './social-insurance.loader';

/** The months of a run that count on the day; `null` when none does yet. */
export function countedMonths(run: ContributionRun, day: IsoDate): MonthSpan | null {
  if (run.paid_on !== null && run.paid_on > day) return null;
  const first = monthOf(run.first_month);
  const lastOver = monthOf(day) - 1;
  const last = run.last_month === null ? lastOver : Math.min(monthOf(run.last_month), lastOver);
  return first <= last ? { first, last } : null;
}

export function spansCounted(runs: readonly ContributionRun[], day: IsoDate): readonly MonthSpan[] {
  return runs.map((run) => countedMonths(run, day)).filter((span) => span !== null);
}

export function ofLine(runs: readonly ContributionRun[], line: InsuranceLine): readonly ContributionRun[] {
  return runs.filter((run) => run.line === line);
}

/** Pension insurance of urban employees (城镇职工养老保险), which flexible workers join on their own account; the resident scheme is another. */
export function urbanPension(runs: readonly ContributionRun[]): readonly ContributionRun[] {
  return ofLine(runs, 'pension').filter((run) => run.payer_kind !== 'resident');
}

/**
 * The unbroken run of months that still lasts on the day; `null` when there is none. The month of the day is not over, and so not paid:
 * a run whose last month is the month before it still lasts. A month paid afterwards (补缴) mends no gap.
 */
export function lastingRun(runs: readonly ContributionRun[], day: IsoDate): MonthSpan | null {
  const last = joined(spansCounted(runs.filter((run) => !run.back_paid), day)).at(-1);
  return last !== undefined && last.last >= monthOf(day) - 1 ? last : null;
}

/** All months of unemployment insurance paid since the last benefit began; they need not be unbroken (失业保险条例 art. 17). */
export function unemploymentMonths(
  runs: readonly ContributionRun[],
  benefits: readonly BenefitPayment[],
  day: IsoDate,
): number {
  const begun = benefits.filter((benefit) => benefit.kind === 'unemployment' && benefit.first_month <= day);
  const anewFrom = begun.reduce((latest, benefit) => Math.max(latest, monthOf(benefit.first_month)), 0);
  const spans = spansCounted(ofLine(runs, 'unemployment'), day)
    .filter(({ last }) => last >= anewFrom)
    .map(({ first, last }) => ({ first: Math.max(first, anewFrom), last }));
  return countMonths(spans);
}

/** What the person paid alone, in yuan, for the months of this calendar year that count; `null` when the record leaves an amount out. */
export function selfPaidThisYear(runs: readonly ContributionRun[], day: IsoDate): number | null {
  const january = monthOf(`${day.slice(0, 4)}-01-01`);
  let cents = 0;
  for (const run of runs) {
    if (run.payer_kind === 'employee' || (run.line !== 'pension' && run.line !== 'medical')) continue;
    const counted = countedMonths(run, day);
    if (counted === null || counted.last < january) continue;
    if (run.monthly_amount_yuan === null) return null;
    cents += Math.round(run.monthly_amount_yuan * 100) * (counted.last - Math.max(counted.first, january) + 1);
  }
  return cents / 100;
}
