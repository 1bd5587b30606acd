/** The tables of health, as the migrations create them and rows come back. */
import type { GrantTables } from './grants';
import type { HistoryColumns, ValidTime } from './history';
import type { SealedAs, SealedText } from './sealed';

/** Read by the role, written by migrations only. */
export interface ImmunisationScheduleRow {
  vaccine: string;
  dose_number: number;
  due_age_months: number;
  zh: string;
}

/** A child without a card is not held by this agency: nothing is known of the doses. */
export interface VaccinationRecordCardRow extends HistoryColumns {
  resident_id: string;
  opened_on: string;
}

export interface VaccinationRow extends HistoryColumns {
  resident_id: string;
  vaccine: string;
  dose_number: number;
  given_on: string;
}

/** A worker in a post for which the employer declared a hazard. */
export interface HazardPostRow extends HistoryColumns, ValidTime {
  resident_id: string;
  employer_number: string;
  hazard: 'dust' | 'chemical' | 'physical' | 'radiation' | 'biological' | 'other';
}

export interface OccupationalHealthCheckRow extends HistoryColumns {
  resident_id: string;
  /** Null = at the own cost of the worker. */
  employer_number: string | null;
  kind: 'before-post' | 'in-post' | 'on-leaving';
  checked_on: string;
}

/** Classes of 职业病分类和目录. */
export type OccupationalDiseaseClass = 'respiratory' | 'skin' | 'eye' | 'ear-nose-throat-mouth' | 'poisoning' | 'physical' | 'radiation' | 'tumour' | 'other';

export interface OccupationalDiseaseDiagnosisRow extends HistoryColumns {
  resident_id: string;
  certificate_number: string;
  /** Null where none could be found. */
  employer_number: string | null;
  /** Null = told to nobody but the person and the treating unit. */
  disease_class: SealedAs<OccupationalDiseaseClass | null>;
  disease_class_sealed: SealedText;
  diagnosed_on: string;
}

/** Sensitive, as is how it ended: one fact leaves the agency, for the claim that needs it. */
export interface PregnancyBookingRow extends HistoryColumns {
  resident_id: string;
  booked_on: string;
  expected_on: string;
}

export type PregnancyEnd = 'birth' | 'miscarriage' | 'operation';

export interface PregnancyEndingRow extends HistoryColumns {
  resident_id: string;
  kind: SealedAs<PregnancyEnd>;
  kind_sealed: SealedText;
  ended_on: string;
}

export type NotifiableDisease = 'hiv' | 'tb';

/** RESTRICTED: read for the person and the treating unit alone. */
export interface NotifiableCaseRow extends HistoryColumns, ValidTime {
  resident_id: string;
  kind: SealedAs<NotifiableDisease>;
  kind_sealed: SealedText;
}

export interface HealthTables extends GrantTables {
  immunisation_schedule: ImmunisationScheduleRow;
  vaccination_record_card: VaccinationRecordCardRow;
  vaccination: VaccinationRow;
  hazard_post: HazardPostRow;
  occupational_health_check: OccupationalHealthCheckRow;
  occupational_disease_diagnosis: OccupationalDiseaseDiagnosisRow;
  pregnancy_booking: PregnancyBookingRow;
  pregnancy_ending: PregnancyEndingRow;
  notifiable_case: NotifiableCaseRow;
}
