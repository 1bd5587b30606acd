/**
 * Days without time, as ISO text: they compare as text, print as they are, and know no time zone.
 *
 * A period ends on the same day of the month, or on the month's last day where that day does not exist: 31 August and six
 * months is 28 or 29 February, and a person born on 29 February completes a year on 28 February of a common year.
 */
import { daysInMonth } from '../facts/shape';

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function partsOf(date: string): CalendarDay {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** The day, or null where the calendar has none (31 June). */
export function dateOf(year: number, month: number, day: number): string | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return null;
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

export function addMonths(date: string, months: number): string | null {
  const from = partsOf(date);
  const count = from.year * 12 + from.month - 1 + Math.trunc(months);
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return dateOf(year, month, Math.min(from.day, daysInMonth(year, month)));
}

export function addYears(date: string, years: number): string | null {
  return addMonths(date, Math.trunc(years) * 12);
}

/** The day before (-1), the day after (1), and so on. */
export function addDays(date: string, days: number): string {
  const { year, month, day } = partsOf(date);
  const moved = new Date(0);
  // The years 1 to 99 would be read as 1901 to 1999 by `Date.UTC`.
  moved.setUTCFullYear(year, month - 1, day + days);
  return `${pad(moved.getUTCFullYear(), 4)}-${pad(moved.getUTCMonth() + 1, 2)}-${pad(moved.getUTCDate(), 2)}`;
}

/** Full months from one day to another: the greatest n with `add_months(from, n) <= to`. Negative when `to` comes first. */
export function monthsBetween(from: string, to: string): number {
  const [start, end] = [partsOf(from), partsOf(to)];
  const months = (end.year - start.year) * 12 + end.month - start.month;
  return end.day >= Math.min(start.day, daysInMonth(end.year, end.month)) ? months : months - 1;
}

/** Full years from one day to another; a year is complete on the anniversary itself. */
export function fullYears(from: string, to: string): number {
  return Math.floor(monthsBetween(from, to) / 12);
}

const pad = (value: number, width: number) => String(value).padStart(width, '0');
