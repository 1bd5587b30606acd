/**
 * What an agency is to the platform: one door of one shape. Learn one room under `resolvers/` and you know them all.
 */
import type { Kysely } from 'kysely';
import type { FactsOfSubject, IsoDate, SubjectId, UnknownFact, KnownFact } from '../facts/envelope';
import type { SubjectKind } from '../facts/shape';
import type { Viewer } from '../identity/viewer';
import type { AccessTable } from '../access/rules';
import type { RestrictedFacts } from './confidential';
import type { SubjectKey } from './scalars';
import type { AssessmentKey, ResidentKey } from './shared-types';

/** The whole question of an assessment, so that an agency can answer it alone. */
export interface FactsQuestion {
  readonly subjects: readonly SubjectKey[];
  readonly asOf: IsoDate;
  readonly place: string;
}

/** The facts of one subject as an agency derives them: `Facts` is the agency's interface in `src/facts/facts.generated.ts`. */
export type DerivedFacts<Facts> = { readonly [Name in keyof Facts]?: (KnownFact & { readonly value: Facts[Name]; readonly then?: Facts[Name] }) | UnknownFact };

/** As type-graphql makes its objects of it. */
export type ResolverClass = new (...args: never[]) => object;

export interface Agency<Tables, Loaders> {
  /** Its id in `policy/vocabulary/agencies.yml`, and the name of its subgraph. */
  readonly name: string;
  /** Its PostgreSQL schema, which no other agency's role can read. */
  readonly schema: string;
  /** First day of its records; about any day before it, the agency knows nothing. */
  readonly recordsBeginOn: IsoDate;
  /** The type-graphql classes of its part of the graph. */
  readonly resolvers: readonly ResolverClass[];
  /** Its classes of the shared entities, from `sharedTypes()`. */
  readonly assessment: new () => AssessmentKey;
  readonly resident: new () => ResidentKey;
  /** Entities besides those two to which it adds something, and to which no query of its own leads. */
  readonly entities?: readonly ResolverClass[];
  readonly access: AccessTable;
  /** New loaders for each request: what they remember was read with that request's authority. */
  loaders(db: Kysely<Tables>): Loaders;
  /** The facts that it owns, derived from its own records, for all subjects at once. */
  facts(question: FactsQuestion, loaders: Loaders): Promise<FactsBySubject>;
  /** Of an agency that keeps restricted facts: they are not among the others, and travel as verdicts alone. */
  readonly restricted?: RestrictedFacts<Loaders>;
}

/** What a resolver of an agency finds in its context. */
export interface AgencyContext<Loaders> {
  readonly viewer: Viewer;
  readonly loaders: Loaders;
  /** The day on which the question is put. */
  readonly today: IsoDate;
}

/** The resident's id inside a person's subject id; `null` for a subject that is no person. */
export function residentIdOf(subject: SubjectId): string | null {
  return keyIn('person', subject);
}

/** The number inside an employer's subject id; `null` for a subject that is no employer. */
export function employerNumberOf(subject: SubjectId): string | null {
  return keyIn('employer', subject);
}

/** Employer and person inside the subject id of a hire; `null` for a subject that is no hire. */
export function hireOf(subject: SubjectId): Hire | null {
  const [employerNumber = '', residentId = ''] = keyIn('pair', subject)?.split('/') ?? [];
  return employerNumber === '' ? null : { employerNumber, residentId };
}

export interface Hire {
  readonly employerNumber: string;
  readonly residentId: string;
}

/** The subject asked about comes first: an employer with its hires, or a person with the family. */
export function isAboutEmployer({ subjects }: Pick<FactsQuestion, 'subjects'>): boolean {
  const [asked] = subjects;
  return asked !== undefined && employerNumberOf(asked.id) !== null;
}

export function personSubject(residentId: string): SubjectId {
  return `person:${residentId}`;
}

export function employerSubject(employerNumber: string): SubjectId {
  return `employer:${employerNumber}`;
}

export function hireSubject(employerNumber: string, residentId: string): SubjectId {
  return `pair:${employerNumber}/${residentId}`;
}

export function placeSubject(code: string): SubjectId {
  return `place:${code}`;
}

/** Derives the facts of every person among the subjects; each person's records come from loaders that batch by themselves. */
export function factsOfPersons<Facts>(question: FactsQuestion, derive: Derivation<Facts>): Promise<FactsBySubject> {
  return factsOfEach('person', question, derive);
}

/** The same for every employer among the subjects, by its number. */
export function factsOfEmployers<Facts>(question: FactsQuestion, derive: Derivation<Facts>): Promise<FactsBySubject> {
  return factsOfEach('employer', question, derive);
}

/** The same for every pair of employer and hired person. */
export function factsOfHires<Facts>(
  question: FactsQuestion,
  derive: (hire: Hire) => Promise<DerivedFacts<Facts>>,
): Promise<FactsBySubject> {
  return factsOfEach<Facts>('pair', question, (key) => {
    const [employerNumber = '', residentId = ''] = key.split('/');
    return derive({ employerNumber, residentId });
  });
}

/** The same for the place asked about, by its code. */
export function factsOfPlace<Facts>(question: FactsQuestion, derive: Derivation<Facts>): Promise<FactsBySubject> {
  return factsOfEach('place', question, derive);
}

/** Puts together what was derived for subjects of several kinds. */
export async function allFacts(...parts: readonly Promise<FactsBySubject>[]): Promise<FactsBySubject> {
  return new Map((await Promise.all(parts)).flatMap((part) => [...part]));
}

export type FactsBySubject = ReadonlyMap<SubjectId, FactsOfSubject>;
type Derivation<Facts> = (key: string, subject: SubjectKey) => Promise<DerivedFacts<Facts>>;

async function factsOfEach<Facts>(kind: SubjectKind, { subjects }: FactsQuestion, derive: Derivation<Facts>): Promise<FactsBySubject> {
  const asked = subjects.flatMap((subject) => {
    const key = keyIn(kind, subject.id);
    return key === null ? [] : [{ subject, key }];
  });
  const facts = await Promise.all(asked.map(({ subject, key }) => derive(key, subject)));
  return new Map(asked.map(({ subject }, index) => [subject.id, (facts[index] ?? {}) as FactsOfSubject]));
}

function keyIn(kind: SubjectKind, subject: SubjectId): string | null {
  return subject.startsWith(`${kind}:`) ? subject.slice(kind.length + 1) : null;
}

/**
 * The resident ids of those who live as one family with a person; `null` for kin outside the household asked about, whose own household
 * the question does not name: a part of it would read as all.
 */
export function householdMembers(subject: SubjectKey, subjects: readonly SubjectKey[]): readonly string[] | null {
  const { household } = subject;
  if (household === null) return null;
  return subjects
    .filter((other) => other.household === household)
    .map(({ id }) => residentIdOf(id))
    .filter((id) => id !== null);
}
