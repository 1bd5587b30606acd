/**
 * Kleene's three-valued logic. UNKNOWN is its own value, never null: null says "there is none", UNKNOWN says "nobody has
 * told us". JavaScript's `null >= 0` is true, so null is looked at before any operator.
 */
import type { FactValue } from '../../facts/envelope';

export const UNKNOWN = Symbol('UNKNOWN');
export type Unknown = typeof UNKNOWN;

/** What an expression comes to. */
export type Value = FactValue | readonly number[] | Unknown;
export type Truth = boolean | Unknown;

/** Where a truth value is needed, null counts as false: nobody is there of whom the claim could be true. */
export function truthOf(value: Value): Truth {
  return value === UNKNOWN ? UNKNOWN : value === true;
}

export function not(truth: Truth): Truth {
  return truth === UNKNOWN ? UNKNOWN : !truth;
}

/** True when all are true, false when any is false, otherwise unknown. */
export function every(truths: Iterable<Truth>): Truth {
  let result: Truth = true;
  for (const truth of truths) {
    if (truth === false) result = false;
    else if (truth === UNKNOWN && result === true) result = UNKNOWN;
  }
  return result;
}

/** True when any is true, false when all are false, otherwise unknown. */
export function some(truths: Iterable<Truth>): Truth {
  let result: Truth = false;
  for (const truth of truths) {
    if (truth === true) result = true;
    else if (truth === UNKNOWN && result === false) result = UNKNOWN;
  }
  return result;
}
