/** Periods between days as the law counts them: a month is full on the same day of the next one. */
import { addMonths, firstOfMonth, monthsApart } from '../../src/facts/days';
import type { IsoDate } from '../../src/facts/envelope';

export function fullMonths(from: IsoDate, to: IsoDate): number {
  if (to < from) return 0;
  const months = calendarMonths(from, to);
  return addMonths(from, months) <= to ? months : months - 1;
}

/** Months from the month of one day to the month of the other: 31 January to 1 March is 2. */
export function calendarMonths(from: IsoDate, to: IsoDate): number {
  return monthsApart(firstOfMonth(from), firstOfMonth(to));
}

export function daysApart(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

export function earlierOf(one: IsoDate, other: IsoDate): IsoDate {
  return one < other ? one : other;
}

export function laterOf(one: IsoDate, other: IsoDate): IsoDate {
  return one > other ? one : other;
}
