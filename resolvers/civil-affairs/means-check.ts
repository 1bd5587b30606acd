/**
 * How far an authorised check of a household's means (经济状况核对) has come on a day.
 *
 * A completed check may be used until its validity ends; one that is ordered and allowed, but not completed, is under way. A new check
 * under way does not take back the result that still holds.
 */
import type { IsoDate } from '../../src/facts/envelope';
import type { AssetFinding } from './civil-affairs.loader';

export interface CheckDays {
  readonly ordered_on: IsoDate;
  readonly authorised_until: IsoDate;
  readonly completed_on: IsoDate | null;
  readonly valid_until: IsoDate | null;
}

/** The check whose result may be used on the day; of several the one completed last. */
export function checkInForce<Check extends CheckDays>(checks: readonly Check[], day: IsoDate): Check | null {
  const usable = checks.filter(({ completed_on, valid_until }) => isBetween(completed_on, valid_until, day));
  return usable.sort((a, b) => (b.completed_on ?? '').localeCompare(a.completed_on ?? ''))[0] ?? null;
}

/** The check that is under way on the day; of several the one ordered last. An authorisation that has run out ends it. */
export function checkUnderWay<Check extends CheckDays>(checks: readonly Check[], day: IsoDate): Check | null {
  const open = checks.filter(
    ({ ordered_on, authorised_until, completed_on }) =>
      isBetween(ordered_on, authorised_until, day) && (completed_on === null || day < completed_on),
  );
  return open.sort((a, b) => b.ordered_on.localeCompare(a.ordered_on))[0] ?? null;
}

/** Within the limits when every kind of asset looked at was found so; `null` when the check reports no kind. */
export function areAssetsWithinLimit(checkNumber: string, findings: readonly AssetFinding[]): boolean | null {
  const reported = findings.filter(({ check_number }) => check_number === checkNumber);
  return reported.length === 0 ? null : reported.every(({ is_within_limit }) => is_within_limit);
}

function isBetween(from: IsoDate | null, until: IsoDate | null, day: IsoDate): boolean {
  return from !== null && until !== null && from <= day && day <= until;
}
