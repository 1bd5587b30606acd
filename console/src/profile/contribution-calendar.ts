/** The calendar of one line of insurance: a row for each year, a cell for each month, and in each cell what is known of that month. */
import { monthOf, yearOf, type Month } from './months';

export interface Spell {
  readonly firstMonth: string;
  readonly lastMonth: string;
  readonly scheme: 'EMPLOYEE' | 'FLEXIBLE' | 'RESIDENT' | 'NONE';
  readonly isBackPaid: boolean;
}

/** `gap`: not paid between two months paid. `stopped`: not paid since the last one. `open`: not over, so it may still be paid. */
export type MonthState = 'EMPLOYEE' | 'FLEXIBLE' | 'RESIDENT' | 'back-paid' | 'gap' | 'stopped' | 'open' | 'outside';

export interface CalendarMonth { readonly month: Month; readonly is: MonthState }
export interface CalendarYear { readonly year: number; readonly months: readonly CalendarMonth[]; readonly paid: number }

/** The latest year first, since what is asked about is mostly there. */
export function contributionCalendar(spells: readonly Spell[], asOf: string): readonly CalendarYear[] {
  const now = monthOf(asOf);
  const firsts = spells.map(({ firstMonth }) => monthOf(firstMonth));
  if (firsts.length === 0) return [];
  const first = Math.min(...firsts);
  const last = Math.max(...spells.map(({ lastMonth }) => monthOf(lastMonth)));
  const stateOf = (month: Month): MonthState => {
    if (month < first || month > now) return 'outside';
    const paid = spells.filter(({ firstMonth, lastMonth }) => monthOf(firstMonth) <= month && month <= monthOf(lastMonth));
    const [inTime] = paid.filter(({ isBackPaid }) => !isBackPaid);
    if (inTime !== undefined && inTime.scheme !== 'NONE') return inTime.scheme;
    if (paid.length > 0) return 'back-paid';
    if (month === now) return 'open';
    return month < last ? 'gap' : 'stopped';
  };
  const years = Array.from({ length: yearOf(now) - yearOf(first) + 1 }, (_, back) => yearOf(now) - back);
  return years.map((year) => {
    const months = Array.from({ length: 12 }, (_, index) => ({ month: year * 12 + index, is: stateOf(year * 12 + index) }));
    return { year, months, paid: months.filter(({ is }) => isPaid(is)).length };
  });
}

export const isPaid = (is: MonthState): boolean => is === 'EMPLOYEE' || is === 'FLEXIBLE' || is === 'RESIDENT' || is === 'back-paid';
