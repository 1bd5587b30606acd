/** Tells of a resident what the police hold: household register, residence, permit. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AgencyContext } from '../../src/subgraph/agency';
import type { ResidentKey } from '../../src/subgraph/shared-types';
import { moveIntoProvince, registerEntryOn } from './household-register';
import { permitOn } from './permit';
import { residenceOn } from './residence';
import type { ResidencePermitLoaders } from './residence-permit.loader';
import { HouseholdRegistration, ResidencePermit, ResidenceRegistration, Resident } from './residence-permit.type';

type Context = AgencyContext<ResidencePermitLoaders>;

@Resolver(() => Resident)
export class ResidencePermitResolver {
  @FieldResolver(() => HouseholdRegistration, {
    nullable: true,
    description: 'The household register entry on that day; null when the register has none.',
  })
  async householdRegistration(@Root() { id, asOf }: ResidentKey, @Ctx() { loaders }: Context): Promise<HouseholdRegistration | null> {
    const entries = await loaders.registerEntries.load(id);
    const entry = registerEntryOn(entries, asOf);
    if (entry === null) return null;
    return {
      type: entry.urban_rural_code,
      place: entry.place,
      isHead: entry.is_head,
      since: entry.valid_from,
      movedIntoProvinceOn: moveIntoProvince(entries, asOf)?.valid_from ?? null,
      recordedOn: entry.recorded_at.slice(0, 10),
      source: entry.source,
    };
  }

  @FieldResolver(() => ResidenceRegistration, {
    nullable: true,
    description: 'Where the person lives on that day; null when no register says.',
  })
  async residence(@Root() { id, asOf }: ResidentKey, @Ctx() { loaders }: Context): Promise<ResidenceRegistration | null> {
    const [registrations, entries] = await Promise.all([loaders.registrations.load(id), loaders.registerEntries.load(id)]);
    const residence = residenceOn(registrations, entries, asOf);
    return residence === null ? null : { ...residence, recordedOn: residence.recordedAt.slice(0, 10) };
  }

  @FieldResolver(() => ResidencePermit, { nullable: true, description: 'The permit last issued by that day; null when there was none.' })
  async residencePermit(@Root() { id, asOf }: ResidentKey, @Ctx() { loaders }: Context): Promise<ResidencePermit | null> {
    const [permits, endorsements, cancellations] = await Promise.all([
      loaders.permits.load(id),
      loaders.endorsements.load(id),
      loaders.cancellations.load(id),
    ]);
    const permit = permitOn(permits, endorsements, cancellations, asOf);
    return permit === null ? null : { ...permit, recordedOn: permit.recordedAt.slice(0, 10) };
  }
}
