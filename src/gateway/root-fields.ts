/** Which fields an operation asks at its root once `@skip` and `@include` are heard: the planner cannot plan every combination. */
import {
  getDirectiveValues, GraphQLIncludeDirective, GraphQLSkipDirective, Kind,
  type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionNode,
} from 'graphql';
import type { Variables } from './document-limits';

export function rootFields(document: DocumentNode, { selectionSet }: OperationDefinitionNode, variables: Variables): ReadonlySet<string> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const asked = new Set<string>();
  const seen = new Set<string>();

  const collect = (selection: SelectionNode): void => {
    if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] === true) return;
    if (getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] === false) return;
    if (selection.kind === Kind.FIELD) return void asked.add(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return selection.selectionSet.selections.forEach(collect);
    const { value: name } = selection.name;
    if (seen.has(name)) return;
    seen.add(name);
    fragments.get(name)?.selectionSet.selections.forEach(collect);
  };
  selectionSet.selections.forEach(collect);
  return asked;
}

/** The schema is told by the planner, records by agencies; no plan holds both. */
export function mixesSchemaAndRecords(asked: ReadonlySet<string>): boolean {
  const names = [...asked];
  return (asked.has('__schema') || asked.has('__type')) && names.some((name) => !name.startsWith('__'));
}
