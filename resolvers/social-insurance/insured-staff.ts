/** For how many staff an employer pays, by its own declarations. */
import { addDays, addMonths } from '../../src/facts/days';
import type { IsoDate } from '../../src/facts/envelope';
import type { InsuredStaffReport } from './social-insurance.loader';

export interface InsuredStaff {
  readonly report: InsuredStaffReport;
  /** Last day on which it stands if no other follows. */
  readonly until: IsoDate;
}

/**
 * A report stands until the next: within a contribution year (缴费年度) only changes need be declared (人社部令第20号 art. 4). It stands for
 * a year, and for the month after it in which the first report of the next year is due.
 */
const standsForMonths = 13;

/** `null` without a report that stands: that an employer declared nothing here does not say that it insures nobody elsewhere. */
export function insuredStaffOn(reports: readonly InsuredStaffReport[], day: IsoDate): InsuredStaff | null {
  const report = reports
    .filter(({ reported_on }) => reported_on <= day)
    .sort((a, b) => b.month.localeCompare(a.month) || b.reported_on.localeCompare(a.reported_on))[0];
  if (report === undefined) return null;
  const until = addDays(addMonths(report.month, standsForMonths), -1);
  return day <= until ? { report, until } : null;
}
