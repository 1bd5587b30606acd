/**
 * Between which numbers an amount lies while some of its facts are unknown. Sound, not always tight: a fact read twice is bounded twice.
 *
 * What is known is a single number; a known "none" (no such amount) is an empty range that may be none.
 */
import type { Expression } from '../feel/expression';
import { calculate, rounded } from '../numbers';
import { toClosures } from '../three-valued/evaluate';
import type { Frame } from '../three-valued/frame';
import { UNKNOWN, truthOf, type Value } from '../three-valued/kleene';
import { finder, frameFor, type Surroundings } from '../three-valued/reading-nodes';

export interface Bounds {
  /** Minus infinity where nothing bounds it from below. */
  readonly low: number;
  /** Infinity where nothing bounds it from above. */
  readonly high: number;
  /** True when there may be no such amount at all. */
  readonly mayBeNone: boolean;
}

export const none: Bounds = { low: Infinity, high: -Infinity, mayBeNone: true };
export const unbounded: Bounds = { low: -Infinity, high: Infinity, mayBeNone: false };

export const exactly = (value: number): Bounds => ({ low: value, high: value, mayBeNone: false });
export const isEmpty = ({ low, high }: Bounds): boolean => low > high;

/** Of an expression of numbers. */
export function boundsOf(expression: Expression, frame: Frame, surroundings: Surroundings): Bounds {
  const value = valueOf(expression, frame, surroundings);
  if (value === null) return none;
  if (typeof value === 'number') return exactly(value);
  const inside = (part: Expression) => boundsOf(part, frame, surroundings);
  switch (expression.kind) {
    case 'fact': {
      const shape = surroundings.vocabulary.facts.get(expression.fact)?.shape;
      return { low: shape?.min ?? -Infinity, high: shape?.max ?? Infinity, mayBeNone: expression.type.isNullable };
    }
    case 'formula': {
      const subject = finder(expression.subject, surroundings)(frame);
      const formula = surroundings.vocabulary.formulas.get(expression.formula);
      if (typeof subject !== 'string' || formula === undefined) return { ...unbounded, mayBeNone: expression.type.isNullable };
      return boundsOf(formula.expression, frameFor(subject, frame), surroundings);
    }
    case 'arithmetic':
      return arithmeticBounds(expression.operator, inside(expression.left), inside(expression.right));
    case 'call':
      return callBounds(expression.function, expression.operands, inside);
    case 'if': {
      const test = truthOf(valueOf(expression.test, frame, surroundings));
      if (test !== UNKNOWN) return inside(test ? expression.then : expression.otherwise);
      return hull([inside(expression.then), inside(expression.otherwise)]);
    }
    case 'lookup':
      return lookupBounds(expression.map, frame, surroundings);
    case 'literal':
    case 'as-of':
    case 'parameter':
    case 'not':
    case 'logic':
    case 'compare':
    case 'member-of':
    case 'quantified':
      return { ...unbounded, mayBeNone: expression.type.isNullable };
  }
}

export function valueOf(expression: Expression, frame: Frame, surroundings: Surroundings): Value {
  return toClosures(expression, surroundings).value({ ...frame, members: [...frame.members] });
}

/** The key is unknown: any value of the map. The map is unknown: sums per tax are never below zero. */
function lookupBounds(map: Expression, frame: Frame, surroundings: Surroundings): Bounds {
  const known = valueOf(map, frame, surroundings);
  if (known === null) return none;
  if (known === UNKNOWN || typeof known !== 'object') return { low: map.kind === 'fact' ? 0 : -Infinity, high: Infinity, mayBeNone: true };
  return { ...hull(Object.values(known as Readonly<Record<string, number>>).map(exactly)), mayBeNone: map.type.keys === undefined };
}

export function hull(parts: readonly Bounds[]): Bounds {
  return {
    low: Math.min(...parts.map(({ low }) => low)),
    high: Math.max(...parts.map(({ high }) => high)),
    mayBeNone: parts.some(({ mayBeNone }) => mayBeNone),
  };
}

function callBounds(name: string, operands: readonly Expression[], inside: (part: Expression) => Bounds): Bounds {
  const parts = operands.map((operand) => (operand.type.kind === 'number' ? inside(operand) : { ...unbounded, mayBeNone: operand.type.isNullable }));
  const mayBeNone = parts.some((part) => part.mayBeNone);
  switch (name) {
    case 'min':
    case 'max': {
      if (parts.some(isEmpty)) return none;
      const choose = name === 'min' ? Math.min : Math.max;
      return { low: choose(...parts.map(({ low }) => low)), high: choose(...parts.map(({ high }) => high)), mayBeNone };
    }
    case 'sum': {
      // A tax that is not levied adds nothing, so what may be none may also be zero.
      const added = parts.map((part) => (isEmpty(part) ? exactly(0) : part.mayBeNone ? hull([part, exactly(0)]) : part));
      return { low: total(added.map(({ low }) => low)), high: total(added.map(({ high }) => high)), mayBeNone: parts.length > 0 && parts.every((part) => part.mayBeNone) };
    }
    default:
      return { ...unbounded, mayBeNone };
  }
}

const total = (values: readonly number[]) => values.reduce((sum, value) => (Number.isFinite(sum + value) ? rounded(sum + value) : sum + value), 0);

function arithmeticBounds(operator: '+' | '-' | '*' | '/', left: Bounds, right: Bounds): Bounds {
  if (isEmpty(left) || isEmpty(right)) return none;
  const mayBeNone = left.mayBeNone || right.mayBeNone;
  // Near zero a quotient has no bound, and at zero it has no value.
  if (operator === '/' && right.low <= 0 && right.high >= 0) return { ...unbounded, mayBeNone: true };
  // Without end less without end is no corner; those that bound the result are among the others.
  const corners = [left.low, left.high].flatMap((one) => [right.low, right.high].map((other) => corner(operator, one, other)))
    .filter((one) => !Number.isNaN(one));
  return { low: Math.min(...corners), high: Math.max(...corners), mayBeNone };
}

/** The operator at two ends of ranges; nothing times without end is nothing. */
function corner(operator: '+' | '-' | '*' | '/', one: number, other: number): number {
  if (Number.isFinite(one) && Number.isFinite(other)) return calculate(operator, one, other) ?? 0;
  if (operator === '*') return one === 0 || other === 0 ? 0 : one * other;
  if (operator === '/') return Number.isFinite(other) ? one / other : 0;
  return operator === '+' ? one + other : one - other;
}
