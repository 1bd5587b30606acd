/** Days of a calendar, as they are written: `2016-09-01`. No clocks, and so no time zones. */
const dayMilliseconds = 86_400_000;
const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayMilliseconds;

export const daysBetween = (from: string, to: string): number => numberOf(to) - numberOf(from);
export const addDays = (day: string, days: number): string => new Date((numberOf(day) + days) * dayMilliseconds).toISOString().slice(0, 10);

/** The same day of another month, or its last day where it has none: a month after 31 January is 28 or 29 February. */
export function addMonths(day: string, months: number): string {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, inYear] = [Math.floor(month / 12), (month % 12) + 1];
  const last = new Date(Date.UTC(year, inYear, 0)).getUTCDate();
  return `${String(year).padStart(4, '0')}-${String(inYear).padStart(2, '0')}-${String(Math.min(Number(day.slice(8, 10)), last)).padStart(2, '0')}`;
}
