/** What labour inspection has on its table about a party: findings and cases. */
import type { InspectionFindingRow } from '../../src/database/tables/employment';
import type { IsoDate } from '../../src/facts/envelope';
import type { DocketEntry, Finding } from './employment.loader';

/** The last finding of the kind; a later one takes the place of an earlier one. */
export function lastFinding(findings: readonly Finding[], kind: InspectionFindingRow['kind'], day: IsoDate): Finding | null {
  const found = findings.filter((finding) => finding.kind === kind && finding.found_on <= day);
  return found.sort((a, b) => b.found_on.localeCompare(a.found_on) || b.entry_id - a.entry_id)[0] ?? null;
}

/** The case that is open on the day, the last one opened of several. */
export function openCase(entries: readonly DocketEntry[], day: IsoDate): DocketEntry | null {
  const open = entries.filter(({ opened_on, closed_on }) => opened_on <= day && (closed_on === null || day < closed_on));
  return open.sort((a, b) => b.opened_on.localeCompare(a.opened_on) || b.entry_id - a.entry_id)[0] ?? null;
}

/** While the violation lasts it has not ended before the day asked about. */
export function violationEndedOn({ violation_ended_on: ended }: DocketEntry, day: IsoDate): IsoDate {
  return ended === null || ended > day ? day : ended;
}
