/** A work injury in a resident's profile. */
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { WorkInjuryCause } from '../../src/database/tables/social-insurance';
import { DayScalar } from '../../src/subgraph/scalars';
import type { Recognition } from './work-injury';

enum WorkInjuryKind {
  ACCIDENT = 'accident',
  OCCUPATIONAL_DISEASE = 'occupational-disease',
}
registerEnumType(WorkInjuryKind, {
  name: 'WorkInjuryKind',
  description: 'How a work injury came about (工伤类别).',
  valuesConfig: {
    ACCIDENT: { description: 'By an accident at work (事故伤害).' },
    OCCUPATIONAL_DISEASE: { description: 'As an occupational disease (职业病).' },
  },
});

enum WorkInjuryRecognition {
  NONE = 'none',
  APPLIED = 'applied',
  RECOGNISED = 'recognised',
  REFUSED = 'refused',
}
registerEnumType(WorkInjuryRecognition, {
  name: 'WorkInjuryRecognition',
  description: 'State of the recognition of a work injury (工伤认定).',
  valuesConfig: {
    NONE: { description: 'Nobody has applied for it (未申请).' },
    APPLIED: { description: 'Applied for and not decided (已申请).' },
    RECOGNISED: { description: 'Recognised (认定为工伤).' },
    REFUSED: { description: 'Refused (不予认定).' },
  },
});

@ObjectType({ description: 'An injury at work and what has become of it by the day asked about. Source: work-injury register (工伤保险).' })
export class WorkInjury {
  @Field(() => WorkInjuryKind, { description: 'Accident or occupational disease.' })
  readonly kind!: WorkInjuryCause;

  @Field(() => DayScalar, { description: 'Day of the accident, or of the diagnosis of the disease.' })
  readonly occurredOn!: string;

  @Field(() => DayScalar, { description: 'Day on which it was reported.' })
  readonly reportedOn!: string;

  @Field(() => String, { nullable: true, description: 'Number of the employer in whose work it happened; null where none could be found.' })
  readonly employerNumber!: string | null;

  @Field(() => WorkInjuryRecognition, { description: 'State of its recognition.' })
  readonly recognition!: Recognition['state'];

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Day of the application or of the decision that the state rests on; null while nobody has applied.',
  })
  readonly recognitionOn!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Disability grade (伤残等级) of the last appraisal, 1 the heaviest to 10; null where none was made, or where it found none of the ten.',
  })
  readonly disabilityGrade!: number | null;

  @Field(() => DayScalar, { nullable: true, description: 'Day of the last appraisal (劳动能力鉴定); null when not appraised.' })
  readonly appraisedOn!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the employer pays the benefits it owes; null when nobody has found out.' })
  readonly employerPays!: boolean | null;

  @Field(() => DayScalar, { description: 'Day on which the injury was recorded.' })
  readonly recordedOn!: string;

  @Field(() => String, { description: 'The register it was read from.' })
  readonly source!: string;
}
