/** The agency's statements, one per table; each answers for many residents at once. */
import type { Kysely } from 'kysely';
import type { HealthTables } from '../../src/database/tables/health';

type Db = Kysely<HealthTables>;

const history = ['entry_id', 'revision', 'retracted', 'recorded_at', 'source', 'resident_id'] as const;

export function vaccinationCardsOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('vaccination_record_card')
    .select([...history, 'opened_on'])
    .where('resident_id', 'in', residentIds);
}

export function vaccinationsOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('vaccination')
    .select([...history, 'vaccine', 'dose_number', 'given_on'])
    .where('resident_id', 'in', residentIds);
}

export function hazardPostsOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('hazard_post')
    .select([...history, 'employer_number', 'hazard', 'valid_from', 'valid_until'])
    .where('resident_id', 'in', residentIds);
}

export function healthChecksOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('occupational_health_check')
    .select([...history, 'kind', 'checked_on'])
    .where('resident_id', 'in', residentIds);
}

/** The class of the disease stays in the table: no fact and no page needs it. */
export function diagnosesOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('occupational_disease_diagnosis')
    .select([...history, 'certificate_number', 'employer_number', 'diagnosed_on'])
    .where('resident_id', 'in', residentIds);
}

export function pregnancyBookingsOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('pregnancy_booking')
    .select([...history, 'booked_on', 'expected_on'])
    .where('resident_id', 'in', residentIds);
}

/** Whether a birth, a miscarriage or an operation ended it makes no difference to the fact, and is not read. */
export function pregnancyEndingsOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('pregnancy_ending')
    .select([...history, 'ended_on'])
    .where('resident_id', 'in', residentIds);
}

/** RESTRICTED: `restricted.ts` alone reads it, and only for those who may know. */
export function notifiableCasesOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('notifiable_case')
    .select([...history, 'kind_sealed', 'valid_from', 'valid_until'])
    .where('resident_id', 'in', residentIds);
}

/** The whole programme, the same for every child. */
export function immunisationSchedule(db: Db) {
  return db
    .selectFrom('immunisation_schedule')
    .select(['vaccine', 'dose_number', 'due_age_months', 'zh'])
    .orderBy('due_age_months')
    .orderBy('vaccine');
}
