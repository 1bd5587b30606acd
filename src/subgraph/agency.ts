/**
 * What an agency is to the platform: one door of one shape. Learn one room under `resolvers/` and you know them all.
 */
import type { Kysely } from 'kysely';
import type { FactsOfSubject, IsoDate, SubjectId, UnknownFact, KnownFact } from '../facts/envelope';
import type { Viewer } from '../identity/viewer';
import type { AccessTable } from './access';
import type { SubjectKey } from './scalars';
import type { AssessmentKey, ResidentKey } from './shared-types';

/** The whole question of an assessment, so that an agency can answer it alone. */
export interface FactsQuestion {
  readonly subjects: readonly SubjectKey[];
  readonly asOf: IsoDate;
  readonly place: string;
}

/** The facts of one subject as an agency derives them: `Facts` is the agency's interface in `src/facts/facts.generated.ts`. */
export type DerivedFacts<Facts> = { readonly [Name in keyof Facts]?: (KnownFact & { readonly value: Facts[Name] }) | UnknownFact };

// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- a class as type-graphql wants it
export type ResolverClass = Function;

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
  readonly access: AccessTable;
  /** New loaders for each request: what they remember was read with that request's authority. */
  loaders(db: Kysely<Tables>): Loaders;
  /** The facts that it owns, derived from its own records, for all subjects at once. */
  facts(question: FactsQuestion, loaders: Loaders): Promise<ReadonlyMap<SubjectId, FactsOfSubject>>;
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
  return subject.startsWith('person:') ? subject.slice('person:'.length) : null;
}

export function personSubject(residentId: string): SubjectId {
  return `person:${residentId}`;
}

/** Derives the facts of every person among the subjects; each person's records come from loaders that batch by themselves. */
export async function factsOfPersons<Facts>(
  { subjects }: FactsQuestion,
  derive: (residentId: string, subject: SubjectKey) => Promise<DerivedFacts<Facts>>,
): Promise<ReadonlyMap<SubjectId, FactsOfSubject>> {
  const persons = subjects.flatMap((subject) => {
    const residentId = residentIdOf(subject.id);
    return residentId === null ? [] : [{ subject, residentId }];
  });
  const facts = await Promise.all(persons.map(({ subject, residentId }) => derive(residentId, subject)));
  return new Map(persons.map(({ subject }, index) => [subject.id, (facts[index] ?? {}) as FactsOfSubject]));
}

/** Where and when a fact was recorded, in the form that every fact carries. */
export function recordedAs(source: string, recordedAt: string): { readonly source: string; readonly recordedOn: IsoDate } {
  return { source, recordedOn: recordedAt.slice(0, 10) };
}
