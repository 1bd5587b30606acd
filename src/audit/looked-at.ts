/**
 * The index of the ledger: which entries are about whom. It follows from the entries, whose hashes cover whom they are about; so a line that
 * was taken away to hide a look from whom it was about shows, and so does one that was put in.
 */
import type { Entry } from './chain';
import { subjectsOf } from './look';

export interface LookedAt {
  readonly subject: string;
  readonly day: string;
  readonly writer: string;
  readonly position: number;
}

export function indexOf(entries: readonly Entry[]): readonly LookedAt[] {
  return entries.flatMap(({ day, writer, position, look }) => subjectsOf(look).map((subject) => ({ subject, day, writer, position })));
}

/** What is wrong with an index of these entries, in plain words and without naming whom it is about; empty when nothing is. */
export function indexFaults(entries: readonly Entry[], index: readonly LookedAt[]): readonly string[] {
  const due = new Map(indexOf(entries).map((line) => [nameOf(line), line]));
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const line of index) {
    const name = nameOf(line);
    if (!due.has(name)) faults.push(`${placeOf(line)}: the index says that it is about somebody whom it is not about.`);
    else if (seen.has(name)) faults.push(`${placeOf(line)}: a line of the index stands there twice.`);
    seen.add(name);
  }
  for (const [name, line] of due) {
    if (!seen.has(name)) faults.push(`${placeOf(line)}: a line of the index is missing, so that this look is hidden from somebody whom it was about.`);
  }
  return faults;
}

/** A file of entries that were written without an index may come without; any other may not. */
export function needsIndex(entries: readonly Entry[], index: readonly LookedAt[]): boolean {
  return index.length > 0 || entries.some(({ look }) => look.v !== undefined);
}

const nameOf = ({ subject, day, writer, position }: LookedAt): string => JSON.stringify([subject, day, writer, position]);
const placeOf = ({ day, writer, position }: LookedAt): string => `${day} ${writer}: entry ${position}`;
