/** The tables of agriculture and land, as the migrations create them and rows come back. */
import type { HistoryColumns, ValidTime } from './history';

/** A household's contract, under the resident who signed for it; the last valid day is that of the term, or of an earlier ending. */
export interface LandContractRow extends HistoryColumns, ValidTime {
  contract_number: string;
  contractor_id: string;
  collective_code: string;
  county: string;
  /** Area in mu (亩). */
  area_mu: number;
  /** Number and day of the certificate; both null = not issued. */
  certificate_number: string | null;
  certificate_on: string | null;
}

/** A household's plot, under the resident who holds it for the household. */
export interface HomesteadRow extends HistoryColumns, ValidTime {
  homestead_number: string;
  holder_id: string;
  collective_code: string;
  county: string;
  area_m2: number;
  certificate_number: string | null;
  certificate_on: string | null;
}

export interface ContractDisputeRow extends HistoryColumns {
  contractor_id: string;
  contract_number: string;
  kind: 'boundary' | 'contract-term' | 'transfer' | 'taking-back' | 'other';
  opened_on: string;
  /** First day on which it is no longer open. */
  settled_on: string | null;
}

/** Land of a contract worked by others; the contract stays with the household. */
export interface LandTransferRow extends HistoryColumns, ValidTime {
  contractor_id: string;
  contract_number: string;
  kind: 'lease' | 'exchange' | 'share-in' | 'trust';
  area_mu: number;
}

export interface VoluntaryReturnRow extends HistoryColumns {
  holder_id: string;
  right_kind: 'contract' | 'homestead';
  /** Number of the contract or of the homestead. */
  number: string;
  agreed_on: string;
  /** First day on which the right is no longer held; null = agreed and not yet carried out. */
  returned_on: string | null;
}

export interface CollectiveMemberRow extends HistoryColumns, ValidTime {
  resident_id: string;
  collective_code: string;
}

export interface CollectiveRow extends HistoryColumns {
  collective_code: string;
  name: string;
  county: string;
  share_reform_completed_on: string | null;
}

export interface ShareEntryRow extends HistoryColumns, ValidTime {
  resident_id: string;
  collective_code: string;
  shares: number;
  /** Null = the share certificate is not issued. */
  certificate_number: string | null;
}

export interface ExitReportRow extends HistoryColumns {
  resident_id: string;
  reported_on: string;
  right_kind: 'contract' | 'homestead' | 'collective-share' | 'all';
  /** The kind of office, no person's name. */
  demanded_by: string;
  /** First day on which the office no longer demands it. */
  withdrawn_on: string | null;
}

export interface LandTables {
  contract: LandContractRow;
  homestead: HomesteadRow;
  contract_dispute: ContractDisputeRow;
  transfer: LandTransferRow;
  voluntary_return: VoluntaryReturnRow;
  member: CollectiveMemberRow;
  collective: CollectiveRow;
  share_entry: ShareEntryRow;
  exit_report: ExitReportRow;
}
