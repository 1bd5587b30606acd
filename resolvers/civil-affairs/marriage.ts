/** Whether a person is married on a day, and whether this register can say so. */
import type { IsoDate } from '../../src/facts/envelope';
import type { Marriage } from './civil-affairs.loader';

/** From the day of registration to the day before its end; of several the one registered last. */
export function marriageOn(marriages: readonly Marriage[], day: IsoDate): Marriage | null {
  const current = begunBy(marriages, day).filter(({ dissolved_on }) => dissolved_on === null || day < dissolved_on);
  return current.sort(laterFirst)[0] ?? null;
}

/** The last marriage that ended by the day: the record on which "not married" rests. */
export function lastDissolvedBy(marriages: readonly Marriage[], day: IsoDate): Marriage | null {
  const ended = begunBy(marriages, day).filter(({ dissolved_on }) => dissolved_on !== null && dissolved_on <= day);
  return ended.sort(laterFirst)[0] ?? null;
}

/** True when the register has, by the day, a marriage of the person with this spouse, be it ended. */
export function isMarriageKept(marriages: readonly Marriage[], spouseId: string, day: IsoDate): boolean {
  return begunBy(marriages, day).some(({ spouse_id }) => spouse_id === spouseId);
}

function begunBy(marriages: readonly Marriage[], day: IsoDate): Marriage[] {
  return marriages.filter(({ registered_on }) => registered_on <= day);
}

function laterFirst(a: Marriage, b: Marriage): number {
  return b.registered_on.localeCompare(a.registered_on) || b.entry_id - a.entry_id;
}
