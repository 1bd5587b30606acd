/** What to ask next, so that open verdicts settle. */
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { MissingFact } from './board.type';

export enum Supply {
  COUNTER = 'counter',
  PAPER = 'paper',
  AGENCY = 'agency',
}
registerEnumType(Supply, {
  name: 'Supply',
  description: 'Who can supply a missing fact soonest.',
  valuesConfig: {
    COUNTER: { description: 'The resident, asked now; the answer goes into `answers`.' },
    PAPER: { description: 'A paper that the resident holds shows it.' },
    AGENCY: { description: 'The agency that owns it has to answer.' },
  },
});

@ObjectType({ description: 'A missing fact that keeps verdicts open, in its place among the questions.' })
export class QuestionToAsk {
  @Field(() => MissingFact, { description: 'The fact, whose it is, and why it is missing.' })
  readonly missing!: MissingFact;

  @Field(() => Supply, { description: 'Who can supply it soonest.' })
  readonly supply!: string;

  @Field(() => Int, { description: 'How many open verdicts wait for it.' })
  readonly opens!: number;

  @Field(() => [ID], { description: 'Ids of the entitlements with a verdict that is settled for certain once this question and those before it are answered; some may be settled sooner.' })
  readonly settles!: readonly string[];

  @Field(() => Int, { description: 'How many verdicts are settled for certain by this question and all before it.' })
  readonly settledSoFar!: number;
}
