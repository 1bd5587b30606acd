/**
 * The locks on an agency's door. The signature of the gateway was checked before; here the access table says whom a field may be asked for
 * at all, by the call's text, and graphql-shield of whom it may be seen, person by person. What no table names is denied.
 */
import { isObjectType, type DocumentNode, type GraphQLFieldMap, type GraphQLSchema } from 'graphql';
import { applyMiddleware } from 'graphql-middleware';
import { allow, deny, rule, shield } from 'graphql-shield';
import { maySeeOf } from '../access/decide';
import { unaskableIn } from '../access/fields-asked';
import { forbidden } from '../access/refusal';
import type { AccessTable, Audience, FieldRule } from '../access/rules';
import { faultsIn, ruleOf } from '../access/table';
import { Failure } from '../failure';
import type { Viewer } from '../identity/viewer';

export interface GuardedSchema {
  readonly schema: GraphQLSchema;
  /** Refuses a call that asks for what the viewer's purpose does not open; null when there is nothing to refuse. */
  readonly refusal: (document: DocumentNode, viewer: Viewer) => Failure | null;
}

type Lock = ReturnType<ReturnType<typeof rule>> | typeof allow;

export function guard(agency: string, schema: GraphQLSchema, access: AccessTable): GuardedSchema {
  const faults = faultsIn(access, schema);
  if (faults.length > 0) throw new Error(`resolvers/${agency}/access.ts: ${faults.join('; ')}.`);
  const locks = locksFor(schema, access);
  // The library's default turns a database error into "Not Authorised!": let ours through, `presentError` masks it.
  const locked = applyMiddleware(schema, shield(locks, { fallbackRule: deny, allowExternalErrors: true, fallbackError: refused }));
  const unaskable = unaskableIn(schema, access);
  return {
    schema: withoutIdleLocks(locked, schema, locks),
    refusal(document, viewer) {
      const found = unaskable(document, viewer);
      return found.fields.length === 0 ? null : forbidden(found, viewer);
    },
  };
}

type Locks = Record<string, Record<string, Lock>>;

/** What the gateway itself needs on every door; the signature was already checked when the call came in. */
const federationDoor: Readonly<Record<string, Lock>> = { _service: allow, _entities: allow };

function locksFor(schema: GraphQLSchema, access: AccessTable): Locks {
  const locks: Locks = { Query: { ...federationDoor } };
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('_')) continue;
    const fields = locks[type.name] ?? {};
    for (const field of Object.keys(type.getFields())) {
      const found = ruleOf(access, type.name, field);
      if (found !== null) fields[field] = lockFor(found);
    }
    locks[type.name] = fields;
  }
  return locks;
}

/** Whether a field may be asked is decided for the whole call before it is resolved; of whom it may be seen, here. */
function lockFor(fieldRule: FieldRule): Lock {
  return fieldRule.kind === 'seen' ? ofWhom(fieldRule.audience) : allow;
}

const lockOf = new Map<string, Lock>();

/** The library tells rules apart by identity and refuses two of one name. */
function ofWhom(audience: Audience): Lock {
  const name = JSON.stringify(audience);
  const known = lockOf.get(name) ?? rule(name, { cache: 'no_cache' })((parent: { readonly id?: unknown }, _args, { viewer }: { readonly viewer?: Viewer }) =>
    (viewer !== undefined && typeof parent.id === 'string' && maySeeOf(audience, viewer, `person:${parent.id}`)) ||
    new Failure('FORBIDDEN', 'At this visit this is shown of whoever is present, and of the minors with them.'));
  lockOf.set(name, known);
  return known;
}

/**
 * A lock that always opens is taken off again: each would turn its field into a promise, and an explanation has thousands of fields.
 * Only what the table allows by name is opened; everything else keeps its lock.
 */
function withoutIdleLocks(locked: GraphQLSchema, open: GraphQLSchema, locks: Locks): GraphQLSchema {
  for (const [typeName, fields] of Object.entries(locks)) {
    const [lockedFields, openFields] = [locked, open].map((schema) => fieldsOf(schema, typeName));
    for (const [name, field] of Object.entries(lockedFields ?? {})) {
      if (fields[name] !== allow) continue;
      const resolve = openFields?.[name]?.resolve;
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

function refused(): Failure {
  return new Failure('FORBIDDEN', 'The access table of this agency does not allow this field.');
}
