/** The agency's statements, one per table; each answers for many residents or collectives at once. */
import type { Kysely } from 'kysely';
import type { LandTables } from '../../src/database/tables/land';

type Db = Kysely<LandTables>;

const history = ['entry_id', 'revision', 'retracted', 'recorded_at', 'source'] as const;

export function contractsOf(db: Db, contractorIds: readonly string[]) {
  return db
    .selectFrom('contract')
    .select([...history, 'contractor_id as resident_id', 'contract_number', 'collective_code', 'county', 'area_mu', 'certificate_on'])
    .select(['valid_from', 'valid_until'])
    .where('contractor_id', 'in', contractorIds);
}

export function homesteadsOf(db: Db, holderIds: readonly string[]) {
  return db
    .selectFrom('homestead')
    .select([...history, 'holder_id as resident_id', 'homestead_number', 'collective_code', 'county', 'area_m2', 'certificate_on'])
    .select(['valid_from', 'valid_until'])
    .where('holder_id', 'in', holderIds);
}

export function disputesOf(db: Db, contractorIds: readonly string[]) {
  return db
    .selectFrom('contract_dispute')
    .select([...history, 'contractor_id as resident_id', 'contract_number', 'kind', 'opened_on', 'settled_on'])
    .where('contractor_id', 'in', contractorIds);
}

export function transfersOf(db: Db, contractorIds: readonly string[]) {
  return db
    .selectFrom('transfer')
    .select([...history, 'contractor_id as resident_id', 'contract_number', 'kind', 'area_mu', 'valid_from', 'valid_until'])
    .where('contractor_id', 'in', contractorIds);
}

export function voluntaryReturnsOf(db: Db, holderIds: readonly string[]) {
  return db
    .selectFrom('voluntary_return')
    .select([...history, 'holder_id as resident_id', 'right_kind', 'number', 'agreed_on', 'returned_on'])
    .where('holder_id', 'in', holderIds);
}

export function membershipsOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('member')
    .select([...history, 'resident_id', 'collective_code', 'valid_from', 'valid_until'])
    .where('resident_id', 'in', residentIds);
}

export function collectivesBy(db: Db, codes: readonly string[]) {
  return db
    .selectFrom('collective')
    .select([...history, 'collective_code', 'name', 'county', 'share_reform_completed_on'])
    .where('collective_code', 'in', codes);
}

export function sharesOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('share_entry')
    .select([...history, 'resident_id', 'collective_code', 'shares', 'valid_from', 'valid_until'])
    .where('resident_id', 'in', residentIds);
}

export function exitReportsOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('exit_report')
    .select([...history, 'resident_id', 'reported_on', 'right_kind', 'withdrawn_on'])
    .where('resident_id', 'in', residentIds);
}
