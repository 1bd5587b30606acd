/** What a household could claim now, added up. */
import { Field, Float, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Citation } from './explanation.type';
import { LocalizedText } from './localized-text.type';

export enum LeftOutReason {
  RECEIVED = 'received',
  EXCLUDED = 'excluded',
  COVERED = 'covered',
}
registerEnumType(LeftOutReason, {
  name: 'LeftOutReason',
  description: 'Why an eligible sum is in no total.',
  valuesConfig: {
    RECEIVED: { description: 'It is received already.' },
    EXCLUDED: { description: 'Another benefit excludes it: one that is received, or that comes to more.' },
    COVERED: { description: 'Another one pays all of it.' },
  },
});

@ObjectType({ description: 'Money that is paid year by year, and money that is paid once. The two are never added up.' })
export class YuanSum {
  @Field(() => Float, { description: 'Yuan in the coming year. What is paid monthly counts for twelve months, or for as many as it lasts if they are fewer.' })
  readonly perYear!: number;

  @Field(() => Float, { description: 'Yuan paid once.' })
  readonly once!: number;
}

@ObjectType({ description: 'Another benefit that pays part of this one, or instead of it.' })
export class OverlapTold {
  @Field(() => ID, { description: 'The other entitlement, by id.' })
  readonly entitlementId!: string;

  @Field(() => LocalizedText, { description: 'What the other entitlement is called.' })
  readonly name!: LocalizedText;

  @Field(() => LocalizedText, { nullable: true, description: 'How the two hang together.' })
  readonly text!: LocalizedText | null;

  @Field(() => Citation, { nullable: true, description: 'Where the law says so.' })
  readonly citation!: Citation | null;
}

@ObjectType({ description: 'One entitlement of one member in the totals.' })
export class ClaimableSum {
  @Field(() => ID, { description: 'The entitlement, by id.' })
  readonly entitlementId!: string;

  @Field(() => LocalizedText, { description: 'What it is called.' })
  readonly name!: LocalizedText;

  @Field(() => ID, { description: 'The member, by resident id; one of the members where the sum is the household\'s.' })
  readonly residentId!: string;

  @Field(() => Boolean, { description: 'True where the sum is the household\'s: it is told of each member and counted once.' })
  readonly isOfHousehold!: boolean;

  @Field(() => Boolean, { description: 'False where nobody knows whether it is received already.' })
  readonly isSure!: boolean;

  @Field(() => YuanSum, { nullable: true, description: 'The sum, after what other benefits pay of it. Null: not known, or fixed in no rule; then it is in no total.' })
  readonly yuan!: YuanSum | null;

  @Field(() => [OverlapTold], { description: 'Benefits on this board by which it is less.' })
  readonly reducedBy!: readonly OverlapTold[];
}

@ObjectType({ description: 'The sums of one kind.' })
export class KindTotals {
  @Field(() => YuanSum, { description: 'Claimable now, and known not to be received.' })
  readonly sure!: YuanSum;

  @Field(() => YuanSum, { description: 'On top of that where nobody knows whether it is received already.' })
  readonly perhaps!: YuanSum;

  @Field(() => [ClaimableSum], { description: 'What the two are made up of.' })
  readonly counted!: readonly ClaimableSum[];

  @Field(() => [ClaimableSum], { description: 'Claimable too, with a sum that is not known: it is never counted as nothing.' })
  readonly unknown!: readonly ClaimableSum[];
}

@ObjectType({ description: 'An eligible sum that is in no total.' })
export class LeftOutSum {
  @Field(() => ID, { description: 'The entitlement, by id.' })
  readonly entitlementId!: string;

  @Field(() => LocalizedText, { description: 'What it is called.' })
  readonly name!: LocalizedText;

  @Field(() => ID, { description: 'The member, by resident id.' })
  readonly residentId!: string;

  @Field(() => LeftOutReason, { description: 'Why.' })
  readonly why!: LeftOutReason;

  @Field(() => YuanSum, { nullable: true, description: 'What it would have come to; null where that is not known.' })
  readonly yuan!: YuanSum | null;

  @Field(() => OverlapTold, { nullable: true, description: 'The other benefit, where it is one that stands against it.' })
  readonly by!: OverlapTold | null;
}

@ObjectType({
  description:
    'What the members of the household could claim now: ELIGIBLE and not received. Of benefits that exclude each other the highest is counted, and what the ' +
    'household gets together is counted once. Only what stands on this board is added up; sums of an employer are not.',
})
export class BoardTotals {
  @Field(() => KindTotals, { description: 'Cash benefits, subsidies and tax reliefs.' })
  readonly benefits!: KindTotals;

  @Field(() => KindTotals, { description: 'What somebody else owes, wages above all: rights and protections. No benefit, and never added to them.' })
  readonly claims!: KindTotals;

  @Field(() => KindTotals, { description: 'Loans: paid back, and so no income.' })
  readonly loans!: KindTotals;

  @Field(() => [LeftOutSum], { description: 'Eligible sums in no total, each with the reason.' })
  readonly leftOut!: readonly LeftOutSum[];
}
