/** Every field of a schema with the shortest way to it from a query, and the documents that ask it. */
import { getNamedType, isObjectType, isRequiredArgument, parse, type DocumentNode, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';

export interface FieldPath {
  /** `Type.field`. */
  readonly name: string;
  /** From the root: every field on the way, itself last. */
  readonly steps: readonly Step[];
}

export interface Step {
  readonly type: string;
  readonly field: string;
  /** As it is asked, arguments included. */
  readonly text: string;
}

/** What required arguments are given, by `argument` or, for one field alone, by `field.argument`; a field whose argument is not here cannot be asked, and the sweep says so. */
export type Arguments = Readonly<Record<string, string>>;

export function pathsFrom(root: GraphQLObjectType, given: Arguments): readonly FieldPath[] {
  const found: FieldPath[] = [];
  const seen = new Set<string>([root.name]);
  const queue: { readonly type: GraphQLObjectType; readonly steps: readonly Step[] }[] = [{ type: root, steps: [] }];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    for (const field of Object.values(next.type.getFields())) {
      if (field.name.startsWith('_')) continue;
      const steps = [...next.steps, { type: next.type.name, field: field.name, text: asked(field, given) }];
      found.push({ name: `${next.type.name}.${field.name}`, steps });
      const below = getNamedType(field.type);
      if (!isObjectType(below) || seen.has(below.name)) continue;
      seen.add(below.name);
      queue.push({ type: below, steps });
    }
  }
  return found;
}

function asked({ name, args }: GraphQLField<unknown, unknown>, given: Arguments): string {
  const needed = args.filter(isRequiredArgument).map((argument) => {
    const value = given[`${name}.${argument.name}`] ?? given[argument.name];
    if (value === undefined) throw new Error(`The sweep knows no value for the argument ${name}(${argument.name}:).`);
    return `${argument.name}: ${value}`;
  });
  return needed.length === 0 ? name : `${name}(${needed.join(', ')})`;
}

/** One selection that asks all of these fields, merged where their ways run together. */
export function selectionOf(schema: GraphQLSchema, paths: readonly FieldPath[]): string {
  interface Branch { readonly below: Map<string, Branch>; readonly isObject: boolean }
  const root = new Map<string, Branch>();
  for (const { steps } of paths) {
    let level = root;
    for (const { type, field, text } of steps) {
      const parent = schema.getType(type);
      const isObject = isObjectType(parent) && isObjectType(getNamedType(parent.getFields()[field]?.type));
      const branch = level.get(text) ?? { below: new Map<string, Branch>(), isObject };
      level.set(text, branch);
      level = branch.below;
    }
  }
  const written = (level: ReadonlyMap<string, Branch>): string =>
    [...level].map(([text, { below, isObject }]) => (isObject ? `${text} { __typename ${written(below)} }` : text)).join(' ');
  return written(root);
}

export function documentOf(schema: GraphQLSchema, paths: readonly FieldPath[]): DocumentNode {
  const isMutation = paths.some(({ steps }) => steps[0]?.type === 'Mutation');
  return parse(`${isMutation ? 'mutation' : 'query'} { ${selectionOf(schema, paths)} }`);
}
