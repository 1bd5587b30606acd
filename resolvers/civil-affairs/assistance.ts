/** What assistance runs on a day, and what is known of a sudden emergency. Each is a state of its own register. */
import { isValidOn } from '../../src/database/history';
import type { IsoDate } from '../../src/facts/envelope';
import type { DibaoGrant, EmergencyReportEntry } from './civil-affairs.loader';

/** The grants that are paid on the day. An application, decided or not, is none. */
export function grantsOn(grants: readonly DibaoGrant[], day: IsoDate): readonly DibaoGrant[] {
  return grants.filter(
    ({ granted_from, granted_until }) =>
      granted_from !== null && isValidOn({ valid_from: granted_from, valid_until: granted_until }, day),
  );
}

export interface EmergencyState {
  /** Whether the visit confirmed it; `null` before the visit. */
  readonly isConfirmed: boolean | null;
  readonly report: EmergencyReportEntry;
}

/**
 * What the open reports of a family say: confirmed by one before not yet looked into, and that before found to be none. `null` when no
 * report is open: a closed case says nothing of what has happened since.
 */
export function emergencyOn(reports: readonly EmergencyReportEntry[], day: IsoDate): EmergencyState | null {
  const open = reports
    .filter(({ reported_on, closed_on }) => reported_on <= day && (closed_on === null || day < closed_on))
    .sort((a, b) => b.reported_on.localeCompare(a.reported_on))
    .map((report) => ({ isConfirmed: isConfirmedBy(report, day), report }));
  return byFinding(open, true) ?? byFinding(open, null) ?? byFinding(open, false);
}

function isConfirmedBy({ verified_on, is_confirmed }: EmergencyReportEntry, day: IsoDate): boolean | null {
  return verified_on !== null && verified_on <= day ? is_confirmed : null;
}

function byFinding(open: readonly EmergencyState[], finding: boolean | null): EmergencyState | null {
  return open.find(({ isConfirmed }) => isConfirmed === finding) ?? null;
}
