/** The agency's part of a resident's profile. */
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { AdverseEntryRow } from '../../src/database/tables/credit';
import { DayScalar, PlaceCodeScalar } from '../../src/subgraph/scalars';
import { sharedTypes } from '../../src/subgraph/shared-types';

export const { Assessment, Resident } = sharedTypes();

enum AdverseCreditKind {
  LOAN_OVERDUE = 'loan-overdue',
  CARD_OVERDUE = 'card-overdue',
  GUARANTEE_CALLED = 'guarantee-called',
  COURT_ENFORCEMENT = 'court-enforcement',
  OTHER = 'other',
}
registerEnumType(AdverseCreditKind, {
  name: 'AdverseCreditKind',
  description: 'What an adverse entry is about (不良信息).',
  valuesConfig: {
    LOAN_OVERDUE: { description: 'A loan was overdue (贷款逾期).' },
    CARD_OVERDUE: { description: 'A credit card was overdue (信用卡逾期).' },
    GUARANTEE_CALLED: { description: 'Somebody else paid under a guarantee (担保代偿).' },
    COURT_ENFORCEMENT: { description: 'A court enforces a judgment (强制执行).' },
    OTHER: { description: 'Otherwise (其他).' },
  },
});

@ObjectType({ description: 'A start-up loan under the public guarantee that runs on the day (小额担保贷款、创业担保贷款). Source: guarantee centre.' })
export class GuaranteedLoan {
  @Field(() => PlaceCodeScalar, { description: 'City or county whose fund guarantees it.' })
  readonly place!: string;

  @Field(() => DayScalar, { description: 'Day on which it was granted.' })
  readonly grantedOn!: string;

  @Field(() => DayScalar, { description: 'Last day for paying back the whole.' })
  readonly dueOn!: string;

  @Field(() => DayScalar, { nullable: true, description: 'Day since which a part or the whole is overdue; null = nothing is.' })
  readonly overdueSince!: string | null;

  @Field(() => DayScalar, { description: 'Day on which it was recorded.' })
  readonly recordedOn!: string;

  @Field(() => String, { description: 'The register it was read from.' })
  readonly source!: string;
}

@ObjectType({ description: 'An adverse entry that the credit report shows on the day (征信不良信息). Source: central register of credit.' })
export class AdverseCreditEntry {
  @Field(() => AdverseCreditKind, { description: 'What it is about.' })
  readonly kind!: AdverseEntryRow['kind'];

  @Field(() => DayScalar, { description: 'Day on which it was entered.' })
  readonly enteredOn!: string;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Last day on which it is kept: five years after the conduct ended; null while that goes on.',
  })
  readonly keptUntil!: string | null;

  @Field(() => DayScalar, { description: 'Day on which it was recorded.' })
  readonly recordedOn!: string;

  @Field(() => String, { description: 'The register it was read from.' })
  readonly source!: string;
}

@ObjectType({ description: 'Guaranteed loans and adverse entries of the person as of the day asked about. Neither amounts nor lenders are shown.' })
export class CreditRecords {
  @Field(() => [GuaranteedLoan], { description: 'Guaranteed start-up loans that run on the day, the one granted last first.' })
  readonly guaranteedLoans!: readonly GuaranteedLoan[];

  @Field(() => [AdverseCreditEntry], { description: 'Adverse entries that the report shows on the day, the last one first.' })
  readonly adverseEntries!: readonly AdverseCreditEntry[];
}
