/** The tables of finance and credit, as the migrations create them and rows come back. */
import type { GrantTables } from './grants';
import type { HistoryColumns } from './history';

export interface GuaranteedLoanRow extends HistoryColumns {
  loan_number: string;
  borrower_id: string;
  place: string;
  lender: string;
  principal_yuan: number;
  granted_on: string;
  /** Last day for paying back the whole. */
  due_on: string;
  /** First day on which it no longer runs. */
  repaid_on: string | null;
}

export interface LoanArrearsRow extends HistoryColumns {
  borrower_id: string;
  loan_number: string;
  overdue_since: string;
  /** First day on which nothing is overdue any more. */
  paid_up_on: string | null;
}

export interface AdverseEntryRow extends HistoryColumns {
  /** A resident id (`R…`) or an employer number (`E…`). */
  subject_id: string;
  kind: 'loan-overdue' | 'card-overdue' | 'guarantee-called' | 'court-enforcement' | 'other';
  entered_on: string;
  /** Day on which the bad conduct ended; null = it goes on. */
  ended_on: string | null;
}

export interface CreditTables extends GrantTables {
  guaranteed_loan: GuaranteedLoanRow;
  loan_arrears: LoanArrearsRow;
  adverse_entry: AdverseEntryRow;
}
