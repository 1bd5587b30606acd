/** Months as whole numbers in a row, so that a gap is a difference of more than one. */
import type { IsoDate } from '../../src/facts/envelope';

export type Month = number;

export interface MonthSpan {
  readonly first: Month;
  readonly last: Month;
}

export function monthOf(day: IsoDate): Month {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

export function firstDayOf(month: Month): IsoDate {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

/** Spans put together: sorted, with those that overlap or follow one another made one. No month is in two of them. */
export function joined(spans: readonly MonthSpan[]): readonly MonthSpan[] {
  const whole: MonthSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.first - b.first)) {
    const last = whole.at(-1);
    if (last === undefined || span.first > last.last + 1) whole.push(span);
    else whole[whole.length - 1] = { first: last.first, last: Math.max(last.last, span.last) };
  }
  return whole;
}

/** How many months the spans hold, a month in several of them counted once. */
export function countMonths(spans: readonly MonthSpan[]): number {
  return joined(spans).reduce((sum, { first, last }) => sum + last - first + 1, 0);
}

/** The months missing between the first and the last. */
export function gapsBetween(spans: readonly MonthSpan[]): readonly MonthSpan[] {
  const whole = joined(spans);
  return whole.slice(1).map((span, index) => ({ first: (whole[index]?.last ?? span.first) + 1, last: span.first - 1 }));
}
