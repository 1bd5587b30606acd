/** When a verdict changes if nothing else does, and why. */
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DayScalar } from '../../src/subgraph/scalars';
import { Verdict } from './board.type';
import { ConditionState } from './explanation.type';
import { LocalizedText } from './localized-text.type';

export enum ChangeKind {
  DATE = 'DATE',
  RECORD_ENDS = 'RECORD_ENDS',
  LAW_CHANGES = 'LAW_CHANGES',
}
registerEnumType(ChangeKind, {
  name: 'ChangeKind',
  description: 'What turns a condition.',
  valuesConfig: {
    DATE: { description: 'The day itself: an age, a period or a limitation is complete.' },
    RECORD_ENDS: { description: 'The day before is the last on which an agency’s record holds.' },
    LAW_CHANGES: { description: 'A rule, a parameter of the place or a law changes on the day, as far as that is known.' },
  },
});

@ObjectType({ description: 'One reason of a change. A condition that turns for several reasons has a line for each.' })
export class ReasonForChange {
  @Field(() => ChangeKind, { description: 'The day, the end of a record, or the law.' })
  readonly kind!: ChangeKind;

  @Field(() => LocalizedText, { description: 'The reason as one sentence.' })
  readonly text!: LocalizedText;

  @Field(() => ID, { nullable: true, description: 'The condition that turns, by its id within the entitlement; null where the rule changes as a whole.' })
  readonly condition!: string | null;

  @Field(() => ConditionState, { nullable: true, description: 'Its state from that day on; null where it is no longer asked.' })
  readonly state!: ConditionState | null;

  @Field(() => ID, { nullable: true, description: 'Whose record ends: a resident id, or another subject; null for other kinds, and where it may not be shown.' })
  readonly subject!: string | null;

  @Field(() => String, { nullable: true, description: 'The fact whose record ends, by its name in the vocabulary; null likewise.' })
  readonly fact!: string | null;
}

@ObjectType({
  description: 'The next day on which the verdict is another if nobody does or records anything meanwhile. Exact: no day before it, up to a hundred years, answers otherwise.',
})
export class NextChange {
  @Field(() => DayScalar, { description: 'First day with the other verdict.' })
  readonly on!: string;

  @Field(() => Verdict, { nullable: true, description: 'The verdict from that day on; null where the rule is no longer in force then.' })
  readonly verdict!: Verdict | null;

  @Field(() => [ReasonForChange], { description: 'What turns on that very day.' })
  readonly because!: readonly ReasonForChange[];
}
