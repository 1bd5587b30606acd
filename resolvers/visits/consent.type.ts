/** What a resident is told of a consent. */
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { DayScalar, SubjectKeyScalar, type SubjectKey } from '../../src/subgraph/scalars';
import { sharedTypes } from '../../src/subgraph/shared-types';

export const { Resident } = sharedTypes();

@ObjectType({ description: 'A consent (授权): a client may look at the records of the resident for one purpose, until it runs out or is withdrawn. Source: the book of visits.' })
export class Consent {
  @Field(() => ID, { description: 'Its id, which the client gives as reference when it opens a visit.' })
  readonly id!: string;

  @Field(() => ID, { description: 'Id of the resident whose records they are, such as `R0000001`.' })
  readonly residentId!: string;

  @Field(() => ID, { description: 'The registered client that may look.' })
  readonly client!: string;

  @Field(() => ID, { description: 'For which purpose, such as `loan-check`.' })
  readonly purpose!: string;

  @Field(() => String, { description: 'Instant at which it was given, ISO 8601 in UTC.' })
  readonly givenAt!: string;

  @Field(() => DayScalar, { description: 'The last day on which it holds.' })
  readonly until!: string;

  @Field(() => String, { nullable: true, description: 'Instant at which it was withdrawn, ISO 8601 in UTC; null while it was not.' })
  readonly withdrawnAt!: string | null;

  @Field(() => [SubjectKeyScalar], { description: 'Whose consent it is, for the record of who looked.' })
  @Directive('@inaccessible')
  readonly subjects!: SubjectKey[];
}
