/** One set of loaders per request: what they remember was read with that request's authority. */
import type { Kysely } from 'kysely';
import type { CommunityTables } from '../../src/database/tables/community';
import { recordsBy, recordsLoader, type RowOf } from '../../src/subgraph/records';
import { committeeElectionsIn, communityResidencesOf, membershipDeclarationsOf } from './community.queries';

export type CommunityResidence = RowOf<typeof communityResidencesOf>;
export type MembershipDeclaration = RowOf<typeof membershipDeclarationsOf>;
export type CommitteeElection = RowOf<typeof committeeElectionsIn>;

export type CommunityLoaders = ReturnType<typeof communityLoaders>;

export function communityLoaders(db: Kysely<CommunityTables>) {
  return {
    residences: recordsLoader((ids) => communityResidencesOf(db, ids)),
    memberships: recordsLoader((ids) => membershipDeclarationsOf(db, ids)),
    elections: recordsBy('city', (cities) => committeeElectionsIn(db, cities)),
  };
}
