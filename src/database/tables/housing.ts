/** The tables of housing, as the migrations create them and rows come back. */
import type { GrantTables } from './grants';
import type { HistoryColumns, ValidTime } from './history';

export interface DwellingRow extends HistoryColumns, ValidTime {
  resident_id: string;
  city: string;
  kind: 'own' | 'rented' | 'employer-dormitory' | 'construction-site' | 'urban-village' | 'shantytown' | 'other';
  /** The paper shown; lodging = given by an employer or a school. */
  proof: 'property' | 'lease' | 'lodging' | 'none';
}

export interface LeaseRow extends HistoryColumns, ValidTime {
  tenant_id: string;
  city: string;
  registered_on: string;
}

export interface PropertyRow extends HistoryColumns {
  owner_id: string;
  household_id: string | null;
  city: string;
  area_m2: number;
  acquired_on: string;
  /** First day on which it is no longer owned. */
  disposed_on: string | null;
  /** Without tax. */
  price_yuan: number | null;
  purchase_contract_on: string | null;
}

/** One row per state that the application was in. */
export interface RentalApplicationRow extends HistoryColumns, ValidTime {
  application_number: string;
  applicant_id: string;
  city: string;
  applied_on: string;
  state: 'applied' | 'waiting' | 'granted' | 'refused' | 'withdrawn';
}

export interface ProvidentFundAccountRow extends HistoryColumns {
  account_number: string;
  resident_id: string;
  /** Null = paid by the person alone. */
  employer_number: string | null;
  city: string;
  opened_on: string;
  closed_on: string | null;
}

/** A run of months, written as their first day. */
export interface ProvidentFundDepositRow extends HistoryColumns {
  resident_id: string;
  account_number: string;
  first_month: string;
  /** Null = the run goes on. */
  last_month: string | null;
  monthly_amount_yuan: number;
}

/** Holds for the time in which the zone offers public rental homes. */
export interface ZoneWithRentalHousingRow extends HistoryColumns, ValidTime {
  zone_code: string;
  name: string;
  city: string;
}

export interface FirmInZoneRow extends HistoryColumns, ValidTime {
  employer_number: string;
  zone_code: string;
}

export interface DormitoryPlanRow extends HistoryColumns {
  employer_number: string;
  plan_number: string;
  filed_on: string;
  /** Null, like its day, while the check is under way. */
  decision: 'conforms' | 'does-not-conform' | null;
  decided_on: string | null;
}

export interface HousingTables extends GrantTables {
  dwelling: DwellingRow;
  lease: LeaseRow;
  property: PropertyRow;
  rental_application: RentalApplicationRow;
  provident_fund_account: ProvidentFundAccountRow;
  provident_fund_deposit: ProvidentFundDepositRow;
  zone_with_rental_housing: ZoneWithRentalHousingRow;
  firm_in_zone: FirmInZoneRow;
  dormitory_plan: DormitoryPlanRow;
}
