/** Tells of a resident what the committees' registers hold. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AgencyContext } from '../../src/subgraph/agency';
import type { ResidentKey } from '../../src/subgraph/shared-types';
import type { CommunityLoaders } from './community.loader';
import { CommunityRegistration, Resident } from './community.type';
import { residenceOn, unbrokenSince } from './residence-in-community';

@Resolver(() => Resident)
export class CommunityResolver {
  @FieldResolver(() => CommunityRegistration, {
    nullable: true,
    description: 'The community in which the person is registered on that day; null for whoever no committee has on its list.',
  })
  async community(
    @Root() { id, asOf }: ResidentKey,
    @Ctx() { loaders }: AgencyContext<CommunityLoaders>,
  ): Promise<CommunityRegistration | null> {
    const residences = await loaders.residences.load(id);
    const present = residenceOn(residences, null, asOf);
    if (present === null) return null;
    return {
      communityCode: present.community_code,
      city: present.city,
      movedInOn: present.valid_from,
      residentSince: unbrokenSince(present, residences),
      recordedOn: present.recorded_at.slice(0, 10),
      source: present.source,
    };
  }
}
