/** What a resident is told of a look at their records. */
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { sharedTypes } from '../../src/subgraph/shared-types';

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

@ObjectType({
  description: 'One look at the records of a resident (查阅记录): who looked, when and why, never what was seen, and never who else was looked at. Source: audit ledger.',
})
export class LookAtRecords {
  @Field(() => String, { description: 'Instant of the look, ISO 8601 in UTC.' })
  readonly at!: string;

  @Field(() => ID, { description: 'Who looked: the id of the viewer, such as that of a clerk.' })
  readonly viewer!: string;

  @Field(() => String, { description: 'In which role, such as `clerk`.' })
  readonly role!: string;

  @Field(() => String, { description: 'For which purpose, such as `counter-visit`.' })
  readonly purpose!: string;

  @Field(() => ID, { description: 'At which visit.' })
  readonly visit!: string;

  @Field(() => [RecordsLookedAt], { description: "Whose records of this resident were asked for, in the order of the agencies' ids." })
  readonly agencies!: RecordsLookedAt[];

  @Field(() => [String], { description: 'The fields that were asked for, by agency, as the schema names them: `credit Resident.credit{guaranteedLoans}`.' })
  readonly fields!: string[];

  @Field(() => Int, { nullable: true, description: 'How many verdicts about this resident were told; null where the answer did not name whom its verdicts were about.' })
  readonly verdictsTold!: number | null;
}
