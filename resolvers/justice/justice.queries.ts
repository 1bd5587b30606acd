/** The agency's statements, one per table; each answers for many residents, parties or cases at once. */
import type { Kysely } from 'kysely';
import type { JusticeTables } from '../../src/database/tables/justice';

type Db = Kysely<JusticeTables>;

const history = ['entry_id', 'revision', 'retracted', 'recorded_at', 'source'] as const;

export function deprivationsOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('deprivation')
    .select([...history, 'resident_id', 'valid_from', 'valid_until'])
    .where('resident_id', 'in', residentIds);
}

/** Persons and employers have one register; their keys cannot be taken for one another (`R…`, `E…`). */
export function partiesOf(db: Db, partyIds: readonly string[]) {
  return db
    .selectFrom('case_party')
    .select([...history, 'party_id', 'case_number', 'role'])
    .where('party_id', 'in', partyIds);
}

export function caseFilesBy(db: Db, caseNumbers: readonly string[]) {
  return db
    .selectFrom('case_file')
    .select([...history, 'case_number', 'procedure', 'place', 'opened_on', 'closed_on'])
    .where('case_number', 'in', caseNumbers);
}
