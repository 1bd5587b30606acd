/**
 * Calendar arithmetic on days without time, as the law counts: a period of months ends on the same day of the month, or on the last
 * day of a month that has no such day (31 August + 6 months = 28 or 29 February).
 */
import type { IsoDate } from './envelope';

export function addDays(day: IsoDate, days: number): IsoDate {
  const { year, month, date } = parts(day);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

export function addMonths(day: IsoDate, months: number): IsoDate {
  const { year, month, date } = parts(day);
  const monthsSinceYearZero = year * 12 + (month - 1) + months;
  const newYear = Math.floor(monthsSinceYearZero / 12);
  const newMonth = monthsSinceYearZero - newYear * 12 + 1;
  return written(newYear, newMonth, Math.min(date, daysIn(newYear, newMonth)));
}

export function addYears(day: IsoDate, years: number): IsoDate {
  return addMonths(day, years * 12);
}

/** The first day of the month in which the day lies. */
export function firstOfMonth(day: IsoDate): IsoDate {
  return `${day.slice(0, 8)}01`;
}

/** Months from one first-of-month to another: 2016-01-01 to 2016-03-01 is 2. */
export function monthsApart(from: IsoDate, to: IsoDate): number {
  const [start, end] = [parts(from), parts(to)];
  return (end.year - start.year) * 12 + (end.month - start.month);
}

function parts(day: IsoDate): { readonly year: number; readonly month: number; readonly date: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function written(year: number, month: number, date: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
