/** The agency's part of a resident's profile. */
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { JobEndReason, SkillLevel, WorkIndustry } from '../../src/database/tables/employment';
import { DayScalar, PlaceCodeScalar } from '../../src/subgraph/scalars';
import { sharedTypes } from '../../src/subgraph/shared-types';

export const { Assessment, Resident } = sharedTypes();

enum EmploymentPosition {
  EMPLOYED = 'employed',
  FLEXIBLE = 'flexible',
  SELF_EMPLOYED = 'self-employed',
  UNEMPLOYED = 'unemployed',
  NONE = 'none',
}
registerEnumType(EmploymentPosition, {
  name: 'EmploymentPosition',
  description: 'A position in work (就业状态).',
  valuesConfig: {
    EMPLOYED: { description: 'Works for an employer (单位就业).' },
    FLEXIBLE: { description: 'In registered flexible employment (灵活就业).' },
    SELF_EMPLOYED: { description: 'Runs a business of one’s own (自主创业).' },
    UNEMPLOYED: { description: 'Without work and looking for it (失业).' },
    NONE: { description: 'Registered as not looking for work (无就业意愿).' },
  },
});

export enum EmploymentIndustry {
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
registerEnumType(EmploymentIndustry, {
  name: 'EmploymentIndustry',
  description: 'The industry of a job (从事行业).',
  valuesConfig: {
    AGRICULTURE: { description: 'Farming, forestry, animals, fishing (农林牧渔).' },
    CONSTRUCTION: { description: 'Building (建筑).' },
    TRANSPORT_WORKS: { description: 'Building of roads, rails and ports (交通工程).' },
    WATER_WORKS: { description: 'Water works (水利工程).' },
    MINING: { description: 'Mining (矿山).' },
    MANUFACTURING: { description: 'Manufacturing (制造).' },
    HAZARDOUS_CHEMICALS: { description: 'Hazardous chemicals (危险化学品).' },
    DOMESTIC_SERVICE: { description: 'Domestic service (家政服务).' },
    CATERING: { description: 'Catering (餐饮).' },
    OTHER: { description: 'Another industry (其他).' },
  },
});

enum EmploymentEndReason {
  WORKER_RESIGNED = 'worker-resigned',
  MUTUAL = 'mutual',
  EMPLOYER_DISMISSED = 'employer-dismissed',
  CONTRACT_EXPIRED = 'contract-expired',
  EMPLOYER_CLOSED = 'employer-closed',
  FORCED_RESIGNATION = 'forced-resignation',
}
registerEnumType(EmploymentEndReason, {
  name: 'EmploymentEndReason',
  description: 'Why a job ended, as the employer filed it (离职原因).',
  valuesConfig: {
    WORKER_RESIGNED: { description: 'The worker resigned (本人辞职).' },
    MUTUAL: { description: 'By agreement that the worker proposed (劳动者提出协商一致).' },
    EMPLOYER_DISMISSED: { description: 'Dismissed, or by agreement that the employer proposed (用人单位解除).' },
    CONTRACT_EXPIRED: { description: 'The contract ran out (合同期满).' },
    EMPLOYER_CLOSED: { description: 'The employer closed down (用人单位终止).' },
    FORCED_RESIGNATION: { description: 'The worker left by fault of the employer (被迫解除, 劳动合同法 art. 38).' },
  },
});

enum EmploymentSkillLevel {
  SPECIFIC_ABILITY = 'specific-ability',
  JUNIOR = 'junior',
  INTERMEDIATE = 'intermediate',
  SENIOR = 'senior',
  TECHNICIAN = 'technician',
  SENIOR_TECHNICIAN = 'senior-technician',
}
registerEnumType(EmploymentSkillLevel, {
  name: 'EmploymentSkillLevel',
  description: 'Level of a course or a vocational qualification (等级).',
  valuesConfig: {
    SPECIFIC_ABILITY: { description: 'A specific ability (专项职业能力).' },
    JUNIOR: { description: 'Junior (初级).' },
    INTERMEDIATE: { description: 'Intermediate (中级).' },
    SENIOR: { description: 'Senior (高级).' },
    TECHNICIAN: { description: 'Technician (技师).' },
    SENIOR_TECHNICIAN: { description: 'Senior technician (高级技师).' },
  },
});

@ObjectType({ description: 'A job that the employer filed. Source: employment filing (用工备案).' })
export class EmploymentJob {
  @Field(() => String, { description: 'Number of the employer.' })
  readonly employerNumber!: string;

  @Field(() => String, { description: 'Name of the employer as filed.' })
  readonly employerName!: string;

  @Field(() => PlaceCodeScalar, { description: 'Place of work.' })
  readonly city!: string;

