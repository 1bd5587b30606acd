/** The tables of social insurance, as the migrations create them and rows come back. Months are written as their first day. */
import type { GeneratedAlways } from 'kysely';

import type { HistoryColumns } from './history';

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

export interface SocialInsuranceTables {
  contribution_run: ContributionRunRow;
  benefit_payment: BenefitPaymentRow;
  transfer: TransferRow;
  universal_registration: UniversalRegistrationRow;
}
