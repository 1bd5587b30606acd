/** A line of years on which spans of days are drawn, from the first that began to the day asked about or the last end. */
export interface Span {
  readonly from: string;
  /** Null while it goes on. */
  readonly until: string | null;
}

export interface Axis { readonly from: number; readonly to: number; readonly years: readonly number[] }

const mostYears = 8;
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
const newYear = (year: number): number => dayNumber(`${year}-01-01`);
const yearOfDay = (day: string): number => Number(day.slice(0, 4));

export function axisOf(spans: readonly Span[], asOf: string): Axis {
  const days = [asOf, ...spans.flatMap(({ from, until }) => (until === null ? [from] : [from, until]))];
  const first = Math.min(...days.map(yearOfDay));
  const last = Math.max(...days.map(yearOfDay)) + 1;
  const step = [1, 2, 5, 10, 20].find((years) => (last - first) / years <= mostYears) ?? 50;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((year) => (year - first) % step === 0 && year < last);
  return { from: newYear(first), to: newYear(last), years };
}

/** Where a day stands on the line, from 0 to 100. */
export function placeOf({ from, to }: Axis, day: string): number {
  return clamped(((dayNumber(day) - from) / (to - from)) * 100);
}

export const placeOfYear = ({ from, to }: Axis, year: number): number => clamped(((newYear(year) - from) / (to - from)) * 100);

const clamped = (place: number): number => Math.round(Math.min(100, Math.max(0, place)) * 100) / 100;
