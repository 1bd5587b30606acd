/** The agency's statements, one per table; each answers for many residents or cities at once. */
import type { Kysely } from 'kysely';
import type { CommunityTables } from '../../src/database/tables/community';

type Db = Kysely<CommunityTables>;

const history = ['entry_id', 'revision', 'retracted', 'recorded_at', 'source'] as const;

export function communityResidencesOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('community_residence')
    .select([...history, 'resident_id', 'community_code', 'city', 'valid_from', 'valid_until'])
    .where('resident_id', 'in', residentIds);
}

export function membershipDeclarationsOf(db: Db, residentIds: readonly string[]) {
  return db
    .selectFrom('membership_declaration')
    .select([...history, 'resident_id', 'organisation', 'declared_on', 'withdrawn_on'])
    .where('resident_id', 'in', residentIds);
}

export function committeeElectionsIn(db: Db, cities: readonly string[]) {
  return db
    .selectFrom('committee_election')
    .select([...history, 'city', 'term', 'registration_opens_on', 'registration_closes_on', 'election_on'])
    .where('city', 'in', cities);
}
