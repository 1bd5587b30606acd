/** The schemas of the vocabulary's files: agencies, facts, formulas, contradictions, the Opinion. */
import type { Policy } from '../../../entitlement';
import { formulaTypes } from '../../../entitlement/reading/formulas';
import { keysOf } from '../../../entitlement/reading/keys';
import { units } from '../../../entitlement/units';
import { changers, factClasses } from '../../../entitlement/vocabulary';
import { factKinds, subjectKinds } from '../../../facts/shape';
import { anything, either, feel, flag, listOf, mapping, named, number, oneOf, text, type Schema } from './shapes';

const unitNames = Object.keys(units);
const bilingual = mapping(keysOf.bilingual, { zh: text, en: text }, ['zh', 'en']);

const serviceLine: Schema = { ...text, pattern: '^\\d{5}$', description: 'Public service line in quotes, such as 12345.' };

const caseNumbers: Schema = {
  ...mapping(keysOf.caseNumbers, { form: text, example: text }, ['form', 'example']),
  description: 'How the agency numbers its cases: a regular expression over the whole number, and one number as an example.',
};

export const agenciesSchema: Schema = mapping(keysOf.agencies, {
  version: { ...text, description: 'Of the whole vocabulary: raise it whenever a fact, a value or a formula changes.' },
  agencies: named(mapping(keysOf.agency, { zh: text, en: text, phone: serviceLine, dictionaryName: text, caseNumbers }, ['zh', 'en'])),
}, ['version', 'agencies']);

export function factsSchema({ vocabulary }: Policy): Schema {
  const agency = oneOf([...vocabulary.agencies.keys()]);
  const fact = mapping(keysOf.fact, {
    label: bilingual,
    type: oneOf(factKinds),
    values: either({ ...named(bilingual), description: 'Each value with its words.' }, { ...listOf(text), description: 'Ids of entitlements, which have names.' }),
    min: number,
    max: number,
    unit: oneOf(unitNames),
    nullable: { ...flag, description: 'True only where "there is none" is a possible answer.' },
    of: either(oneOf([...subjectKinds, 'question']), listOf(oneOf(subjectKinds))),
    heldBy: { ...agency, description: 'Who answers for it, where that is not its owner.' },
    class: oneOf(factClasses),
    askable: { ...flag, description: 'True only where the resident may be asked at the counter.' },
    relation: flag,
    given: oneOf(['question', 'places']),
    meaning: text,
    derivedFrom: text,
    changedBy: oneOf(changers),
    changedTo: listOf(anything),
    formality: flag,
  }, ['label', 'type', 'of', 'class', 'changedBy', 'meaning']);
  const needsValues = { if: { properties: { type: oneOf(['enum', 'set']) }, required: ['type'] }, then: { required: ['values'] } };
  return mapping(keysOf.facts, { agency, facts: named({ ...fact, ...needsValues }) }, ['agency', 'facts']);
}

export const formulasSchema: Schema = mapping(keysOf.formulas, {
  formulas: named(mapping(keysOf.formula, { label: bilingual, type: oneOf(Object.keys(formulaTypes)), unit: oneOf(unitNames), nullable: flag, feel, source: text }, ['label', 'type', 'feel', 'source'])),
}, ['formulas']);

export const contradictionsSchema: Schema = mapping(keysOf.contradictions, {
  contradictions: listOf(mapping(keysOf.contradiction, { id: text, feel, zh: text, en: text }, ['id', 'feel', 'zh', 'en'])),
}, ['contradictions']);

export const opinionSchema: Schema = mapping(keysOf.opinion, { reference: text, title: bilingual, sections: named(text, { pattern: '^\\d+$' }) }, ['reference', 'title', 'sections']);
