/** Reads access tables: the rule of a field, several tables as one, and what a schema has that no table names. */
import { isObjectType, type GraphQLSchema } from 'graphql';
import { commonTo } from './decide';
import type { AccessTable, Audience, FieldRule } from './rules';

/** Types whose every field is named: a new field of them is a new way in. */
const namedFieldByField: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Assessment', 'Resident']);

export function ruleOf(table: AccessTable, type: string, field: string): FieldRule | null {
  const entry = Object.hasOwn(table, type) ? table[type] : undefined;
  if (entry === undefined) return null;
  if (isRule(entry)) return entry;
  return Object.hasOwn(entry, field) ? (entry[field] ?? null) : null;
}

function isRule(entry: NonNullable<AccessTable[string]>): entry is { readonly kind: 'part' } {
  return typeof (entry as { readonly kind?: unknown }).kind === 'string';
}

/** What is wrong with a table for a schema, in words; empty when every field has its rule and every rule its field. */
export function faultsIn(table: AccessTable, schema: GraphQLSchema): readonly string[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type)).filter(({ name }) => !name.startsWith('_'));
  const unnamed = types.flatMap((type) => Object.keys(type.getFields()).filter((field) => !field.startsWith('_') && ruleOf(table, type.name, field) === null)
    .map((field) => `${type.name}.${field} has no rule`));
  const tooWide = Object.entries(table).filter(([type, entry]) => namedFieldByField.has(type) && isRule(entry))
    .map(([type]) => `${type} needs a rule for each field`);
  const known = new Map(types.map((type) => [type.name, new Set(Object.keys(type.getFields()))]));
  const idle = Object.entries(table).flatMap(([type, entry]) => {
    const fields = known.get(type);
    if (fields === undefined) return [`${type} is no type of the schema`];
    return isRule(entry) ? [] : Object.keys(entry).filter((field) => !fields.has(field)).map((field) => `${type}.${field} is no field of the schema`);
  });
  return [...unnamed, ...tooWide, ...idle];
}

/** The tables of several agencies as one; two that differ about a field are a mistake. */
export function together(tables: readonly AccessTable[]): AccessTable {
  const joined: Record<string, { readonly kind: 'part' } | Record<string, FieldRule>> = {};
  for (const table of tables) {
    for (const [type, entry] of Object.entries(table)) {
      const before = Object.hasOwn(joined, type) ? joined[type] : undefined;
      if (before === undefined) joined[type] = isRule(entry) ? entry : { ...entry };
      else if (isRule(before) !== isRule(entry)) throw new Error(`Two access tables differ about ${type}.`);
      else if (!isRule(before) && !isRule(entry)) addTo(before, type, entry);
    }
  }
  return joined;
}

function addTo(fields: Record<string, FieldRule>, type: string, entry: Readonly<Record<string, FieldRule>>): void {
  for (const [field, rule] of Object.entries(entry)) {
    const before = Object.hasOwn(fields, field) ? fields[field] : undefined;
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(rule)) throw new Error(`Two access tables differ about ${type}.${field}.`);
    fields[field] = rule;
  }
}

/** Who may look at all that an agency shows of a person. */
export function audienceOfRecords({ Resident = {} }: AccessTable): Audience {
  return isRule(Resident) ? [] : commonTo(Object.values(Resident).flatMap((rule) => (rule.kind === 'seen' ? [rule.audience] : [])));
}
