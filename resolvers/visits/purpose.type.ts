/** The register of purposes, as everybody may read it. */
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum PurposeGround {
  PRESENCE = 'presence',
  OWN = 'own',
  MANDATE = 'mandate',
  CONSENT = 'consent',
  REVIEW = 'review',
  NONE = 'none',
}

registerEnumType(PurposeGround, {
  name: 'PurposeGround',
  description: 'What opens a visit for a purpose.',
  valuesConfig: {
    PRESENCE: { description: 'The person is there (本人在场).' },
    OWN: { description: 'The person asks (本人申请).' },
    MANDATE: { description: 'A case under the law named (法定职责案件).' },
    CONSENT: { description: 'The person agreed, and may withdraw (本人授权，可撤回).' },
    REVIEW: { description: 'A second person let it happen (第二人复核).' },
    NONE: { description: 'No record of a resident is looked at, so there is no visit (不查阅个人记录).' },
  },
});

@ObjectType({ description: 'A purpose for which records may be looked at (登记用途). Source: the register of purposes.' })
export class RegisteredPurpose {
  @Field(() => ID, { description: 'Its id, such as `counter-visit`.' })
  readonly id!: string;

  @Field(() => String, { description: 'Its name in Chinese.' })
  readonly zh!: string;

  @Field(() => String, { description: 'Its name in English.' })
  readonly en!: string;

  @Field(() => String, { description: 'The law that it rests on, in Chinese.' })
  readonly basisZh!: string;

  @Field(() => String, { description: 'The law that it rests on, in English.' })
  readonly basisEn!: string;

  @Field(() => PurposeGround, { description: 'What opens a visit for it.' })
  readonly ground!: PurposeGround;

  @Field(() => [String], { description: 'The roles that may state it, such as `clerk`.' })
  readonly roles!: string[];

  @Field(() => Int, { description: 'How long a visit for it stays open, in minutes; 0 where there is none.' })
  readonly minutes!: number;
}
