/** What a resident is told of a look at their records. */
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { sharedTypes } from '../../src/subgraph/shared-types';
import { DayScalar, PlaceCodeScalar } from '../../src/subgraph/scalars';

export const { Resident } = sharedTypes();

@ObjectType({ description: 'One office whose records were looked at (被查阅的部门). Source: agencies of the vocabulary.' })
export class RecordsLookedAt {
  @Field(() => ID, { description: 'Id of the agency, such as `social-insurance`.' })
  readonly id!: string;

  @Field(() => String, { description: 'Its name in Chinese.' })
  readonly zh!: string;

  @Field(() => String, { description: 'Its name in English.' })
  readonly en!: string;
}

@ObjectType({ description: 'A registered purpose as it is told to residents (查阅目的): its name and the law that it stands on. Source: register of purposes.' })
export class PurposeOfLook {
  @Field(() => String, { description: 'Its name in Chinese.' })
  readonly zh!: string;

  @Field(() => String, { description: 'Its name in English.' })
  readonly en!: string;

  @Field(() => String, { description: 'The law that the look stood on, in Chinese.' })
  readonly basisZh!: string;

  @Field(() => String, { description: 'The law that the look stood on, in English.' })
  readonly basisEn!: string;
}

@ObjectType({
  description:
    'One look at the records of a resident (查阅记录): who looked, when and why, never what was seen, and never who else was looked at. Of a look at the visit of ' +
    'another member of the family only the day, the kind of office and the agencies are told: all else is null, and `isWithheldInPart` says so. Source: audit ledger.',
})
export class LookAtRecords {
  @Field(() => ID, { description: 'Names the look for `questionLook`: 32 characters, to be guessed by nobody; of a look told to two residents each has another id.' })
  readonly id!: string;

  @Field(() => String, { description: 'The look in plain words, in Chinese, with the instant by the clocks of the halls.' })
  readonly zh!: string;

  @Field(() => String, { description: 'The look in plain words, in English.' })
  readonly en!: string;

  @Field(() => DayScalar, { description: 'Day of the look, in China.' })
  readonly day!: string;

  @Field(() => Boolean, { description: 'Whether a part of the look is withheld by rule, since it was made at the visit of another member of the family.' })
  readonly isWithheldInPart!: boolean;

  @Field(() => String, { nullable: true, description: 'Instant of the look, ISO 8601 in UTC; null when withheld.' })
  readonly at!: string | null;

  @Field(() => ID, { nullable: true, description: 'Who looked: the id of the viewer, such as that of a clerk; null when withheld.' })
  readonly viewer!: string | null;

  @Field(() => String, { nullable: true, description: 'In which role, such as `clerk`; null when withheld.' })
  readonly role!: string | null;

  @Field(() => String, { nullable: true, description: 'For which purpose, such as `counter-visit`; null when withheld.' })
  readonly purpose!: string | null;

  @Field(() => PurposeOfLook, { nullable: true, description: 'The purpose by its name and its law; null when withheld, or when it is registered no more.' })
  readonly purposeInWords!: PurposeOfLook | null;

  @Field(() => ID, { nullable: true, description: 'At which visit; null when withheld.' })
  readonly visit!: string | null;

  @Field(() => PlaceCodeScalar, { nullable: true, description: 'Where the visit was opened; null when withheld, or for a look that was made nowhere.' })
  readonly place!: string | null;

  @Field(() => String, { nullable: true, description: 'At which counter, such as `3`; null when withheld or when it was at none.' })
  readonly counter!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was an emergency look (紧急查阅), which a second person had to let happen; null when withheld.' })
  readonly isEmergency!: boolean | null;

  @Field(() => String, { nullable: true, description: 'The reason that was given for an emergency look, up to 200 characters; null for any other.' })
  readonly reason!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it was stated for the whole household that it was there (全户到场), and not person by person; null when withheld.',
  })
  readonly isOfWholeHousehold!: boolean | null;

  @Field(() => [RecordsLookedAt], { description: "Whose records of this resident were asked for, in the order of the agencies' ids." })
  readonly agencies!: RecordsLookedAt[];

  @Field(() => [String], {
    nullable: true,
    description: 'The fields that were asked for, by agency, as the schema names them: `credit Resident.credit{guaranteedLoans}`; null when withheld.',
  })
  readonly fields!: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many verdicts about this resident were told; null when withheld, and where the answer did not name whom its verdicts were about.',
  })
  readonly verdictsTold!: number | null;
}
