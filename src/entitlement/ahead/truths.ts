/** A set of truth values, as bits: what a condition may come to on the days of a stretch. Each may be had or not, so there are eight sets. */
import type { ConditionState, Verdict } from '../determination';
import { truthOf, UNKNOWN, type Truth, type Value } from '../three-valued/kleene';
import { fewValues, possibleTruth, type Possible } from './possible';

export type Truths = number;

export const onlyFalse: Truths = 1;
export const onlyTrue: Truths = 2;
export const onlyUnknown: Truths = 4;
export const trueOrFalse: Truths = onlyTrue | onlyFalse;
export const anyTruth: Truths = onlyFalse | onlyTrue | onlyUnknown;

export function has(truths: Truths, wanted: Truths): boolean {
  return (truths & wanted) !== 0;
}

export function onlyThis(truth: Truth): Truths {
  if (truth === UNKNOWN) return onlyUnknown;
  return truth ? onlyTrue : onlyFalse;
}

export function notOf(truths: Truths): Truths {
  return (has(truths, onlyFalse) ? onlyTrue : 0) | (has(truths, onlyTrue) ? onlyFalse : 0) | (truths & onlyUnknown);
}

/** True when all may be true together, false when any may be false, unknown when none need be false and one may be unknown. */
export function everyOf(all: readonly Truths[]): Truths {
  let [canBeTrue, canBeFalse, needNotBeFalse, canBeUnknown] = [true, false, true, false];
  for (const truths of all) {
    if (!has(truths, onlyTrue)) canBeTrue = false;
    if (has(truths, onlyFalse)) canBeFalse = true;
    if (truths === onlyFalse) needNotBeFalse = false;
    if (has(truths, onlyUnknown)) canBeUnknown = true;
  }
  return (canBeTrue ? onlyTrue : 0) | (canBeFalse ? onlyFalse : 0) | (needNotBeFalse && canBeUnknown ? onlyUnknown : 0);
}

/** Of the negations the negation. */
export function someOf(all: readonly Truths[]): Truths {
  return notOf(everyOf(all.map(notOf)));
}

/** Where a truth value is needed: null, and whatever is neither true nor unknown, counts as false. */
export function truthsOf(possible: Possible): Truths {
  const values = fewValues(possible);
  if (values === null) return anyTruth;
  return values.reduce<Truths>((truths, value) => truths | onlyThis(truthOf(value)), 0);
}

export function asPossible(truths: Truths): Possible {
  if (truths === onlyTrue) return possibleTruth(true);
  if (truths === onlyFalse) return possibleTruth(false);
  if (truths === onlyUnknown) return possibleTruth(UNKNOWN);
  const values: Value[] = [true, false].filter((value) => has(truths, value ? onlyTrue : onlyFalse));
  if (has(truths, onlyUnknown)) values.push(UNKNOWN);
  return { kind: 'one of', values };
}

export const truthsOfState: Readonly<Record<ConditionState, Truths>> = { MET: onlyTrue, NOT_MET: onlyFalse, UNKNOWN: onlyUnknown };
export const truthsOfVerdict: Readonly<Record<Verdict, Truths>> = { ELIGIBLE: onlyTrue, INELIGIBLE: onlyFalse, UNDETERMINED: onlyUnknown };
