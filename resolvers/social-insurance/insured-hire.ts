/** What one employer pays for one worker: whether it insures the hire, and whether it had insured the worker against an injury. */
import type { IsoDate } from '../../src/facts/envelope';
import { ofLine } from './contributions';
import { coversMonthOf, isInForce } from './insurance-status';
import { monthOf } from './months';
import type { ContributionRun } from './social-insurance.loader';

/** A run in any line that the employer pays for the worker on the day; `null` when there is none. */
export function hireInsurance(runs: readonly ContributionRun[], employerNumber: string, day: IsoDate): ContributionRun | null {
  return paidBy(employerNumber, runs).find((run) => isInForce(run, day)) ?? null;
}

/**
 * The run by which the employer had the worker insured against injury on the day of the event, as it stands on the day asked about.
 *
 * What is paid after the event insures the future only (工伤保险条例 art. 62). The month of the event may still be paid while it lasts;
 * once it is over, it must have been paid itself.
 */
export function injuryCover(
  runs: readonly ContributionRun[],
  employerNumber: string,
  eventOn: IsoDate,
  day: IsoDate,
): ContributionRun | null {
  const monthIsOver = monthOf(eventOn) < monthOf(day);
  const cover = ofLine(paidBy(employerNumber, runs), 'injury').find(
    (run) => isInForce(run, eventOn) && (!monthIsOver || coversMonthOf(run, eventOn)),
  );
  return cover ?? null;
}

function paidBy(employerNumber: string, runs: readonly ContributionRun[]): readonly ContributionRun[] {
  return runs.filter((run) => run.employer_number === employerNumber);
}
