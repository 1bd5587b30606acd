/**
 * The functions of the rule language over a stretch of days. Most rise or fall with each operand alone, so that the ends of the operands
 * give the ends of the result; of the others only what is sure is said.
 */
import { daysInMonth, isCalendarDay } from '../../facts/shape';
import { addDays, addMonths, fullYears, monthsBetween, partsOf } from '../dates';
import { applyFunction, type FunctionName, type FunctionValue } from '../feel/functions';
import { UNKNOWN } from '../three-valued/kleene';
import { rounded } from '../numbers';
import { blanksOf, numbersIn } from './operators';
import { anything, fromRanged, rangedOf, settled, type Blanks, type Ordered, type Possible, type Ranged } from './possible';

interface Range {
  readonly low: Ordered;
  readonly high: Ordered;
  readonly isWhole: boolean;
}

/** The result for operands that are neither null nor UNKNOWN. */
interface Outcome {
  readonly range: Range;
  /** Some operands in the ranges have no result: there is no 31 June, nor a year 10000. */
  readonly mayBeNull: boolean;
}

const firstDay = '0001-01-01';
const lastDay = '9999-12-31';

export function callOver(name: FunctionName, operands: readonly Possible[]): Possible {
  const settledValues = operands.map((operand) => (operand.kind === 'settled' ? operand.value : undefined));
  if (!settledValues.includes(undefined)) {
    if (settledValues.includes(null) && name !== 'sum') return settled(null);
    return settled(settledValues.includes(UNKNOWN) ? UNKNOWN : applyFunction(name, settledValues as readonly (FunctionValue | null)[]));
  }
  if (name === 'substring') return anything;
  const ranged = operands.map(rangedOf);
  const known = ranged.filter((one) => one !== null);
  if (known.length < ranged.length) return anything;
  if (name === 'sum') return sumOver(known);
  const blanks = blanksOf(known);
  const ranges = known.flatMap(({ range }) => (range === undefined ? [] : [range]));
  if (ranges.length < known.length) return fromRanged(blanks);
  const outcome = rangeOf(name, ranges);
  return outcome === null ? anything : fromRanged({ range: outcome.range, ...withNull(blanks, outcome.mayBeNull) });
}

function withNull({ mayBeNull, mayBeUnknown }: Blanks, mayHaveNoResult: boolean): Blanks {
  return { mayBeNull: mayBeNull || mayHaveNoResult, mayBeUnknown };
}

function rangeOf(name: Exclude<FunctionName, 'sum' | 'substring'>, ranges: readonly Range[]): Outcome | null {
  const [first, second, third] = ranges;
  if (first === undefined) return null;
  switch (name) {
    case 'min':
    case 'max':
      return sure({
        low: applyFunction(name, ranges.map(({ low }) => low)) ?? first.low,
        high: applyFunction(name, ranges.map(({ high }) => high)) ?? first.high,
        isWhole: ranges.every(({ isWhole }) => isWhole),
      });
    case 'months_between':
    case 'full_years': {
      if (second === undefined) return null;
      const count = name === 'months_between' ? monthsBetween : fullYears;
      // More months lie between the earlier the first day and the later the second.
      return sure(whole(count(dayIn(first.high), dayIn(second.low)), count(dayIn(first.low), dayIn(second.high))));
    }
    case 'add_months':
    case 'add_years': {
      if (second === undefined) return null;
      const by = numbersIn(second);
      const times = name === 'add_months' ? 1 : 12;
      const moved = (day: Ordered, count: number) => addMonths(dayIn(day), Math.trunc(count) * times);
      const [low, high] = [moved(first.low, by.low), moved(first.high, by.high)];
      return { range: { low: low ?? firstDay, high: high ?? lastDay, isWhole: true }, mayBeNull: low === null || high === null };
    }
    case 'add_days': {
      if (second === undefined) return null;
      const by = numbersIn(second);
      const [low, high] = [addDays(dayIn(first.low), Math.trunc(by.low)), addDays(dayIn(first.high), Math.trunc(by.high))];
      // Outside the calendar days do not compare as text.
      return isCalendarDay(low) && isCalendarDay(high) ? sure({ low, high, isWhole: true }) : null;
    }
    case 'year':
      return sure(whole(partsOf(dayIn(first.low)).year, partsOf(dayIn(first.high)).year));
    case 'month': {
      const [low, high] = [partsOf(dayIn(first.low)), partsOf(dayIn(first.high))];
      return sure(low.year === high.year ? whole(low.month, high.month) : whole(1, 12));
    }
    case 'day': {
      const [low, high] = [partsOf(dayIn(first.low)), partsOf(dayIn(first.high))];
      return sure(low.year === high.year && low.month === high.month ? whole(low.day, high.day) : whole(1, 31));
    }
    case 'date':
      return second === undefined || third === undefined ? null : dateOver(first, second, third);
  }
}

const sure = (range: Range): Outcome => ({ range, mayBeNull: false });
const whole = (low: number, high: number): Range => ({ low, high, isWhole: true });
const dayIn = (bound: Ordered) => bound as string;

/** Days compare year first, then month, then day: the least of each gives the first day, the greatest of each the last. */
function dateOver(years: Range, months: Range, days: Range): Outcome | null {
  const [year, month, day] = [numbersIn(years), numbersIn(months), numbersIn(days)];
  const areWhole = years.isWhole && months.isWhole && days.isWhole;
  const isInCalendar = year.low >= 1 && year.high <= 9999 && month.low >= 1 && month.high <= 12 && day.low >= 1;
  if (!areWhole || !isInCalendar) return { range: { low: firstDay, high: lastDay, isWhole: true }, mayBeNull: true };
  const shortest = month.low === month.high ? daysInMonth(2001, month.low) : 28;
  return {
    range: { low: written(year.low, month.low, day.low), high: written(year.high, month.high, day.high), isWhole: true },
    mayBeNull: day.high > shortest,
  };
}

function written(year: number, month: number, day: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(Math.min(day, daysInMonth(year, month)))}`;
}

/** Nulls add nothing; only UNKNOWN spreads. */
function sumOver(operands: readonly Ranged[]): Possible {
  let [low, high, isWhole] = [0, 0, true];
  for (const { range, mayBeNull } of operands) {
    if (range === undefined) continue;
    const numbers = numbersIn(range);
    low += mayBeNull ? Math.min(0, numbers.low) : numbers.low;
    high += mayBeNull ? Math.max(0, numbers.high) : numbers.high;
    isWhole &&= range.isWhole;
  }
  const mayBeUnknown = operands.some((one) => one.mayBeUnknown);
  const isUnknown = operands.some((one) => one.mayBeUnknown && one.range === undefined && !one.mayBeNull);
  return isUnknown ? settled(UNKNOWN) : fromRanged({ mayBeNull: false, mayBeUnknown, range: { low: rounded(low), high: rounded(high), isWhole } });
}
