/** The agency's statements, one per table; each answers for many residents, or schools, at once. */
import type { Kysely } from 'kysely';
import type { EducationTables } from '../../src/database/tables/education';

type Db = Kysely<EducationTables>;

const history = ['entry_id', 'revision', 'retracted', 'recorded_at', 'source', 'resident_id'] as const;

export function schoolTermsOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('school_register_term')
    .select([...history, 'school_code', 'school_year', 'term', 'stage', 'grade', 'full_time', 'boarding', 'major'])
    .select(['enrolled_on', 'left_on', 'left_reason'])
    .where('resident_id', 'in', residentIds);
}

/** Not joined to the terms: for a few residents' terms PostgreSQL would read the whole list of schools. */
export function schoolsOf(db: Db, codes: readonly string[]) {
  return db
    .selectFrom('school')
    .select(['code', 'name as school_name', 'city as school_city', 'rural as rural_school', 'nutrition_pilot_from'])
    .where('code', 'in', codes);
}

export function examsOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('exam')
    .select([...history, 'kind', 'province', 'held_on', 'result_admitted'])
    .where('resident_id', 'in', residentIds);
}

export function hardshipRecognitionsOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('hardship_recognition')
    .select([...history, 'school_year', 'valid_from', 'valid_until'])
    .where('resident_id', 'in', residentIds);
}
