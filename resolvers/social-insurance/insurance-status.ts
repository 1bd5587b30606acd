/** Under which scheme a person is insured in a line on a day. */
import type { InsuranceLine } from '../../src/database/tables/social-insurance';
import type { IsoDate } from '../../src/facts/envelope';
import { ofLine } from './contributions';
import { firstDayOf, monthOf } from './months';
import type { ContributionRun } from './social-insurance.loader';

const schemesByRank = ['employee', 'flexible', 'resident'] as const;

/**
 * The runs that the record holds on the day: begun, or paid for ahead. What was entered later may not be foretold from, not even as the end
 * of what came before it.
 */
export function runsKnownOn(runs: readonly ContributionRun[], day: IsoDate): readonly ContributionRun[] {
  return runs.filter(({ first_month, paid_on }) => first_month <= day || (paid_on !== null && paid_on <= day));
}

/**
 * The run that insures the person in the line now; `null` when none does. Of several, one that covers the month of the day comes before
 * one that has just ended, then the employee scheme before the flexible and the resident one.
 */
export function runInForce(runs: readonly ContributionRun[], line: InsuranceLine, day: IsoDate): ContributionRun | null {
  const inForce = ofLine(runs, line).filter((run) => isInForce(run, day));
  const rank = (run: ContributionRun): number =>
    schemesByRank.indexOf(run.payer_kind) + (coversMonthOf(run, day) ? 0 : schemesByRank.length);
  return inForce.sort((a, b) => rank(a) - rank(b) || b.first_month.localeCompare(a.first_month))[0] ?? null;
}

/**
 * Whoever pays by the month is insured until a month has passed unpaid: the present one may still be paid. Residents pay once a year:
 * for the pension at any time in it, so that last year's payment carries them through this year; for medical care ahead of it, so that
 * without payment there is no cover.
 */
export function isInForce(run: ContributionRun, day: IsoDate): boolean {
  if (run.first_month > day || (run.paid_on !== null && run.paid_on > day)) return false;
  if (run.last_month === null) return true;
  if (run.payer_kind !== 'resident') return monthOf(run.last_month) >= monthOf(day) - 1;
  if (run.line === 'pension') return Number(run.last_month.slice(0, 4)) >= Number(day.slice(0, 4)) - 1;
  return coversMonthOf(run, day);
}

/**
 * The days after the day on which runs that have ended may stop insuring, or stop coming before others: the month after their last one, the
 * one after that, and the years of those who pay by the year.
 */
export function endsOfCover(runs: readonly ContributionRun[], day: IsoDate): readonly IsoDate[] {
  const days = runs.flatMap(({ last_month: last }) => (last === null ? [] : [
    firstDayOf(monthOf(last) + 1), firstDayOf(monthOf(last) + 2), `${Number(last.slice(0, 4)) + 2}-01-01`,
  ]));
  return days.filter((one) => one > day);
}

export function coversMonthOf(run: ContributionRun, day: IsoDate): boolean {
  return run.last_month === null || monthOf(run.last_month) >= monthOf(day);
}
