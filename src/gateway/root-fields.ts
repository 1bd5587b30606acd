/**
 * Which fields an operation asks at its root, and under how many names, once `@skip` and `@include` are heard: the planner
 * cannot plan every combination. Without variables nothing is left out, whatever the conditions say.
 */
import {
  getDirectiveValues, GraphQLIncludeDirective, GraphQLSkipDirective, Kind,
  type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionNode,
} from 'graphql';
import type { Variables } from './document-limits';

export function rootFields(document: DocumentNode, { selectionSet }: OperationDefinitionNode, variables: Variables | null): ReadonlyMap<string, number> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const asked = new Map<string, Set<string>>();
  const seen = new Set<string>();

  const collect = (selection: SelectionNode): void => {
    if (variables !== null && isLeftOut(selection, variables)) return;
    if (selection.kind === Kind.FIELD) {
      const { name: { value: field }, alias } = selection;
      return void asked.set(field, (asked.get(field) ?? new Set()).add(alias?.value ?? field));
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) return selection.selectionSet.selections.forEach(collect);
    const { value: name } = selection.name;
    if (seen.has(name)) return;
    seen.add(name);
    fragments.get(name)?.selectionSet.selections.forEach(collect);
  };
  selectionSet.selections.forEach(collect);
  return new Map([...asked].map(([field, names]) => [field, names.size]));
}

function isLeftOut(selection: SelectionNode, variables: Variables): boolean {
  return getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] === true
    || getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] === false;
}

/** The schema is told by the planner, records by agencies; no plan holds both. */
export function mixesSchemaAndRecords(asked: ReadonlyMap<string, number>): boolean {
  const names = [...asked.keys()];
  return (asked.has('__schema') || asked.has('__type')) && names.some((name) => !name.startsWith('__'));
}
