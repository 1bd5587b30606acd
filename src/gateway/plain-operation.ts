/**
 * An operation as it is planned: without fragments and conditions, and with every field of a level asked once.
 *
 * GraphQL has what is asked twice under one name answered once, with all that was asked below it. The runtime of the planner in Rust answers
 * it twice, a list behind itself; and no planner can plan every combination of `@skip` and `@include`. So the operation is written out first,
 * once for a document and the values of its conditions: planners keep their plans by the document that comes out.
 */
import {
  getNamedType, getOperationAST, isAbstractType, isObjectType, Kind, visit,
  type DocumentNode, type FieldNode, type FragmentDefinitionNode, type GraphQLNamedType, type GraphQLObjectType, type GraphQLSchema,
  type OperationDefinitionNode, type SelectionNode, type SelectionSetNode,
} from 'graphql';
import { getFieldDef } from '@graphql-tools/executor';
import { collectFields } from '@graphql-tools/utils';

export interface AskedOperation {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | undefined;
}

/** A variable on which a selection depends. */
interface Condition {
  readonly variable: string;
  readonly byDefault: boolean;
}

interface KnownOperation {
  readonly operation: OperationDefinitionNode;
  readonly conditions: readonly Condition[];
  /** By the values of the conditions, in their order. */
  readonly plain: Map<string, DocumentNode>;
}

/** Our own operations have two at most; whoever tries all values of many conditions has them planned again. */
const plainDocumentsMost = 32;

/** For documents that are valid in the schema. */
export function plainOperations(schema: GraphQLSchema): (asked: AskedOperation) => DocumentNode {
  const known = new WeakMap<DocumentNode, Map<string | undefined, KnownOperation>>();

  function knownOperation(document: DocumentNode, name: string | undefined): KnownOperation {
    const named = known.get(document) ?? new Map<string | undefined, KnownOperation>();
    known.set(document, named);
    const before = named.get(name);
    if (before !== undefined) return before;
    const operation = getOperationAST(document, name);
    if (operation == null) throw new Error('The document does not hold the operation that is asked.');
    const now = { operation, conditions: conditionsOf(document, operation), plain: new Map<string, DocumentNode>() };
    named.set(name, now);
    return now;
  }

  return ({ document, variables, operationName }) => {
    const { operation, conditions, plain } = knownOperation(document, operationName);
    const values = conditions.map(({ variable, byDefault }) => (variables[variable] === undefined ? byDefault : variables[variable] === true));
    const key = values.join();
    const before = plain.get(key);
    if (before !== undefined) return before;
    const now = new WritingOut(schema, document, Object.fromEntries(conditions.map(({ variable }, at) => [variable, values[at]]))).written(operation);
    if (plain.size >= plainDocumentsMost) plain.clear();
    plain.set(key, now);
    return now;
  };
}

/** The variables of the whole document that a `@skip` or `@include` hears. */
function conditionsOf(document: DocumentNode, { variableDefinitions = [] }: OperationDefinitionNode): readonly Condition[] {
  const names = new Set<string>();
  visit(document, {
    Directive(directive) {
      for (const { value } of directive.arguments ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  const trueByDefault = new Set(variableDefinitions.flatMap(({ variable, defaultValue }) =>
    (defaultValue?.kind === Kind.BOOLEAN && defaultValue.value ? [variable.name.value] : [])));
  return [...names].map((variable) => ({ variable, byDefault: trueByDefault.has(variable) }));
}

/** A level must not be empty, even where nothing of it is wanted. */
const nothing: FieldNode = {
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: '__typename' },
  directives: [{
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: 'skip' },
    arguments: [{ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'if' }, value: { kind: Kind.BOOLEAN, value: true } }],
  }],
};

class WritingOut {
  private readonly fragments: Record<string, FragmentDefinitionNode>;

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly conditions: Readonly<Record<string, unknown>>,
  ) {
    const definitions = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
    this.fragments = Object.fromEntries(definitions.map((fragment) => [fragment.name.value, fragment]));
  }

  written(operation: OperationDefinitionNode): DocumentNode {
    const root = this.schema.getRootType(operation.operation);
    if (root == null) throw new Error(`There is no ${operation.operation} in the schema.`);
    return { kind: Kind.DOCUMENT, definitions: [{ ...operation, selectionSet: this.level(root, operation.selectionSet.selections) }] };
  }

  private level(type: GraphQLNamedType, asked: readonly SelectionNode[]): SelectionSetNode {
    const selections = isObjectType(type) ? this.fields(type, asked) : isAbstractType(type) ? this.perType(this.schema.getPossibleTypes(type), asked) : [];
    return { kind: Kind.SELECTION_SET, selections: selections.length === 0 ? [nothing] : selections };
  }

  /** What an object of the type answers, in the order in which GraphQL has it answer. */
  private fields(type: GraphQLObjectType, asked: readonly SelectionNode[]): readonly FieldNode[] {
    const { fields } = collectFields(this.schema, this.fragments, this.conditions, type, { kind: Kind.SELECTION_SET, selections: asked });
    return [...fields.values()].flatMap(([first, ...others]) => (first === undefined ? [] : [this.once(type, first, others)]));
  }

  /** A valid document gives all fields of one name the same arguments. */
  private once(type: GraphQLObjectType, first: FieldNode, others: readonly FieldNode[]): FieldNode {
    const { selectionSet, ...field } = first;
    const definition = getFieldDef(this.schema, type, first);
    if (definition == null) throw new Error(`${type.name} has no field ${first.name.value}.`);
    if (selectionSet === undefined) return { ...field, directives: [] };
    const below = [selectionSet, ...others.map((other) => other.selectionSet)].flatMap((one) => one?.selections ?? []);
    return { ...field, directives: [], selectionSet: this.level(getNamedType(definition.type), below) };
  }

  private perType(types: readonly GraphQLObjectType[], asked: readonly SelectionNode[]): readonly SelectionNode[] {
    return types.map((type) => ({
      kind: Kind.INLINE_FRAGMENT,
      typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type.name } },
      selectionSet: this.level(type, asked),
    }));
  }
}
