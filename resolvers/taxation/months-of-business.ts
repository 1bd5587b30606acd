/** In how many months of the calendar year a person's business runs: the relief of a year is measured by them. */
import { addDays, addMonths } from '../../src/facts/days';
import type { IsoDate } from '../../src/facts/envelope';
import type { BusinessEntry, SuspensionEntry } from './taxation.loader';

/**
 * Months of the calendar year of the day in which a business runs, if only for a part of the month; those of several businesses count once.
 *
 * A business that runs on the day is taken to run to the end of the year, since the ceiling of a year is granted for the year: closing
 * after the day is not known on it. A month in which it stood still from the first to the last day is no month of business, and a stop
 * that lasts on the day is taken to last.
 */
export function monthsOfBusiness(businesses: readonly BusinessEntry[], suspensions: readonly SuspensionEntry[], day: IsoDate): number {
  const year = day.slice(0, 4);
  const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
  const known = businesses.filter(({ registered_on }) => registered_on <= day);
  return months.filter((month) => known.some((business) => runsIn(month, business, suspensions, day))).length;
}

function runsIn(month: string, business: BusinessEntry, suspensions: readonly SuspensionEntry[], day: IsoDate): boolean {
  const { registered_on, closed_on } = business;
  if (registered_on.slice(0, 7) > month) return false;
  const closedBy = closed_on !== null && closed_on <= day ? closed_on : null;
  // Closed on the first of a month, it did not run in that month.
  if (closedBy !== null && closedBy <= `${month}-01`) return false;
  return !suspensions.some((stop) => stop.registration_number === business.registration_number && standsStill(month, stop, day));
}

function standsStill(month: string, { valid_from, valid_until }: SuspensionEntry, day: IsoDate): boolean {
  if (valid_from > day || valid_from > `${month}-01`) return false;
  const endedBy = valid_until !== null && valid_until < day ? valid_until : null;
  return endedBy === null || endedBy >= addDays(addMonths(`${month}-01`, 1), -1);
}
