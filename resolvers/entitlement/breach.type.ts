/** Where a right that one has is broken, and what may be claimed then. */
import { Field, Float, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { BreachFound } from '../../src/entitlement';
import { DayScalar } from '../../src/subgraph/scalars';
import { Determination, MissingFact } from './board.type';
import { Citation } from './explanation.type';
import { LocalizedText } from './localized-text.type';

export enum BreachState {
  BREACHED = 'BREACHED',
  NOT_BREACHED = 'NOT_BREACHED',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(BreachState, {
  name: 'BreachState',
  description: 'Whether a right is broken: a question of its own beside having the right, and three-valued like it.',
  valuesConfig: {
    BREACHED: { description: 'The person has the right and it is broken (受侵害).' },
    NOT_BREACHED: { description: 'Known not to be broken in this way (未受侵害).' },
    UNKNOWN: { description: 'A fact is unknown, or it is open whether the person has the right (待查). Never read it as "not broken".' },
  },
});

@ObjectType({ description: 'The entitlement through which something may be claimed.' })
export class Remedy {
  @Field(() => ID, { description: 'Its id in the catalogue, such as `labour.inspection-complaint`; look its verdict up on the board.' })
  readonly id!: string;

  @Field(() => LocalizedText, { description: 'What it is called.' })
  readonly name!: LocalizedText;
}

@ObjectType({ description: 'One way in which a right may be broken, whether it is, and what may be claimed, of whom, how much and until when.' })
export class BreachResult {
  readonly found!: BreachFound;
  readonly determination!: Determination;

  @Field(() => ID, { description: 'Names the breach within its entitlement, such as `no-written-contract`.' })
  readonly id!: string;

  @Field(() => LocalizedText, { description: 'What is broken, in words.' })
  readonly text!: LocalizedText;

  @Field(() => BreachState, { description: 'Whether it is.' })
  readonly state!: BreachState;

  @Field(() => Citation, { description: 'The clause that it breaks.' })
  readonly citation!: Citation;

  @Field(() => String, { description: 'Of whom it is claimed: `employer`, `dispatch agency and user firm`, `authority` or `guardian`.' })
  readonly claimFrom!: string;

  @Field(() => LocalizedText, { description: 'What may be claimed, in plain words for the resident.' })
  readonly claim!: LocalizedText;

  @Field(() => Float, {
    nullable: true,
    description: 'The sum that may be claimed where BREACHED, in `amountUnit`. Null where a fact that it needs is unknown (see `missing`), where no number is fixed (see `amount`), and unless BREACHED.',
  })
  readonly amountYuan!: number | null;

  @Field(() => String, { nullable: true, description: '`yuan` (once) or `yuan/month`; null where nothing is owed in money.' })
  readonly amountUnit!: string | null;

  @Field(() => LocalizedText, { nullable: true, description: 'The formula of the sum in words; null where nothing is owed in money.' })
  readonly amount!: LocalizedText | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The last day for the claim, that day included. Null where no limit runs (then `isWithinTime` is true) and while it is unknown (then `isWithinTime` is null).',
  })
  readonly lastDay!: string | null;

  @Field(() => LocalizedText, { nullable: true, description: 'The limit in words; null where nothing limits the claim.' })
  readonly limit!: LocalizedText | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the day asked about is not after the last day; null while that is unknown, and of what is NOT_BREACHED.',
  })
  readonly isWithinTime!: boolean | null;

  @Field(() => [Remedy], { description: 'Entitlements through which it may be claimed, the nearest first.' })
  readonly remedies!: readonly Remedy[];

  @Field(() => [MissingFact], {
    description: 'Of an UNKNOWN one: exactly the unknown recorded facts that could still decide it. Of a BREACHED one: those that its sum and its last day lack.',
  })
  readonly missing!: readonly MissingFact[];

  @Field(() => [String], { description: 'Parameters of the place (`local.…`) without a value that are missing likewise.' })
  readonly missingParameters!: readonly string[];
}

@ObjectType({ description: 'A right of a member of the family that is broken: a line of the column "rights breached" (权益受侵害).' })
export class BrokenRight {
  @Field(() => Determination, { description: 'Whose right, and which.' })
  readonly determination!: Determination;

  @Field(() => BreachResult, { description: 'How it is broken; always BREACHED.' })
  readonly breach!: BreachResult;
}
