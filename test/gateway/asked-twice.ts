/** Writes an operation otherwise without asking for anything else: fields asked twice with a part each, in fragments of every kind, under conditions. */
import {
  Kind, parseType, TypeInfo, visit, visitWithTypeInfo,
  type DirectiveNode, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type GraphQLSchema, type SelectionNode, type VariableDefinitionNode,
} from 'graphql';
import type { Dice } from './random-operations';

const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
const always = 'always';
const when = (directive: 'include' | 'skip', value: boolean | 'variable'): DirectiveNode => ({
  kind: Kind.DIRECTIVE,
  name: name(directive),
  arguments: [{
    kind: Kind.ARGUMENT,
    name: name('if'),
    value: value === 'variable' ? { kind: Kind.VARIABLE, name: name(always) } : { kind: Kind.BOOLEAN, value },
  }],
});

/** A variable whose value is known, for conditions. */
const alwaysDefinition = {
  kind: Kind.VARIABLE_DEFINITION,
  variable: { kind: Kind.VARIABLE, name: name(always) },
  type: parseType('Boolean!'),
  defaultValue: { kind: Kind.BOOLEAN, value: true },
} as VariableDefinitionNode;

const fragmentsMost = 20;

/** One field in so many is asked twice. */
export function askedTwice(schema: GraphQLSchema, document: DocumentNode, dice: Dice, oneIn = 2): DocumentNode {
  const fragments: FragmentDefinitionNode[] = [];
  const info = new TypeInfo(schema);

  /** The same selection, wherever it may stand. */
  const elsewhere = (selection: SelectionNode, type: string): readonly SelectionNode[] => {
    const selectionSet = { kind: Kind.SELECTION_SET, selections: [selection] } as const;
    switch (dice.next(6)) {
      case 0: return [{ kind: Kind.INLINE_FRAGMENT, selectionSet }];
      case 1: return [{ kind: Kind.INLINE_FRAGMENT, typeCondition: { kind: Kind.NAMED_TYPE, name: name(type) }, selectionSet }];
      case 2: return [{ kind: Kind.INLINE_FRAGMENT, directives: [dice.onceIn(2) ? when('include', 'variable') : when('skip', false)], selectionSet }];
      case 3: {
        if (fragments.length >= fragmentsMost) return [selection];
        const spread = { kind: Kind.FRAGMENT_SPREAD, name: name(`Part${fragments.length}`) } as const;
        fragments.push({ kind: Kind.FRAGMENT_DEFINITION, name: spread.name, typeCondition: { kind: Kind.NAMED_TYPE, name: name(type) }, selectionSet });
        return dice.onceIn(2) ? [spread] : [spread, spread];
      }
      case 4: return selection.directives?.length === 0 ? [{ ...selection, directives: [when('include', dice.onceIn(2) || 'variable')] }] : [selection];
      default: return [selection];
    }
  };

  const twice = (field: FieldNode): readonly [FieldNode, FieldNode] => {
    const selections = field.selectionSet?.selections;
    if (selections === undefined) return [field, field];
    const cut = 1 + dice.next(selections.length);
    const rest = selections.slice(dice.onceIn(6) ? 0 : cut);
    const withBelow = (part: readonly SelectionNode[]): FieldNode => ({ ...field, selectionSet: { kind: Kind.SELECTION_SET, selections: part } });
    return [withBelow(selections.slice(0, cut)), withBelow(rest.length === 0 ? selections : rest)];
  };

  const written = visit(document, visitWithTypeInfo(info, {
    SelectionSet: {
      leave(level) {
        const type = info.getParentType()?.name;
        if (type === undefined) return undefined;
        const later: SelectionNode[] = [];
        const selections = level.selections.flatMap((selection) => {
          if (selection.kind !== Kind.FIELD || !dice.onceIn(oneIn)) return [selection];
          const [first, second] = twice(selection);
          later.push(...elsewhere(second, type));
          return elsewhere(first, type);
        });
        if (dice.onceIn(2 * oneIn)) later.push({ kind: Kind.FIELD, name: name('__typename'), directives: [when('skip', 'variable')] });
        return { ...level, selections: [...selections, ...later] };
      },
    },
    OperationDefinition: {
      leave: (operation) => ({ ...operation, variableDefinitions: [...(operation.variableDefinitions ?? []), alwaysDefinition] }),
    },
  }));
  // A variable that nobody hears is refused.
  const heard = JSON.stringify([written, fragments]).split(`"value":"${always}"`).length > 2;
  const definitions = heard ? written.definitions : written.definitions.map((definition) => (definition.kind === Kind.OPERATION_DEFINITION
    ? { ...definition, variableDefinitions: definition.variableDefinitions?.filter((one) => one.variable.name.value !== always) ?? [] }
    : definition));
  return { ...written, definitions: [...definitions, ...fragments] };
}
