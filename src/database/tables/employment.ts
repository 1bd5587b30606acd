/** The tables of employment and labour, as the migrations create them and rows come back. Months are written as their first day. */
import type { GrantTables } from './grants';
import type { HistoryColumns, ValidTime } from './history';
import type { SealedAs, SealedText } from './sealed';

export type WorkIndustry =
  | 'agriculture' | 'construction' | 'transport-works' | 'water-works' | 'mining' | 'manufacturing' | 'hazardous-chemicals'
  | 'domestic-service' | 'catering' | 'other';
export type EmployerForm = 'enterprise' | 'private-non-enterprise' | 'individual-business' | 'public' | 'other';
export type EmployerState = 'operating' | 'insolvent' | 'absconded' | 'dissolved';
export type JobEndReason =
  | 'worker-resigned' | 'mutual' | 'employer-dismissed' | 'contract-expired' | 'employer-closed' | 'forced-resignation';
export type RegisteredPosition = 'unemployed' | 'job-search' | 'flexible' | 'self-employed' | 'not-seeking';
export type LabourCaseKind = 'wages' | 'contract' | 'dismissal' | 'injury' | 'social-insurance' | 'labour-relation' | 'other';
export type SkillLevel = 'specific-ability' | 'junior' | 'intermediate' | 'senior' | 'technician' | 'senior-technician';

/** One row per state that the employer was in; the row of another state repeats what else is known of it. */
export interface EmployerRow extends HistoryColumns, ValidTime {
  employer_number: string;
  name: string;
  form: EmployerForm;
  industry: WorkIndustry;
  city: string;
  registered_on: string;
  state: EmployerState;
}

export interface WorkforceReportRow extends HistoryColumns {
  employer_number: string;
  month: string;
  filed_on: string;
  headcount: number;
  migrant_headcount: number;
  /** Migrant workers hired in the month under a contract of twelve months or more. */
  migrants_hired: number;
  /** Migrant workers who completed training with a certificate in the month. */
  migrants_trained: number;
  /** Null = the employer did not say. */
  can_train_itself: boolean | null;
}

export interface WageDepositMovementRow extends HistoryColumns {
  employer_number: string;
  project: string;
  kind: 'deposited' | 'used' | 'returned';
  amount_yuan: number;
  moved_on: string;
}

/** An order to pay; the employer's term runs from the day on which it was given. */
export interface PaymentOrderRow extends HistoryColumns {
  employer_number: string;
  order_number: string;
  amount_yuan: number;
  issued_on: string;
  /** Null = neither handed over nor posted at the premises yet; then `given_by` and `pay_by` are null. */
  given_on: string | null;
  given_by: 'handed-over' | 'posted' | null;
  /** Last day for paying. */
  pay_by: string | null;
  obeyed_on: string | null;
}

export interface EmploymentFilingRow extends HistoryColumns {
  resident_id: string;
  employer_number: string;
  employer_name: string;
  city: string;
  industry: WorkIndustry;
  started_on: string;
  /** Last working day; null = it lasts. */
  ended_on: string | null;
  /** Null while it lasts, and where the employer gave none. */
  end_reason: JobEndReason | null;
  full_time: boolean;
  /** Number of the labour-dispatch firm; null = hired by the employer itself. */
  dispatched_by: string | null;
  /** The household register as the worker showed it when hired; null = not shown. */
  hukou_type: 'rural' | 'urban' | null;
  hukou_place: string | null;
}

export interface LabourContractRow extends HistoryColumns {
  resident_id: string;
  employer_number: string;
  signed_on: string;
  begins_on: string;
  /** Null = open-ended. */
  term_months: number | null;
  /** Null = agreed by the hour or the piece. */
  monthly_wage_yuan: number | null;
}

export interface RealNameEntryRow extends HistoryColumns {
  resident_id: string;
  project: string;
  city: string;
  industry: 'construction' | 'transport-works' | 'water-works';
  general_contractor: string;
  /** Who brought the worker onto the project: the general contractor itself, or one that works for it. */
  employer_number: string;
  entered_on: string;
  left_on: string | null;
}

/** A run of months of one wage. */
export interface WagePaymentRow extends HistoryColumns {
  resident_id: string;
  employer_number: string;
  first_month: string;
  /** Null = the run goes on. */
  last_month: string | null;
  monthly_yuan: number;
}

/** Claimed by the worker, fixed by inspection, or first the one and then the other. */
export interface WageClaimRow extends HistoryColumns {
  resident_id: string;
  employer_number: string;
  claimed_yuan: number | null;
  claimed_on: string | null;
  fixed_yuan: number | null;
  fixed_on: string | null;
  paid_off_on: string | null;
}

