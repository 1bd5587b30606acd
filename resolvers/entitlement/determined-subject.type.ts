/** Whom a determination is about, and what an entitlement comes to for an employer over all its hires. */
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { MissingFact } from './board.type';
import { Entitlement } from './entitlement.type';
import { LocalizedText } from './localized-text.type';

export enum SubjectKind {
  PERSON = 'PERSON',
  EMPLOYER = 'EMPLOYER',
  HIRE = 'HIRE',
}
registerEnumType(SubjectKind, {
  name: 'SubjectKind',
  description: 'What a determination is about.',
  valuesConfig: {
    PERSON: { description: 'A member of the family (个人).' },
    EMPLOYER: { description: 'An employer (用人单位).' },
    HIRE: { description: 'An employer together with one person whom it hired (用人单位招用的一名职工): the employer is the beneficiary.' },
  },
});

@ObjectType({ description: 'The subject of a determination: a person, an employer, or a hire.' })
export class DeterminedSubject {
  @Field(() => SubjectKind, { description: 'Which of the three it is.' })
  readonly kind!: SubjectKind;

  @Field(() => ID, { nullable: true, description: 'The person, or the person hired, by resident id; null for an employer.' })
  readonly residentId!: string | null;

  @Field(() => ID, { nullable: true, description: "The employer, by its registration number; null for a person." })
  readonly employerNumber!: string | null;
}

@ObjectType({ description: 'One sum from which a total is taken, such as a tax that is due.' })
export class TakenFrom {
  @Field(() => LocalizedText, { description: 'What it is called.' })
  readonly name!: LocalizedText;

  @Field(() => Float, { nullable: true, description: 'What it holds, in yuan; null while unknown, and where the value may not be shown.' })
  readonly heldYuan!: number | null;

  @Field(() => Float, { nullable: true, description: 'What is taken from it, in yuan; null while unknown.' })
  readonly takenYuan!: number | null;
}

@ObjectType({
  description:
    'What an entitlement asked for each hire comes to for the employer: all hires together, taken from one sum after the other (its taxes), ' +
    'never more than these hold. Source: `overHires` of the rule.',
})
export class EmployerTotal {
  @Field(() => Entitlement, { description: 'The entitlement.' })
  readonly entitlement!: Entitlement;

  @Field(() => ID, { description: 'The employer, by its registration number.' })
  readonly employerNumber!: string;

  @Field(() => LocalizedText, { description: 'What is added up and taken from what, in words.' })
  readonly text!: LocalizedText;

  @Field(() => Int, { description: 'Hires that are ELIGIBLE.' })
  readonly qualifyingHires!: number;

  @Field(() => Int, { description: 'Hires that are UNDETERMINED: they may still add to the total.' })
  readonly openHires!: number;

  @Field(() => Int, { description: 'Hires on the day that this assessment does not name: more than one assessment takes. They may add to the total, too.' })
  readonly hiresLeftOut!: number;

  @Field(() => Float, { nullable: true, description: 'What the hires of this assessment come to one by one, in yuan; null while unknown.' })
  readonly claimedYuan!: number | null;

  @Field(() => Float, { nullable: true, description: 'The total that the employer gets, in yuan; null while unknown, see `missing`, `openHires` and `hiresLeftOut`.' })
  readonly totalYuan!: number | null;

  @Field(() => Float, { description: 'Not less than this, in yuan, whatever is still unknown.' })
  readonly atLeastYuan!: number;

  @Field(() => Float, { nullable: true, description: 'Not more than this, in yuan, whatever is still unknown; null where nothing bounds it.' })
  readonly atMostYuan!: number | null;

  @Field(() => [TakenFrom], { description: 'How much of which sum, in the order in which it is taken; what the employer does not owe is left out.' })
  readonly takenFrom!: readonly TakenFrom[];

  @Field(() => [MissingFact], { description: 'The unknown recorded facts that could still change the total or what is taken from which sum.' })
  readonly missing!: readonly MissingFact[];
}
