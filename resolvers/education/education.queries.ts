/** The agency's statements, one per table; each answers for many residents at once. A term is read with its school. */
import type { Kysely } from 'kysely';
import type { EducationTables } from '../../src/database/tables/education';

type Db = Kysely<EducationTables>;

const history = ['entry_id', 'revision', 'retracted', 'recorded_at', 'source', 'resident_id'] as const;

export function schoolTermsOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('school_register_term as term')
    .innerJoin('school', 'school.code', 'term.school_code')
    .select(['term.entry_id', 'term.revision', 'term.retracted', 'term.recorded_at', 'term.source', 'term.resident_id'])
    .select(['term.school_year', 'term.term', 'term.stage', 'term.grade', 'term.full_time', 'term.boarding', 'term.major'])
    .select(['term.enrolled_on', 'term.left_on', 'term.left_reason'])
    .select(['school.name as school_name', 'school.city as school_city', 'school.rural as rural_school', 'school.nutrition_pilot_from'])
    .where('term.resident_id', 'in', residentIds);
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
