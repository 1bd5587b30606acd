/** What a call to a subgraph reads, by its document alone: names only, and where in its answer verdicts stand. Worked out once per document. */
import { Kind, OperationTypeNode, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type SelectionNode } from 'graphql';

export interface DocumentReads {
  /** `Query.assessment{members}` under `Query`, `Resident.credit{guaranteedLoans}` under `Resident`. */
  readonly fieldsByType: ReadonlyMap<string, readonly string[]>;
  readonly verdicts: readonly VerdictsAt[];
}

/** Keys of the answer from its root to a list of determinations, and the key under which each names its resident. */
export interface VerdictsAt {
  readonly path: readonly string[];
  readonly resident: string | null;
}

/** Plans are kept by the planner, so their documents come again and again. */
const known = new WeakMap<DocumentNode, DocumentReads>();

export function readsOf(document: DocumentNode): DocumentReads {
  const found = known.get(document) ?? worked(document);
  known.set(document, found);
  return found;
}

function worked(document: DocumentNode): DocumentReads {
  const fragments = new Map(document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])));
  const fieldsByType = new Map<string, Set<string>>();
  const verdicts: VerdictsAt[] = [];
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const root = definition.operation === OperationTypeNode.MUTATION ? 'Mutation' : 'Query';
    for (const { type, field } of entered(root, definition.selectionSet.selections, fragments)) {
      const fields = fieldsByType.get(type) ?? new Set<string>();
      fieldsByType.set(type, fields.add(named(type, field, fragments)));
    }
    verdicts.push(...verdictsIn(definition.selectionSet.selections, [], fragments));
  }
  return { fieldsByType: new Map([...fieldsByType].map(([type, fields]) => [type, [...fields].sort()])), verdicts };
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

interface Inside {
  readonly type: string;
  readonly field: FieldNode;
}

/** The types at which a call may enter that names no entity. */
export const rootTypes = ['Query', 'Mutation'] as const;
type RootType = (typeof rootTypes)[number];

/** The fields at which the call enters: of a query itself, or of the entities that it names. */
function entered(root: RootType, selections: readonly SelectionNode[], fragments: Fragments): readonly Inside[] {
  return flat(root, selections, fragments).flatMap(({ type, field }) =>
    field.name.value === '_entities' ? flat('', field.selectionSet?.selections ?? [], fragments) : [{ type, field }]);
}

/** Fields below a selection, whatever fragments they stand in. */
function flat(type: string, selections: readonly SelectionNode[], fragments: Fragments): readonly Inside[] {
  return selections.flatMap((selection): readonly Inside[] => {
    if (selection.kind === Kind.FIELD) return selection.name.value === '__typename' ? [] : [{ type, field: selection }];
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    return fragment === undefined ? [] : flat(fragment.typeCondition?.name.value ?? type, fragment.selectionSet.selections, fragments);
  });
}

function named(type: string, { name, selectionSet }: FieldNode, fragments: Fragments): string {
  const below = [...new Set(flat('', selectionSet?.selections ?? [], fragments).map(({ field }) => field.name.value))].sort();
  return `${type}.${name.value}${below.length === 0 ? '' : `{${below.join(' ')}}`}`;
}

/** Lists of determinations, those over restricted facts too. */
const tellsVerdicts: ReadonlySet<string> = new Set(['determinations', 'confidential']);

/** By the fields' own names: under an alias a verdict is told all the same. */
function verdictsIn(selections: readonly SelectionNode[], path: readonly string[], fragments: Fragments): readonly VerdictsAt[] {
  return flat('', selections, fragments).flatMap(({ field }): readonly VerdictsAt[] => {
    const below = field.selectionSet?.selections ?? [];
    const here = [...path, keyOf(field)];
    if (!tellsVerdicts.has(field.name.value)) return verdictsIn(below, here, fragments);
    const resident = flat('', below, fragments).find((one) => one.field.name.value === 'residentId');
    return [{ path: here, resident: resident === undefined ? null : keyOf(resident.field) }];
  });
}

function keyOf({ alias, name }: FieldNode): string {
  return alias?.value ?? name.value;
}
