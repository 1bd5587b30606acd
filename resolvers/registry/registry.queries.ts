/** The registry's statements; each answers for many keys at once. */
import type { Kysely } from 'kysely';
import type { RegistryTables } from '../../src/database/tables/registry';

type Db = Kysely<RegistryTables>;

export function residentsOf(db: Db, ids: readonly string[]) {
  return db
    .selectFrom('resident')
    .select(['id', 'name', 'birth_date', 'sex', 'citizen_id_number_sealed', 'recorded_at', 'source'])
    .where('id', 'in', ids);
}

/** By exactly the name and the birth date; the index `resident_by_birth_date_and_name` finds them. */
export function residentsNamed(db: Db, name: string, birthDate: string, most: number) {
  return db
    .selectFrom('resident')
    .select(['id', 'name', 'birth_date', 'sex', 'citizen_id_number_sealed', 'recorded_at', 'source'])
    .where('birth_date', '=', birthDate)
    .where('name', '=', name)
    .orderBy('id')
    .limit(most);
}

/** By the blind indexes of the number, one for each key that is held: the number itself is in no statement. */
export function residentIdentifiedBy(db: Db, kind: 'citizen-id' | 'permit-number', indexes: readonly string[]) {
  return db.selectFrom('identifier').select('resident_id').where('kind', '=', kind).where('value_index', 'in', indexes);
}

/** The memberships, past ones too, of everyone who ever shared a household with the resident. */
export function membershipsAround(db: Db, residentId: string) {
  return db
    .selectFrom('household_membership')
    .select(['entry_id', 'revision', 'retracted', 'recorded_at', 'household_id', 'resident_id', 'valid_from', 'valid_until'])
    .where('household_id', 'in', (own) =>
      own.selectFrom('household_membership as own').select('own.household_id').where('own.resident_id', '=', residentId),
    );
}

/** Kinship in both directions: who these people's relatives are, and whose relatives they are. */
export function kinshipAround(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('kinship')
    .select(['entry_id', 'revision', 'retracted', 'recorded_at', 'resident_id', 'relative_id', 'kind', 'valid_from', 'valid_until'])
    .where((either) => either.or([either('resident_id', 'in', residentIds), either('relative_id', 'in', residentIds)]));
}

export function employerTiesOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('employer_tie')
    .select(['entry_id', 'revision', 'retracted', 'recorded_at', 'resident_id', 'employer_number', 'valid_from', 'valid_until'])
    .where('resident_id', 'in', residentIds);
}

/** The whole history of every notice that ever named the employer: a correction may have taken it to another one. */
export function employerTiesTo(db: Db, employerNumber: string) {
  return db
    .selectFrom('employer_tie')
    .select(['entry_id', 'revision', 'retracted', 'recorded_at', 'resident_id', 'employer_number', 'valid_from', 'valid_until'])
    .where('entry_id', 'in', (named) =>
      named.selectFrom('employer_tie as named').select('named.entry_id').where('named.employer_number', '=', employerNumber),
    );
}

export function protectionOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('protected_person')
    .select(['entry_id', 'revision', 'retracted', 'recorded_at', 'resident_id', 'order_number', 'valid_from', 'valid_until'])
    .where('resident_id', 'in', residentIds);
}

export function servedPlace(db: Db, code: string) {
  return db.selectFrom('place').select('code').where('code', '=', code).where('served', '=', true);
}
