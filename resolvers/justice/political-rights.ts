/** Whether a court has deprived a person of political rights on a day. */
import { isValidOn } from '../../src/database/history';
import type { IsoDate } from '../../src/facts/envelope';
import type { DeprivationEntry } from './justice.loader';

/** Of several decisions the one that holds longest; one without a last day is for life. */
export function deprivationOn(deprivations: readonly DeprivationEntry[], day: IsoDate): DeprivationEntry | null {
  const inForce = deprivations.filter((deprivation) => isValidOn(deprivation, day));
  return inForce.toSorted((a, b) => endOf(b).localeCompare(endOf(a)))[0] ?? null;
}

/** Text that sorts after every day stands for life. */
function endOf({ valid_until }: DeprivationEntry): string {
  return valid_until ?? 'for life';
}
