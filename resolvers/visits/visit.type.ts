/** What the reception tells of a visit, and what it asks for to open one. */
import { Directive, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { ResidentReference } from '../../src/subgraph/resident-reference';
import { PlaceCodeScalar, SubjectKeyScalar, type SubjectKey } from '../../src/subgraph/scalars';

export enum RelationToVisit {
  SELF = 'self',
  WARD = 'ward',
  HOUSEHOLD = 'household',
}

registerEnumType(RelationToVisit, {
  name: 'RelationToVisit',
  description: 'What a person is to a visit, by the registers of the day on which it was opened.',
  valuesConfig: {
    SELF: { description: 'Is present, asks, or is whom the mandate or consent is about (本人).' },
    WARD: { description: 'A minor whose parent or guardian is present (在场监护人的未成年子女).' },
    HOUSEHOLD: { description: 'Lives as one family with somebody present (同住家庭成员).' },
  },
});

/** How the ground of a visit is shown. */
export enum Proof {
  CARD = 'CARD',
  TICKET = 'TICKET',
  OWN = 'OWN',
  MANDATE = 'MANDATE',
  CONSENT = 'CONSENT',
}

registerEnumType(Proof, {
  name: 'ProofKind',
  description: 'How the ground of a visit is shown; which one a purpose needs follows from its ground.',
  valuesConfig: {
    CARD: { description: 'The identity card or residence permit was read at the counter (读卡).' },
    TICKET: { description: 'The ticket of the queue was handed over (取号).' },
    OWN: { description: 'The person asks for their own records (本人登录).' },
    MANDATE: { description: 'A case of the agency, opened under the law that the purpose names (案件号).' },
    CONSENT: { description: 'The person agreed, and the consent holds (授权编号).' },
  },
});

@ObjectType({ description: 'One person of a visit. Source: household, marriage and custody registers on the day of the opening.' })
export class PersonOfVisit {
  @Field(() => ID, { description: "The platform's own id of the person, such as `R0000001`." })
  readonly residentId!: string;

  @Field(() => RelationToVisit, { description: 'What the person is to the visit.' })
  readonly relation!: RelationToVisit;
}

@ObjectType({
  description: 'A visit (办事接待): within it, and for its purpose alone, its opener may look at records of its people. Source: the book of visits.',
})
export class Visit {
  @Field(() => ID, { description: 'Name it in the header `x-yizhan-visit` of whatever is asked within the visit. Random; it tells nothing of anybody.' })
  readonly id!: string;

  @Field(() => ID, { description: 'Id of the registered purpose, such as `counter-visit`.' })
  readonly purpose!: string;

  @Field(() => PlaceCodeScalar, { nullable: true, description: 'The hall; null for a visit at no counter.' })
  readonly place!: string | null;

  @Field(() => String, { nullable: true, description: 'The counter, as its hall names it.' })
  readonly counter!: string | null;

  @Field(() => String, { description: 'Instant of the opening, ISO 8601 in UTC.' })
  readonly openedAt!: string;

  @Field(() => String, { description: 'Instant from which nothing more is shown within it, ISO 8601 in UTC.' })
  readonly expiresAt!: string;

  @Field(() => [PersonOfVisit], {
    description: 'Whose records may be looked at, in the order of their ids; those who only live in the household are named to whoever has a person before them.',
  })
  readonly circle!: PersonOfVisit[];

  @Field(() => String, { nullable: true, description: 'Registration number of the employer whose agent is there; null without one.' })
  readonly employer!: string | null;

  @Field(() => Boolean, {
    description: 'Whether presence was stated for the whole household (全户到场) and not person by person: then those who live with whoever was named are SELF here.',
  })
  readonly wholeHousehold!: boolean;

  @Field(() => [SubjectKeyScalar], { description: 'Whom the visit is about, for the record of who looked.' })
  @Directive('@inaccessible')
  readonly subjects!: SubjectKey[];
}

@ObjectType({ description: 'An emergency look that waits for a second person (待复核的紧急查阅). Source: the book of visits.' })
export class Emergency {
  @Field(() => ID, { description: 'The visit that would open.' })
  readonly id!: string;

  @Field(() => String, { description: 'Instant of the request, ISO 8601 in UTC.' })
  readonly openedAt!: string;

  @Field(() => String, { description: 'Instant from which it cannot be used, reviewed or not, ISO 8601 in UTC.' })
  readonly expiresAt!: string;

  @Field(() => ID, { description: 'Id of the clerk who asks for it.' })
  readonly openedBy!: string;

  @Field(() => String, { nullable: true, description: 'The counter, as its hall names it.' })
  readonly counter!: string | null;

  @Field(() => String, { description: 'Why it cannot wait, in the words of the clerk.' })
  readonly reason!: string;
}

@InputType({ description: 'How the ground of the visit is shown.' })
export class ProofInput {
  @Field(() => Proof, { description: 'Its kind; it must fit the ground of the purpose.' })
  readonly kind!: Proof;

  @Field(() => String, {
    nullable: true,
    description: 'Of a card or ticket the number of the reading or ticket, of a mandate the case, in the form of its agency, of a consent its id; nothing for one’s own records. Never an identity number.',
  })
  readonly reference?: string | null;
}

@InputType({ description: 'What is said to open a visit.' })
export class OpenVisitInput {
  @Field(() => ID, { description: 'Id of a registered purpose that the viewer may state; `purposes` lists them.' })
  readonly purpose!: string;

  @Field(() => [ResidentReference], {
    nullable: true,
    description: 'Those who are present, at most 12; one alone for a mandate, a consent, or one’s own records, for which it may be left out.',
  })
  readonly residents?: ResidentReference[] | null;

  @Field(() => String, { nullable: true, description: 'Registration number of an employer whose agent is there, such as `E2201000105`.' })
  readonly employer?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'States that everybody who lives as one family with those named is there (全户到场), so that nobody else need be named; at a counter alone. It is written down ' +
      'as stated so. Whoever is under protection is present only when named. Error: BAD_INPUT for a household of more than 12.',
  })
  readonly wholeHousehold!: boolean;

  @Field(() => PlaceCodeScalar, { nullable: true, description: 'The hall; the viewer’s own when left out.' })
  readonly place?: string | null;

  @Field(() => String, { nullable: true, description: 'The counter, as its hall names it; at most 200 characters.' })
  readonly counter?: string | null;

  @Field(() => ProofInput, { description: 'How the ground is shown.' })
  readonly proof!: ProofInput;
}

@InputType({ description: 'What is said to open a visit in an emergency, when the person cannot show anything.' })
export class OpenEmergencyVisitInput {
  @Field(() => [ResidentReference], { description: 'Who it is about, 1 to 12.' })
  readonly residents!: ResidentReference[];

  @Field(() => PlaceCodeScalar, { nullable: true, description: 'The hall; the viewer’s own when left out.' })
  readonly place?: string | null;

  @Field(() => String, { nullable: true, description: 'The counter, as its hall names it; at most 200 characters.' })
  readonly counter?: string | null;

  @Field(() => String, { description: 'Why it cannot wait, 10 to 200 characters; the second person reads it. Never an identity number.' })
  readonly reason!: string;
}
