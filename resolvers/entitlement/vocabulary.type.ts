/** The facts and places as a page speaks about them; nothing here is about anybody. */
import { Field, Float, ID, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyName } from './agency-answer.type';
import { LocalizedText } from './localized-text.type';

export enum FactType {
  BOOLEAN = 'boolean',
  INT = 'int',
  DECIMAL = 'decimal',
  MONEY = 'money',
  DATE = 'date',
  ENUM = 'enum',
  SET = 'set',
  CODE = 'code',
  CODES = 'codes',
  ID = 'id',
  PERSON = 'person',
  PERSONS = 'persons',
  EMPLOYER = 'employer',
  MONEY_BY_TAX = 'money-by-tax',
}
registerEnumType(FactType, {
  name: 'FactType',
  description: 'What the value of a fact looks like, in records, in `answers` and in `suppose`.',
  valuesConfig: {
    BOOLEAN: { description: 'True or false.' },
    INT: { description: 'A whole number.' },
    DECIMAL: { description: 'A number.' },
    MONEY: { description: 'A number of yuan.' },
    DATE: { description: 'A day, `YYYY-MM-DD`.' },
    ENUM: { description: 'One of `choices`.' },
    SET: { description: 'A list of `choices`; empty for none of them.' },
    CODE: { description: 'A place code; see `Query.places`.' },
    CODES: { description: 'A list of place codes.' },
    ID: { description: 'A text that names something.' },
    PERSON: { description: 'A person.' },
    PERSONS: { description: 'A list of persons.' },
    EMPLOYER: { description: 'An employer.' },
    MONEY_BY_TAX: { description: 'Yuan per tax, by its Chinese name.' },
  },
});

export enum SubjectOfFact {
  PERSON = 'person',
  EMPLOYER = 'employer',
  HIRE = 'hire',
  PLACE = 'place',
}
registerEnumType(SubjectOfFact, {
  name: 'SubjectOfFact',
  description: 'What a fact may be a fact of.',
  valuesConfig: {
    PERSON: { description: 'A person (个人).' },
    EMPLOYER: { description: 'An employer (用人单位).' },
    HIRE: { description: 'An employer together with one person whom it hired (招用的一名职工).' },
    PLACE: { description: 'The place asked about (地方).' },
  },
});

@ObjectType({ description: 'One of the values that a fact may have.' })
export class FactChoice {
  @Field(() => String, { description: 'The value as it stands in records, and in `answers` and `suppose`, such as `rented`.' })
  readonly value!: string;

  @Field(() => LocalizedText, { description: 'What it is called at the counter (租赁住房).' })
  readonly label!: LocalizedText;
}

@ObjectType({ description: 'A fact that an agency may send, or that a resident may be asked. Source: the vocabulary of the policy.' })
export class FactEntry {
  @Field(() => ID, { description: 'Its name in the vocabulary, such as `residence.dwelling_kind`.' })
  readonly name!: string;

  @Field(() => LocalizedText, { description: 'What it is called at the counter.' })
  readonly label!: LocalizedText;

  @Field(() => FactType, { description: 'What its value looks like.' })
  readonly type!: FactType;

  @Field(() => Boolean, { description: 'True where "there is none" (`null`) is a possible value.' })
  readonly isNullable!: boolean;

  @Field(() => LocalizedText, { nullable: true, description: 'In what a number is counted, such as 个月; null where it is in nothing.' })
  readonly unit!: LocalizedText | null;

  @Field(() => Float, { nullable: true, description: 'The least number that it may be; null where there is no bound.' })
  readonly min!: number | null;

  @Field(() => Float, { nullable: true, description: 'The largest number that it may be; null where there is no bound.' })
  readonly max!: number | null;

  @Field(() => [FactChoice], { description: 'The values of an `ENUM`, or the possible members of a `SET`, in order; empty for every other type.' })
  readonly choices!: readonly FactChoice[];

  @Field(() => [SubjectOfFact], { description: 'What it may be a fact of; empty for what the question itself brings, such as its day.' })
  readonly of!: readonly SubjectOfFact[];

  @Field(() => Boolean, { description: 'True where it may be asked at the counter and given in `answers`.' })
  readonly isAskable!: boolean;

  @Field(() => Boolean, { description: 'True where it may be supposed (`suppose`); false for what the question itself brings.' })
  readonly isSupposable!: boolean;

  @Field(() => AgencyName, { description: 'The agency that owns it.' })
  readonly agency!: AgencyName;
}

@ObjectType({ description: 'A place that records or pages name. Source: the places of the policy, after GB/T 2260.' })
export class Place {
  @Field(() => ID, { description: 'Its code: two digits of a province, six of a county or city; all urban districts of one city share the city’s.' })
  readonly code!: string;

  @Field(() => LocalizedText, { description: 'What it is called, such as 商丘市.' })
  readonly name!: LocalizedText;

  @Field(() => LocalizedText, { description: 'With its province, such as 河南省商丘市; of a province the same as its name.' })
  readonly fullName!: LocalizedText;

  @Field(() => Boolean, { description: 'True where rules of the province are kept, so that something may be asked for there.' })
  readonly isServed!: boolean;
}
