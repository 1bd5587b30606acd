/** Reckoning with days written as text (`2016-09-01`), without time and without zones. */

/** The day on which the synthetic records end and the counter opens. */
export const demoDay = '2016-09-01';

const dayMs = 86_400_000;

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** The same day of the month, or the last one when the month is too short. */
export function addMonths(day: string, months: number): string {
  const count = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return dayOf(year, month, Math.min(Number(day.slice(8, 10)), last));
}

export function addYears(day: string, years: number): string {
  return addMonths(day, years * 12);
}

export function dayOf(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: string): number {
  return Number(day.slice(5, 7));
}

/** The first day of the month, which is how months are written in the records. */
export function firstOfMonth(day: string): string {
  return `${day.slice(0, 7)}-01`;
}

export function laterOf(one: string, other: string): string {
  return one > other ? one : other;
}

export function earlierOf(one: string, other: string): string {
  return one < other ? one : other;
}

/** Full years on the day. */
export function ageOn(birthDate: string, day: string): number {
  return yearOf(day) - yearOf(birthDate) - (day.slice(5) < birthDate.slice(5) ? 1 : 0);
}
