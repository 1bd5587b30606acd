/**
 * What an employer's monthly reports (用工情况报表) say of its workforce on a day.
 *
 * A part must not read as the whole: where one of the months needed was not reported, the sum over them is not known.
 */
import { addDays, addMonths, firstOfMonth, monthsApart } from '../../src/facts/days';
import type { IsoDate } from '../../src/facts/envelope';
import type { WorkforceReport } from './employment.loader';

/** A report that is older than this says nothing of the present. */
const freshMonths = 3;

/** The last report filed by the day, if it is of one of the last three months. */
export function recentReport(reports: readonly WorkforceReport[], day: IsoDate): WorkforceReport | null {
  const earliest = addMonths(firstOfMonth(day), -freshMonths);
  const recent = reports.filter(({ filed_on, month }) => filed_on <= day && month >= earliest);
  return recent.sort((a, b) => b.month.localeCompare(a.month))[0] ?? null;
}

/** The last day on which a report still tells of the present. */
export function freshUntil({ month }: Pick<WorkforceReport, 'month'>): IsoDate {
  return addDays(addMonths(month, freshMonths + 1), -1);
}

/**
 * Migrant workers hired under contracts of twelve months or more in the twelve months up to the last report, in relation to the staff.
 * Not rounded: the threshold may be met exactly.
 */
export function hireRatio(reports: readonly WorkforceReport[], last: WorkforceReport, day: IsoDate): number | null {
  const months = reportedFrom(addMonths(last.month, -11), reports, last, day);
  if (months === null || last.headcount === 0) return null;
  return months.reduce((sum, { migrants_hired }) => sum + migrants_hired, 0) / last.headcount;
}

/** Migrant workers trained with a certificate in the calendar year; `null` when a month of it up to the last report is missing. */
export function trainedThisYear(reports: readonly WorkforceReport[], last: WorkforceReport, day: IsoDate): number | null {
  const months = reportedFrom(`${day.slice(0, 4)}-01-01`, reports, last, day);
  return months === null ? null : months.reduce((sum, { migrants_trained }) => sum + migrants_trained, 0);
}

function reportedFrom(
  first: IsoDate, reports: readonly WorkforceReport[], last: WorkforceReport, day: IsoDate,
): readonly WorkforceReport[] | null {
  const wanted = reports.filter(({ filed_on, month }) => filed_on <= day && first <= month && month <= last.month);
  const byMonth = new Map(wanted.map((report) => [report.month, report]));
  return byMonth.size === monthsApart(first, last.month) + 1 ? [...byMonth.values()] : null;
}
