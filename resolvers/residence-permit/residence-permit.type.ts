/** The agency's part of a resident's profile. */
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DayScalar, PlaceCodeScalar } from '../../src/subgraph/scalars';
import { sharedTypes } from '../../src/subgraph/shared-types';
import type { PermitStatus } from './permit';
import { maskedNumber } from '../../src/subgraph/masked-number';

export const MaskedPermitNumber = maskedNumber('MaskedPermitNumber', 'The number of a residence permit');

export const { Assessment, Resident } = sharedTypes();

enum HukouType {
  RURAL = 'rural',
  URBAN = 'urban',
}
registerEnumType(HukouType, {
  name: 'HukouType',
  description: 'Whether the registered address lies in a village or in a town.',
});

enum ResidencePermitStatus {
  VALID = 'valid',
  SUSPENDED = 'suspended',
  CANCELLED = 'cancelled',
}
registerEnumType(ResidencePermitStatus, {
  name: 'ResidencePermitStatus',
  description: 'State of a residence permit on the day asked about (居住证暂行条例 art. 10).',
  valuesConfig: {
    VALID: { description: 'Its yearly endorsement is current.' },
    SUSPENDED: { description: 'Its endorsement is overdue; endorsing it restores the use.' },
    CANCELLED: { description: 'It was cancelled.' },
  },
});

@ObjectType({ description: 'The entry in the household register (户口). Source: police, household register.' })
export class HouseholdRegistration {
  @Field(() => HukouType, { description: 'Village or town register.' })
  readonly type!: 'rural' | 'urban';

  @Field(() => PlaceCodeScalar, { description: 'County-level unit of the registered address.' })
  readonly place!: string;

  @Field(() => Boolean, { description: 'Is the head of the registered household (户主).' })
  readonly isHead!: boolean;

  @Field(() => DayScalar, { description: 'First day of this entry.' })
  readonly since!: string;

  @Field(() => DayScalar, { nullable: true, description: 'Day the register moved into Jilin from outside; null when it did not.' })
  readonly movedIntoProvinceOn!: string | null;

  @Field(() => DayScalar, { description: 'Day on which the entry was recorded.' })
  readonly recordedOn!: string;

  @Field(() => String, { description: 'The register it was read from.' })
  readonly source!: string;
}

@ObjectType({
  description:
    'Where the person lives (居住登记). Whoever is registered nowhere else lives at the registered address. Source: police.',
})
export class ResidenceRegistration {
  @Field(() => PlaceCodeScalar, { description: 'City or county of residence; the districts of one city count as one.' })
  readonly city!: string;

  @Field(() => DayScalar, { description: 'First day of the unbroken residence in that city.' })
  readonly since!: string;

  @Field(() => Boolean, { description: 'The address lies in a town or city area, not in a village.' })
  readonly urbanArea!: boolean;

  @Field(() => DayScalar, { description: 'Day on which it was recorded.' })
  readonly recordedOn!: string;

  @Field(() => String, { description: 'The register it was read from.' })
  readonly source!: string;
}

@ObjectType({ description: 'The residence permit (居住证) last issued. Source: police, permit register.' })
export class ResidencePermit {
  @Field(() => MaskedPermitNumber, { description: 'The number printed on the permit, masked: real permits carry the citizen identity number.' })
  readonly number!: string;

  @Field(() => PlaceCodeScalar, { description: 'City that issued it, and the only one where it is of use.' })
  readonly city!: string;

  @Field(() => ResidencePermitStatus, { description: 'Its state on the day asked about.' })
  readonly status!: PermitStatus;

  @Field(() => DayScalar, { description: 'Day of issue.' })
  readonly issuedOn!: string;

  @Field(() => DayScalar, { nullable: true, description: 'Day of the last endorsement (签注); null before the first.' })
  readonly lastEndorsedOn!: string | null;

  @Field(() => DayScalar, { description: 'Day by which the next endorsement is due; the day itself is still in time.' })
  readonly validUntil!: string;

  @Field(() => DayScalar, { nullable: true, description: 'First day without the permit; null while it was not cancelled.' })
  readonly cancelledOn!: string | null;

  @Field(() => DayScalar, { description: 'Day on which its last change was recorded.' })
  readonly recordedOn!: string;

  @Field(() => String, { description: 'The register it was read from.' })
  readonly source!: string;
}
