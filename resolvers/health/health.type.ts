/** The agency's part of a resident's profile. */
import { Field, Int, ObjectType } from 'type-graphql';
import { DayScalar } from '../../src/subgraph/scalars';
import { sharedTypes } from '../../src/subgraph/shared-types';

export const { Assessment, Resident } = sharedTypes();

@ObjectType({ description: 'A dose of the national programme that was given. Source: immunisation information system (预防接种信息系统).' })
export class DoseGiven {
  @Field(() => String, { description: 'Short name of the vaccine, such as `DTaP`.' })
  readonly vaccine!: string;

  @Field(() => String, { description: 'Name of the vaccine in Chinese.' })
  readonly zh!: string;

  @Field(() => Int, { description: 'Which dose of this vaccine, counted from 1 (剂次).' })
  readonly doseNumber!: number;

  @Field(() => DayScalar, { description: 'Day on which it was given.' })
  readonly givenOn!: string;

  @Field(() => DayScalar, { description: 'Day on which it was recorded.' })
  readonly recordedOn!: string;

  @Field(() => String, { description: 'The register it was read from.' })
  readonly source!: string;
}

@ObjectType({ description: 'A dose of the national programme past due (逾期未种). Source: vaccination card against the schedule.' })
export class OverdueDose {
  @Field(() => String, { description: 'Short name of the vaccine, such as `DTaP`.' })
  readonly vaccine!: string;

  @Field(() => String, { description: 'Name of the vaccine in Chinese.' })
  readonly zh!: string;

  @Field(() => Int, { description: 'Which dose of this vaccine, counted from 1 (剂次).' })
  readonly doseNumber!: number;

  @Field(() => DayScalar, { description: 'Day on which it fell due; it counts as overdue a month later.' })
  readonly dueOn!: string;
}

@ObjectType({ description: 'A vaccination card (预防接种证) as of the day asked about. Source: vaccinating unit.' })
export class Immunisation {
  @Field(() => DayScalar, { description: 'Day on which the card was made out.' })
  readonly cardOpenedOn!: string;

  @Field(() => [DoseGiven], { description: 'Doses given by the day, oldest first.' })
  readonly dosesGiven!: readonly DoseGiven[];

  @Field(() => [OverdueDose], { description: 'Doses overdue on the day, by the age at which they fall due.' })
  readonly overdueDoses!: readonly OverdueDose[];

  @Field(() => Boolean, { description: 'False when the card, made out late, does not show how old the child is: more doses may be overdue.' })
  readonly overdueDosesComplete!: boolean;

  @Field(() => DayScalar, { description: 'Day on which the card was recorded.' })
  readonly recordedOn!: string;

  @Field(() => String, { description: 'The register it was read from.' })
  readonly source!: string;
}
