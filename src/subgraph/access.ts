/**
 * The second lock on an agency's door: one table per agency says who may resolve which field, and what the table does not name is
 * denied. (The first lock is the gateway's signature, checked before a subgraph resolves anything.)
 */
import { isObjectType, type GraphQLFieldMap, type GraphQLSchema } from 'graphql';
import { applyMiddleware } from 'graphql-middleware';
import { allow, deny, inputRule, rule, shield } from 'graphql-shield';
import { Failure } from '../failure';
import type { Purpose, Viewer } from '../identity/viewer';

type Rule = ReturnType<ReturnType<typeof rule>> | typeof allow | ReturnType<typeof inputRule>;

/** Type → one rule for all its fields, or field → rule. Types and fields that are not named are denied. */
export type AccessTable = Readonly<Record<string, Rule | Readonly<Record<string, Rule>>>>;

export { allow };

/** Allows a field only within a visit that was opened for one of these purposes. */
export function forPurpose(...purposes: readonly [Purpose, ...Purpose[]]): Rule {
  const name = `for ${purposes.join(' or ')}`;
  // The library tells rules apart by identity and refuses two of one name.
  const known = purposeRules.get(name) ?? purposeRule(name, purposes);
  purposeRules.set(name, known);
  return known;
}

const purposeRules = new Map<string, Rule>();

function purposeRule(name: string, purposes: readonly Purpose[]): Rule {
  return rule(name, { cache: 'contextual' })(
    (_parent, _args, context: { readonly viewer?: Viewer }) =>
      (context.viewer !== undefined && purposes.includes(context.viewer.purpose)) ||
      new Failure('FORBIDDEN', `This is shown only for: ${purposes.join(', ')}.`),
  );
}

/** What the platform itself needs on every door: the signature was already checked when the call came in. */
const federationDoor: AccessTable = { Query: { _service: allow, _entities: allow } };

export function guard(agency: string, schema: GraphQLSchema, access: AccessTable): GraphQLSchema {
  const table = { ...access, Query: { ...federationDoor['Query'], ...(access['Query'] as object | undefined) } };
  const unnamed = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('_') && !(type.name in table))
    .map((type) => type.name);
  if (unnamed.length > 0) {
    throw new Error(`resolvers/${agency}/access.ts names no rule for ${unnamed.join(', ')}; every type needs one.`);
  }
  // The library's default turns a database error into "Not Authorised!": let ours through, `presentError` masks it.
  const lock = shield(table, { fallbackRule: deny, allowExternalErrors: true, fallbackError: refused });
  return withoutIdleLocks(applyMiddleware(schema, lock), schema, table);
}

/**
 * A lock that always opens is taken off again: each would turn its field into a promise, and an explanation has thousands of fields.
 * Only what the table allows by name is opened; everything else keeps its lock.
 */
function withoutIdleLocks(locked: GraphQLSchema, open: GraphQLSchema, table: AccessTable): GraphQLSchema {
  for (const [typeName, rule] of Object.entries(table)) {
    const [lockedFields, openFields] = [locked, open].map((schema) => fieldsOf(schema, typeName));
    for (const [name, field] of Object.entries(lockedFields ?? {})) {
      const resolve = openFields?.[name]?.resolve;
      const isAllowed = rule === allow || (!isRule(rule) && rule[name] === allow);
      if (!isAllowed) continue;
      if (resolve === undefined) delete field.resolve;
      else field.resolve = resolve;
    }
  }
  return locked;
}

function fieldsOf(schema: GraphQLSchema, typeName: string): GraphQLFieldMap<unknown, unknown> {
  const type = schema.getType(typeName);
  return isObjectType(type) ? type.getFields() : {};
}

function isRule(rule: AccessTable[string]): rule is Rule {
  return typeof (rule as { readonly resolve?: unknown }).resolve === 'function';
}

function refused(): Failure {
  return new Failure('FORBIDDEN', 'The access table of this agency does not allow this field.');
}
