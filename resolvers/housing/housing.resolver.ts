/** Tells of a resident what the housing registers hold. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AgencyContext } from '../../src/subgraph/agency';
import type { ResidentKey } from '../../src/subgraph/shared-types';
import { recorded } from '../../src/subgraph/recorded';
import { dwellingOn, registeredLeasesOn } from './dwelling';
import { isOwnedOn } from './homes';
import type { DwellingEntry, HousingLoaders, LeaseEntry, PropertyEntry } from './housing.loader';
import { Dwelling, Housing, Lease, Property, Resident } from './housing.type';

@Resolver(() => Resident)
export class HousingResolver {
  @FieldResolver(() => Housing, { nullable: true, description: 'Dwelling, leases and homes as of that day.' })
  async housing(@Root() { id, asOf }: ResidentKey, @Ctx() { loaders }: AgencyContext<HousingLoaders>): Promise<Housing> {
    const [dwellings, leases, properties] = await Promise.all([
      loaders.dwellings.load(id),
      loaders.leases.load(id),
      loaders.properties.load(id),
    ]);
    const dwelling = dwellingOn(dwellings, null, asOf);
    return {
      dwelling: dwelling === null ? null : shownDwelling(dwelling),
      leases: registeredLeasesOn(leases, asOf).map(shownLease),
      properties: properties.filter((home) => isOwnedOn(home, asOf)).map(shownProperty),
    };
  }
}

function shownDwelling(entry: DwellingEntry): Dwelling {
  return { city: entry.city, kind: entry.kind, proof: entry.proof, since: entry.valid_from, ...recorded(entry) };
}

function shownLease(entry: LeaseEntry): Lease {
  return { city: entry.city, registeredOn: entry.registered_on, since: entry.valid_from, until: entry.valid_until, ...recorded(entry) };
}

function shownProperty(entry: PropertyEntry): Property {
  return {
    city: entry.city,
    areaM2: entry.area_m2,
    acquiredOn: entry.acquired_on,
    purchaseContractOn: entry.purchase_contract_on,
    ...recorded(entry),
  };
}
