/** The registry's tables, as the migrations create them and rows come back. */
import type { Generated } from 'kysely';

import type { HistoryColumns, ValidTime } from './history';
import type { SealedText } from './sealed';

export interface PlaceRow {
  code: string;
  zh: string;
  name: string;
  level: 'city' | 'county-level-city' | 'county' | 'autonomous-county';
  /** In Jilin; the others occur as hukou places only. */
  served: boolean;
}

export interface ResidentRow {
  id: string;
  /** Plain; empty once it is sealed. */
  citizen_id_number: string | null;
  citizen_id_number_sealed: SealedText;
  citizen_id_number_index: SealedText;
  name: string;
  birth_date: string;
  sex: 'female' | 'male';
  recorded_at: Generated<string>;
  source: string;
}

export interface IdentifierRow {
  kind: 'citizen-id' | 'permit-number';
  /** Plain; empty once it is sealed. */
  value: string | null;
  value_sealed: SealedText;
  value_index: SealedText;
  resident_id: string;
  recorded_at: Generated<string>;
  source: string;
}

export interface HouseholdMembershipRow extends HistoryColumns, ValidTime {
  household_id: string;
  resident_id: string;
}

/** `relative_id` is the parent, spouse or appointed guardian of `resident_id`. A marriage is two rows. */
export interface KinshipRow extends HistoryColumns, ValidTime {
  resident_id: string;
  relative_id: string;
  kind: 'parent' | 'spouse' | 'guardian';
}

/** Where to look for a person's employers; no record of employment. */
export interface EmployerTieRow extends HistoryColumns, ValidTime {
  resident_id: string;
  employer_number: string;
}

/** Persons of one order are protected together. */
export interface ProtectedPersonRow extends HistoryColumns, ValidTime {
  resident_id: string;
  order_number: string;
}

/** Read by the role, written by the administration only. */
export interface PopulationLoadRow {
  seed: number;
  households: number;
  residents: number;
  rows_written: number;
  version: number;
  demo_day: string;
  loaded_at: Generated<string>;
}

export interface RegistryTables {
  place: PlaceRow;
  resident: ResidentRow;
  identifier: IdentifierRow;
  household_membership: HouseholdMembershipRow;
  kinship: KinshipRow;
  employer_tie: EmployerTieRow;
  protected_person: ProtectedPersonRow;
  population_load: PopulationLoadRow;
}
