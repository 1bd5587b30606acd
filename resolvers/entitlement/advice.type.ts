/** What would change a verdict, and which step would help a family most. */
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { FactValue } from '../../src/facts/envelope';
import { DayScalar, FactValueScalar } from '../../src/subgraph/scalars';
import { AgencyName } from './agency-answer.type';
import { Citation, ConditionState } from './explanation.type';
import { LocalizedText } from './localized-text.type';
import { DifferenceLine } from './what-if.type';

export enum ActorKind {
  RESIDENT = 'resident',
  FAMILY_MEMBER = 'family-member',
  EMPLOYER = 'employer',
  AGENCY = 'agency',
  LOCAL_GOVERNMENT = 'local-government',
  TIME = 'time',
  NOBODY = 'nobody',
}
registerEnumType(ActorKind, {
  name: 'ActorKind',
  description: 'Who can bring a change about.',
  valuesConfig: {
    RESIDENT: { description: 'The person concerned (本人).' },
    FAMILY_MEMBER: { description: 'Another person of the family (家庭成员).' },
    EMPLOYER: { description: 'The employer (用人单位).' },
    AGENCY: { description: 'An agency, mostly on application (部门).' },
    LOCAL_GOVERNMENT: { description: 'The government of the place, by its own rules or services (当地政府).' },
    TIME: { description: 'Nobody acts: it comes with the days (届时自动满足).' },
    NOBODY: { description: 'It cannot be changed, or nobody ought to bring it about: an age passed, a past event, a misfortune (无法改变).' },
  },
});

@ObjectType({ description: 'Who can act.' })
export class Actor {
  @Field(() => ActorKind, { description: 'Which kind of actor.' })
  readonly kind!: string;

  @Field(() => ID, { nullable: true, description: 'The person by resident id, or the employer by subject id; null for other kinds, and where nobody knows which employer.' })
  readonly subject!: string | null;

  @Field(() => AgencyName, { nullable: true, description: 'The agency; null for other kinds.' })
  readonly agency!: AgencyName | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Of TIME: the first day on which the condition holds if nothing else changes; months of contributions or work are taken to go on. Null where no day can be named.',
  })
  readonly day!: string | null;
}

export enum Bound {
  AT_LEAST = 'at-least',
  AT_MOST = 'at-most',
}
registerEnumType(Bound, {
  name: 'Bound',
  description: 'Whether a number beyond the one named would do as well.',
  valuesConfig: {
    AT_LEAST: { description: 'The number or more.' },
    AT_MOST: { description: 'The number or less.' },
  },
});

@ObjectType({ description: 'One fact that would have to be another, or a wait, or a rule of the place.' })
export class FactChange {
  @Field(() => ID, { nullable: true, description: 'Whose fact: a person by resident id, anything else by subject id. Null where no fact, but the day or a rule of the place, stands in the way.' })
  readonly subject!: string | null;

  @Field(() => String, { nullable: true, description: 'The name of the fact in the vocabulary; null like `subject`.' })
  readonly fact!: string | null;

  @Field(() => LocalizedText, { nullable: true, description: 'What the fact is called at the counter; null like `subject`.' })
  readonly label!: LocalizedText | null;

  @Field(() => [FactValueScalar], {
    nullable: true,
    description: 'Values of which any one would do; empty where no single value can be named, null where they may not be shown for this purpose.',
  })
  readonly choices!: readonly FactValue[] | null;

  @Field(() => Bound, { nullable: true, description: 'Of a number: more, or less, would do as well. Null where just these values would.' })
  readonly bound!: string | null;

  @Field(() => Actor, { description: 'Who can bring it about.' })
  readonly actor!: Actor;
}

@ObjectType({ description: 'Changes that together meet a condition.' })
export class WayToMeet {
  @Field(() => [FactChange], { description: 'All of them are needed.' })
  readonly changes!: readonly FactChange[];
}

