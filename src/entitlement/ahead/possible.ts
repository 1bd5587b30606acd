/**
 * What an expression may come to on the days of a stretch: never too little, sometimes too much. Where it may come to one thing only, that
 * is settled for every day of the stretch.
 */
import { UNKNOWN, type Truth, type Value } from '../three-valued/kleene';

export type Ordered = number | string;

export interface Settled {
  readonly kind: 'settled';
  readonly value: Value;
}

/** Any number (or any day) from `low` to `high`, both included. */
export interface Between {
  readonly kind: 'between';
  readonly low: Ordered;
  readonly high: Ordered;
  /** Whole numbers only. */
  readonly isWhole: boolean;
  readonly mayBeNull: boolean;
  readonly mayBeUnknown: boolean;
}

/** One of a few values. */
export interface OneOf {
  readonly kind: 'one of';
  readonly values: readonly Value[];
}

export type Possible = Settled | Between | OneOf | { readonly kind: 'anything' };

export const anything: Possible = { kind: 'anything' };
const settledNull: Settled = { kind: 'settled', value: null };
const settledUnknown: Settled = { kind: 'settled', value: UNKNOWN };

export function settled(value: Value): Settled {
  if (value === null) return settledNull;
  return value === UNKNOWN ? settledUnknown : { kind: 'settled', value };
}

/** What may be null or UNKNOWN besides. */
export interface Blanks {
  readonly mayBeNull: boolean;
  readonly mayBeUnknown: boolean;
}

export function between(low: Ordered, high: Ordered, isWhole: boolean, { mayBeNull, mayBeUnknown }: Blanks): Possible {
  if (low === high && !mayBeNull && !mayBeUnknown) return { kind: 'settled', value: low };
  return { kind: 'between', low, high, isWhole, mayBeNull, mayBeUnknown };
}

/** A range of numbers or days with its blanks; `range` is missing where only blanks are possible; null where it cannot be told as a range. */
export interface Ranged extends Blanks {
  readonly range?: { readonly low: Ordered; readonly high: Ordered; readonly isWhole: boolean };
}

export function rangedOf(possible: Possible): Ranged | null {
  switch (possible.kind) {
    case 'settled':
      return rangedOfValues([possible.value]);
    case 'one of':
      return rangedOfValues(possible.values);
    case 'between':
      return { range: possible, mayBeNull: possible.mayBeNull, mayBeUnknown: possible.mayBeUnknown };
    case 'anything':
      return null;
  }
}

function rangedOfValues(values: readonly Value[]): Ranged | null {
  let range: Ranged['range'];
  let [mayBeNull, mayBeUnknown] = [false, false];
  for (const value of values) {
    if (value === null) mayBeNull = true;
    else if (value === UNKNOWN) mayBeUnknown = true;
    else if (typeof value !== 'number' && typeof value !== 'string') return null;
    else range = widened(range, { low: value, high: value, isWhole: typeof value === 'string' || Number.isInteger(value) });
  }
  return { mayBeNull, mayBeUnknown, ...(range === undefined ? {} : { range }) };
}

function widened(one: Ranged['range'], other: NonNullable<Ranged['range']>): NonNullable<Ranged['range']> {
  if (one === undefined) return other;
  return { low: other.low < one.low ? other.low : one.low, high: other.high > one.high ? other.high : one.high, isWhole: one.isWhole && other.isWhole };
}

/** What a ranged result may come to; blanks alone are one of null and UNKNOWN. */
export function fromRanged({ range, mayBeNull, mayBeUnknown }: Ranged): Possible {
  if (range !== undefined) return between(range.low, range.high, range.isWhole, { mayBeNull, mayBeUnknown });
  if (mayBeNull && mayBeUnknown) return { kind: 'one of', values: [null, UNKNOWN] };
  return settled(mayBeNull ? null : UNKNOWN);
}

/** Either the one or the other. */
export function either(one: Possible, other: Possible): Possible {
  const [values, others] = [fewValues(one), fewValues(other)];
  if (values !== null && others !== null) {
    const all = [...new Set([...values, ...others])];
    if (all.length === 1) return settled(all[0] ?? null);
    if (all.length <= fewAtMost) return { kind: 'one of', values: all };
  }
  const [first, second] = [rangedOf(one), rangedOf(other)];
  if (first === null || second === null) return anything;
  if (first.range !== undefined && second.range !== undefined && typeof first.range.low !== typeof second.range.low) return anything;
  const range = second.range === undefined ? first.range : widened(first.range, second.range);
  return fromRanged({
    mayBeNull: first.mayBeNull || second.mayBeNull,
    mayBeUnknown: first.mayBeUnknown || second.mayBeUnknown,
    ...(range === undefined ? {} : { range }),
  });
}

/** More values than this are told as a range. */
const fewAtMost = 4;

/** The values, where they can be counted. */
export function fewValues(possible: Possible): readonly Value[] | null {
  if (possible.kind === 'settled') return [possible.value];
  return possible.kind === 'one of' ? possible.values : null;
}

export function possibleTruth(truth: Truth): Possible {
  return { kind: 'settled', value: truth };
}
