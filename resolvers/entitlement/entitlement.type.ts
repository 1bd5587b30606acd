/** An entitlement as the catalogue publishes it. */
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DayScalar } from '../../src/subgraph/scalars';
import { AgencyName } from './agency-answer.type';
import { LocalizedText } from './localized-text.type';

@ObjectType({ description: 'A law or rule on which an entitlement rests.' })
export class LegalBasis {
  @Field(() => String, { description: 'Law, regulation or notice.' })
  readonly law!: string;

  @Field(() => [String], { description: 'Its articles, such as 10; empty where the whole of it is meant.' })
  readonly articles!: readonly string[];

  @Field(() => String, {
    description: '`verified` against the full text, `verified in part`, or `remembered`: to be confirmed before use.',
  })
  readonly confidence!: string;

  @Field(() => DayScalar, { nullable: true, description: 'First day in force; null where it lies before every day asked about.' })
  readonly from!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Last day in force; null while no end is known.' })
  readonly until!: string | null;

  @Field(() => String, { nullable: true, description: 'What is known of it, in English; null where there is nothing to say.' })
  readonly note!: string | null;
}

@ObjectType({ description: 'A supporting document (证明材料).' })
export class Evidence {
  @Field(() => LocalizedText, { description: 'What to bring.' })
  readonly name!: LocalizedText;
}

@ObjectType({ description: 'An entitlement (权益事项) of the Opinion 吉政发〔2015〕29号.' })
export class Entitlement {
  @Field(() => ID, { description: 'Its id in the catalogue, such as `education.compulsory-schooling`.' })
  readonly id!: string;

  @Field(() => LocalizedText, { description: 'What it is called.' })
  readonly name!: LocalizedText;

  @Field(() => LocalizedText, { description: 'What it gives, in plain words for the resident.' })
  readonly summary!: LocalizedText;

  @Field(() => [Int], { description: 'Sections of the Opinion that grant it.' })
  readonly sections!: readonly number[];

  @Field(() => [String], { description: 'What each of these sections is about, in their order (各条主题), such as 随迁子女教育.' })
  readonly sectionSubjects!: readonly string[];

  @Field(() => [String], { description: 'The words of the Opinion on which it rests.' })
  readonly quotes!: readonly string[];

  @Field(() => String, { description: 'right, protection, service-in-kind, subsidy, cash, tax relief, loan or priority.' })
  readonly kind!: string;

  @Field(() => AgencyName, { nullable: true, description: 'The agency that grants it.' })
  readonly agency!: AgencyName | null;

  @Field(() => String, { description: '`text` of the Opinion, `national rule`, or `local parameter` (a placeholder until the place publishes one).' })
  readonly confidence!: string;

  @Field(() => LocalizedText, { nullable: true, description: 'The amount in words; null where there is none. What it comes to for a person stands in the determination.' })
  readonly amount!: LocalizedText | null;

  @Field(() => LocalizedText, { nullable: true, description: 'For how long, in words; null where that is not fixed.' })
  readonly duration!: LocalizedText | null;

  @Field(() => [Evidence], { description: 'Papers to bring.' })
  readonly evidence!: readonly Evidence[];

  @Field(() => LocalizedText, { nullable: true, description: 'Where to apply; null: at the one-stop counter.' })
  readonly where!: LocalizedText | null;

  @Field(() => LocalizedText, { nullable: true, description: 'Until when, or for how long; null: no deadline.' })
  readonly deadline!: LocalizedText | null;

  @Field(() => [LocalizedText], { description: 'What the clerk should know beside the conditions: open questions, related duties, law of other days.' })
  readonly notes!: readonly LocalizedText[];

  @Field(() => [LegalBasis], { description: 'Laws behind it.' })
  readonly legalBasis!: readonly LegalBasis[];
}
