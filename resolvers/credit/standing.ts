/** Which adverse entries a credit report shows on a day. */
import { addYears } from '../../src/facts/days';
import type { IsoDate } from '../../src/facts/envelope';
import type { AdverseEntry } from './credit.loader';

/** How long an entry is kept after the bad conduct ended (征信业管理条例 art. 16). */
export const keptYears = 5;

/** Those entered by the day and not yet due to be erased, the last one first. */
export function shownEntries(entries: readonly AdverseEntry[], day: IsoDate): readonly AdverseEntry[] {
  const shown = entries.filter((entry) => {
    const kept = keptUntil(entry, day);
    return entry.entered_on <= day && (kept === null || day <= kept);
  });
  return shown.toSorted((a, b) => b.entered_on.localeCompare(a.entered_on));
}

/** The last day on which the entry is kept; `null` while the conduct goes on, as far as is known on the day. */
export function keptUntil({ ended_on }: AdverseEntry, day: IsoDate): IsoDate | null {
  return ended_on === null || ended_on > day ? null : addYears(ended_on, keptYears);
}

/** The last day on which any of the entries is kept; `null` when one of them has no end yet. */
export function lastKeptUntil(entries: readonly AdverseEntry[], day: IsoDate): IsoDate | null {
  let last: IsoDate | null = null;
  for (const entry of entries) {
    const kept = keptUntil(entry, day);
    if (kept === null) return null;
    if (last === null || kept > last) last = kept;
  }
  return last;
}
