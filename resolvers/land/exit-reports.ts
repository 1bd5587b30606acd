/** What residents reported of offices that asked for land or shares to be given up before they may settle. */
import type { IsoDate } from '../../src/facts/envelope';
import type { ExitReport } from './land.loader';

/** The report that speaks for the day: one still demanded before those withdrawn, then the last one made. */
export function exitReportOn(reports: readonly ExitReport[], day: IsoDate): ExitReport | null {
  const made = reports.filter(({ reported_on }) => reported_on <= day).toSorted((a, b) => b.reported_on.localeCompare(a.reported_on));
  return made.find((report) => isDemandedOn(report, day)) ?? made[0] ?? null;
}

/** Until the office withdrew it. */
export function isDemandedOn({ withdrawn_on }: ExitReport, day: IsoDate): boolean {
  return withdrawn_on === null || withdrawn_on > day;
}
