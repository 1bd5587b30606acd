/** What the agency's register tells of an employer. */
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { EmployerForm, EmployerState, WorkIndustry } from '../../src/database/tables/employment';
import { DayScalar, PlaceCodeScalar } from '../../src/subgraph/scalars';
import { EmploymentIndustry } from './employment.type';

enum EmployerLegalForm {
  ENTERPRISE = 'enterprise',
  PRIVATE_NON_ENTERPRISE = 'private-non-enterprise',
  INDIVIDUAL_BUSINESS = 'individual-business',
  PUBLIC = 'public',
  OTHER = 'other',
}
registerEnumType(EmployerLegalForm, {
  name: 'EmployerLegalForm',
  description: 'The legal form of an employer (单位类型).',
  valuesConfig: {
    ENTERPRISE: { description: 'Enterprise (企业).' },
    PRIVATE_NON_ENTERPRISE: { description: 'Private non-enterprise unit (民办非企业单位).' },
    INDIVIDUAL_BUSINESS: { description: 'Individual business (个体经济组织).' },
    PUBLIC: { description: 'Public body (机关、事业单位).' },
    OTHER: { description: 'Another organisation (其他组织).' },
  },
});

enum EmployerStanding {
  OPERATING = 'operating',
  INSOLVENT = 'insolvent',
  ABSCONDED = 'absconded',
  DISSOLVED = 'dissolved',
}
registerEnumType(EmployerStanding, {
  name: 'EmployerStanding',
  description: 'The state of an employer (经营状态).',
  valuesConfig: {
    OPERATING: { description: 'It operates (正常经营).' },
    INSOLVENT: { description: 'It cannot pay (无力支付).' },
    ABSCONDED: { description: 'Whoever answers for it has absconded (逃匿).' },
    DISSOLVED: { description: 'It was dissolved (注销).' },
  },
});

@ObjectType({ description: 'An employer as the employment bureau has it on its register on the day. Source: register of employers (用人单位信息库).' })
export class EmployerOnRegister {
  @Field(() => ID, { description: 'Its registration number.' })
  readonly registrationNumber!: string;

  @Field(() => String, { description: 'Its name.' })
  readonly name!: string;

  @Field(() => EmployerLegalForm, { description: 'Its legal form.' })
  readonly form!: EmployerForm;

  @Field(() => EmploymentIndustry, { description: 'Its main industry.' })
  readonly industry!: WorkIndustry;

  @Field(() => PlaceCodeScalar, { description: 'The place where it is registered.' })
  readonly city!: string;

  @Field(() => DayScalar, { description: 'Day of its registration.' })
  readonly registeredOn!: string;

  @Field(() => EmployerStanding, { description: 'Whether it operates.' })
  readonly state!: EmployerState;

  @Field(() => DayScalar, { description: 'Day on which its last change was recorded.' })
  readonly recordedOn!: string;

  @Field(() => String, { description: 'The register it was read from.' })
  readonly source!: string;
}
