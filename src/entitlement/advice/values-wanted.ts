/** The values that a fact would need for a simple comparison to come out as wanted, and which of them anybody may work towards. */
import type { FactValue, IsoDate } from '../../facts/envelope';
import { misfit } from '../../facts/shape';
import { addDays } from '../dates';
import { rounded } from '../numbers';
import type { CompareOperator } from '../feel/expression';
import type { FactEntryOfVocabulary } from '../vocabulary';
import type { Bound } from './change';
import { UNKNOWN, type Value } from '../three-valued/kleene';
import { compare } from '../three-valued/operators';

const opposite: Readonly<Record<CompareOperator, CompareOperator>> = { '=': '!=', '!=': '=', '<': '>=', '<=': '>', '>': '<=', '>=': '<' };
const mirrored: Readonly<Record<CompareOperator, CompareOperator>> = { '=': '=', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

export const negated = (operator: CompareOperator): CompareOperator => opposite[operator];
/** `5 < x` is `x > 5`. */
export const turned = (operator: CompareOperator): CompareOperator => mirrored[operator];

/** Values of the fact for which `fact operator limit` holds: all of a closed set, the nearest of a number, the day asked about of a date. */
export function valuesFor(fact: FactEntryOfVocabulary, operator: CompareOperator, limit: FactValue, asOf: IsoDate): Wanted {
  const { shape } = fact;
  const tried = [...(operator === '=' ? [limit] : []), ...closedValues(fact), ...nearest(fact, limit, asOf)];
  const fitting = [...new Set(tried.filter((value) => misfit(shape, value) === null && compare(operator, value, limit) === true))];
  if (typeof limit !== 'number') return { choices: fitting };
  const bound = operator.startsWith('>') ? 'at-least' : operator.startsWith('<') ? 'at-most' : undefined;
  return { choices: fitting.slice(0, 1), ...(bound === undefined ? {} : { bound }) };
}

/** `bound`: of a number, what lies beyond would do as well. */
export interface Wanted {
  readonly choices: readonly FactValue[];
  readonly bound?: Bound;
}

export function closedValues({ shape }: FactEntryOfVocabulary): readonly FactValue[] {
  if (shape.kind === 'boolean') return [true, false];
  return shape.kind === 'enum' ? (shape.values ?? []) : [];
}

function nearest({ shape }: FactEntryOfVocabulary, limit: FactValue, asOf: IsoDate): readonly FactValue[] {
  if (typeof limit === 'number') {
    const step = shape.kind === 'int' ? 1 : 0.01;
    return [limit, rounded(limit + step), rounded(limit - step)];
  }
  if (shape.kind !== 'date') return [null];
  return typeof limit === 'string' ? [asOf, limit, addDays(limit, 1), addDays(limit, -1), null] : [asOf, null];
}

interface DayAndPlace {
  readonly asOf: IsoDate;
  readonly place: string;
}

/** Whether anybody may work towards this value, from what is known now. */
export function isWithinReach(fact: FactEntryOfVocabulary, value: FactValue, now: Value, { asOf, place }: DayAndPlace): boolean {
  const { changedTo } = fact;
  if (changedTo === undefined) return true;
  return changedTo.some((reachable) => {
    if (reachable === 'today' && fact.shape.kind === 'date') return value === asOf;
    if (reachable === 'here' && fact.shape.kind === 'code') return value === place;
    if (reachable === 'more' || reachable === 'less') return isThatWay(reachable, value, now);
    return Array.isArray(value) ? isMemberAdded(reachable, value, now) : reachable === value;
  });
}

function isThatWay(direction: 'more' | 'less', value: FactValue, now: Value): boolean {
  if (typeof value !== 'number') return false;
  if (now === UNKNOWN || typeof now !== 'number') return true;
  return direction === 'more' ? value > now : value < now;
}

function isMemberAdded(member: FactValue, value: readonly string[], now: Value): boolean {
  return typeof member === 'string' && value.includes(member) && !(Array.isArray(now) && (now as readonly unknown[]).includes(member));
}
