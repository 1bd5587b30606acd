/** The agency's part of a resident's profile. */
import { Field, Int, ObjectType } from 'type-graphql';
import type { EmergencyCause } from '../../src/database/tables/civil-affairs';
import { DayScalar, PlaceCodeScalar } from '../../src/subgraph/scalars';
import { sharedTypes } from '../../src/subgraph/shared-types';
import { AssistanceKind, EmergencyKind, LeftBehindCategory } from './civil-affairs.enums';

export const { Assessment, Resident } = sharedTypes();

@ObjectType({ description: 'The marriage that holds on the day (婚姻登记). Source: register of marriages.' })
export class MarriageEntry {
  @Field(() => DayScalar, { description: 'Day of registration.' })
  readonly registeredOn!: string;

  @Field(() => DayScalar, { description: 'Day on which it was recorded.' })
  readonly recordedOn!: string;

  @Field(() => String, { description: 'The register it was read from.' })
  readonly source!: string;
}

@ObjectType({ description: 'How far an authorised check of a household has come by the day (经济状况核对). What it found of income is never shown here.' })
export class MeansCheck {
  @Field(() => DayScalar, { description: 'Day on which it was ordered with the authorisation of the household.' })
  readonly orderedOn!: string;

  @Field(() => DayScalar, { nullable: true, description: 'Day on which it was completed; null while it is under way.' })
  readonly completedOn!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Last day on which its result may be used; null while it is under way.' })
  readonly validUntil!: string | null;

  @Field(() => DayScalar, { description: 'Day on which it was recorded.' })
  readonly recordedOn!: string;

  @Field(() => String, { description: 'The register it was read from.' })
  readonly source!: string;
}

@ObjectType({ description: 'The declaration of who lives together in which the person stands on the day (共同生活家庭成员申报). Source: street office or township.' })
export class HouseholdFile {
  @Field(() => PlaceCodeScalar, { description: 'City or county where the file is kept.' })
  readonly city!: string;

  @Field(() => DayScalar, { description: 'First day of the person in this file.' })
  readonly since!: string;

  @Field(() => Int, { description: 'Persons who live together by the declaration.' })
  readonly persons!: number;

  @Field(() => MeansCheck, { nullable: true, description: 'The income check that may be used on the day, or the one under way; null without either.' })
  readonly incomeCheck!: MeansCheck | null;

  @Field(() => MeansCheck, { nullable: true, description: 'The same of the household’s assets, against the limits of the file’s city.' })
  readonly assetCheck!: MeansCheck | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the asset check found all kinds within the limit; null without a completed one.' })
  readonly assetsWithinLimit!: boolean | null;

  @Field(() => DayScalar, { description: 'Day on which it was recorded.' })
  readonly recordedOn!: string;

  @Field(() => String, { description: 'The register it was read from.' })
  readonly source!: string;
}

@ObjectType({ description: 'Assistance that runs on the day: of the person, or of the household in whose file the person stands (社会救助). Source: registers of assistance.' })
export class AssistanceEntry {
  @Field(() => AssistanceKind, { description: 'The kind.' })
  readonly kind!: AssistanceKind;

  @Field(() => PlaceCodeScalar, { description: 'City or county that grants it.' })
  readonly place!: string;

  @Field(() => DayScalar, { description: 'First day.' })
  readonly since!: string;

  @Field(() => DayScalar, { description: 'Day on which it was recorded.' })
  readonly recordedOn!: string;

  @Field(() => String, { description: 'The register it was read from.' })
  readonly source!: string;
}

@ObjectType({ description: 'A sudden emergency that the person reported and whose case is open on the day (临时救助登记). Source: street office or township.' })
export class EmergencyReport {
  @Field(() => EmergencyKind, { description: 'What happened.' })
  readonly kind!: EmergencyCause;

  @Field(() => DayScalar, { description: 'Day of the report.' })
  readonly reportedOn!: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether the visit confirmed it; null before the visit.' })
  readonly isConfirmed!: boolean | null;

  @Field(() => DayScalar, { description: 'Day on which it was recorded.' })
  readonly recordedOn!: string;

  @Field(() => String, { description: 'The register it was read from.' })
  readonly source!: string;
}

@ObjectType({ description: 'What the village’s register of those left behind says of the person on the day (农村留守人员台账). Source: township civil affairs.' })
export class LeftBehindEntry {
  @Field(() => LeftBehindCategory, {
    nullable: true,
    description: 'In which sense the person is left behind; null while it is not looked into whether the parent at home can care for the child.',
  })
  readonly category!: LeftBehindCategory | null;

  @Field(() => PlaceCodeScalar, { description: 'County of the village.' })
  readonly county!: string;

  @Field(() => DayScalar, { description: 'First day of the entry.' })
  readonly since!: string;

  @Field(() => Boolean, { description: 'Whether the register names somebody who looks after the person.' })
  readonly isCarerNamed!: boolean;

  @Field(() => DayScalar, { description: 'Day on which it was recorded.' })
  readonly recordedOn!: string;

  @Field(() => String, { description: 'The register it was read from.' })
  readonly source!: string;
}

@ObjectType({ description: 'What civil affairs holds of the person as of the day asked about; what stands under other members of the family stands with them.' })
export class CivilAffairs {
  @Field(() => MarriageEntry, {
    nullable: true,
    description: 'Null when the register has none that holds; marriages from before it was computerised may be missing.',
  })
  readonly marriage!: MarriageEntry | null;

  @Field(() => [HouseholdFile], { description: 'The files in which the person stands, the latest first.' })
  readonly householdFiles!: readonly HouseholdFile[];

  @Field(() => [AssistanceEntry], { description: 'Assistance that runs on the day.' })
  readonly assistance!: readonly AssistanceEntry[];

  @Field(() => [EmergencyReport], { description: 'Open reports of an emergency by the person.' })
  readonly emergencies!: readonly EmergencyReport[];

  @Field(() => LeftBehindEntry, { nullable: true, description: 'Null for a person whom no village has in its register of those left behind.' })
  readonly leftBehind!: LeftBehindEntry | null;
}
