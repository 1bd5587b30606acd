/** What-if: what a question supposes, and what would be different. */
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { FactValue } from '../../src/facts/envelope';
import { FactValueScalar } from '../../src/subgraph/scalars';
import { Determination, Verdict } from './board.type';

@InputType({
  description:
    'A value supposed instead of what is known (假设). It wins over records and answers, and changes none of them. Refused as BAD_INPUT where it could not be true.',
})
export class Supposition {
  @Field(() => ID, {
    nullable: true,
    description:
      'Of whom; left out: the one asked about. A person by resident id; an employer, a hire or the place by its subject id (`employer:E2201000105`, `pair:E2201000105/R0000001`, `place:220100`).',
  })
  readonly subject?: string | null;

  @Field(() => String, { description: 'The name of a recorded fact in the vocabulary, such as `residence_permit.status`; a derived one cannot be supposed.' })
  readonly fact!: string;

  @Field(() => FactValueScalar, { nullable: true, description: 'The value, typed as the vocabulary says; null means "none".' })
  readonly value!: FactValue;
}

@ObjectType({ description: 'One determination that would be another.' })
export class DifferenceLine {
  @Field(() => Determination, { description: 'As it would be.' })
  readonly determination!: Determination;

  @Field(() => Verdict, { description: 'The verdict as things are.' })
  readonly verdictBefore!: Verdict;

  @Field(() => Verdict, { description: 'The verdict as it would be.' })
  readonly verdictAfter!: Verdict;

  @Field(() => Float, { nullable: true, description: 'The amount as things are, in yuan; null where there is none.' })
  readonly amountYuanBefore!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The amount as it would be, in yuan; null where there is none, and where it would tell a recorded value that may not be shown.',
  })
  readonly amountYuanAfter!: number | null;

  @Field(() => Int, { nullable: true, description: 'The duration as things are, in months; null where there is none.' })
  readonly durationMonthsBefore!: number | null;

  @Field(() => Int, { nullable: true, description: 'The duration as it would be, in months; null where there is none.' })
  readonly durationMonthsAfter!: number | null;
}
