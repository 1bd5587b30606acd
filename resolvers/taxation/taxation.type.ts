/** The agency's part of a resident's profile. */
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { BusinessKind as Kind, BusinessTrade as Trade } from '../../src/database/tables/taxation';
import { DayScalar, PlaceCodeScalar } from '../../src/subgraph/scalars';
import { sharedTypes } from '../../src/subgraph/shared-types';

export const { Assessment, Resident } = sharedTypes();

enum BusinessKind {
  INDIVIDUAL = 'individual',
  FAMILY_FARM = 'family-farm',
  COOPERATIVE = 'cooperative',
  AGRI_ENTERPRISE = 'agri-enterprise',
  AGRI_SERVICE = 'agri-service',
  COMPANY = 'company',
}
registerEnumType(BusinessKind, {
  name: 'BusinessKind',
  description: 'Kind of business (经营主体类型).',
  valuesConfig: {
    INDIVIDUAL: { description: 'Individual business (个体工商户).' },
    FAMILY_FARM: { description: 'Family farm (家庭农场).' },
    COOPERATIVE: { description: 'Farmers’ co-operative (农民专业合作社).' },
    AGRI_ENTERPRISE: { description: 'Agricultural enterprise (农业企业).' },
    AGRI_SERVICE: { description: 'Service to farming (农业社会化服务组织).' },
    COMPANY: { description: 'Company (公司).' },
  },
});

enum BusinessTrade {
  AGRICULTURE = 'agriculture',
  CONSTRUCTION = 'construction',
  TRANSPORT_WORKS = 'transport-works',
  WATER_WORKS = 'water-works',
  MINING = 'mining',
  MANUFACTURING = 'manufacturing',
  HAZARDOUS_CHEMICALS = 'hazardous-chemicals',
  DOMESTIC_SERVICE = 'domestic-service',
  CATERING = 'catering',
  OTHER = 'other',
}
registerEnumType(BusinessTrade, {
  name: 'BusinessTrade',
  description: 'Trade of a business (经营行业).',
  valuesConfig: {
    AGRICULTURE: { description: 'Agriculture (农业).' },
    CONSTRUCTION: { description: 'Construction (建筑业).' },
    TRANSPORT_WORKS: { description: 'Building of roads and railways (交通工程).' },
    WATER_WORKS: { description: 'Building of water works (水利工程).' },
    MINING: { description: 'Mining (采矿业).' },
    MANUFACTURING: { description: 'Manufacturing (制造业).' },
    HAZARDOUS_CHEMICALS: { description: 'Hazardous chemicals (危险化学品).' },
    DOMESTIC_SERVICE: { description: 'Services to households (家庭服务业).' },
    CATERING: { description: 'Catering (餐饮业).' },
    OTHER: { description: 'Any other (其他).' },
  },
});

@ObjectType({
  description: 'A business that is registered for tax on the day (税务登记). Source: tax office, with the licence from the market register.',
})
export class BusinessRegistration {
  @Field(() => BusinessKind, { description: 'Kind of business.' })
  readonly kind!: Kind;

  @Field(() => BusinessTrade, { description: 'Its trade.' })
  readonly trade!: Trade;

  @Field(() => PlaceCodeScalar, { description: 'City or county in which it is registered.' })
  readonly place!: string;

  @Field(() => DayScalar, { description: 'Day of registration.' })
  readonly registeredOn!: string;

  @Field(() => DayScalar, { nullable: true, description: 'Day of the business licence (营业执照) that holds on the day; null = none does.' })
  readonly licensedOn!: string | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'First month of the tax relief for start-ups (减免税), as its first day; null = no claim whose relief has begun.',
  })
  readonly reliefFrom!: string | null;

  @Field(() => Boolean, { description: 'True while the business stands still (停业登记).' })
  readonly isSuspended!: boolean;

  @Field(() => DayScalar, { description: 'Day on which it was recorded.' })
  readonly recordedOn!: string;

  @Field(() => String, { description: 'The register it was read from.' })
  readonly source!: string;
}

@ObjectType({ description: 'What the tax office holds of the person as of the day asked about. Amounts of tax are not shown here.' })
export class TaxRecords {
  @Field(() => [BusinessRegistration], { description: 'Businesses that the person runs on the day, the one registered last first.' })
  readonly businesses!: readonly BusinessRegistration[];
}
