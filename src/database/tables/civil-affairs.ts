/** The tables of civil affairs, as the migrations create them and rows come back. */
import type { GrantTables } from './grants';
import type { HistoryColumns, ValidTime } from './history';
import type { SealedAs, SealedText } from './sealed';

/** One row for each of the two. */
export interface MarriageRow extends HistoryColumns {
  certificate_number: string;
  resident_id: string;
  /** Null = a spouse whom the platform does not know. */
  spouse_id: string | null;
  registered_on: string;
  /** First day on which the marriage no longer holds; set together with `dissolution`. */
  dissolved_on: string | null;
  dissolution: 'divorce' | 'annulment' | 'death' | null;
}

/** Who lives together by the household's own declaration, one row per member. */
export interface HouseholdFileMemberRow extends HistoryColumns, ValidTime {
  file_number: string;
  /** Where the file is kept. */
  city: string;
  resident_id: string;
}

/** What a completed check sets is set together. */
export interface IncomeCheckRow extends HistoryColumns {
  file_number: string;
  ordered_on: string;
  /** Last day on which the household's authorisation allows the check. */
  authorised_until: string;
  completed_on: string | null;
  /** Last day on which the result may be used. */
  valid_until: string | null;
  period_from: string | null;
  period_until: string | null;
  monthly_income_per_person_yuan: number | null;
}

export interface AssetCheckRow extends HistoryColumns {
  check_number: string;
  file_number: string;
  /** Whose limits the assets are held against. */
  city: string;
  ordered_on: string;
  authorised_until: string;
  completed_on: string | null;
  valid_until: string | null;
}

export interface AssetFindingRow extends HistoryColumns {
  check_number: string;
  file_number: string;
  kind: 'savings' | 'securities' | 'homes' | 'vehicles' | 'business';
  /** Yuan for savings, securities and business; number of things for homes and vehicles. */
  amount: number;
  is_within_limit: boolean;
}

/** An application and what came of it. */
export interface DibaoGrantRow extends HistoryColumns {
  file_number: string;
  city: string;
  scheme: 'urban' | 'rural';
  applied_on: string;
  refused_on: string | null;
  granted_from: string | null;
  /** The last day. */
  granted_until: string | null;
  monthly_amount_yuan: number | null;
}

export interface DestituteSupportRow extends HistoryColumns, ValidTime {
  resident_id: string;
  county: string;
  form: 'at-home' | 'institution';
}

export type MedicalHardship = 'low-income' | 'grave-illness' | 'severe-disability' | 'other';

export interface MedicalHardshipAdmissionRow extends HistoryColumns, ValidTime {
  resident_id: string;
  /** The admission holds in this county alone. */
  county: string;
  class: SealedAs<MedicalHardship>;
  class_sealed: SealedText;
}

export type EmergencyCause = 'fire' | 'accident' | 'grave-illness' | 'other';

export interface EmergencyReportRow extends HistoryColumns {
  resident_id: string;
  city: string;
  kind: SealedAs<EmergencyCause>;
  kind_sealed: SealedText;
  reported_on: string;
  /** Set together with `is_confirmed`, which says what the visit found. */
  verified_on: string | null;
  is_confirmed: boolean | null;
  /** First day on which the case says nothing any more. */
  closed_on: string | null;
}

/** Somebody who is registered and lives in a village, and of whom the village says that others of the family are away. */
export interface LeftBehindEntryRow extends HistoryColumns, ValidTime {
  resident_id: string;
  county: string;
  sex: 'female' | 'male';
  birth_date: string;
  carer_id: string | null;
}

/** On whom such a person depends; all of them are named. */
export interface LeftBehindRelativeRow extends HistoryColumns, ValidTime {
  resident_id: string;
  relative_id: string | null;
  /** What the relative is to the person. */
  relation: 'parent' | 'spouse' | 'supporting-child';
  is_away: boolean;
  /** Null = not looked into, or away. */
  is_able_to_care: boolean | null;
}

export interface SpecialInstitutionRow extends HistoryColumns, ValidTime {
  employer_number: string;
  kind: 'private-inclusive-kindergarten' | 'social-organisation' | 'training-body';
}

export interface CivilAffairsTables extends GrantTables {
  marriage: MarriageRow;
  household_file_member: HouseholdFileMemberRow;
  income_check: IncomeCheckRow;
  asset_check: AssetCheckRow;
  asset_finding: AssetFindingRow;
  dibao_grant: DibaoGrantRow;
  destitute_support: DestituteSupportRow;
  medical_hardship_admission: MedicalHardshipAdmissionRow;
  emergency_report: EmergencyReportRow;
  left_behind_entry: LeftBehindEntryRow;
  left_behind_relative: LeftBehindRelativeRow;
  special_institution: SpecialInstitutionRow;
}
