/** Which guaranteed loans run on a day, and whether one of them is overdue. */
import { addDays } from '../../src/facts/days';
import type { IsoDate } from '../../src/facts/envelope';
import type { ArrearsEntry, LoanEntry } from './credit.loader';

/** From the day of granting to the day before it was repaid, the one granted last first. */
export function runningLoans(loans: readonly LoanEntry[], day: IsoDate): readonly LoanEntry[] {
  const running = loans.filter(({ granted_on, repaid_on }) => granted_on <= day && (repaid_on === null || repaid_on > day));
  return running.toSorted((a, b) => b.granted_on.localeCompare(a.granted_on));
}

export interface Overdue {
  readonly since: IsoDate;
  /** The record that shows it: the arrears, or the loan whose last day is past. */
  readonly record: Pick<LoanEntry, 'source' | 'recorded_at'>;
}

/** A running loan is overdue while an instalment or interest is, and from the day after its last day on. */
export function overdueOf(loan: LoanEntry, arrears: readonly ArrearsEntry[], day: IsoDate): Overdue | null {
  const [open] = arrears.filter((entry) => entry.loan_number === loan.loan_number && isOpenOn(entry, day));
  if (open !== undefined) return { since: open.overdue_since, record: open };
  return loan.due_on < day ? { since: addDays(loan.due_on, 1), record: loan } : null;
}

function isOpenOn({ overdue_since, paid_up_on }: ArrearsEntry, day: IsoDate): boolean {
  return overdue_since <= day && (paid_up_on === null || paid_up_on > day);
}
