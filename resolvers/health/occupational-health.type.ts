/** Occupational health in a resident's profile. What a check found and which disease was diagnosed stay with the doctors. */
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { HazardPostRow, OccupationalHealthCheckRow } from '../../src/database/tables/health';
import { DayScalar } from '../../src/subgraph/scalars';

enum OccupationalHazard {
  DUST = 'dust',
  CHEMICAL = 'chemical',
  PHYSICAL = 'physical',
  RADIATION = 'radiation',
  BIOLOGICAL = 'biological',
  OTHER = 'other',
}
registerEnumType(OccupationalHazard, {
  name: 'OccupationalHazard',
  description: 'Group of a hazard at work (职业病危害因素分类).',
  valuesConfig: {
    DUST: { description: 'Dust (粉尘).' },
    CHEMICAL: { description: 'Chemicals (化学因素).' },
    PHYSICAL: { description: 'Noise, heat, vibration and the like (物理因素).' },
    RADIATION: { description: 'Ionising radiation (放射性因素).' },
    BIOLOGICAL: { description: 'Germs (生物因素).' },
    OTHER: { description: 'Otherwise (其他因素).' },
  },
});

enum OccupationalHealthCheckKind {
  BEFORE_POST = 'before-post',
  IN_POST = 'in-post',
  ON_LEAVING = 'on-leaving',
}
registerEnumType(OccupationalHealthCheckKind, {
  name: 'OccupationalHealthCheckKind',
  description: 'When in a job an occupational health check is made (职业健康检查类别).',
  valuesConfig: {
    BEFORE_POST: { description: 'Before the post is taken up (上岗前).' },
    IN_POST: { description: 'In the post (在岗期间).' },
    ON_LEAVING: { description: 'On leaving it (离岗时).' },
  },
});

@ObjectType({ description: 'A post with a hazard, held on the day. Source: declaration of hazards by the employer (职业病危害项目申报).' })
export class HazardPost {
  @Field(() => String, { description: 'Number of the employer.' })
  readonly employerNumber!: string;

  @Field(() => OccupationalHazard, { description: 'Group of the hazard.' })
  readonly hazard!: HazardPostRow['hazard'];

  @Field(() => DayScalar, { description: 'First day in the post.' })
  readonly since!: string;

  @Field(() => DayScalar, { description: 'Day on which it was recorded.' })
  readonly recordedOn!: string;

  @Field(() => String, { description: 'The register it was read from.' })
  readonly source!: string;
}

@ObjectType({ description: 'An occupational health check (职业健康检查). Source: report of the checking institution.' })
export class OccupationalHealthCheck {
  @Field(() => OccupationalHealthCheckKind, { description: 'When in the job it was made.' })
  readonly kind!: OccupationalHealthCheckRow['kind'];

  @Field(() => DayScalar, { description: 'Day of the check.' })
  readonly checkedOn!: string;

  @Field(() => DayScalar, { description: 'Day on which it was recorded.' })
  readonly recordedOn!: string;

  @Field(() => String, { description: 'The register it was read from.' })
  readonly source!: string;
}

@ObjectType({ description: 'The diagnosis of an occupational disease, without the disease (职业病诊断证明书). Source: diagnosing institution.' })
export class OccupationalDiagnosis {
  @Field(() => String, { description: 'Number of the certificate.' })
  readonly certificateNumber!: string;

  @Field(() => DayScalar, { description: 'Day of the diagnosis.' })
  readonly diagnosedOn!: string;

  @Field(() => String, { nullable: true, description: 'Number of the employer in whose work it arose; null where none could be found.' })
  readonly employerNumber!: string | null;

  @Field(() => DayScalar, { description: 'Day on which it was recorded.' })
  readonly recordedOn!: string;

  @Field(() => String, { description: 'The register it was read from.' })
  readonly source!: string;
}

@ObjectType({ description: 'Occupational health as of the day asked about (职业健康).' })
export class OccupationalHealth {
  @Field(() => [HazardPost], { description: 'Posts with a hazard that the person holds on the day, the one taken last first.' })
  readonly hazardPosts!: readonly HazardPost[];

  @Field(() => OccupationalHealthCheck, { nullable: true, description: 'The last check by the day; null when none was reported.' })
  readonly lastCheck!: OccupationalHealthCheck | null;

  @Field(() => [OccupationalDiagnosis], { description: 'Diagnoses by the day, oldest first.' })
  readonly diagnoses!: readonly OccupationalDiagnosis[];
}
