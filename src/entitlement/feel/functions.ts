/**
 * The functions of the rule language. All are strict: an unknown operand makes the result unknown, a null operand makes it
 * null, and only then does the function run. `sum` leaves nulls out, since a tax that is not levied adds nothing.
 */
import { isCalendarDay } from '../../facts/shape';
import { addDays, addMonths, addYears, dateOf, fullYears, monthsBetween, partsOf } from '../dates';
import { rounded } from '../numbers';
import { dateType, numberType, textType, type Type, type TypeKind } from './types';

export type FunctionValue = number | string;

export interface FunctionOfFeel {
  /** Kinds of the operands, in order; the last repeats when the function takes any number. */
  readonly operands: readonly TypeKind[];
  readonly takesAnyNumber?: true;
  /** `as first operand` for functions of numbers or dates alike. */
  readonly result: Type | 'as first operand';
  readonly skipsNull?: true;
  /** Declared as a method, so that each function may state the operands that the checker guarantees it. */
  apply(this: void, ...operands: readonly FunctionValue[]): FunctionValue | null;
}

type Extra = Pick<FunctionOfFeel, 'takesAnyNumber' | 'skipsNull'>;

function define(operands: readonly TypeKind[], result: FunctionOfFeel['result'], apply: FunctionOfFeel['apply'], extra: Extra = {}): FunctionOfFeel {
  return { operands, result, apply, ...extra };
}

export const functions = {
  date: define(['number', 'number', 'number'], dateType, (year: number, month: number, day: number) => dateOf(year, month, day)),
  add_years: define(['date', 'number'], dateType, (date: string, years: number) => addYears(date, years)),
  add_months: define(['date', 'number'], dateType, (date: string, months: number) => addMonths(date, months)),
  add_days: define(['date', 'number'], dateType, (date: string, days: number) => withinCalendar(addDays(date, Math.trunc(days)))),
  months_between: define(['date', 'date'], numberType, (from: string, to: string) => monthsBetween(from, to)),
  full_years: define(['date', 'date'], numberType, (from: string, to: string) => fullYears(from, to)),
  year: define(['date'], numberType, (date: string) => partsOf(date).year),
  month: define(['date'], numberType, (date: string) => partsOf(date).month),
  day: define(['date'], numberType, (date: string) => partsOf(date).day),
  min: define(['number'], 'as first operand', (...values: FunctionValue[]) => values.reduce((a, b) => (b < a ? b : a)), { takesAnyNumber: true }),
  max: define(['number'], 'as first operand', (...values: FunctionValue[]) => values.reduce((a, b) => (b > a ? b : a)), { takesAnyNumber: true }),
  sum: define(['number'], numberType, (...values: number[]) => rounded(values.reduce((a, b) => a + b, 0)), { takesAnyNumber: true, skipsNull: true }),
  /** `substring("220182", 1, 2)` is "22": positions count from 1. */
  substring: define(['text', 'number', 'number'], textType, (text: string, start: number, length: number) => text.slice(start - 1, start - 1 + length)),
} as const satisfies Record<string, FunctionOfFeel>;

/** Years have four digits. */
function withinCalendar(day: string): string | null {
  return isCalendarDay(day) ? day : null;
}

export type FunctionName = keyof typeof functions;

export function isFunctionName(name: string): name is FunctionName {
  return Object.hasOwn(functions, name);
}

/** Runs a function on known operands. */
export function applyFunction(name: FunctionName, operands: readonly (FunctionValue | null)[]): FunctionValue | null {
  const called: FunctionOfFeel = functions[name];
  const given = called.skipsNull === true ? operands.filter((one) => one !== null) : operands;
  if (given.includes(null)) return null;
  return (called.apply as (...values: readonly (FunctionValue | null)[]) => FunctionValue | null)(...given);
}
