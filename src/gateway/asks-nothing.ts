/** Whether `@skip` and `@include` leave an operation without a field at its root: the planner can plan no such thing, and the answer is known. */
import {
  getDirectiveValues, GraphQLIncludeDirective, GraphQLSkipDirective, Kind,
  type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionNode,
} from 'graphql';
import type { Variables } from './document-limits';

export function asksNothing(document: DocumentNode, { selectionSet }: OperationDefinitionNode, variables: Variables): boolean {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const seen = new Set<string>();

  const asks = (selection: SelectionNode): boolean => {
    if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] === true) return false;
    if (getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] === false) return false;
    if (selection.kind === Kind.FIELD) return true;
    if (selection.kind === Kind.INLINE_FRAGMENT) return selection.selectionSet.selections.some(asks);
    const { value: name } = selection.name;
    if (seen.has(name)) return false;
    seen.add(name);
    return fragments.get(name)?.selectionSet.selections.some(asks) ?? false;
  };
  return !selectionSet.selections.some(asks);
}
