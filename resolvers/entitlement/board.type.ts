/** The board: every determination of a family, and what each rests on. */
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Determination as EngineDetermination } from '../../src/entitlement';
import type { FactValue } from '../../src/facts/envelope';
import { FactValueScalar } from '../../src/subgraph/scalars';
import { AgencyName } from './agency-answer.type';
import type { DeterminedBoard } from './determined-board';
import { LocalizedText } from './localized-text.type';

export enum Verdict {
  ELIGIBLE = 'ELIGIBLE',
  INELIGIBLE = 'INELIGIBLE',
  UNDETERMINED = 'UNDETERMINED',
}
registerEnumType(Verdict, {
  name: 'Verdict',
  description: 'The answer to one entitlement.',
  valuesConfig: {
    ELIGIBLE: { description: 'Every condition is met (符合).' },
    INELIGIBLE: { description: 'A known fact fails a condition, whatever else were known (不符合).' },
    UNDETERMINED: { description: 'An unknown fact could still change the answer (待定); see `missing`.' },
  },
});

@InputType({ description: 'What a resident, or an employer, answered at the counter to a fact that may be asked (`isAskable`).' })
export class FactAnswer {
  @Field(() => ID, { nullable: true, description: 'Who the fact is about, by resident id; left out where it is about an employer.' })
  readonly residentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The employer that the fact is about, by its registration number; left out where it is about a person.' })
  readonly employerNumber?: string | null;

  @Field(() => String, { description: 'The name of the fact in the vocabulary, such as `wishes`.' })
  readonly fact!: string;

  @Field(() => FactValueScalar, { nullable: true, description: 'The answer, typed as the vocabulary says; null means "none".' })
  readonly value!: FactValue;
}

@ObjectType({ description: 'An unknown recorded fact that could still change the verdict.' })
export class MissingFact {
  @Field(() => ID, { description: 'Whose fact is missing: the resident, or a relative by id.' })
  readonly subject!: string;

  @Field(() => String, { description: 'The name of the fact in the vocabulary.' })
  readonly fact!: string;

  @Field(() => LocalizedText, { description: 'What the fact is called at the counter.' })
  readonly label!: LocalizedText;

  @Field(() => AgencyName, { nullable: true, description: 'The agency that owns it.' })
  readonly agency!: AgencyName | null;

  @Field(() => String, {
    description: '`agency-silent`, `not-held`, `pending`, `before-records`, `withheld` or `never-asked`.',
  })
  readonly reason!: string;

  @Field(() => Boolean, { description: 'True when the resident may be asked at the counter.' })
  readonly isAskable!: boolean;
}

@ObjectType({ description: 'An answer given at the counter on which a verdict rests.' })
export class AnswerUsed {
  @Field(() => ID, { description: 'Who it is about.' })
  readonly subject!: string;

  @Field(() => String, { description: 'The fact answered.' })
  readonly fact!: string;
}

@ObjectType({ description: "The resident's answer differs from the agency's record; the record was used." })
export class AnswerConflict {
  @Field(() => ID, { description: 'Who it is about.' })
  readonly subject!: string;

  @Field(() => String, { description: 'The fact answered.' })
  readonly fact!: string;
}

@ObjectType({ description: 'An answer that was not used.' })
export class RefusedAnswer {
  @Field(() => ID, { description: 'Who it is about.' })
  readonly subject!: string;

  @Field(() => String, { description: 'The fact answered.' })
  readonly fact!: string;

  @Field(() => String, { description: 'Why it was not used, and what would be.' })
  readonly why!: string;
}

/** The engine's determination beside the board that it stands on, so that what is seldom read is looked up only when somebody reads it. */
@ObjectType({ description: 'Whether one member of the family, one employer, or one employer for one hire is entitled to one thing, and why.' })
export class Determination {
  readonly source!: EngineDetermination;
  readonly board!: DeterminedBoard;

  @Field(() => ID, {
    description: 'The member, by resident id; for a hire the person hired; for an employer its subject id, such as `employer:E2201000105`. See `subject`.',
  })
  readonly residentId!: string;

  @Field(() => Verdict, { description: 'The answer.' })
  readonly verdict!: Verdict;

  @Field(() => Float, { nullable: true, description: 'Amount in yuan where the rule fixes one; null when it fixes none, or its facts are unknown.' })
  readonly amountYuan!: number | null;

  @Field(() => Int, { nullable: true, description: 'Duration in months where the rule fixes one.' })
  readonly durationMonths!: number | null;

  @Field(() => [String], { description: 'Parameters of the place (`local.…`) without a value that could change the verdict.' })
  readonly missingParameters!: readonly string[];

  @Field(() => [AnswerUsed], { description: 'Answers given at the counter on which the verdict rests.' })
  readonly usedAnswers!: readonly AnswerUsed[];
}

@ObjectType({ description: 'All determinations of a family, or of an employer with its hires, for one day and place, with what is needed to replay them.' })
export class EntitlementBoard {
  readonly source!: DeterminedBoard;

  @Field(() => [Determination], { description: 'Members in order, each with the rules that name their kind of beneficiary; of an employer: itself, then each hire.' })
  readonly determinations!: readonly Determination[];

  @Field(() => [AnswerConflict], { description: 'Answers that an agency\'s record contradicts.' })
  readonly conflicts!: readonly AnswerConflict[];

  @Field(() => [RefusedAnswer], { description: 'Answers that could not be used.' })
  readonly refusedAnswers!: readonly RefusedAnswer[];

  @Field(() => String, { description: 'SHA-256 of the policy files that decided.' })
  readonly policyRevision!: string;

  @Field(() => String, { description: 'Version of the engine that decided.' })
  readonly engineVersion!: string;

  @Field(() => String, { description: 'Digest of the facts that were used, under a key of the platform (64 hexadecimal characters): the same facts give the same, and nobody finds a fact by trying.' })
  readonly factsDigest!: string;
}

