/**
 * One look at records, as the ledger keeps it: who looked at what, and why; never what was seen.
 *
 * Its text is what the chain's hashes cover. Entries were written before a look held all that it holds now, and must verify for ever: each
 * form has a text of its own, and a new form never changes an old one.
 */
import { sha256 } from '../digest';

export type Look = FirstLook | LookAtVisit | RefusedLook;

/** As looks were written first. */
export interface FirstLook extends BareLook {
  readonly v?: undefined;
}

interface BareLook {
  /** Instant, ISO 8601 in UTC. */
  readonly at: string;
  readonly request: string;
  readonly viewer: string;
  readonly role: string;
  readonly purpose: string;
  readonly visit: string;
  /** The operation by name, or by the digest of its text. */
  readonly operation: string;
  /** What was read, put together by whom it is about: what was read of one member of a family is not told as read of another. */
  readonly reads: readonly ReadAbout[];
  /** How many verdicts were told, by subject; under `''` those that the answer did not tell apart. */
  readonly told: Readonly<Record<string, number>>;
  /** Codes of failures, of the closed list; empty when everything was answered. */
  readonly failures: readonly string[];
}

/** As looks are written now: with the visit, on what ground it was opened, and who was there. */
export interface LookAtVisit extends BareLook {
  readonly v: 2;
  /** The registered client through which the viewer looked. */
  readonly client: string;
  /** Of an agency's program: the agency. */
  readonly agency: string | null;
  /** The hall that the viewer belongs to. */
  readonly hall: string | null;
  /** Where the visit was opened. */
  readonly place: string | null;
  readonly counter: string | null;
  /** The ground of the purpose, and the law that it stands on, in Chinese as the law is. */
  readonly ground: string;
  readonly basis: string;
  /** What was shown when the visit was opened, such as `ticket`; null when nothing was. */
  readonly proof: string | null;
  /** Why, in the viewer's words; of an emergency alone. */
  readonly reason: string | null;
  /** Subjects who were there, who asked, or whom the mandate or the consent is about. */
  readonly present: readonly string[];
  /** Somebody protected was there: the look is told to nobody who was not. */
  readonly isConfidential: boolean;
  /** Presence was stated for the household of whoever was named; left out where each was named. */
  readonly isWholeHousehold?: true;
  /** What was noticed when the visit was opened, such as `same-surname`. */
  readonly signs: readonly string[];
}

/** A look that was refused whole, so that nothing was told of anybody; further ones of the same minute stand together in one entry. */
export interface RefusedLook extends Omit<LookAtVisit, 'v'> {
  readonly v: 3;
  /** How many requests. */
  readonly times: number;
}

/** A look before the ledger gives it its instant. */
export type UnwrittenLook = Omit<LookAtVisit, 'at'>;
export type UnwrittenRefusal = Omit<RefusedLook, 'at'>;

export interface ReadAbout {
  /** `person:…` and `employer:…`; none when nobody was found. */
  readonly subjects: readonly string[];
  /** Agency → the fields of its records, `Resident.credit{guaranteedLoans}`. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

/**
 * One text for one look, whatever the order of its keys. No form can be mistaken for another: but for the first, each begins with its number. A
 * household that was stated stands at the end, so that looks without one, and all from before, keep their text.
 */
export function canonicalLook(look: Look): string {
  const first = look.v === 3 ? [look.times, ...inFirstForm(look)] : inFirstForm(look);
  if (look.v === undefined) return JSON.stringify(first);
  const { v, client, agency, hall, place, counter, ground, basis, proof, reason, present, isConfidential, signs, isWholeHousehold = false } = look;
  return JSON.stringify([v, ...first, client, agency, hall, place, counter, ground, basis, proof, reason, present, isConfidential, signs,
    ...(isWholeHousehold ? ['whole-household'] : [])]);
}

function inFirstForm({ at, request, viewer, role, purpose, visit, operation, reads, told, failures }: Look): readonly unknown[] {
  const about = reads.map(({ subjects, fields }) => [subjects, inOrder(fields)]);
  return [at, request, viewer, role, purpose, visit, operation, about, inOrder(told), failures];
}

function inOrder<Value>(record: Readonly<Record<string, Value>>): readonly (readonly [string, Value | undefined])[] {
  return Object.keys(record).sort().map((key) => [key, record[key]]);
}

/** Everybody whose records were looked at. */
export function subjectsOf({ reads }: Pick<Look, 'reads'>): readonly string[] {
  return [...new Set(reads.flatMap(({ subjects }) => subjects))];
}

/** Whether presence was stated for a household, and not person by person. */
export function isOfWholeHousehold(look: Look): boolean {
  return look.v !== undefined && look.isWholeHousehold === true;
}

/** By these somebody is refused even where the same request was answered about others: a guess that is put beside a question which may be put. */
const refusedBesides: ReadonlySet<string> = new Set(['RESIDENT_NOT_AVAILABLE', 'EMPLOYER_NOT_AVAILABLE']);

/** How many requests were refused, and with which code; a look at records of which a part was refused counts as one. Null when nothing was. */
export function refusalIn(look: Look): { readonly times: number; readonly code: string } | null {
  const code = look.failures.find((one) => look.v === 3 || refusedBesides.has(one));
  return code === undefined ? null : { times: look.v === 3 ? look.times : 1, code };
}

/** The persons among them. */
export function personsOf(look: Pick<Look, 'reads'>): readonly string[] {
  return subjectsOf(look).filter((subject) => subject.startsWith('person:'));
}

/**
 * Names a look to those whom it is told to: to one subject, or (`''`) to those who watch over looks. Made of the entry's hash, so that it
 * leads neither to another look nor to what others are told of this one.
 */
export function lookId(hash: string, subject: string): string {
  return sha256(`${hash} ${subject}`).slice(0, 32);
}
