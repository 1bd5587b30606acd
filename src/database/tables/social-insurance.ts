/** The tables of social insurance, as the migrations create them and rows come back. Months are written as their first day. */
import type { GeneratedAlways } from 'kysely';

import type { GrantTables } from './grants';
import type { HistoryColumns } from './history';
import type { SealedAs, SealedText } from './sealed';

export type InsuranceLine = 'pension' | 'medical' | 'unemployment' | 'injury' | 'maternity';

export interface ContributionRunRow extends HistoryColumns {
  resident_id: string;
  line: InsuranceLine;
  /** Flexible and resident payers may join pension and medical only. */
  payer_kind: 'employee' | 'flexible' | 'resident';
  /** Set exactly for employees. */
  employer_number: string | null;
  /** Pooling region, a county-level code. */
  region: string;
  /** First two digits of `region`. */
  province: GeneratedAlways<string>;
  first_month: string;
  /** Null = the run goes on; then `paid_on` is null. */
  last_month: string | null;
  /** Null = each month was paid within itself. Set = the whole run was paid on that day. A month counts once over and paid. */
  paid_on: string | null;
  /** Paid after the months were due (补缴). */
  back_paid: boolean;
  /** What the person paid. */
  monthly_amount_yuan: number | null;
}

export interface BenefitPaymentRow extends HistoryColumns {
  resident_id: string;
  kind: InsuranceLine;
  region: string;
  first_month: string;
  /** Null = the payment goes on. */
  last_month: string | null;
  monthly_amount_yuan: number | null;
}

export interface TransferRow extends HistoryColumns {
  resident_id: string;
  line: 'pension' | 'medical' | 'unemployment';
  from_region: string;
  to_region: string;
  months: number;
  applied_on: string;
  /** Null while under way: until then the months are held in `from_region`. */
  completed_on: string | null;
}

export interface UniversalRegistrationRow extends HistoryColumns {
  resident_id: string;
  registered_on: string;
}

export type WorkInjuryCause = 'accident' | 'occupational-disease';

/** Reported by whoever it may be; what became of the case is joined by `injury_number`. */
export interface WorkInjuryRow extends HistoryColumns {
  injury_number: string;
  resident_id: string;
  /** Null where no employer could be found. */
  employer_number: string | null;
  kind: SealedAs<WorkInjuryCause>;
  kind_sealed: SealedText;
  /** Day of the accident, or of the diagnosis. */
  occurred_on: string;
  reported_on: string;
}

export interface InjuryRecognitionApplicationRow extends HistoryColumns {
  injury_number: string;
  resident_id: string;
  applicant: 'employer' | 'worker' | 'kin' | 'union';
  applied_on: string;
}

export interface InjuryRecognitionDecisionRow extends HistoryColumns {
  injury_number: string;
  resident_id: string;
  decision: 'recognised' | 'refused';
  decided_on: string;
}

export interface DisabilityAppraisalRow extends HistoryColumns {
  injury_number: string;
  resident_id: string;
  /** 1 is the heaviest, 10 the lightest; null = appraised, and below the lightest. */
  grade: SealedAs<number | null>;
  grade_sealed: SealedText;
  decided_on: string;
}

/** What was found when the employer was called on to pay. */
export interface InjuryPaymentFindingRow extends HistoryColumns {
  injury_number: string;
  resident_id: string;
  pays: boolean;
  /** Null exactly when it pays. */
  ground: 'licence-revoked' | 'refused' | 'enforcement-suspended' | 'other' | null;
  proven_on: string;
}

/** Stands until the next one. */
export interface InsuredStaffReportRow extends HistoryColumns {
  employer_number: string;
  month: string;
  insured_staff: number;
  reported_on: string;
}

export interface SocialInsuranceTables extends GrantTables {
  contribution_run: ContributionRunRow;
  benefit_payment: BenefitPaymentRow;
  transfer: TransferRow;
  universal_registration: UniversalRegistrationRow;
  work_injury: WorkInjuryRow;
  injury_recognition_application: InjuryRecognitionApplicationRow;
  injury_recognition_decision: InjuryRecognitionDecisionRow;
  disability_appraisal: DisabilityAppraisalRow;
  injury_payment_finding: InjuryPaymentFindingRow;
  insured_staff_report: InsuredStaffReportRow;
}
