/** One set of loaders per request: what they remember was read with that request's authority. */
import type { Kysely } from 'kysely';
import type { HousingTables } from '../../src/database/tables/housing';
import { recordsLoader, type RowOf } from '../../src/subgraph/records';
import { dwellingsOf, leasesOf, propertiesOf } from './housing.queries';

export type DwellingEntry = RowOf<typeof dwellingsOf>;
export type LeaseEntry = RowOf<typeof leasesOf>;
export type PropertyEntry = RowOf<typeof propertiesOf>;

export type HousingLoaders = ReturnType<typeof housingLoaders>;

export function housingLoaders(db: Kysely<HousingTables>) {
  return {
    dwellings: recordsLoader((ids) => dwellingsOf(db, ids)),
    leases: recordsLoader((ids) => leasesOf(db, ids)),
    properties: recordsLoader((ids) => propertiesOf(db, ids)),
  };
}
