/** The tables of justice, as the migrations create them and rows come back. */
import type { GrantTables } from './grants';
import type { HistoryColumns, ValidTime } from './history';

/** Valid from the day on which the decision took effect; the last day null = for life. */
export interface DeprivationRow extends HistoryColumns, ValidTime {
  resident_id: string;
  decision_number: string;
  court: string;
}

export interface CaseFileRow extends HistoryColumns {
  case_number: string;
  procedure: 'people-mediation' | 'legal-aid' | 'labour-arbitration' | 'litigation';
  /** City or county whose authority handles the case. */
  place: string;
  opened_on: string;
  /** First day on which it is no longer open. */
  closed_on: string | null;
}

export interface CasePartyRow extends HistoryColumns {
  case_number: string;
  /** A resident id (`R…`) or an employer number (`E…`). */
  party_id: string;
  role: 'applicant' | 'respondent';
}

export interface JusticeTables extends GrantTables {
  deprivation: DeprivationRow;
  case_file: CaseFileRow;
  case_party: CasePartyRow;
}
