/** The agency's part of a resident's profile. */
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { SchoolRegisterTermRow, SchoolStage as Stage } from '../../src/database/tables/education';
import { DayScalar, PlaceCodeScalar } from '../../src/subgraph/scalars';
import { sharedTypes } from '../../src/subgraph/shared-types';

export const { Assessment, Resident } = sharedTypes();

enum SchoolStage {
  KINDERGARTEN = 'kindergarten',
  PRIMARY = 'primary',
  JUNIOR = 'junior',
  SENIOR_GENERAL = 'senior-general',
  SENIOR_VOCATIONAL = 'senior-vocational',
  HIGHER = 'higher',
}
registerEnumType(SchoolStage, {
  name: 'SchoolStage',
  description: 'Stage of schooling (学段).',
  valuesConfig: {
    KINDERGARTEN: { description: 'Kindergarten (幼儿园).' },
    PRIMARY: { description: 'Primary school, grades 1-6 (小学).' },
    JUNIOR: { description: 'Junior high, grades 7-9 (初中).' },
    SENIOR_GENERAL: { description: 'General senior high, grades 1-3 (普通高中).' },
    SENIOR_VOCATIONAL: { description: 'Secondary vocational school, grades 1-3 (中等职业学校).' },
    HIGHER: { description: 'College or university (高等学校).' },
  },
});

enum SchoolLeavingReason {
  GRADUATED = 'graduated',
  TRANSFERRED = 'transferred',
  DROPPED_OUT = 'dropped-out',
}
registerEnumType(SchoolLeavingReason, {
  name: 'SchoolLeavingReason',
  description: 'Why a pupil left the register of a school.',
  valuesConfig: {
    GRADUATED: { description: 'Finished the stage (毕业).' },
    TRANSFERRED: { description: 'Went to another school (转学).' },
    DROPPED_OUT: { description: 'Left without finishing (辍学).' },
  },
});

@ObjectType({ description: 'One term at one school (学期). Source: national school register (学籍).' })
export class SchoolTerm {
  @Field(() => Int, { description: 'School year by the year in which it begins: 2016 is September 2016 to August 2017.' })
  readonly schoolYear!: number;

  @Field(() => Int, { description: '1 begins in September, 2 in March.' })
  readonly term!: number;

  @Field(() => SchoolStage, { description: 'Stage of schooling in that term.' })
  readonly stage!: Stage;

  @Field(() => Int, { description: 'Grade: 1-6 primary, 7-9 junior, 1-3 senior.' })
  readonly grade!: number;

  @Field(() => String, { description: 'Name of the school.' })
  readonly school!: string;

  @Field(() => PlaceCodeScalar, { description: 'City or county of the school.' })
  readonly schoolCity!: string;

  @Field(() => Boolean, { description: 'The school is in the rural category (农村学校).' })
  readonly ruralSchool!: boolean;

  @Field(() => Boolean, { description: 'Boards at school (寄宿).' })
  readonly boarding!: boolean;

  @Field(() => Boolean, { description: 'On the full-time register (全日制).' })
  readonly fullTime!: boolean;

  @Field(() => DayScalar, { description: "Day on which the pupil came on this school's register in this term." })
  readonly enrolledOn!: string;

  @Field(() => DayScalar, { nullable: true, description: 'Last day on it; null for a pupil who had not left by the day asked about.' })
  readonly leftOn!: string | null;

  @Field(() => SchoolLeavingReason, { nullable: true, description: 'Why the pupil left; null for one who had not left.' })
  readonly leftReason!: SchoolRegisterTermRow['left_reason'];

  @Field(() => DayScalar, { description: 'Day on which it was recorded.' })
  readonly recordedOn!: string;

  @Field(() => String, { description: 'The register it was read from.' })
  readonly source!: string;
}

@ObjectType({ description: 'Schooling as of the day asked about (学籍). Source: national school register.' })
export class Schooling {
  @Field(() => SchoolTerm, { nullable: true, description: 'The term that the pupil is in, holidays after it included; null for a person at no school.' })
  readonly present!: SchoolTerm | null;

  @Field(() => Boolean, { description: 'The nine years of compulsory schooling are completed (义务教育).' })
  readonly compulsoryCompleted!: boolean;

  @Field(() => DayScalar, { nullable: true, description: 'Day on which the senior-high register came into Jilin; null when it is not there.' })
  readonly registeredInProvinceOn!: string | null;

  @Field(() => Boolean, { description: 'The school recognises the family as in economic hardship (家庭经济困难学生).' })
  readonly hardshipRecognised!: boolean;

  @Field(() => [SchoolTerm], { description: 'All terms so far, oldest first.' })
  readonly terms!: readonly SchoolTerm[];
}