/** Exactly the answer that belongs to the kind is set. */
export interface InspectionFindingRow extends HistoryColumns {
  resident_id: string;
  kind: 'comparable-wage' | 'engaging-party' | 'disease-liability';
  found_on: string;
  found_by: 'inspection' | 'arbitration' | 'court';
  /** comparable-wage: what urban workers in the same post are paid. */
  comparable_wage_yuan: number | null;
  /** engaging-party: whether whoever hired the worker had the right to employ. */
  party_may_employ: boolean | null;
  /** disease-liability: whether an employer can be held liable for the occupational disease. */
  liability: 'liable' | 'untraceable' | 'unable' | null;
}

export interface PositionRegistrationRow extends HistoryColumns, ValidTime {
  resident_id: string;
  registered_as: RegisteredPosition;
  city: string;
  /** Set exactly for work on one's own account. */
  industry: WorkIndustry | null;
  /** The business licence was shown; set exactly for the self-employed. */
  licence_seen: boolean | null;
  /** The person declared never to have worked; set exactly for those without work. */
  never_worked: boolean | null;
  closed_because: 'hired' | 'self-employed' | 'not-seeking' | 'expired' | 'other' | null;
}

export interface ReturneeRegistrationRow extends HistoryColumns, ValidTime {
  resident_id: string;
  home_place: string;
  /** Where the person worked before, and the last day there. */
  worked_in: string;
  worked_until: string;
}

export interface JobCertificateRow extends HistoryColumns {
  resident_id: string;
  certificate_number: string;
  city: string;
  issued_on: string;
  /** First day without it. */
  cancelled_on: string | null;
}

export type HardToEmployCategory = 'older' | 'disabled' | 'dibao' | 'long-unemployed' | 'land-lost' | 'other';

export interface HardToEmployRecognitionRow extends HistoryColumns, ValidTime {
  resident_id: string;
  category: SealedAs<HardToEmployCategory>;
  category_sealed: SealedText;
}

export interface TrainingCourseRow extends HistoryColumns {
  resident_id: string;
  course: string;
  level: 'junior' | 'intermediate' | 'senior';
  began_on: string;
  completed_on: string | null;
  certificate_number: string | null;
  subsidy_yuan: number | null;
  subsidy_paid_on: string | null;
}

export interface SkillCertificateRow extends HistoryColumns {
  resident_id: string;
  occupation: string;
  level: SkillLevel;
  certificate_number: string;
  issued_on: string;
  /** Paid by the person for the appraisal. */
  fee_yuan: number;
  subsidy_paid_on: string | null;
}

export interface SpecialOperationCertificateRow extends HistoryColumns {
  resident_id: string;
  operation: string;
  certificate_number: string;
  issued_on: string;
  valid_until: string;
  revoked_on: string | null;
}

export interface PostRow extends HistoryColumns {
  resident_id: string;
  employer_number: string;
  title: string;
  /** The kind of special operation; null = none. */
  special_operation: string | null;
  began_on: string;
  ended_on: string | null;
  /** Null = no safety training was shown. */
  safety_trained_on: string | null;
}

/** One line per party, so that a case is found by the worker and by the employer alike. */
export interface DocketEntryRow extends HistoryColumns {
  /** Resident id of a worker, or number of an employer. */
  party: string;
  role: 'worker' | 'employer';
  case_number: string;
  kind: LabourCaseKind;
  opened_on: string;
  /** Null = opened by inspection without a complaint. */
  filed_on: string | null;
  /** Null = not established yet. */
  known_on: string | null;
  /** Null = the violation lasts. */
  violation_ended_on: string | null;
  /** Workers with the same claim. */
  workers: number;
  closed_on: string | null;
}

export interface LabourStationRow extends HistoryColumns {
  city: string;
  home_place: string;
  opened_on: string;
  /** First day without it. */
  closed_on: string | null;
}

/** One row per period in which applications are taken for so many stalls. */
export interface MarketStallRow extends HistoryColumns, ValidTime {
  city: string;
  market: string;
  stalls_free: number;
}

export interface EmploymentTables extends GrantTables {
  employer: EmployerRow;
  workforce_report: WorkforceReportRow;
  wage_deposit_movement: WageDepositMovementRow;
  payment_order: PaymentOrderRow;
  employment_filing: EmploymentFilingRow;
  labour_contract: LabourContractRow;
  real_name_entry: RealNameEntryRow;
  wage_payment: WagePaymentRow;
  wage_claim: WageClaimRow;
  inspection_finding: InspectionFindingRow;
  position_registration: PositionRegistrationRow;
  returnee_registration: ReturneeRegistrationRow;
  job_certificate: JobCertificateRow;
  hard_to_employ_recognition: HardToEmployRecognitionRow;
  training_course: TrainingCourseRow;
  skill_certificate: SkillCertificateRow;
  special_operation_certificate: SpecialOperationCertificateRow;
  post: PostRow;
  docket_entry: DocketEntryRow;
  labour_station: LabourStationRow;
  market_stall: MarketStallRow;
}
