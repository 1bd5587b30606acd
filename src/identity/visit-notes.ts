/** Carries what was noted of a visit in the signed context, and reads it back: a note that is none makes the whole context none. */
import type { VisitNotes } from './viewer';

type Check = (value: unknown) => boolean;

const isTextOrNull: Check = (value) => value === null || typeof value === 'string';

const isFlag: Check = (value) => typeof value === 'boolean';

const checks: Readonly<Record<keyof VisitNotes, Check>> = {
  visitPlace: isTextOrNull,
  counter: isTextOrNull,
  proof: isTextOrNull,
  reason: isTextOrNull,
  signs: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
  guarded: isFlag,
  wholeHousehold: isFlag,
};

/** What was not noted takes no room in a signature. */
export function noteClaims(notes: VisitNotes): Record<string, unknown> {
  return Object.fromEntries(noted(notes as Readonly<Record<string, unknown>>));
}

/** Null when one of them is not what it should be. */
export function notesIn(claims: Readonly<Record<string, unknown>>): VisitNotes | null {
  const found = noted(claims);
  return found.every(([name, value]) => checks[name](value)) ? Object.fromEntries(found) : null;
}

function noted(record: Readonly<Record<string, unknown>>): readonly (readonly [keyof VisitNotes, unknown])[] {
  return (Object.keys(checks) as (keyof VisitNotes)[]).flatMap((name) => (record[name] === undefined ? [] : [[name, record[name]] as const]));
}
