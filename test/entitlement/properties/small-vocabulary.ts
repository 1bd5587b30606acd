/** A vocabulary with one fact of every kind: small enough that random expressions meet, and knows every relation. */
import { checkFeel } from '../../../src/entitlement/feel/check';
import type { Scope } from '../../../src/entitlement/feel/names';
import { booleanType, dateType, mapOf, numberType, type Type } from '../../../src/entitlement/feel/types';
import type { DatedValue, FactEntryOfVocabulary, Formula, Parameter, Vocabulary } from '../../../src/entitlement/vocabulary';
import type { FactValue } from '../../../src/facts/envelope';
import type { FactShape, SubjectKind } from '../../../src/facts/shape';

const label = { zh: '事实', en: 'Fact' };
export const statuses = ['valid', 'expired', 'none'];
export const wishes = ['work', 'settle'];

type More = Pick<FactEntryOfVocabulary, 'given'> | { readonly isAskable: true } | { readonly isRelation: true };

const shapes: Readonly<Record<string, readonly [FactShape, readonly SubjectKind[], More?]>> = {
  as_of: [{ kind: 'date', isNullable: false }, [], { given: 'question' }],
  'place.city': [{ kind: 'code', isNullable: false }, ['place'], { given: 'question' }],
  'place.city_class': [{ kind: 'enum', isNullable: false, values: ['large', 'small'] }, ['place'], { given: 'places' }],
  'place.open': [{ kind: 'boolean', isNullable: false }, ['place']],
  flag: [{ kind: 'boolean', isNullable: false }, ['person'], { isAskable: true }],
  flag_or_none: [{ kind: 'boolean', isNullable: true }, ['person']],
  months: [{ kind: 'int', isNullable: false }, ['person'], { isAskable: true }],
  income: [{ kind: 'decimal', isNullable: true }, ['person']],
  born_on: [{ kind: 'date', isNullable: false }, ['person']],
  left_on: [{ kind: 'date', isNullable: true }, ['person'], { isAskable: true }],
  status: [{ kind: 'enum', isNullable: false, values: statuses }, ['person'], { isAskable: true }],
  trade: [{ kind: 'enum', isNullable: true, values: statuses }, ['person']],
  city: [{ kind: 'code', isNullable: false }, ['person']],
  wishes: [{ kind: 'set', isNullable: false, values: wishes }, ['person']],
  cities: [{ kind: 'codes', isNullable: false }, ['person']],
  tax: [{ kind: 'money-by-tax', isNullable: false }, ['person']],
  children: [{ kind: 'persons', isNullable: false }, ['person']],
  kin: [{ kind: 'persons', isNullable: true }, ['person']],
  spouse: [{ kind: 'person', isNullable: true }, ['person'], { isRelation: true }],
  employer: [{ kind: 'employer', isNullable: true }, ['person', 'pair'], { isRelation: true }],
  staff: [{ kind: 'int', isNullable: false }, ['employer']],
  form: [{ kind: 'enum', isNullable: false, values: statuses }, ['employer']],
  insured: [{ kind: 'boolean', isNullable: false }, ['employer', 'pair']],
};

const facts = new Map(Object.entries(shapes).map(([name, [shape, of, more]]): [string, FactEntryOfVocabulary] => [name, {
  name, label, valueWords: new Map(), meaning: name, shape, of, owner: 'registry', holder: 'registry', factClass: 'open', isAskable: false, changedBy: 'nobody', isFormality: false, isRelation: false, ...more,
}]));

const parameterTypes: Readonly<Record<string, readonly [Type, FactValue?]>> = {
  limit: [numberType, 16],
  unset: [numberType],
  last_day: [dateType, '2016-02-29'],
  ages: [mapOf(numberType, statuses), { valid: 60, expired: 50.5, none: 0 }],
};

const valuesOf = (value: FactValue | undefined): readonly DatedValue[] =>
  value === undefined ? [] : [{ from: '1900-01-01', scope: { kind: 'province', is: '22' }, value, mark: 'text', source: '' }];

const parameters = new Map(Object.entries(parameterTypes).map(([name, [type, value]]): [string, Parameter] =>
  [name, { name, label, type, values: valuesOf(value), accept: (written) => ({ value: written as FactValue }) }]));

const formulaTexts: Readonly<Record<string, readonly [Type, string]>> = {
  age: [numberType, 'full_years(born_on, as_of)'],
  grown: [booleanType, 'age >= local.limit and (some c in children satisfies (c.age < age)) and flag_or_none'],
};

const scope = { facts, parameters, formulas: new Map(Object.entries(formulaTexts).map(([name, [type]]) => [name, { type }])) };

export function scopeOf(variables: readonly string[] = []): Scope {
  return { ...scope, self: ['person'], variables };
}

const formulas = new Map(Object.entries(formulaTexts).map(([name, [type, feel]]): [string, Formula] => {
  const checked = checkFeel(feel, scopeOf(), type);
  if ('mistake' in checked) throw new Error(`${name}: ${checked.mistake.message}`);
  return [name, { name, label, type, feel, expression: checked.expression, source: '' }];
}));

export const vocabulary: Vocabulary = {
  version: '1', agencies: new Map(), facts, formulas, parameters, cities: new Map(), placeNames: new Map(), opinion: { reference: '', title: label, sections: new Map() }, contradictions: [],
};
