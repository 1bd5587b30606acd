/** Tells of a resident which businesses the tax office has registered. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { isValidOn } from '../../src/database/history';
import type { AgencyContext } from '../../src/subgraph/agency';
import type { ResidentKey } from '../../src/subgraph/shared-types';
import { isLicensedOn, isRegisteredOn, reliefBegun } from './businesses';
import type { BusinessEntry, ReliefClaim, SuspensionEntry, TaxationLoaders } from './taxation.loader';
import { BusinessRegistration, Resident, TaxRecords } from './taxation.type';

@Resolver(() => Resident)
export class TaxationResolver {
  @FieldResolver(() => TaxRecords, { nullable: true, description: 'Businesses registered for tax as of that day.' })
  async taxation(@Root() { id, asOf }: ResidentKey, @Ctx() { loaders }: AgencyContext<TaxationLoaders>): Promise<TaxRecords> {
    const [businesses, suspensions, claims] = await Promise.all([
      loaders.businesses.load(id),
      loaders.suspensions.load(id),
      loaders.reliefClaims.load(id),
    ]);
    const running = businesses.filter((business) => isRegisteredOn(business, asOf));
    return {
      businesses: running
        .toSorted((a, b) => b.registered_on.localeCompare(a.registered_on))
        .map((business) => shownBusiness(business, suspensions, claims, asOf)),
    };
  }
}

function shownBusiness(
  entry: BusinessEntry,
  suspensions: readonly SuspensionEntry[],
  claims: readonly ReliefClaim[],
  asOf: string,
): BusinessRegistration {
  return {
    kind: entry.kind,
    trade: entry.industry,
    place: entry.place,
    registeredOn: entry.registered_on,
    licensedOn: isLicensedOn(entry, asOf) ? entry.licence_issued_on : null,
    reliefFrom: reliefBegun(entry, claims, asOf)?.first_month ?? null,
    isSuspended: suspensions.some((stop) => stop.registration_number === entry.registration_number && isValidOn(stop, asOf)),
    recordedOn: entry.recorded_at.slice(0, 10),
    source: entry.source,
  };
}
