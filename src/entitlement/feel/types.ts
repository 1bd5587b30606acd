/** The types that expressions have, and how they are named to an author. */
import type { FactShape } from '../../facts/shape';

export type TypeKind = 'boolean' | 'number' | 'date' | 'text' | 'list' | 'map' | 'person' | 'persons' | 'employer' | 'null';

export interface Type {
  readonly kind: TypeKind;
  readonly isNullable: boolean;
  /** Of `text`: the closed set of values, where there is one. Of a `list`: the values that its members may have. */
  readonly values?: readonly string[];
  /** Of `text` and of a `list` of text: place codes. */
  readonly isCode?: boolean;
  /** Of a `list` and of a `map`. */
  readonly of?: Type;
  /** Of a `map`: its keys, where they are closed. */
  readonly keys?: readonly string[];
}

const plain = (kind: TypeKind): Type => ({ kind, isNullable: false });

export const booleanType = plain('boolean');
export const numberType = plain('number');
export const dateType = plain('date');
export const textType = plain('text');
export const nullType: Type = { kind: 'null', isNullable: true };
export const codeType: Type = { kind: 'text', isNullable: false, isCode: true };

export function listOf(of: Type): Type {
  return { kind: 'list', isNullable: false, of };
}

export function mapOf(of: Type, keys?: readonly string[]): Type {
  return keys === undefined ? { kind: 'map', isNullable: false, of } : { kind: 'map', isNullable: false, of, keys };
}

export function orNull(type: Type, isNullable = true): Type {
  return isNullable && !type.isNullable ? { ...type, isNullable: true } : type;
}

/** The type of a fact whose values have this shape. */
export function typeOfShape(shape: FactShape): Type {
  return orNull(withoutNull(shape), shape.isNullable);
}

function withoutNull(shape: FactShape): Type {
  const enumerated: Type = { kind: 'text', isNullable: false, values: shape.values ?? [] };
  switch (shape.kind) {
    case 'boolean':
    case 'date':
    case 'person':
    case 'persons':
    case 'employer':
      return plain(shape.kind);
    case 'int':
    case 'decimal':
    case 'money':
      return numberType;
    case 'enum':
      return enumerated;
    case 'code':
      return codeType;
    case 'id':
      return textType;
    case 'codes':
      return listOf(codeType);
    case 'set':
      return listOf(enumerated);
    case 'money-by-tax':
      return mapOf(numberType);
  }
}

/** As an author would say it: "a date", "text". */
export function nameOf(type: Type): string {
  switch (type.kind) {
    case 'boolean':
      return 'true or false';
    case 'number':
      return 'a number';
    case 'date':
      return 'a date';
    case 'text':
      return type.isCode === true ? 'a place code' : 'text';
    case 'list':
      return 'a list';
    case 'map':
      return 'a map';
    case 'person':
      return 'a person';
    case 'persons':
      return 'a list of persons';
    case 'employer':
      return 'an employer';
    case 'null':
      return 'null';
  }
}
