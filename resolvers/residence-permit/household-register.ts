/** What the household register says of a person on a day: where, rural or urban, and the moves that led there. */
import type { IsoDate } from '../../src/facts/envelope';
import { isValidOn } from '../../src/database/history';
import type { HouseholdRegisterEntry } from './residence-permit.loader';

const jilin = '22';

/** The entry that holds on the day; of two that do, the one begun last, since a move ends what came before. `null` without any. */
export function registerEntryOn(entries: readonly HouseholdRegisterEntry[], day: IsoDate): HouseholdRegisterEntry | null {
  const valid = entries.filter((entry) => isValidOn(entry, day));
  return valid.sort((a, b) => b.valid_from.localeCompare(a.valid_from))[0] ?? null;
}

/** The move that brought the hukou into Jilin from outside, if it is in Jilin on the day and was not always there. */
export function moveIntoProvince(entries: readonly HouseholdRegisterEntry[], day: IsoDate): HouseholdRegisterEntry | null {
  const current = registerEntryOn(entries, day);
  if (current === null || !current.place.startsWith(jilin)) return null;
  const moves = entries
    .filter((entry) => entry.valid_from <= day && entry.place.startsWith(jilin))
    .filter((entry) => entry.moved_in_from_place !== null && !entry.moved_in_from_place.startsWith(jilin));
  return moves.sort((a, b) => b.valid_from.localeCompare(a.valid_from))[0] ?? null;
}

/** Moved from a village register to a town's (农业转移人口落户), and is still there. */
export function hasSettled(entries: readonly HouseholdRegisterEntry[], day: IsoDate): boolean {
  const current = registerEntryOn(entries, day);
  if (current?.urban_rural_code !== 'urban') return false;
  return entries.some((entry) => entry.urban_rural_code === 'rural' && entry.valid_from < current.valid_from);
}

/** One move case covers the child and every guardian whom the register knows. */
export function movedTogether(
  childMove: HouseholdRegisterEntry | null,
  guardiansEntries: readonly (readonly HouseholdRegisterEntry[])[],
): boolean {
  const moveCase = childMove?.move_case_id ?? null;
  if (moveCase === null || guardiansEntries.length === 0) return false;
  return guardiansEntries.every((entries) => entries.some((entry) => entry.move_case_id === moveCase));
}
