/** What those who watch over looks are told of them: no name, no record, no field of a record. */
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PlaceCodeScalar } from '../../src/subgraph/scalars';

@ObjectType({ description: 'A sign that a look is unusual (异常迹象); no reproach by itself. Source: table of signs.' })
export class SignOfLook {
  @Field(() => ID, {
    description: 'One of `no-ticket`, `same-surname`, `same-household`, `not-one-family`, `many-in-an-hour` (more than 40 residents within 60 minutes), `many-finds` (more than 8 searches by name within 60 minutes), `many-by-mandate` (a client more than 200), `case-of-several`, `many-refused` (more than 20 requests within 60 minutes), `at-night` (22:00 to 06:00 in China, or at a weekend), `emergency`, `not-of-this-hall`.',
  })
  readonly id!: string;

  @Field(() => String, { description: 'What it says, in Chinese.' })
  readonly zh!: string;

  @Field(() => String, { description: 'What it says, in English.' })
  readonly en!: string;
}

@ObjectType({ description: 'One look, or what was refused, as those who supervise see it (供监督的查阅记录): who looked, where, why, at how much; of residents only opaque ids. Source: audit ledger.' })
export class LookOfHall {
  @Field(() => ID, { description: 'Names the look for those who supervise; another id than the one told to residents.' })
  readonly id!: string;

  @Field(() => String, { description: 'Instant of the look, ISO 8601 in UTC.' })
  readonly at!: string;

  @Field(() => ID, { description: 'Who looked: the id of the viewer.' })
  readonly viewer!: string;

  @Field(() => String, { description: 'In which role, such as `clerk`.' })
  readonly role!: string;

  @Field(() => ID, { nullable: true, description: 'Through which registered client; null when unknown.' })
  readonly client!: string | null;

  @Field(() => String, { description: 'For which purpose, such as `counter-visit`.' })
  readonly purpose!: string;

  @Field(() => ID, { description: 'At which visit; empty where none was open, and for refusals of several.' })
  readonly visit!: string;

  @Field(() => PlaceCodeScalar, { nullable: true, description: 'The hall that the viewer belongs to; null for none.' })
  readonly hall!: string | null;

  @Field(() => PlaceCodeScalar, { nullable: true, description: 'Where the visit was opened; null when unknown.' })
  readonly place!: string | null;

  @Field(() => String, { nullable: true, description: 'At which counter; null when unknown.' })
  readonly counter!: string | null;

  @Field(() => String, { nullable: true, description: 'What was shown when the visit was opened, such as `ticket`; null for nothing.' })
  readonly proof!: string | null;

  @Field(() => String, { nullable: true, description: 'The reason given for an emergency look; null for any other.' })
  readonly reason!: string | null;

  @Field(() => Boolean, { description: 'Whether it was stated for the whole household that it was there, and not person by person.' })
  readonly isOfWholeHousehold!: boolean;

  @Field(() => Int, { description: 'How many requests were refused, within the minute up to `at`; 0 for a look at records, 1 for one of which a part was refused.' })
  readonly refused!: number;

  @Field(() => String, { nullable: true, description: 'With which code they were refused, such as `FORBIDDEN`; null where nothing was.' })
  readonly code!: string | null;

  @Field(() => [ID], { description: "The residents looked at, by the platform's own ids, `person:R0000001`; no names." })
  readonly residents!: string[];

  @Field(() => Int, { description: 'How many agencies were asked.' })
  readonly agencies!: number;

  @Field(() => Int, { description: 'How many fields of their records were asked for.' })
  readonly fields!: number;

  @Field(() => Int, { description: 'How many verdicts were told.' })
  readonly verdictsTold!: number;
}

@ObjectType({ description: 'A look with the signs that make it unusual (异常查阅). Source: audit ledger.' })
export class UnusualLook {
  @Field(() => LookOfHall, { description: 'The look.' })
  readonly look!: LookOfHall;

  @Field(() => [SignOfLook], { description: 'Its signs, one at least, in the order of the table.' })
  readonly signs!: SignOfLook[];
}

@ObjectType({ description: 'A question that a resident put about a look (居民的质疑). Source: the resident, through `questionLook`.' })
export class QuestionAboutLook {
  @Field(() => LookOfHall, { description: 'The look that is questioned.' })
  readonly look!: LookOfHall;

  @Field(() => ID, { description: 'Whose records it was about: the resident who asked, or the child for whom they asked.' })
  readonly resident!: string;

  @Field(() => String, { description: "Why, in the resident's own words, up to 500 characters." })
  readonly why!: string;

  @Field(() => String, { description: 'Instant of the question, ISO 8601 in UTC.' })
  readonly askedAt!: string;
}
