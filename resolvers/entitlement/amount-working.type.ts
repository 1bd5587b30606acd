/** How an amount comes about, and between which numbers it lies while facts are unknown. */
import { Field, Float, ObjectType } from 'type-graphql';
import { MissingFact } from './board.type';
import { LocalizedText } from './localized-text.type';

@ObjectType({ description: 'One step of an amount: what was multiplied, compared or taken from which tax.' })
export class AmountStep {
  @Field(() => LocalizedText, { description: 'What is done, with the values that may be shown.' })
  readonly text!: LocalizedText;

  @Field(() => Float, { nullable: true, description: 'The least that it comes to, in yuan unless the text counts something else; null without a lower bound or without such a sum.' })
  readonly low!: number | null;

  @Field(() => Float, { nullable: true, description: 'The most that it comes to; null without an upper bound or without such a sum. Equal to `low` when known.' })
  readonly high!: number | null;
}

@ObjectType({ description: 'The working of an amount. A known amount has `low` = `high`; an unknown one has the bounds that the known facts leave.' })
export class AmountWorking {
  @Field(() => String, { nullable: true, description: '`yuan` (once), `yuan/month` or `yuan/year`.' })
  readonly unit!: string | null;

  @Field(() => Float, { nullable: true, description: 'Not less than this; null where nothing bounds it from below, or where the law gives no such amount.' })
  readonly low!: number | null;

  @Field(() => Float, { nullable: true, description: 'Not more than this; null where nothing bounds it from above, or where the law gives no such amount.' })
  readonly high!: number | null;

  @Field(() => Boolean, { description: 'True when there may be no such amount at all, such as before the law that fixes it.' })
  readonly mayBeNone!: boolean;

  @Field(() => [AmountStep], { description: 'The steps in the order in which they are taken; empty where the rule fixes a single number.' })
  readonly steps!: readonly AmountStep[];

  @Field(() => [MissingFact], { description: 'The unknown recorded facts that could still change the amount.' })
  readonly missing!: readonly MissingFact[];

  @Field(() => [String], { description: 'Parameters of the place (`local.…`) without a value that could change the amount.' })
  readonly missingParameters!: readonly string[];
}
