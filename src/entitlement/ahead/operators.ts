/** The strict operators over a stretch of days. Each mirrors its counterpart for one day (`three-valued/operators.ts`), blanks included. */
import type { CompareOperator } from '../feel/expression';
import { calculate, type ArithmeticOperator } from '../numbers';
import { compare, lookup, memberOf } from '../three-valued/operators';
import { UNKNOWN } from '../three-valued/kleene';
import { anything, either, fewValues, fromRanged, rangedOf, settled, type Ordered, type Possible, type Ranged } from './possible';
import { anyTruth, onlyFalse, onlyThis, onlyTrue, onlyUnknown, trueOrFalse, type Truths } from './truths';

export function compareOver(operator: CompareOperator, left: Possible, right: Possible): Truths {
  const [ones, others] = [fewValues(left), fewValues(right)];
  if (ones !== null && others !== null) {
    let truths: Truths = 0;
    for (const one of ones) for (const other of others) truths |= onlyThis(compare(operator, one, other));
    return truths;
  }
  const [first, second] = [rangedOf(left), rangedOf(right)];
  if (first === null || second === null) return anyTruth;
  return operator === '=' || operator === '!=' ? equality(operator, first, second) : order(operator, first, second);
}

/** An ordered comparison with null is false, whatever the other side may be. */
function order(operator: Exclude<CompareOperator, '=' | '!='>, left: Ranged, right: Ranged): Truths {
  let truths: Truths = left.mayBeNull || right.mayBeNull ? onlyFalse : 0;
  if ((left.mayBeUnknown && isSaid(right)) || (right.mayBeUnknown && isSaid(left))) truths |= onlyUnknown;
  if (left.range === undefined || right.range === undefined) return truths;
  // With the low end against the high one and the other way round, every pair between comes to one of the two answers.
  return truths
    | onlyThis(compare(operator, left.range.low, right.range.high))
    | onlyThis(compare(operator, left.range.high, right.range.low));
}

function isSaid({ range, mayBeUnknown }: Ranged): boolean {
  return range !== undefined || mayBeUnknown;
}

function equality(operator: '=' | '!=', left: Ranged, right: Ranged): Truths {
  let truths: Truths = left.mayBeUnknown || right.mayBeUnknown ? onlyUnknown : 0;
  const [same, different] = operator === '=' ? [onlyTrue, onlyFalse] : [onlyFalse, onlyTrue];
  if (left.mayBeNull && right.mayBeNull) truths |= same;
  if ((left.mayBeNull && right.range !== undefined) || (right.mayBeNull && left.range !== undefined)) truths |= different;
  if (left.range === undefined || right.range === undefined) return truths;
  const areApart = left.range.high < right.range.low || right.range.high < left.range.low;
  const areOne = left.range.low === left.range.high && right.range.low === right.range.high && left.range.low === right.range.low;
  return truths | (areApart ? different : areOne ? same : trueOrFalse);
}

export function arithmeticOver(operator: ArithmeticOperator, left: Possible, right: Possible): Possible {
  const [first, second] = [rangedOf(left), rangedOf(right)];
  if (first === null || second === null) return anything;
  const blanks = blanksOf([first, second]);
  if (first.range === undefined || second.range === undefined) return fromRanged(blanks);
  const [a, b] = [numbersIn(first.range), numbersIn(second.range)];
  // Near zero a quotient has no bound, and at zero it has no value.
  if (operator === '/' && b.low <= 0 && b.high >= 0) return b.low === b.high ? fromRanged({ ...blanks, mayBeNull: true }) : anything;
  const corners = [a.low, a.high].flatMap((one) => [b.low, b.high].map((other) => calculate(operator, one, other) ?? Number.NaN));
  // Every operator rises or falls with each side alone, and so does rounding: what lies between the corners stays between them.
  const [low, high] = [Math.min(...corners), Math.max(...corners)];
  if (Number.isNaN(low)) return anything;
  const isWhole = operator !== '/' && first.range.isWhole && second.range.isWhole;
  return fromRanged({ ...blanks, range: { low, high, isWhole } });
}

/** Null in, null out; then UNKNOWN in, UNKNOWN out. */
export function blanksOf(operands: readonly Ranged[]): { readonly mayBeNull: boolean; readonly mayBeUnknown: boolean } {
  return { mayBeNull: operands.some(({ mayBeNull }) => mayBeNull), mayBeUnknown: operands.some(({ mayBeUnknown }) => mayBeUnknown) };
}

export function numbersIn({ low, high }: { readonly low: Ordered; readonly high: Ordered }): { readonly low: number; readonly high: number } {
  return { low: low as number, high: high as number };
}

export function memberOver(item: Possible, list: Possible): Truths {
  const [items, lists] = [fewValues(item), fewValues(list)];
  if (lists === null) return anyTruth;
  if (items !== null) {
    return items.reduce<Truths>((truths, one) => lists.reduce<Truths>((all, members) => all | onlyThis(memberOf(one, members)), truths), 0);
  }
  const ranged = rangedOf(item);
  if (ranged === null) return anyTruth;
  let truths: Truths = 0;
  for (const members of lists) {
    if (members === null || (Array.isArray(members) && members.length === 0)) truths |= onlyFalse;
    else if (members === UNKNOWN) truths |= onlyUnknown | onlyFalse;
    else {
      const mayBeIn = (members as readonly Ordered[]).some((member) => ranged.range !== undefined && ranged.range.low <= member && member <= ranged.range.high);
      truths |= onlyFalse | (mayBeIn ? onlyTrue : 0) | (ranged.mayBeUnknown ? onlyUnknown : 0);
    }
  }
  return truths;
}

export function lookupOver(map: Possible, key: Possible): Possible {
  const [maps, keys] = [fewValues(map), fewValues(key)];
  if (maps === null || keys === null) return anything;
  const found = maps.flatMap((one) => keys.map((other) => settled(lookup(one, other))));
  return found.reduce<Possible>((all, one) => either(all, one), found[0] ?? anything);
}
