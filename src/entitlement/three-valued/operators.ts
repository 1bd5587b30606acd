/** Strict operators on values that may be null or UNKNOWN. Null decides before UNKNOWN does. */
import { calculate, type ArithmeticOperator } from '../numbers';
import type { CompareOperator } from '../feel/expression';
import { UNKNOWN, type Truth, type Unknown, type Value } from './kleene';

/** `=` and `!=` take null as a value; an ordered comparison with null is false, whatever the other side may turn out to be. */
export function compare(operator: CompareOperator, left: Value, right: Value): Truth {
  if (operator === '=' || operator === '!=') {
    if (left === UNKNOWN || right === UNKNOWN) return UNKNOWN;
    return (left === right) === (operator === '=');
  }
  if (left === null || right === null) return false;
  if (left === UNKNOWN || right === UNKNOWN) return UNKNOWN;
  const order = left as number;
  const limit = right as number;
  if (operator === '<') return order < limit;
  if (operator === '<=') return order <= limit;
  return operator === '>' ? order > limit : order >= limit;
}

export function arithmetic(operator: ArithmeticOperator, left: Value, right: Value): number | null | Unknown {
  if (left === null || right === null) return null;
  if (left === UNKNOWN || right === UNKNOWN) return UNKNOWN;
  return calculate(operator, left as number, right as number);
}

/** Null is a member of no list, and nothing is a member of an empty one. */
export function memberOf(item: Value, list: Value): Truth {
  if (item === null || list === null) return false;
  if (Array.isArray(list) && list.length === 0) return false;
  if (item === UNKNOWN || list === UNKNOWN) return UNKNOWN;
  return (list as readonly unknown[]).includes(item);
}

/** A key that the map does not have gives null. */
export function lookup(map: Value, key: Value): Value {
  if (map === null || key === null) return null;
  if (map === UNKNOWN || key === UNKNOWN) return UNKNOWN;
  // A key such as "constructor" is no entry of the map.
  return Object.hasOwn(map as object, key as string) ? ((map as Readonly<Record<string, number>>)[key as string] ?? null) : null;
}
