/** Why a verdict is what it is, condition by condition, to the clause. */
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { FactValue } from '../../src/facts/envelope';
import { DayScalar, FactValueScalar } from '../../src/subgraph/scalars';
import { AgencyName } from './agency-answer.type';
import { LocalizedText } from './localized-text.type';

export enum ConditionState {
  MET = 'MET',
  NOT_MET = 'NOT_MET',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(ConditionState, {
  name: 'ConditionState',
  description: 'Three-valued: what is not known is neither met nor failed.',
  valuesConfig: {
    MET: { description: 'Holds, whatever else were known.' },
    NOT_MET: { description: 'Fails, whatever else were known.' },
    UNKNOWN: { description: 'A fact that it needs is unknown.' },
  },
});

export enum ConditionKind {
  CONDITION = 'condition',
  ALL = 'all',
  ANY = 'any',
}
registerEnumType(ConditionKind, {
  name: 'ConditionKind',
  description: 'A condition itself, or a group of which all or any must be met.',
  valuesConfig: {
    CONDITION: { description: 'One condition with a clause of its own.' },
    ALL: { description: 'All members must be met.' },
    ANY: { description: 'One met member is enough.' },
  },
});

@ObjectType({ description: 'Where a condition stands in the law.' })
export class Citation {
  @Field(() => String, { description: 'Law or document, such as 居住证暂行条例 or 吉政发〔2015〕29号.' })
  readonly law!: string;

  @Field(() => String, { description: 'Article or section, such as 第10条 or （十九）.' })
  readonly article!: string;

  @Field(() => Boolean, { description: 'True when only a section of the Opinion supports it, not an article of its own.' })
  readonly sectionOnly!: boolean;
}

@ObjectType({ description: 'A fact that a condition read.' })
export class ValueUsed {
  /** Known, and the viewer may see it; a known none is told too. */
  readonly isTold!: boolean;

  @Field(() => ID, { description: 'Whose fact: the resident, or a relative by id.' })
  readonly subject!: string;

  @Field(() => String, { description: 'The name of the fact in the vocabulary, such as `residence_permit.status`.' })
  readonly fact!: string;

  @Field(() => LocalizedText, { description: 'What the fact is called at the counter.' })
  readonly label!: LocalizedText;

  @Field(() => AgencyName, { nullable: true, description: 'The agency that owns it.' })
  readonly agency!: AgencyName | null;

  @Field(() => Boolean, { description: 'False when the value may decide the verdict but not be shown for this purpose.' })
  readonly disclosed!: boolean;

  @Field(() => FactValueScalar, { nullable: true, description: 'The value; null for a known none, when unknown, or when not disclosed.' })
  readonly value!: FactValue;

  @Field(() => String, { nullable: true, description: 'Why it is unknown; null when it is known or not disclosed.' })
  readonly unknown!: string | null;

  @Field(() => String, { nullable: true, description: 'The register it was read from.' })
  readonly source!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'Day on which it was recorded.' })
  readonly recordedOn!: string | null;

  @Field(() => Boolean, { description: 'True when the resident said so at the counter.' })
  readonly isAnswer!: boolean;

  @Field(() => Boolean, { description: 'True when it is supposed in a what-if (`suppose`); then no record stands behind it.' })
  readonly isSupposed!: boolean;

  @Field(() => Boolean, { description: 'True when it was derived from recorded facts, which are listed too.' })
  readonly isDerived!: boolean;
}

@ObjectType({ description: 'A parameter of the place (`local.…`) that a condition read.' })
export class ParameterUsed {
  @Field(() => String, { description: 'Its name without `local.`.' })
  readonly parameter!: string;

  @Field(() => LocalizedText, { description: 'What it is called at the counter.' })
  readonly label!: LocalizedText;

  @Field(() => FactValueScalar, { nullable: true, description: 'Its value at the place on the day; null when none is known.' })
  readonly value!: FactValue;

  @Field(() => String, { description: '`text`, `national rule`, `local placeholder`, `given with the question` or `unknown`.' })
  readonly mark!: string;

  @Field(() => String, { nullable: true, description: 'Where the value comes from.' })
  readonly source!: string | null;
}

@ObjectType({ description: 'One line of an explanation. The lines form a tree through `parent`; the first line is its root.' })
export class ConditionResult {
  @Field(() => Int, { description: 'Position of this line.' })
  readonly line!: number;

  @Field(() => Int, { nullable: true, description: 'Position of the group that it belongs to; null for the root.' })
  readonly parent!: number | null;

  @Field(() => ConditionKind, { description: 'A condition, or a group of conditions.' })
  readonly kind!: string;

  @Field(() => ConditionState, { description: 'Whether it is met.' })
  readonly state!: ConditionState;

  @Field(() => LocalizedText, { nullable: true, description: 'What it asks, in words; null for a group without words of its own.' })
  readonly text!: LocalizedText | null;

  @Field(() => String, { nullable: true, description: 'The condition as the rule writes it (FEEL); null for a group.' })
  readonly feel!: string | null;

  @Field(() => Citation, { nullable: true, description: 'Its clause; null for a group.' })
  readonly citation!: Citation | null;

  @Field(() => [ValueUsed], { description: 'The facts that it read.' })
  readonly values!: readonly ValueUsed[];

  @Field(() => [ParameterUsed], { description: 'The parameters of the place that it read.' })
  readonly parameters!: readonly ParameterUsed[];
}
