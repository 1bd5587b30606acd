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

/** The whole programme, the same for every child. */
export function immunisationSchedule(db: Db) {
  return db
    .selectFrom('immunisation_schedule')
    .select(['vaccine', 'dose_number', 'due_age_months', 'zh'])
    .orderBy('due_age_months')
    .orderBy('vaccine');
}
