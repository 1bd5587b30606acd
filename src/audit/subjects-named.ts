/**
 * Makes a query say about whom it is, whatever its client asks to see of the answer: a look at names alone is a look at somebody.
 *
 * The question's subjects are asked of the subgraph under a key of our own, which is taken out of the answer again.
 */
import { getNamedType, Kind, type DocumentNode, type FieldNode, type GraphQLSchema, type SelectionNode } from 'graphql';

/** Types whose answers have subjects. */
const aboutSubjects: ReadonlySet<string> = new Set(['Assessment', 'Visit', 'Consent', 'PeopleFound']);

/** What opens an assessment, finds people, or changes a visit or consent, by name: their answers have subjects. */
export function assessmentQueries(schema: GraphQLSchema): ReadonlySet<string> {
  const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((root) => Object.values(root?.getFields() ?? {}));
  return new Set(fields.filter(({ type }) => aboutSubjects.has(getNamedType(type).name)).map(({ name }) => name));
}

const key = 'subjectsLookedAt';
const subjects: FieldNode = {
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: key },
  name: { kind: Kind.NAME, value: 'subjects' },
};

const known = new WeakMap<DocumentNode, DocumentNode>();

/** The document itself where it opens no assessment. */
export function namingSubjects(document: DocumentNode, queries: ReadonlySet<string>): DocumentNode {
  const found = known.get(document) ?? withSubjects(document, queries);
  known.set(document, found);
  return found;
}

function withSubjects(document: DocumentNode, queries: ReadonlySet<string>): DocumentNode {
  const opens = (selection: SelectionNode): selection is FieldNode => selection.kind === Kind.FIELD && queries.has(selection.name.value);
  const isOpened = document.definitions.some((one) => one.kind === Kind.OPERATION_DEFINITION && one.selectionSet.selections.some(opens));
  if (!isOpened) return document;
  return {
    ...document,
    definitions: document.definitions.map((definition) => {
      if (definition.kind !== Kind.OPERATION_DEFINITION) return definition;
      const selections = definition.selectionSet.selections.map((selection) =>
        opens(selection) && selection.selectionSet !== undefined
          ? { ...selection, selectionSet: { ...selection.selectionSet, selections: [...selection.selectionSet.selections, subjects] } }
          : selection);
      return { ...definition, selectionSet: { ...definition.selectionSet, selections } };
    }),
  };
}

/** Takes the subjects out of an answer, so that it is what was asked for. */
export function takeSubjects(data: unknown): readonly unknown[] {
  if (!isRecord(data)) return [];
  return Object.values(data).flatMap((opened): readonly unknown[] => {
    if (!isRecord(opened) || !(key in opened)) return [];
    const found = opened[key];
    delete opened[key];
    return Array.isArray(found) ? found : [];
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
