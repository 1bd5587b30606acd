/** The agency's statements, one per table; each answers for many residents, files or employers at once. */
import type { Kysely } from 'kysely';
import type { CivilAffairsTables } from '../../src/database/tables/civil-affairs';

type Db = Kysely<CivilAffairsTables>;

const history = ['entry_id', 'revision', 'retracted', 'recorded_at', 'source'] as const;

export function marriagesOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('marriage')
    .select([...history, 'resident_id', 'spouse_id', 'registered_on', 'dissolved_on', 'dissolution'])
    .where('resident_id', 'in', residentIds);
}

/** All members of every file that the resident is or was in; `asked_id` is the resident for whom the row is read. */
export function fileMembersAround(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('household_file_member as member')
    .innerJoin(
      (own) =>
        own
          .selectFrom('household_file_member')
          .select(['file_number', 'resident_id as asked_id'])
          .distinct()
          .where('resident_id', 'in', residentIds)
          .as('own'),
      (on) => on.onRef('own.file_number', '=', 'member.file_number'),
    )
    .select([
      'member.entry_id', 'member.revision', 'member.retracted', 'member.recorded_at', 'member.source',
      'own.asked_id', 'member.file_number', 'member.city', 'member.resident_id', 'member.valid_from', 'member.valid_until',
    ]);
}

export function incomeChecksOf(db: Db, fileNumbers: readonly string[]) {
  return db
    .selectFrom('income_check')
    .select([...history, 'file_number', 'ordered_on', 'authorised_until', 'completed_on', 'valid_until', 'monthly_income_per_person_yuan'])
    .where('file_number', 'in', fileNumbers);
}

export function assetChecksOf(db: Db, fileNumbers: readonly string[]) {
  return db
    .selectFrom('asset_check')
    .select([...history, 'check_number', 'file_number', 'city', 'ordered_on', 'authorised_until', 'completed_on', 'valid_until'])
    .where('file_number', 'in', fileNumbers);
}

export function assetFindingsOf(db: Db, fileNumbers: readonly string[]) {
  return db
    .selectFrom('asset_finding')
    .select([...history, 'check_number', 'file_number', 'kind', 'is_within_limit'])
    .where('file_number', 'in', fileNumbers);
}

export function dibaoGrantsOf(db: Db, fileNumbers: readonly string[]) {
  return db
    .selectFrom('dibao_grant')
    .select([...history, 'file_number', 'city', 'scheme', 'applied_on', 'refused_on', 'granted_from', 'granted_until'])
    .where('file_number', 'in', fileNumbers);
}

export function destituteSupportOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('destitute_support')
    .select([...history, 'resident_id', 'county', 'form', 'valid_from', 'valid_until'])
    .where('resident_id', 'in', residentIds);
}

export function medicalHardshipAdmissionsOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('medical_hardship_admission')
    .select([...history, 'resident_id', 'county', 'class_sealed', 'valid_from', 'valid_until'])
    .where('resident_id', 'in', residentIds);
}

export function emergencyReportsOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('emergency_report')
    .select([...history, 'resident_id', 'city', 'kind_sealed', 'reported_on', 'verified_on', 'is_confirmed', 'closed_on'])
    .where('resident_id', 'in', residentIds);
}

export function leftBehindEntriesOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('left_behind_entry')
    .select([...history, 'resident_id', 'county', 'sex', 'birth_date', 'carer_id', 'valid_from', 'valid_until'])
    .where('resident_id', 'in', residentIds);
}

export function leftBehindRelativesOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('left_behind_relative')
    .select([...history, 'resident_id', 'relation', 'is_away', 'is_able_to_care', 'valid_from', 'valid_until'])
    .where('resident_id', 'in', residentIds);
}

export function specialInstitutionsAt(db: Db, employerNumbers: readonly string[]) {
  return db
    .selectFrom('special_institution')
    .select([...history, 'employer_number', 'kind', 'valid_from', 'valid_until'])
    .where('employer_number', 'in', employerNumbers);
}
