/** The agency's part of a resident's profile. */
import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import type { LandTransferRow } from '../../src/database/tables/land';
import { DayScalar, PlaceCodeScalar } from '../../src/subgraph/scalars';
import { sharedTypes } from '../../src/subgraph/shared-types';

export const { Assessment, Resident } = sharedTypes();

enum LandTransferKind {
  LEASE = 'lease',
  EXCHANGE = 'exchange',
  SHARE_IN = 'share-in',
  TRUST = 'trust',
}
registerEnumType(LandTransferKind, {
  name: 'LandTransferKind',
  description: 'How land of a contract is worked by others (承包地流转方式). The contract stays with the household.',
  valuesConfig: {
    LEASE: { description: 'Leased out (出租、转包).' },
    EXCHANGE: { description: 'Exchanged for other land of the collective (互换).' },
    SHARE_IN: { description: 'Put into a co-operative as a share (入股).' },
    TRUST: { description: 'Worked by a service on behalf of the household (托管).' },
  },
});

@ObjectType({ description: 'Land of a contract that others work on the day (土地经营权流转). Source: transfers filed with the collective.' })
export class LandTransfer {
  @Field(() => LandTransferKind, { description: 'How it is worked by others.' })
  readonly kind!: LandTransferRow['kind'];

  @Field(() => Float, { description: 'Area in mu (亩; 15 mu = 1 hectare).' })
  readonly areaMu!: number;

  @Field(() => DayScalar, { description: 'First day.' })
  readonly since!: string;

  @Field(() => DayScalar, { nullable: true, description: 'Last day agreed; null when none was.' })
  readonly until!: string | null;

  @Field(() => DayScalar, { description: 'Day on which it was recorded.' })
  readonly recordedOn!: string;

  @Field(() => String, { description: 'The register it was read from.' })
  readonly source!: string;
}

@ObjectType({ description: 'A contract for land that runs on the day (农村土地承包合同). Source: contracts filed with the township.' })
export class LandContract {
  @Field(() => PlaceCodeScalar, { description: 'County of the land.' })
  readonly county!: string;

  @Field(() => Float, { description: 'Area in mu (亩; 15 mu = 1 hectare).' })
  readonly areaMu!: number;

  @Field(() => DayScalar, { description: 'First day of the term.' })
  readonly since!: string;

  @Field(() => DayScalar, { nullable: true, description: 'Last day of the term; null when the contract names none.' })
  readonly until!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Day on which the certificate (承包经营权证) was issued; null = none by the day.' })
  readonly certificateOn!: string | null;

  @Field(() => Boolean, { description: 'True while a dispute over the contract is open.' })
  readonly isInDispute!: boolean;

  @Field(() => [LandTransfer], { description: 'Land of this contract that others work on the day.' })
  readonly transfers!: readonly LandTransfer[];

  @Field(() => DayScalar, { description: 'Day on which it was recorded.' })
  readonly recordedOn!: string;

  @Field(() => String, { description: 'The register it was read from.' })
  readonly source!: string;
}

@ObjectType({ description: 'A homestead held on the day (宅基地). Source: homesteads granted by the township.' })
export class Homestead {
  @Field(() => PlaceCodeScalar, { description: 'County of the plot.' })
  readonly county!: string;

  @Field(() => Float, { description: 'Area of the plot, in square metres.' })
  readonly areaM2!: number;

  @Field(() => DayScalar, { description: 'Day on which it was granted.' })
  readonly since!: string;

  @Field(() => DayScalar, { nullable: true, description: 'Day on which the certificate (宅基地使用权证) was issued; null = none by the day.' })
  readonly certificateOn!: string | null;

  @Field(() => DayScalar, { description: 'Day on which it was recorded.' })
  readonly recordedOn!: string;

  @Field(() => String, { description: 'The register it was read from.' })
  readonly source!: string;
}

@ObjectType({ description: 'Membership of a rural collective on the day (农村集体经济组织成员). Source: roster of members.' })
export class CollectiveMembership {
  @Field(() => String, { nullable: true, description: 'Name of the collective; null when it is not kept here.' })
  readonly collective!: string | null;

  @Field(() => DayScalar, { description: 'First day of membership.' })
  readonly since!: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether the collective has quantified its assets into shares; null = not known.' })
  readonly hasShares!: boolean | null;

  @Field(() => Float, { description: 'Shares of the person in this collective; 0 when the register names none.' })
  readonly shares!: number;

  @Field(() => DayScalar, { description: 'Day on which it was recorded.' })
  readonly recordedOn!: string;

  @Field(() => String, { description: 'The register it was read from.' })
  readonly source!: string;
}

@ObjectType({
  description:
    'What the person holds in the village as of the day asked about. Land is held by the household: its papers stand with the member who signed for it.',
})
export class LandRights {
  @Field(() => [LandContract], { description: 'Contracts for land that run on the day, signed by the person for the household.' })
  readonly contracts!: readonly LandContract[];

  @Field(() => [Homestead], { description: 'Homesteads that the person holds for the household on the day.' })
  readonly homesteads!: readonly Homestead[];

  @Field(() => CollectiveMembership, { nullable: true, description: 'The membership of the day; null when no roster kept here names the person.' })
  readonly membership!: CollectiveMembership | null;
}
