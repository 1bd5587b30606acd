/** One set of loaders per request: what they remember was read with that request's authority. */
import type { Kysely } from 'kysely';
import type { HousingTables } from '../../src/database/tables/housing';
import { grantsLoader } from '../../src/subgraph/grants';
import { recordsBy, recordsLoader, type RowOf } from '../../src/subgraph/records';
import { dormitoryPlansOf, dwellingsOf, firmsInZonesOf, fundAccountsOf, leasesOf, propertiesOf, zonesWithRentalHousing } from './housing.queries';

export type DwellingEntry = RowOf<typeof dwellingsOf>;
export type LeaseEntry = RowOf<typeof leasesOf>;
export type PropertyEntry = RowOf<typeof propertiesOf>;
export type FundAccountEntry = RowOf<typeof fundAccountsOf>;
export type FirmInZoneEntry = RowOf<typeof firmsInZonesOf>;
export type ZoneEntry = RowOf<typeof zonesWithRentalHousing>;
export type DormitoryPlanEntry = RowOf<typeof dormitoryPlansOf>;

export type HousingLoaders = ReturnType<typeof housingLoaders>;

export function housingLoaders(db: Kysely<HousingTables>) {
  return {
    dwellings: recordsLoader((ids) => dwellingsOf(db, ids)),
    leases: recordsLoader((ids) => leasesOf(db, ids)),
    properties: recordsLoader((ids) => propertiesOf(db, ids)),
    fundAccounts: recordsLoader((ids) => fundAccountsOf(db, ids)),
    grants: grantsLoader(db),
    firmsInZones: recordsBy('employer_number', (numbers) => firmsInZonesOf(db, numbers)),
    zones: recordsBy('zone_code', (codes) => zonesWithRentalHousing(db, codes)),
    dormitoryPlans: recordsBy('employer_number', (numbers) => dormitoryPlansOf(db, numbers)),
  };
}
