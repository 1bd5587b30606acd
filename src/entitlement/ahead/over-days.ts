/**
 * The back-end for stretches of days: what an expression may come to on any day from a first to a last, in one go. It mirrors the closures
 * for one day (`three-valued/evaluate.ts`) node by node; whatever does not read the day is left to them.
 *
 * It may say too much (a day read twice is taken for two days), never too little: if a stretch can come to one verdict only, no day in it
 * comes to another.
 */
import type { SubjectId } from '../../facts/envelope';
import type { Expression } from '../feel/expression';
import { toClosures } from '../three-valued/evaluate';
import type { Frame } from '../three-valued/frame';
import { UNKNOWN } from '../three-valued/kleene';
import { finder, frameFor, type Surroundings } from '../three-valued/reading-nodes';
import { callOver } from './functions';
import { arithmeticOver, compareOver, lookupOver, memberOver } from './operators';
import { between, either, fewValues, settled, type Possible } from './possible';
import { readsDay } from './reads-day';
import { anyTruth, asPossible, everyOf, has, notOf, onlyFalse, onlyTrue, onlyUnknown, someOf, truthsOf, type Truths } from './truths';

/** A stretch of days on which neither the law nor what is known changes. */
export interface Days {
  readonly first: string;
  readonly last: string;
  /** The frame of the first day: right for everything that does not read the day. */
  readonly frame: Frame;
  /** What formulas may come to on these days, found once for all rules. */
  readonly formulas: Map<string, Possible>;
}

export type Over<Result> = (days: Days) => Result;

const withoutBlanks = { mayBeNull: false, mayBeUnknown: false };

/** The truth values that a condition may have on the days of a stretch. */
export function truthsOver(expression: Expression, surroundings: Surroundings): Over<Truths> {
  if (!readsDay(expression, surroundings.vocabulary)) {
    const closure = toClosures(expression, surroundings);
    return ({ frame }) => truthsOf(settled(closure.value(frame)));
  }
  const truths = (part: Expression) => truthsOver(part, surroundings);
  const value = (part: Expression) => possibleOver(part, surroundings);
  switch (expression.kind) {
    case 'not': {
      const operand = truths(expression.operand);
      return (days) => notOf(operand(days));
    }
    case 'logic': {
      const operands = expression.operands.map(truths);
      const combine = expression.operator === 'and' ? everyOf : someOf;
      return (days) => combine(operands.map((operand) => operand(days)));
    }
    case 'compare': {
      const { operator } = expression;
      const [left, right] = [value(expression.left), value(expression.right)];
      return (days) => compareOver(operator, left(days), right(days));
    }
    case 'member-of': {
      const [item, list] = [value(expression.item), value(expression.list)];
      return (days) => memberOver(item(days), list(days));
    }
    case 'quantified':
      return quantifiedOver(expression, surroundings);
    case 'literal':
    case 'as-of':
    case 'parameter':
    case 'fact':
    case 'formula':
    case 'arithmetic':
    case 'call':
    case 'if':
    case 'lookup': {
      const of = value(expression);
      return (days) => truthsOf(of(days));
    }
  }
}

function possibleOver(expression: Expression, surroundings: Surroundings): Over<Possible> {
  if (!readsDay(expression, surroundings.vocabulary)) {
    const closure = toClosures(expression, surroundings);
    return ({ frame }) => settled(closure.value(frame));
  }
  const value = (part: Expression) => possibleOver(part, surroundings);
  switch (expression.kind) {
    case 'as-of':
      return ({ first, last }) => between(first, last, true, withoutBlanks);
    case 'formula':
      return formulaOver(expression, surroundings);
    case 'arithmetic': {
      const { operator } = expression;
      const [left, right] = [value(expression.left), value(expression.right)];
      return (days) => arithmeticOver(operator, left(days), right(days));
    }
    case 'call': {
      const operands = expression.operands.map(value);
      return (days) => callOver(expression.function, operands.map((operand) => operand(days)));
    }
    case 'lookup': {
      const [map, key] = [value(expression.map), value(expression.key)];
      return (days) => lookupOver(map(days), key(days));
    }
    case 'if':
      return conditionalOver(truthsOver(expression.test, surroundings), value(expression.then), value(expression.otherwise));
    case 'literal':
    case 'parameter':
    case 'fact':
    case 'not':
    case 'logic':
    case 'compare':
    case 'member-of':
    case 'quantified': {
      const truths = truthsOver(expression, surroundings);
      return (days) => asPossible(truths(days));
    }
  }
}

/** Whose formula it is hangs on relations alone, which no day changes by itself. */
function formulaOver(expression: Extract<Expression, { kind: 'formula' }>, surroundings: Surroundings): Over<Possible> {
  const find = finder(expression.subject, surroundings);
  const name = expression.formula;
  let body: Over<Possible> | undefined;
  return (days) => {
    const subject = find(days.frame);
    if (typeof subject !== 'string') return settled(subject);
    const key = `${subject} ${name}`;
    const known = days.formulas.get(key);
    if (known !== undefined) return known;
    body ??= bodyOf(name, surroundings);
    const found: Possible = body({ ...days, frame: frameFor(subject, days.frame) });
    days.formulas.set(key, found);
    return found;
  };
}

function bodyOf(name: string, surroundings: Surroundings): Over<Possible> {
  const formula = surroundings.vocabulary.formulas.get(name);
  if (formula === undefined) throw new Error(`The formula ${name} was not read.`);
  return possibleOver(formula.expression, surroundings);
}

/** An unknown test gives UNKNOWN unless both branches come to the same. */
function conditionalOver(test: Over<Truths>, then: Over<Possible>, otherwise: Over<Possible>): Over<Possible> {
  return (days) => {
    const truths = test(days);
    if (truths === onlyTrue) return then(days);
    if (truths === onlyFalse) return otherwise(days);
    const branches = either(then(days), otherwise(days));
    return has(truths, onlyUnknown) && branches.kind !== 'settled' ? either(branches, settled(UNKNOWN)) : branches;
  };
}

function quantifiedOver(expression: Extract<Expression, { kind: 'quantified' }>, surroundings: Surroundings): Over<Truths> {
  const { slot } = expression;
  const list = possibleOver(expression.list, surroundings);
  const body = truthsOver(expression.body, surroundings);
  const combine = expression.quantifier === 'some' ? someOf : everyOf;
  return (days) => {
    const lists = fewValues(list(days));
    if (lists === null) return anyTruth;
    return lists.reduce<Truths>((truths, members) => {
      if (members === UNKNOWN) return truths | onlyUnknown;
      const persons = Array.isArray(members) ? (members as readonly SubjectId[]) : [];
      return truths | combine(persons.map((person) => {
        days.frame.members[slot] = person;
        return body(days);
      }));
    }, 0);
  };
}
