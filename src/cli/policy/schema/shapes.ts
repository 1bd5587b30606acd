/** The small parts that the schemas of policy files are made of. */
export type Schema = Readonly<Record<string, unknown>>;

/** A mapping with exactly these keys; the compiler holds the shapes to the table of keys that the reader uses. */
export function mapping<Key extends string>(keys: readonly Key[], shapes: Readonly<Record<Key, Schema>>, needed: readonly Key[] = []): Schema {
  return {
    type: 'object', properties: Object.fromEntries(keys.map((key) => [key, shapes[key]])), additionalProperties: false,
    ...(needed.length === 0 ? {} : { required: needed }),
  };
}

/** Any names, each with a value of one shape. */
export function named(value: Schema, names?: Schema): Schema {
  return { type: 'object', additionalProperties: value, ...(names === undefined ? {} : { propertyNames: names }) };
}

export const listOf = (items: Schema): Schema => ({ type: 'array', items });
export const oneOf = (values: readonly unknown[], description?: string): Schema => ({ enum: values, ...(description === undefined ? {} : { description }) });
export const either = (...shapes: readonly Schema[]): Schema => ({ anyOf: shapes });
export const defined = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

export const anything: Schema = {};
export const text: Schema = { type: 'string', pattern: '\\S' };
export const flag: Schema = { type: 'boolean' };
export const number: Schema = { type: 'number' };
export const day: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'A day, such as 2016-09-01.' };
export const feel: Schema = { type: ['string', 'boolean'], description: 'FEEL; see the guide for authors. `npm run policy:check` reads it.' };
export const scalar: Schema = { type: ['string', 'number'] };
