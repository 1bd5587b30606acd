/** The agency's part of a resident's profile. */
import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import type { DwellingRow } from '../../src/database/tables/housing';
import { DayScalar, PlaceCodeScalar } from '../../src/subgraph/scalars';
import { sharedTypes } from '../../src/subgraph/shared-types';

export const { Assessment, Resident } = sharedTypes();

enum DwellingKind {
  OWN = 'own',
  RENTED = 'rented',
  EMPLOYER_DORMITORY = 'employer-dormitory',
  CONSTRUCTION_SITE = 'construction-site',
  URBAN_VILLAGE = 'urban-village',
  SHANTYTOWN = 'shantytown',
  OTHER = 'other',
}
registerEnumType(DwellingKind, {
  name: 'DwellingKind',
  description: 'How a person dwells (居住类型).',
  valuesConfig: {
    OWN: { description: 'A home of the own family (自有住房).' },
    RENTED: { description: 'A rented home (租赁住房).' },
    EMPLOYER_DORMITORY: { description: "An employer's dormitory (单位宿舍)." },
    CONSTRUCTION_SITE: { description: 'Quarters on a construction site (工地).' },
    URBAN_VILLAGE: { description: 'A village inside the city (城中村).' },
    SHANTYTOWN: { description: 'A shantytown due for rebuilding (棚户区).' },
    OTHER: { description: 'Otherwise (其他).' },
  },
});

enum DwellingProof {
  PROPERTY = 'property',
  LEASE = 'lease',
  LODGING = 'lodging',
  NONE = 'none',
}
registerEnumType(DwellingProof, {
  name: 'DwellingProof',
  description: 'The paper shown for a dwelling (住所证明).',
  valuesConfig: {
    PROPERTY: { description: 'Title or purchase contract (房屋产权证明).' },
    LEASE: { description: 'A lease (房屋租赁合同).' },
    LODGING: { description: 'Lodging given by an employer or a school (单位或就读学校住宿证明).' },
    NONE: { description: 'No paper was shown.' },
  },
});

@ObjectType({ description: 'Where and how the person dwells (住所登记). Source: street housing office.' })
export class Dwelling {
  @Field(() => PlaceCodeScalar, { description: 'City or county of the dwelling.' })
  readonly city!: string;

  @Field(() => DwellingKind, { description: 'How the person dwells.' })
  readonly kind!: DwellingRow['kind'];

  @Field(() => DwellingProof, { description: 'The paper shown for it.' })
  readonly proof!: DwellingRow['proof'];

  @Field(() => DayScalar, { description: 'First day there.' })
  readonly since!: string;

  @Field(() => DayScalar, { description: 'Day on which it was recorded.' })
  readonly recordedOn!: string;

  @Field(() => String, { description: 'The register it was read from.' })
  readonly source!: string;
}

@ObjectType({ description: 'A registered lease that runs on the day (房屋租赁登记备案). Source: housing authority.' })
export class Lease {
  @Field(() => PlaceCodeScalar, { description: 'City or county of the home.' })
  readonly city!: string;

  @Field(() => DayScalar, { description: 'Day from which it counts as registered.' })
  readonly registeredOn!: string;

  @Field(() => DayScalar, { description: 'First day of the lease.' })
  readonly since!: string;

  @Field(() => DayScalar, { nullable: true, description: 'Last day of the lease; null for a lease without term.' })
  readonly until!: string | null;

  @Field(() => DayScalar, { description: 'Day on which it was recorded.' })
  readonly recordedOn!: string;

  @Field(() => String, { description: 'The register it was read from.' })
  readonly source!: string;
}

@ObjectType({ description: 'A home that the person owns on the day (不动产登记). Source: register of titles.' })
export class Property {
  @Field(() => PlaceCodeScalar, { description: 'City or county of the home.' })
  readonly city!: string;

  @Field(() => Float, { description: 'Floor area (建筑面积), in square metres.' })
  readonly areaM2!: number;

  @Field(() => DayScalar, { description: 'Day of acquisition.' })
  readonly acquiredOn!: string;

  @Field(() => DayScalar, { nullable: true, description: 'Day of the purchase contract; null for a home that was not bought.' })
  readonly purchaseContractOn!: string | null;

  @Field(() => DayScalar, { description: 'Day on which it was recorded.' })
  readonly recordedOn!: string;

  @Field(() => String, { description: 'The register it was read from.' })
  readonly source!: string;
}

@ObjectType({ description: "The person's own housing as of the day asked about; what other members of the family own or rent stands with them." })
export class Housing {
  @Field(() => Dwelling, { nullable: true, description: 'The present dwelling; null when no register says.' })
  readonly dwelling!: Dwelling | null;

  @Field(() => [Lease], { description: 'Registered leases that run on the day, with the person as tenant.' })
  readonly leases!: readonly Lease[];

  @Field(() => [Property], { description: 'Homes that the person owns on the day.' })
  readonly properties!: readonly Property[];
}
