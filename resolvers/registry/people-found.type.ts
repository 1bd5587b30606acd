/** What a clerk is told of people found by name and birth date: enough to ask which of them is here, and nothing else. */
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { SubjectKeyScalar, type SubjectKey } from '../../src/subgraph/scalars';
import { MaskedCitizenIdNumber } from './masked-citizen-id-number';
import { Sex } from './sex.type';

@ObjectType({
  description: 'Somebody who was found by name and birth date (按姓名和出生日期找到的人). What is told serves to ask the person which one they are. Source: household register.',
})
@Directive('@key(fields: "id")')
export class PersonFound {
  @Field(() => ID, { description: "The platform's own id, with which a visit is opened (`residentId`); it is no identity number." })
  readonly id!: string;

  @Field(() => Sex, { description: 'Sex on the household register.' })
  readonly sex!: Sex;

  @Field(() => MaskedCitizenIdNumber, {
    nullable: true,
    description: 'Told where several were found, so that they can be told apart; null where one was found alone, and for a person without a number.',
  })
  readonly citizenIdNumber!: string | null;
}

@ObjectType({ description: 'The people of one name and birth date (同名同生日人员). Source: household register.' })
export class PeopleFound {
  @Field(() => [PersonFound], { description: 'At most 5, in the order of their ids; empty when nobody can be found so.' })
  readonly people!: PersonFound[];

  @Field(() => Boolean, { description: 'Whether there are more: then a name and a birth date find nobody, and a paper has to be fetched.' })
  readonly isMore!: boolean;

  @Field(() => [SubjectKeyScalar], { description: 'Who was found, for the record of who looked.' })
  @Directive('@inaccessible')
  readonly subjects!: SubjectKey[];
}
