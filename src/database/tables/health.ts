/** The tables of health, as the migrations create them and rows come back. */
import type { HistoryColumns } from './history';

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

export interface HealthTables {
  immunisation_schedule: ImmunisationScheduleRow;
  vaccination_record_card: VaccinationRecordCardRow;
  vaccination: VaccinationRow;
}
