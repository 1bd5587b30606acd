/**
 * Checks an envelope against the vocabulary, in code, at both ends of the wire: the agency before it sends, the engine's side
 * before it believes. A fact that does not pass is dropped and so becomes UNKNOWN; it never reads as false, 0 or an empty list.
 */
import { isUnknown, unknownReasons, type FactEntry, type FactsEnvelope, type FactsOfSubject, type SubjectId } from './envelope';
import { factTable, vocabularyVersion } from './facts.generated';
import { isCalendarDay, misfit, type FactRow, type FactShape } from './shape';

export type BreachKind = 'unknown-fact' | 'not-its-fact' | 'not-of-this-subject' | 'misfit' | 'left-out' | 'wrong-agency' | 'other-vocabulary';

/** A breach of the contract between an agency and the platform: to be logged, never shown to a resident. Holds no value. */
export interface Breach {
  readonly kind: BreachKind;
  readonly subject?: SubjectId;
  readonly fact?: string;
  readonly message: string;
}

export interface Asked {
  readonly agency: string;
  readonly subjects: readonly SubjectId[];
  /** Names of the facts asked for; those of another kind of subject are passed over. */
  readonly facts: readonly string[];
}

export interface Validated {
  /** The envelope without the facts that did not pass. */
  readonly envelope: FactsEnvelope;
  readonly breaches: readonly Breach[];
}

/** Restricted and derived facts are in no envelope, so the table does not hold them: sending one is an `unknown-fact`. */
const table: Readonly<Record<string, FactRow>> = factTable;

export function validateEnvelope(envelope: FactsEnvelope, asked: Asked): Validated {
  const breaches: Breach[] = [];
  if (envelope.agency !== asked.agency) breaches.push({ kind: 'wrong-agency', message: `Expected the facts of ${asked.agency}, got those of ${envelope.agency}.` });
  if (envelope.vocabulary !== vocabularyVersion) {
    breaches.push({ kind: 'other-vocabulary', message: `${asked.agency} speaks vocabulary ${envelope.vocabulary}; here it is ${vocabularyVersion}.` });
  }
  const facts: Record<SubjectId, FactsOfSubject> = {};
  const sent = envelope.agency === asked.agency ? envelope.facts : {};
  for (const subject of Object.keys(sent) as SubjectId[]) {
    facts[subject] = checkedFacts(subject, sent[subject] ?? {}, asked.agency, breaches);
  }
  for (const subject of asked.subjects) reportLeftOut(subject, sent[subject], asked, breaches);
  return { envelope: { ...envelope, facts }, breaches };
}

function checkedFacts(subject: SubjectId, sent: FactsOfSubject, agency: string, breaches: Breach[]): FactsOfSubject {
  const kept: Record<string, FactEntry> = {};
  for (const fact of Object.keys(sent)) {
    const entry = sent[fact];
    const breach = entry === undefined ? null : breachOf(subject, fact, entry, agency);
    if (breach !== null) breaches.push(breach);
    else if (entry !== undefined) kept[fact] = entry;
  }
  return kept;
}

function breachOf(subject: SubjectId, fact: string, entry: FactEntry, agency: string): Breach | null {
  const row = Object.hasOwn(table, fact) ? table[fact] : undefined;
  if (row === undefined) return { kind: 'unknown-fact', subject, fact, message: `No agency sends \`${fact}\`.` };
  if (row.holder !== agency) return { kind: 'not-its-fact', subject, fact, message: `\`${fact}\` is answered by ${row.holder}, not by ${agency}.` };
  if (!isOfSubject(row, subject)) return { kind: 'not-of-this-subject', subject, fact, message: `\`${fact}\` is a fact of: ${row.of.join(', ')}.` };
  const wrong = wrongIn(row.shape, entry);
  return wrong === null ? null : { kind: 'misfit', subject, fact, message: `\`${fact}\`: ${wrong}.` };
}

/** The message names no value, since it is logged. */
function wrongIn(shape: FactShape, entry: FactEntry): string | null {
  if (typeof entry !== 'object' || entry === null) return 'neither a value nor a reason for its absence';
  if (isUnknown(entry)) return unknownReasons.includes(entry.unknown) ? null : 'not a reason for being unknown';
  if (!('value' in entry)) return 'neither a value nor a reason for its absence';
  for (const day of [entry.recordedOn, entry.from, entry.until]) {
    if (day !== undefined && !isCalendarDay(day)) return 'recordedOn, from and until are days such as 2016-09-01';
  }
  const wrong = misfit(shape, entry.value);
  if (wrong !== null) return withoutValue(wrong);
  if (entry.then === undefined) return null;
  if (entry.until === undefined) return '`then` is what comes after `until`, and there is no `until`';
  const wrongThen = misfit(shape, entry.then);
  return wrongThen === null ? null : `\`then\`: ${withoutValue(wrongThen)}`;
}

const withoutValue = (wrong: string): string => wrong.replace(/, got .*$/s, '');

function reportLeftOut(subject: SubjectId, sent: FactsOfSubject | undefined, asked: Asked, breaches: Breach[]): void {
  for (const fact of asked.facts) {
    const row = Object.hasOwn(table, fact) ? table[fact] : undefined;
    if (row === undefined || row.holder !== asked.agency || !isOfSubject(row, subject)) continue;
    if (sent?.[fact] === undefined) breaches.push({ kind: 'left-out', subject, fact, message: `\`${fact}\` was asked for and left out; it is UNKNOWN.` });
  }
}

/** Whether a fact is one of subjects of this kind; of a fact that no agency sends, false. */
export function isFactOf(fact: string, subject: SubjectId): boolean {
  const row = Object.hasOwn(table, fact) ? table[fact] : undefined;
  return row !== undefined && isOfSubject(row, subject);
}

function isOfSubject(row: FactRow, subject: SubjectId): boolean {
  for (const kind of row.of) if (subject.startsWith(kind) && subject[kind.length] === ':') return true;
  return false;
}
