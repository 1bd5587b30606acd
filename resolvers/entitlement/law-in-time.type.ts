/** Which law decided on the day asked about, and what another layer of the law would say. */
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DayScalar } from '../../src/subgraph/scalars';
import { MissingFact, Verdict } from './board.type';
import { LegalBasis } from './entitlement.type';
import { Citation, ConditionState } from './explanation.type';
import { LocalizedText } from './localized-text.type';

export enum LawStanding {
  IN_FORCE = 'IN_FORCE',
  NOT_YET = 'NOT_YET',
  ENDED = 'ENDED',
}
registerEnumType(LawStanding, {
  name: 'LawStanding',
  description: 'How a law stands on the day asked about.',
  valuesConfig: {
    IN_FORCE: { description: 'In force on that day, first and last day included.' },
    NOT_YET: { description: 'Comes into force after that day; nothing rests on it yet.' },
    ENDED: { description: 'Ended before that day; kept for what was done under it.' },
  },
});

export enum Difference {
  CHANGED = 'changed',
  ADDED = 'added',
  LEFT_OUT = 'left-out',
}
registerEnumType(Difference, {
  name: 'Difference',
  description: 'How a condition differs between the layer beside and the layer that decides.',
  valuesConfig: {
    CHANGED: { description: 'Asked otherwise by the layer beside.' },
    ADDED: { description: 'Asked by the layer beside only.' },
    LEFT_OUT: { description: 'Asked by the deciding layer only.' },
  },
});

@ObjectType({ description: 'A law on which the entitlement rests, as it stands on the day asked about.' })
export class LawOnTheDay extends LegalBasis {
  @Field(() => LawStanding, { description: 'In force on the day, still to come, or ended.' })
  readonly standing!: LawStanding;
}

@ObjectType({ description: 'A later law that the entitlement was decided by, laid over the text of the Opinion.' })
export class DecidingLaw {
  @Field(() => String, { description: 'Law, regulation or notice.' })
  readonly law!: string;

  @Field(() => DayScalar, { description: 'First day on which it decides.' })
  readonly from!: string;

  @Field(() => DayScalar, { nullable: true, description: 'Last day on which it decides; null while no end is known.' })
  readonly until!: string | null;

  @Field(() => String, { description: '`verified`, `verified in part`, or `remembered`: to be confirmed before use.' })
  readonly confidence!: string;

  @Field(() => LocalizedText, { description: 'What it changed.' })
  readonly change!: LocalizedText;
}

@ObjectType({ description: 'A condition in which a layer beside differs from the one that decides. Other words or another clause alone are no difference.' })
export class DifferingCondition {
  @Field(() => ID, { description: 'Its id within the entitlement.' })
  readonly id!: string;

  @Field(() => Difference, { description: 'Changed, added or left out, read from the layer beside.' })
  readonly difference!: string;

  @Field(() => LocalizedText, { description: 'What the layer beside asks; where it leaves the condition out, what the deciding one asks.' })
  readonly text!: LocalizedText;

  @Field(() => Citation, { description: 'Its clause, likewise.' })
  readonly citation!: Citation;

  @Field(() => ConditionState, { nullable: true, description: 'Whether it is met in the layer beside; null where that does not ask it.' })
  readonly state!: ConditionState | null;

  @Field(() => ConditionState, { nullable: true, description: 'Whether it is met in the layer that decides; null where that does not ask it.' })
  readonly decidingState!: ConditionState | null;
}

@ObjectType({
  description: 'Another layer of the law on the day asked about: later law where the text of the Opinion decides, or that text where later law does. It grants and refuses nothing.',
})
export class OtherLayer {
  @Field(() => String, { description: 'Law, regulation or notice; 吉政发〔2015〕29号 for the text of the Opinion.' })
  readonly law!: string;

  @Field(() => Boolean, { description: 'True for the text of the Opinion.' })
  readonly isOpinion!: boolean;

  @Field(() => DayScalar, { nullable: true, description: 'First day of the layer; null for the Opinion.' })
  readonly from!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Last day of the layer; null for the Opinion, and while no end is known.' })
  readonly until!: string | null;

  @Field(() => String, { description: '`verified`, `verified in part`, `remembered` (to be confirmed before use), or `text` of the Opinion.' })
  readonly confidence!: string;

  @Field(() => LocalizedText, { nullable: true, description: 'What it would change; null for the Opinion.' })
  readonly change!: LocalizedText | null;

  @Field(() => Verdict, { description: 'What it would answer, from the same facts.' })
  readonly verdict!: Verdict;

  @Field(() => Boolean, { description: 'True where its verdict differs from that of the determination, or its sum or time where both fix one.' })
  readonly answersOtherwise!: boolean;

  @Field(() => Float, { nullable: true, description: 'Its amount in yuan; null when it fixes none, or its facts are unknown.' })
  readonly amountYuan!: number | null;

  @Field(() => Int, { nullable: true, description: 'Its duration in months; null when it fixes none.' })
  readonly durationMonths!: number | null;

  @Field(() => [MissingFact], { description: 'The unknown facts that could still change its verdict; empty unless UNDETERMINED.' })
  readonly missing!: readonly MissingFact[];

  @Field(() => [DifferingCondition], { description: 'The conditions in which it differs from the layer that decides.' })
  readonly differing!: readonly DifferingCondition[];
}
