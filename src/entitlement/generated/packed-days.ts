/**
 * Days as whole numbers inside generated code: year, month and day side by side in the bits, so that they compare as numbers and
 * come apart by shifting. The rules of the calendar are those of `dates.ts`; a property test holds the two together.
 */
import { daysInMonth } from '../../facts/shape';

export type PackedDay = number;

/** `2016-09-01`, which must be a day of the calendar. */
export function packed(day: string): PackedDay {
  return pack(digits(day, 0) * 100 + digits(day, 2), digits(day, 5), digits(day, 8));
}

export function unpackedDay(day: PackedDay): string {
  return `${String(yearOf(day)).padStart(4, '0')}-${String(monthOf(day)).padStart(2, '0')}-${String(dayOf(day)).padStart(2, '0')}`;
}

/** The day, or null where the calendar has none (31 June). */
export function packedDayOf(year: number, month: number, day: number): PackedDay | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return null;
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return pack(year, month, day);
}

export function packedAfterMonths(from: PackedDay, months: number): PackedDay | null {
  const count = yearOf(from) * 12 + monthOf(from) - 1 + Math.trunc(months);
  const year = Math.floor(count / 12);
  if (year < 1 || year > 9999) return null;
  const month = count - year * 12 + 1;
  return pack(year, month, Math.min(dayOf(from), daysInMonth(year, month)));
}

export function packedAfterYears(from: PackedDay, years: number): PackedDay | null {
  return packedAfterMonths(from, Math.trunc(years) * 12);
}

export function packedMonthsBetween(from: PackedDay, to: PackedDay): number {
  const [year, month] = [yearOf(to), monthOf(to)];
  const months = (year - yearOf(from)) * 12 + month - monthOf(from);
  return dayOf(to) >= Math.min(dayOf(from), daysInMonth(year, month)) ? months : months - 1;
}

export function packedFullYears(from: PackedDay, to: PackedDay): number {
  return Math.floor(packedMonthsBetween(from, to) / 12);
}

export const yearOf = (day: PackedDay): number => day >> 9;
export const monthOf = (day: PackedDay): number => (day >> 5) & 15;
export const dayOf = (day: PackedDay): number => day & 31;

const pack = (year: number, month: number, day: number): PackedDay => (year << 9) | (month << 5) | day;

const zero = 48;
const digits = (text: string, at: number): number => (text.charCodeAt(at) - zero) * 10 + text.charCodeAt(at + 1) - zero;
