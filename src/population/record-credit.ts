/** Writes a family into the records of finance and credit: guaranteed loans, arrears, adverse entries, also those of its employers. */
import { addDays, demoDay } from './calendar';
import * as calibration from './calibration';
import type { AdverseEntryLife, GuaranteedLoanLife } from './credit-life';
import { employerOf } from './employers';
import type { Ledger } from './ledger';
import type { Family } from './life';

const guaranteeCentre = '小额担保贷款中心';

/** Which of an employer's own draws are those of credit. */
const purpose = 52;

export function recordCredit(ledger: Ledger, family: Family): void {
  for (const loan of family.credit?.loans ?? []) recordLoan(ledger, loan);
  for (const entry of family.credit?.entries ?? []) recordEntry(ledger, entry);
  for (const { jobs } of family.members) for (const { employer } of jobs ?? []) recordEmployer(ledger, employer);
}

function recordLoan(ledger: Ledger, loan: GuaranteedLoanLife): void {
  const loanNumber = `DB${loan.place}${loan.borrower.slice(1)}${loan.grantedOn.slice(0, 4)}`;
  const open = {
    loan_number: loanNumber, borrower_id: loan.borrower, place: loan.place, lender: '农村信用社', principal_yuan: loan.principalYuan,
    granted_on: loan.grantedOn, due_on: loan.dueOn, repaid_on: null,
  };
  ledger.state('credit.guaranteed_loan', guaranteeCentre, open, loan.grantedOn,
    loan.repaidOn === undefined ? null : { change: { repaid_on: loan.repaidOn }, recordedOn: loan.repaidOn });
  if (loan.arrears === undefined) return;
  const { since, paidUpOn } = loan.arrears;
  const late = { borrower_id: loan.borrower, loan_number: loanNumber, overdue_since: since, paid_up_on: null };
  ledger.state('credit.loan_arrears', guaranteeCentre, late, addDays(since, 5),
    paidUpOn === undefined ? null : { change: { paid_up_on: paidUpOn }, recordedOn: paidUpOn });
}

function recordEntry(ledger: Ledger, { subject, kind, enteredOn, endedOn }: AdverseEntryLife): void {
  ledger.state('credit.adverse_entry', '征信系统', { subject_id: subject, kind, entered_on: enteredOn, ended_on: null }, enteredOn,
    endedOn === undefined ? null : { change: { ended_on: endedOn }, recordedOn: endedOn });
}

function recordEmployer(ledger: Ledger, number: string): void {
  if (!ledger.once(`credit.employer ${number}`)) return;
  const chance = employerOf(number).chance(purpose);
  if (!chance.happens(calibration.employerHasAdverseEntry)) return;
  const enteredOn = addDays('2011-01-01', chance.between(0, 2000));
  const endedOn = addDays(enteredOn, chance.between(60, 700));
  const isMended = chance.happens(calibration.adverseEntryMended) && endedOn < demoDay;
  recordEntry(ledger, { subject: number, kind: chance.weighted(calibration.adverseEntryKind), enteredOn, ...(isMended ? { endedOn } : {}) });
}
