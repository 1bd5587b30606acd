/**
 * What becomes of known values as days pass and nobody records anything: a value stands until its last day, and then gives way to what the
 * agency said comes next, or to UNKNOWN. It is never carried on, and never turned round.
 */
import { addDays } from '../dates';
import type { FactEntry, FactsOfSubject, IsoDate, KnownFact, SubjectId } from '../../facts/envelope';

export interface RecordEnd {
  readonly subject: SubjectId;
  readonly fact: string;
  /** Last day on which the value holds. */
  readonly until: IsoDate;
}

/** All values that have a last day, the earliest first. */
export function recordEnds(facts: ReadonlyMap<SubjectId, FactsOfSubject>): readonly RecordEnd[] {
  const ends: RecordEnd[] = [];
  for (const [subject, entries] of facts) {
    for (const fact in entries) {
      const entry = entries[fact];
      if (entry !== undefined && 'value' in entry && entry.until !== undefined) ends.push({ subject, fact, until: entry.until });
    }
  }
  return ends.sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0));
}

/** The facts after these values have ended; those of other subjects are not copied. */
export function afterEnds(facts: ReadonlyMap<SubjectId, FactsOfSubject>, ended: readonly RecordEnd[]): ReadonlyMap<SubjectId, FactsOfSubject> {
  const changed = new Map<SubjectId, Record<string, FactEntry>>();
  for (const { subject, fact } of ended) {
    const entry = facts.get(subject)?.[fact];
    if (entry === undefined || !('value' in entry)) continue;
    const ofSubject = changed.get(subject) ?? { ...facts.get(subject) };
    ofSubject[fact] = next(entry);
    changed.set(subject, ofSubject);
  }
  return new Map([...facts, ...changed]);
}

function next({ until, then, source, recordedOn }: KnownFact): FactEntry {
  if (then === undefined) return { unknown: 'not-held' };
  return {
    value: then,
    ...(recordedOn === undefined ? {} : { recordedOn }),
    ...(source === undefined ? {} : { source }),
    ...(until === undefined ? {} : { from: addDays(until, 1) }),
  };
}
