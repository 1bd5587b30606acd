/** The agency's statements, one per table; each answers for many residents, or many employers, at once. */
import type { Kysely } from 'kysely';
import type { SocialInsuranceTables } from '../../src/database/tables/social-insurance';

type Db = Kysely<SocialInsuranceTables>;

const history = ['entry_id', 'revision', 'retracted', 'recorded_at', 'source', 'resident_id'] as const;
const historyOfEmployer = ['entry_id', 'revision', 'retracted', 'recorded_at', 'source', 'employer_number'] as const;

export function contributionRunsOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('contribution_run')
    .select([
      ...history, 'line', 'payer_kind', 'employer_number', 'region', 'province', 'first_month', 'last_month', 'paid_on', 'back_paid',
      'monthly_amount_yuan',
    ])
    .where('resident_id', 'in', residentIds);
}

export function benefitPaymentsOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('benefit_payment')
    .select([...history, 'kind', 'first_month', 'last_month'])
    .where('resident_id', 'in', residentIds);
}

export function transfersOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('transfer')
    .select([...history, 'line', 'from_region', 'to_region', 'months', 'completed_on'])
    .where('resident_id', 'in', residentIds);
}

export function universalRegistrationsOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('universal_registration')
    .select([...history, 'registered_on'])
    .where('resident_id', 'in', residentIds);
}

export function workInjuriesOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('work_injury')
    .select([...history, 'injury_number', 'employer_number', 'kind_sealed', 'occurred_on', 'reported_on'])
    .where('resident_id', 'in', residentIds);
}

export function recognitionApplicationsOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('injury_recognition_application')
    .select([...history, 'injury_number', 'applicant', 'applied_on'])
    .where('resident_id', 'in', residentIds);
}

export function recognitionDecisionsOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('injury_recognition_decision')
    .select([...history, 'injury_number', 'decision', 'decided_on'])
    .where('resident_id', 'in', residentIds);
}

export function appraisalsOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('disability_appraisal')
    .select([...history, 'injury_number', 'grade_sealed', 'decided_on'])
    .where('resident_id', 'in', residentIds);
}

export function paymentFindingsOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('injury_payment_finding')
    .select([...history, 'injury_number', 'pays', 'ground', 'proven_on'])
    .where('resident_id', 'in', residentIds);
}

export function insuredStaffReportsOf(db: Db, employerNumbers: readonly string[]) {
  return db
    .selectFrom('insured_staff_report')
    .select([...historyOfEmployer, 'month', 'insured_staff', 'reported_on'])
    .where('employer_number', 'in', employerNumbers);
}
