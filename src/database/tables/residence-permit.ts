/** The tables of the residence-permit agency (police), as the migrations create them and rows come back. */
import type { HistoryColumns, ValidTime } from './history';
import type { SealedAs, SealedText } from './sealed';

export interface HouseholdRegisterEntryRow extends HistoryColumns, ValidTime {
  resident_id: string;
  /** County-level code. */
  place: string;
  urban_rural_code: 'rural' | 'urban';
  is_head: boolean;
  /** Set when this entry began with a move; `valid_from` is then the day of the move. */
  moved_in_from_place: string | null;
  /** The same for all who moved together. */
  move_case_id: string | null;
}

export interface ResidenceRegistrationRow extends HistoryColumns, ValidTime {
  resident_id: string;
  city: string;
  address_area: 'rural' | 'urban';
  station: string;
}

export interface PermitRow extends HistoryColumns {
  resident_id: string;
  permit_number: SealedAs<string>;
  permit_number_sealed: SealedText;
  permit_number_index: SealedText;
  city: string;
  issued_on: string;
}

export interface EndorsementRow extends HistoryColumns {
  resident_id: string;
  /** `entry_id` of the permit. */
  permit_entry_id: number;
  endorsed_on: string;
}

export interface PermitCancellationRow extends HistoryColumns {
  resident_id: string;
  /** `entry_id` of the permit. */
  permit_entry_id: number;
  /** First day without the permit. */
  cancelled_on: string;
  reason: 'left-city' | 'settled' | 'obtained-by-fraud' | 'replaced' | 'other';
}

export interface ResidencePermitTables {
  household_register_entry: HouseholdRegisterEntryRow;
  residence_registration: ResidenceRegistrationRow;
  permit: PermitRow;
  endorsement: EndorsementRow;
  permit_cancellation: PermitCancellationRow;
}
