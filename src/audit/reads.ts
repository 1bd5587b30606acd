/** Gathers what one request reads while it is answered: which fields of which agency, about whom. Never what they hold. */
import type { DocumentNode, ExecutionResult } from 'graphql';
import type { ReadAbout } from './look';
import { readsOf, rootTypes } from './document-reads';
import { namingSubjects, takeSubjects } from './subjects-named';

export class Reads {
  private readonly byAbout = new Map<string, { readonly subjects: readonly string[]; readonly fields: Map<string, Set<string>> }>();
  private readonly verdictsBySubject = new Map<string, number>();

  /** With the names of the queries that open an assessment. */
  constructor(private readonly assessmentQueries: ReadonlySet<string>) {}

  get isEmpty(): boolean {
    return this.byAbout.size === 0;
  }

  get reads(): readonly ReadAbout[] {
    return [...this.byAbout.values()].map(({ subjects, fields }) => ({
      subjects,
      fields: Object.fromEntries([...fields].map(([agency, names]) => [agency, [...names].sort()])),
    }));
  }

  /** Verdicts by subject, under `''` those whose answer named nobody. */
  get told(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.verdictsBySubject);
  }

  /** The document to send instead: it asks besides about whom the answer is. */
  asking(document: DocumentNode): DocumentNode {
    return namingSubjects(document, this.assessmentQueries);
  }

  /** A call to a subgraph, whether or not it is answered: the entities that its representations name. */
  called(agency: string, document: DocumentNode, variables: Readonly<Record<string, unknown>>): void {
    const entities = Object.values(variables).flatMap((value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []));
    for (const type of readsOf(document).fieldsByType.keys()) {
      if (!rootTypes.some((root) => root === type)) this.read(agency, document, type, entities.flatMap((entity) => subjectsOfEntity(type, entity)));
    }
  }

  /** What came back: about whom a query was, and the verdicts that it holds. Null when nothing came. */
  answered(agency: string, document: DocumentNode, result: ExecutionResult | null): void {
    const about = takeSubjects(result?.data).flatMap(subjectsOf);
    for (const root of rootTypes) this.read(agency, document, root, about);
    for (const { path, resident } of readsOf(document).verdicts) {
      for (const determination of at(result?.data, path)) this.verdict(resident === null ? null : determination[resident]);
    }
  }

  private read(agency: string, document: DocumentNode, type: string, about: readonly string[]): void {
    const names = readsOf(document).fieldsByType.get(type);
    if (names === undefined) return;
    const subjects = [...new Set(about)].sort();
    const key = subjects.join(' ');
    const group = this.byAbout.get(key) ?? { subjects, fields: new Map<string, Set<string>>() };
    this.byAbout.set(key, group);
    const fields = group.fields.get(agency) ?? new Set<string>();
    group.fields.set(agency, fields);
    for (const name of names) fields.add(name);
  }

  private verdict(resident: unknown): void {
    const subject = typeof resident === 'string' ? `person:${resident}` : '';
    this.verdictsBySubject.set(subject, (this.verdictsBySubject.get(subject) ?? 0) + 1);
  }
}

/** Entities that are a person, by the platform's own id. */
const persons: ReadonlySet<string> = new Set(['Resident', 'PersonFound']);

function subjectsOfEntity(type: string, entity: unknown): readonly string[] {
  if (!isObject(entity) || entity['__typename'] !== type) return [];
  const { subjects, id } = entity;
  if (Array.isArray(subjects)) return subjects.flatMap(subjectsOf);
  return persons.has(type) && typeof id === 'string' ? [`person:${id}`] : [];
}

/** Persons and employers: a hire is a record about both of its ends, a place is nobody. */
function subjectsOf(subject: unknown): readonly string[] {
  if (!isObject(subject) || typeof subject['id'] !== 'string') return [];
  const { id } = subject;
  if (id.startsWith('person:') || id.startsWith('employer:')) return [id];
  const [, employer, person] = /^pair:([^/]+)\/(.+)$/.exec(id) ?? [];
  return employer === undefined || person === undefined ? [] : [`employer:${employer}`, `person:${person}`];
}

/** The objects that stand at the end of a path of keys, through lists. */
function at(value: unknown, path: readonly string[]): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap((one) => at(one, path));
  const [key, ...rest] = path;
  if (!isObject(value)) return [];
  return key === undefined ? [value] : at(value[key], rest);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