@ObjectType({ description: 'A condition that would have to be met.' })
export class ConditionToMeet {
  @Field(() => ID, { description: 'Its id within the rule.' })
  readonly id!: string;

  @Field(() => LocalizedText, { description: 'What would have to be true, in words.' })
  readonly text!: LocalizedText;

  @Field(() => Citation, { description: 'Its clause.' })
  readonly citation!: Citation;

  @Field(() => ConditionState, { description: 'NOT_MET, or UNKNOWN: then it has to be found out and may hold already.' })
  readonly state!: ConditionState;

  @Field(() => Boolean, { description: 'False when nobody can change it. What is UNKNOWN is open.' })
  readonly isOpen!: boolean;

  @Field(() => [Actor], { description: 'Who can act; of an UNKNOWN condition, who can say.' })
  readonly actors!: readonly Actor[];

  @Field(() => [WayToMeet], { description: 'Any one of them would do.' })
  readonly ways!: readonly WayToMeet[];
}

@ObjectType({ description: 'Conditions which, met together, make it ELIGIBLE; not one of them is too many.' })
export class PathToYes {
  @Field(() => Boolean, {
    description: 'False when one of the conditions cannot be changed, when they contradict each other, or when meeting them would undo what is met today.',
  })
  readonly isOpen!: boolean;

  @Field(() => [ConditionToMeet], { description: 'The conditions, in the order of the rule.' })
  readonly conditions!: readonly ConditionToMeet[];
}

@ObjectType({ description: 'What would change a verdict that is no yes (怎样才能符合).' })
export class WouldChange {
  @Field(() => Boolean, { description: 'False: nobody can change this verdict (无法改变).' })
  readonly canBeChanged!: boolean;

  @Field(() => [PathToYes], { description: 'Open ones first, then the shortest; eight at most.' })
  readonly paths!: readonly PathToYes[];

  @Field(() => Boolean, { description: 'True when there are more paths than these.' })
  readonly isCut!: boolean;
}

@ObjectType({
  description: 'One change of one fact that somebody can make, and what the board would be with it. Judged by determining again, never by guess; it decides nothing.',
})
export class NextStep {
  @Field(() => ID, { description: 'Whose fact: a person by resident id, anything else by subject id.' })
  readonly subject!: string;

  @Field(() => String, { description: 'The name of the fact in the vocabulary.' })
  readonly fact!: string;

  @Field(() => LocalizedText, { description: 'What the fact is called at the counter.' })
  readonly label!: LocalizedText;

  @Field(() => FactValueScalar, { nullable: true, description: 'The value that it would have; null is a "none".' })
  readonly value!: FactValue;

  @Field(() => LocalizedText, { description: 'What would have to be true, in the words of a condition that the step meets.' })
  readonly text!: LocalizedText;

  @Field(() => Actor, { description: 'Who can take the step.' })
  readonly actor!: Actor;

  @Field(() => Boolean, { description: 'True for an application, a registration or a payment; false for what changes a life, such as another job.' })
  readonly isFormality!: boolean;

  @Field(() => Int, { description: 'How many determinations become ELIGIBLE by this step alone.' })
  readonly newlyEligible!: number;

  @Field(() => Int, { description: 'How many members of the family gain.' })
  readonly persons!: number;

  @Field(() => Float, { description: 'Yuan a year: what is gained less what is lost. Loans, and amounts that would tell a value that may not be shown, are not counted.' })
  readonly yuanPerYear!: number;

  @Field(() => Float, { description: 'Yuan paid once: what is gained less what is lost.' })
  readonly yuanOnce!: number;

  @Field(() => [DifferenceLine], { description: 'What becomes ELIGIBLE.' })
  readonly gains!: readonly DifferenceLine[];

  @Field(() => [DifferenceLine], { description: 'What is ELIGIBLE now and would no longer be, or would pay less.' })
  readonly losses!: readonly DifferenceLine[];
}
