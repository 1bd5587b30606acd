/** Whether a person worked away and lives again in the home county (返乡人员). */
import { isValidOn } from '../../src/database/history';
import { addDays, addMonths } from '../../src/facts/days';
import type { IsoDate } from '../../src/facts/envelope';
import { type Recorded } from '../../src/subgraph/recorded';
import type { Return } from './employment.loader';
import type { WorkSpell } from './work-record';

export interface ReturnHome {
  readonly hasReturned: boolean;
  readonly record: Recorded;
  /** Last day on which it holds, where the record says. */
  readonly until: IsoDate | null;
  /** What comes on the day after; left out where that is not known. */
  readonly then?: boolean;
}

const monthsBack = 24;

/**
 * "Work elsewhere in the last 24 months" is read from the returnee's registration, and else from the filings, which name the home county:
 * present work outside it says that the person is away; present work in it, that the person lives there. `null` where neither tells.
 */
export function returnHome(
  returns: readonly Return[], work: readonly WorkSpell[], present: WorkSpell | null, day: IsoDate,
): ReturnHome | null {
  const [registered] = returns.filter((entry) => isValidOn(entry, day)).sort((a, b) => b.valid_from.localeCompare(a.valid_from));
  if (registered === undefined) return fromFilings(work, present, day);
  const leftAgain = work.find(({ until, city, from }) => until === null && city !== registered.home_place && from >= registered.valid_from);
  return leftAgain === undefined ? returnOf(registered.worked_until, registered, day, () => false) : { hasReturned: false, record: leftAgain.record, until: null };
}

function fromFilings(work: readonly WorkSpell[], present: WorkSpell | null, day: IsoDate): ReturnHome | null {
  const home = present?.filing?.hukou_place;
  if (present === null || home === undefined || home === null) return null;
  if (present.city !== home) return { hasReturned: false, record: present.record, until: null };
  const ends = work.flatMap(({ city, until }) => (city === home || until === null ? [] : [until])).sort();
  const lastAway = ends.at(-1);
  // A job at home through all of the 24 months leaves no room for work elsewhere; a shorter one does, and nobody need have filed that.
  const wasHomeThroughout = (on: IsoDate): boolean => present.from <= addMonths(on, -monthsBack);
  if (lastAway !== undefined && lastAway >= addMonths(day, -monthsBack)) {
    return returnOf(lastAway, present.record, day, (after) => (wasHomeThroughout(after) ? false : undefined));
  }
  return wasHomeThroughout(day) ? { hasReturned: false, record: present.record, until: null } : null;
}

function returnOf(workedUntil: IsoDate, record: Recorded, day: IsoDate, after: (day: IsoDate) => boolean | undefined): ReturnHome {
  const until = addMonths(workedUntil, monthsBack);
  if (day > until) return { hasReturned: false, record, until: null };
  const then = after(addDays(until, 1));
  return { hasReturned: true, record, until, ...(then === undefined ? {} : { then }) };
}
