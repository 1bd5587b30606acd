/** The tables of taxation, as the migrations create them and rows come back. */
import type { GrantTables } from './grants';
import type { HistoryColumns, ValidTime } from './history';

/** The taxes and surcharges of the records, by their names: 增值税 took the place of 营业税 on 1 May 2016. */
export type Tax = '增值税' | '营业税' | '城市维护建设税' | '教育费附加' | '地方教育附加' | '个人所得税' | '企业所得税';

export type BusinessKind = 'individual' | 'family-farm' | 'cooperative' | 'agri-enterprise' | 'agri-service' | 'company';

export type BusinessTrade =
  | 'agriculture' | 'construction' | 'transport-works' | 'water-works' | 'mining' | 'manufacturing' | 'hazardous-chemicals'
  | 'domestic-service' | 'catering' | 'other';

export interface BusinessRegistrationRow extends HistoryColumns {
  registration_number: string;
  owner_id: string;
  kind: BusinessKind;
  industry: BusinessTrade;
  place: string;
  registered_on: string;
  /** First day on which it no longer runs. */
  closed_on: string | null;
  /** Number and day of the licence; both null = registered provisionally, without a licence. */
  licence_number: string | null;
  licence_issued_on: string | null;
  /** First day on which the licence no longer holds. */
  licence_revoked_on: string | null;
}

export interface SuspensionRow extends HistoryColumns, ValidTime {
  owner_id: string;
  registration_number: string;
}

export interface ReliefClaimRow extends HistoryColumns {
  owner_id: string;
  registration_number: string;
  claimed_on: string;
  /** A month, written as its first day. */
  first_month: string;
}

/** What is due for months of one year; months are written as their first day. Several for one tax and year are added up. */
export interface TaxAssessed extends HistoryColumns {
  tax: Tax;
  year: number;
  first_month: string;
  last_month: string;
  assessed_on: string;
  due_yuan: number;
}

export interface BusinessTaxAssessmentRow extends TaxAssessed {
  owner_id: string;
  registration_number: string;
}

export interface EmployerTaxAssessmentRow extends TaxAssessed {
  employer_number: string;
}

export interface EmployerSizeFilingRow extends HistoryColumns {
  employer_number: string;
  year: number;
  filed_on: string;
  size: 'large' | 'medium' | 'small' | 'micro';
}

export interface EducationFundReturnRow extends HistoryColumns {
  employer_number: string;
  year: number;
  filed_on: string;
  /** What the wages of the year oblige to set aside. */
  due_yuan: number;
  accrued_yuan: number;
  /** What was spent on front-line and migrant workers. */
  frontline_yuan: number;
}

export interface DomesticStaffRecognitionRow extends HistoryColumns, ValidTime {
  employer_number: string;
}

export interface TaxationTables extends GrantTables {
  business_registration: BusinessRegistrationRow;
  suspension: SuspensionRow;
  relief_claim: ReliefClaimRow;
  business_tax_assessment: BusinessTaxAssessmentRow;
  employer_size_filing: EmployerSizeFilingRow;
  education_fund_return: EducationFundReturnRow;
  domestic_staff_recognition: DomesticStaffRecognitionRow;
  employer_tax_assessment: EmployerTaxAssessmentRow;
}
