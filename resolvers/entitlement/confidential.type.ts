/** A determination over restricted facts, which nobody sees but the person and the treating unit. */
import { Field, ID, ObjectType } from 'type-graphql';
import { MissingFact, Verdict } from './board.type';
import { Entitlement } from './entitlement.type';
import { Citation, ConditionState } from './explanation.type';
import { LocalizedText } from './localized-text.type';

@ObjectType({ description: 'One condition of a rule over restricted facts. No value is told beside it.' })
export class ConfidentialCondition {
  @Field(() => ID, { description: 'Its id within the rule.' })
  readonly id!: string;

  @Field(() => LocalizedText, { description: 'What it asks, in words.' })
  readonly text!: LocalizedText;

  @Field(() => ConditionState, { description: 'Whether it is met.' })
  readonly state!: string;

  @Field(() => Citation, { description: 'Its clause.' })
  readonly citation!: Citation;
}

@ObjectType({
  description:
    'An entitlement that rests on a restricted fact (HIV, tuberculosis), determined by the agency that keeps the fact. Told to the person and to a ' +
    'minor’s guardian at a visit for their own records, and to the treating unit about its patient; to nobody else.',
})
export class ConfidentialDetermination {
  @Field(() => Entitlement, { description: 'What was determined, as the law of the day has it: names, papers to bring, and where to go.' })
  readonly entitlement!: Entitlement;

  @Field(() => ID, { description: 'Whom it is about, by resident id.' })
  readonly residentId!: string;

  @Field(() => Verdict, { description: 'The answer; UNDETERMINED where an agency did not answer, never a refusal for want of it.' })
  readonly verdict!: string;

  @Field(() => [ConfidentialCondition], { description: 'Every condition with its state and clause, in the order of the rule.' })
  readonly conditions!: readonly ConfidentialCondition[];

  @Field(() => [MissingFact], { description: 'Exactly the unknown facts that could still change the verdict; empty unless UNDETERMINED.' })
  readonly missing!: readonly MissingFact[];
}
