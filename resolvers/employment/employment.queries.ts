/** The agency's statements, one per table; each answers for many residents, employers or cities at once. */
import type { Kysely } from 'kysely';
import type { EmploymentTables } from '../../src/database/tables/employment';

type Db = Kysely<EmploymentTables>;

const history = ['entry_id', 'revision', 'retracted', 'recorded_at', 'source'] as const;
const ofResident = [...history, 'resident_id'] as const;
const ofEmployer = [...history, 'employer_number'] as const;

export function employersOf(db: Db, employerNumbers: readonly string[]) {
  return db
    .selectFrom('employer')
    .select([...ofEmployer, 'name', 'form', 'industry', 'city', 'registered_on', 'state', 'valid_from', 'valid_until'])
    .where('employer_number', 'in', employerNumbers);
}

export function workforceReportsOf(db: Db, employerNumbers: readonly string[]) {
  return db
    .selectFrom('workforce_report')
    .select([...ofEmployer, 'month', 'filed_on', 'headcount', 'migrant_headcount', 'migrants_hired', 'migrants_trained', 'can_train_itself'])
    .where('employer_number', 'in', employerNumbers);
}

export function wageDepositMovementsOf(db: Db, employerNumbers: readonly string[]) {
  return db
    .selectFrom('wage_deposit_movement')
    .select([...ofEmployer, 'kind', 'amount_yuan', 'moved_on'])
    .where('employer_number', 'in', employerNumbers);
}

export function paymentOrdersOf(db: Db, employerNumbers: readonly string[]) {
  return db
    .selectFrom('payment_order')
    .select([...ofEmployer, 'issued_on', 'given_on', 'pay_by', 'obeyed_on'])
    .where('employer_number', 'in', employerNumbers);
}

export function filingsOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('employment_filing')
    .select([
      ...ofResident, 'employer_number', 'employer_name', 'city', 'industry', 'started_on', 'ended_on', 'end_reason', 'full_time',
      'dispatched_by', 'hukou_type', 'hukou_place',
    ])
    .where('resident_id', 'in', residentIds);
}

export function contractsOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('labour_contract')
    .select([...ofResident, 'employer_number', 'signed_on', 'begins_on', 'term_months', 'monthly_wage_yuan'])
    .where('resident_id', 'in', residentIds);
}

export function realNameEntriesOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('real_name_entry')
    .select([...ofResident, 'project', 'city', 'industry', 'general_contractor', 'employer_number', 'entered_on', 'left_on'])
    .where('resident_id', 'in', residentIds);
}

export function postsOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('post')
    .select([...ofResident, 'employer_number', 'special_operation', 'began_on', 'ended_on', 'safety_trained_on'])
    .where('resident_id', 'in', residentIds);
}

export function wagePaymentsOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('wage_payment')
    .select([...ofResident, 'employer_number', 'first_month', 'last_month', 'monthly_yuan'])
    .where('resident_id', 'in', residentIds);
}

export function wageClaimsOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('wage_claim')
    .select([...ofResident, 'claimed_yuan', 'claimed_on', 'fixed_yuan', 'fixed_on', 'paid_off_on'])
    .where('resident_id', 'in', residentIds);
}

export function findingsOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('inspection_finding')
    .select([...ofResident, 'kind', 'found_on', 'comparable_wage_yuan', 'party_may_employ', 'liability'])
    .where('resident_id', 'in', residentIds);
}

export function registrationsOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('position_registration')
    .select([...ofResident, 'registered_as', 'city', 'industry', 'licence_seen', 'never_worked', 'valid_from', 'valid_until'])
    .where('resident_id', 'in', residentIds);
}

export function returnsOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('returnee_registration')
    .select([...ofResident, 'home_place', 'worked_in', 'worked_until', 'valid_from', 'valid_until'])
    .where('resident_id', 'in', residentIds);
}

export function jobCertificatesOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('job_certificate')
    .select([...ofResident, 'certificate_number', 'issued_on', 'cancelled_on'])
    .where('resident_id', 'in', residentIds);
}

export function recognitionsOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('hard_to_employ_recognition')
    .select([...ofResident, 'valid_from', 'valid_until'])
    .where('resident_id', 'in', residentIds);
}

export function coursesOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('training_course')
    .select([...ofResident, 'course', 'level', 'began_on', 'completed_on', 'certificate_number', 'subsidy_paid_on'])
    .where('resident_id', 'in', residentIds);
}

export function skillCertificatesOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('skill_certificate')
    .select([...ofResident, 'occupation', 'level', 'certificate_number', 'issued_on', 'fee_yuan', 'subsidy_paid_on'])
    .where('resident_id', 'in', residentIds);
}

export function specialOperationCertificatesOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('special_operation_certificate')
    .select([...ofResident, 'operation', 'issued_on', 'valid_until', 'revoked_on'])
    .where('resident_id', 'in', residentIds);
}

/** Parties are residents and employers: both are asked for at once, in one statement. */
export function docketEntriesOf(db: Db, parties: readonly string[]) {
  return db
    .selectFrom('docket_entry')
    .select([...history, 'party', 'kind', 'opened_on', 'filed_on', 'known_on', 'violation_ended_on', 'workers', 'closed_on'])
    .where('party', 'in', parties);
}

export function labourStationsIn(db: Db, cities: readonly string[]) {
  return db.selectFrom('labour_station').select([...history, 'city', 'home_place', 'opened_on', 'closed_on']).where('city', 'in', cities);
}

export function marketStallsIn(db: Db, cities: readonly string[]) {
  return db.selectFrom('market_stall').select([...history, 'city', 'stalls_free', 'valid_from', 'valid_until']).where('city', 'in', cities);
}
