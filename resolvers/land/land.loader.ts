/** One set of loaders per request: what they remember was read with that request's authority. */
import type { Kysely } from 'kysely';
import type { LandTables } from '../../src/database/tables/land';
import { recordsBy, recordsLoader, type RowOf } from '../../src/subgraph/records';
import {
  collectivesBy, contractsOf, disputesOf, exitReportsOf, homesteadsOf, membershipsOf, sharesOf, transfersOf, voluntaryReturnsOf,
} from './land.queries';

export type ContractEntry = RowOf<typeof contractsOf>;
export type HomesteadEntry = RowOf<typeof homesteadsOf>;
export type DisputeEntry = RowOf<typeof disputesOf>;
export type TransferEntry = RowOf<typeof transfersOf>;
export type ReturnEntry = RowOf<typeof voluntaryReturnsOf>;
export type MembershipEntry = RowOf<typeof membershipsOf>;
export type CollectiveEntry = RowOf<typeof collectivesBy>;
export type ShareEntry = RowOf<typeof sharesOf>;
export type ExitReport = RowOf<typeof exitReportsOf>;

export type LandLoaders = ReturnType<typeof landLoaders>;

export function landLoaders(db: Kysely<LandTables>) {
  return {
    contracts: recordsLoader((ids) => contractsOf(db, ids)),
    homesteads: recordsLoader((ids) => homesteadsOf(db, ids)),
    disputes: recordsLoader((ids) => disputesOf(db, ids)),
    transfers: recordsLoader((ids) => transfersOf(db, ids)),
    returns: recordsLoader((ids) => voluntaryReturnsOf(db, ids)),
    memberships: recordsLoader((ids) => membershipsOf(db, ids)),
    collectives: recordsBy('collective_code', (codes) => collectivesBy(db, codes)),
    shares: recordsLoader((ids) => sharesOf(db, ids)),
    exitReports: recordsLoader((ids) => exitReportsOf(db, ids)),
  };
}
