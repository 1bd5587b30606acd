/** The agency's part of a resident's profile. */
import { Field, ObjectType } from 'type-graphql';
import { DayScalar, PlaceCodeScalar } from '../../src/subgraph/scalars';
import { sharedTypes } from '../../src/subgraph/shared-types';

export const { Assessment, Resident } = sharedTypes();

@ObjectType({
  description:
    'The community or village in which the person is registered on the day asked about (社区居民登记). Source: residents’ committee. What a person declares to belong to is never shown here.',
})
export class CommunityRegistration {
  @Field(() => String, { description: 'Code of the community: twelve digits for county, street or township, and community.' })
  readonly communityCode!: string;

  @Field(() => PlaceCodeScalar, { description: 'City or county of the community.' })
  readonly city!: string;

  @Field(() => DayScalar, { description: 'First day of the present spell as registered.' })
  readonly movedInOn!: string;

  @Field(() => DayScalar, { description: 'Day since which the person has lived in this community without a break; spells that follow one another are one.' })
  readonly residentSince!: string;

  @Field(() => DayScalar, { description: 'Day on which it was recorded.' })
  readonly recordedOn!: string;

  @Field(() => String, { description: 'The register it was read from.' })
  readonly source!: string;
}