  @Field(() => EmploymentIndustry, { description: 'Industry of the job.' })
  readonly industry!: WorkIndustry;

  @Field(() => DayScalar, { description: 'First working day.' })
  readonly startedOn!: string;

  @Field(() => DayScalar, { nullable: true, description: 'Last working day; null while the job lasts on the day asked about, or nobody filed its end.' })
  readonly endedOn!: string | null;

  @Field(() => EmploymentEndReason, { nullable: true, description: 'Why it ended; null while it lasts, or where the employer gave no reason.' })
  readonly endReason!: JobEndReason | null;

  @Field(() => Boolean, { description: 'Full time, and not by the hour (全日制).' })
  readonly fullTime!: boolean;

  @Field(() => Boolean, { description: 'A written contract is in force on the day asked about, or was at the end of the job (书面劳动合同).' })
  readonly writtenContract!: boolean;

  @Field(() => DayScalar, { description: 'Day on which its last change was recorded.' })
  readonly recordedOn!: string;

  @Field(() => String, { description: 'The register it was read from.' })
  readonly source!: string;
}

@ObjectType({ description: 'A building project that has the person on its list. Source: real-name system of building projects (实名制).' })
export class EmploymentProject {
  @Field(() => String, { description: 'Name of the project.' })
  readonly project!: string;

  @Field(() => PlaceCodeScalar, { description: 'Where it is built.' })
  readonly city!: string;

  @Field(() => String, { description: 'Number of the general contractor (总承包单位).' })
  readonly generalContractor!: string;

  @Field(() => DayScalar, { description: 'Day of entry.' })
  readonly enteredOn!: string;

  @Field(() => DayScalar, { nullable: true, description: 'Last day; null while on the list on the day asked about.' })
  readonly leftOn!: string | null;

  @Field(() => DayScalar, { description: 'Day on which its last change was recorded.' })
  readonly recordedOn!: string;

  @Field(() => String, { description: 'The register it was read from.' })
  readonly source!: string;
}

@ObjectType({ description: 'A training course completed. Source: register of vocational training (职业培训实名台账).' })
export class EmploymentTraining {
  @Field(() => String, { description: 'The course.' })
  readonly course!: string;

  @Field(() => EmploymentSkillLevel, { description: 'Its level: junior, intermediate or senior.' })
  readonly level!: SkillLevel;

  @Field(() => DayScalar, { description: 'Day of completion.' })
  readonly completedOn!: string;

  @Field(() => String, { nullable: true, description: 'Number of the certificate it led to; null without one.' })
  readonly certificateNumber!: string | null;

  @Field(() => DayScalar, { description: 'Day on which its last change was recorded.' })
  readonly recordedOn!: string;

  @Field(() => String, { description: 'The register it was read from.' })
  readonly source!: string;
}

@ObjectType({ description: 'A vocational qualification. Source: skill appraisal centre (职业技能鉴定中心).' })
export class EmploymentSkill {
  @Field(() => String, { description: 'The occupation.' })
  readonly occupation!: string;

  @Field(() => EmploymentSkillLevel, { description: 'The level.' })
  readonly level!: SkillLevel;

  @Field(() => DayScalar, { description: 'Day of issue.' })
  readonly issuedOn!: string;

  @Field(() => DayScalar, { description: 'Day on which its last change was recorded.' })
  readonly recordedOn!: string;

  @Field(() => String, { description: 'The register it was read from.' })
  readonly source!: string;
}

@ObjectType({ description: 'Work, registrations and qualifications as of the day asked about (就业). Work that nobody filed is not in it.' })
export class Employment {
  @Field(() => EmploymentPosition, { nullable: true, description: 'Position in work; null where no record tells, which does not mean that the person has no work.' })
  readonly position!: 'employed' | 'flexible' | 'self-employed' | 'unemployed' | 'none' | null;

  @Field(() => [EmploymentJob], { description: 'Jobs filed, the last one first.' })
  readonly jobs!: readonly EmploymentJob[];

  @Field(() => [EmploymentProject], { description: 'Building projects, the last one entered first.' })
  readonly projects!: readonly EmploymentProject[];

  @Field(() => DayScalar, { nullable: true, description: 'Day of the unemployment registration (失业登记) that is open; null without one.' })
  readonly unemployedSince!: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the employment and start-up certificate (就业创业证); null without one.' })
  readonly jobCertificateNumber!: string | null;

  @Field(() => [EmploymentTraining], { description: 'Training completed, the last course first.' })
  readonly training!: readonly EmploymentTraining[];

  @Field(() => [EmploymentSkill], { description: 'Vocational qualifications, the last one first.' })
  readonly skills!: readonly EmploymentSkill[];
}
