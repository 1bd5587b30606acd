/** What the registry tells of an assessment: its members and how they are related to the resident who asked. */
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { sharedTypes } from '../../src/subgraph/shared-types';

export const { Assessment, Resident } = sharedTypes();
export type Resident = InstanceType<typeof Resident>;

export enum Relation {
  SELF = 'SELF',
  SPOUSE = 'SPOUSE',
  CHILD = 'CHILD',
  PARENT = 'PARENT',
  OTHER = 'OTHER',
}

registerEnumType(Relation, {
  name: 'Relation',
  description: 'What a member is to the resident who asked, by the household register and the marriage register.',
  valuesConfig: {
    SELF: { description: 'The resident who asked (本人).' },
    SPOUSE: { description: 'Husband or wife (配偶).' },
    CHILD: { description: 'Son or daughter (子女).' },
    PARENT: { description: 'Father, mother or guardian (父母或监护人).' },
    OTHER: { description: 'Lives in the household otherwise (其他成员).' },
  },
});

@ObjectType({ description: 'A member of the family that lives as one household, in however many places.' })
export class Member {
  @Field(() => Resident, { description: 'The person.' })
  readonly resident!: Resident;

  @Field(() => Relation, { description: 'What the person is to the resident who asked.' })
  readonly relation!: Relation;
}
