/** The schema of a file of cases: every fact with the values that it may have, every parameter, every entitlement. */
import type { FactEntryOfVocabulary, Parameter, Policy } from '../../../entitlement';
import type { FactShape } from '../../../facts/shape';
import { expectedBreachKeys, expectedStates } from '../../cases/expected-breaches';
import { expectedLayerKeys, verdicts } from '../../cases/expected-law';
import { receivedWords } from '../../cases/expected-received';
import { relations } from '../../cases/given-facts';
import { results } from '../../cases/household-case';
import { caseKeys, expectationKeys, variantKeys } from '../../cases/read-case-file';
import { day, defined, either, flag, listOf, mapping, named, number, oneOf, scalar, text, type Schema } from './shapes';

export function caseSchema({ vocabulary, rules }: Policy): Schema {
  const { facts, parameters, agencies } = vocabulary;
  const local = { type: 'object', properties: Object.fromEntries([...parameters].flatMap(([name, one]) => [[name, valueOf(one)], [`local.${name}`, valueOf(one)]])), additionalProperties: false };
  const agenciesDown = listOf(oneOf([...agencies.values()].flatMap(({ id, dictionaryName }) => (dictionaryName === undefined ? [id] : [id, dictionaryName]))));
  const shared = { as_of: day, place: placeSchema([...facts.values()]), agencies_down: agenciesDown, local, expect: defined('expect') };
  const variant = mapping(variantKeys, { ...shared, name: scalar, set: { type: 'object', propertyNames: { pattern: `^[^/]+/(${[...facts.keys()].map(escaped).join('|')})$` } } }, ['name', 'expect']);
  return {
    ...mapping(['cases'], {
      cases: listOf(mapping(caseKeys, {
        ...shared, id: text, title: text, household: defined('facts'), variants: listOf(variant),
        people: named(mapping(['role', 'facts', ...Object.keys(relations)], { role: text, facts: defined('facts'), ...relationSchemas })),
        employers: named(mapping(['facts'], { facts: defined('facts') })),
      }, ['id', 'as_of', 'place'])),
    }, ['cases']),
    $defs: {
      facts: { type: 'object', properties: Object.fromEntries([...facts.values()].map((fact) => [fact.name, { ...valueSchema(fact.name, fact.shape), description: `${fact.label.zh}: ${fact.meaning}` }])), additionalProperties: false },
      expect: listOf(mapping(expectationKeys, {
        entitlement: oneOf([...rules.keys()]), subject: text, result: oneOf(results), missing: listOf(text), why: text, viewer: text, amount: number, duration_months: number,
        breaches: named(mapping(expectedBreachKeys, {
          state: oneOf(expectedStates), amount: either(number, oneOf(['unknown', 'none'])), last_day: either(day, oneOf(['unknown', 'none'])),
          within_time: either(flag, oneOf(['unknown'])), missing: listOf(text),
        }, ['state'])),
        received: oneOf(receivedWords),
        law: listOf(text),
        beside: named(either(oneOf(['none']), mapping(expectedLayerKeys, { result: oneOf(verdicts), amount: either(number, oneOf(['none'])) }))),
      }, ['entitlement', 'subject', 'result'])),
    },
  };
}

const nobody: Schema = { type: 'null' };
const relationSchemas: Readonly<Record<string, Schema>> = Object.fromEntries(
  Object.entries(relations).map(([name, kind]) => [name, either(kind === 'persons' ? listOf(text) : text, nobody, oneOf(['UNKNOWN']))]),
);

/** `city` and `place.city` are the same. */
function placeSchema(facts: readonly FactEntryOfVocabulary[]): Schema {
  const own = facts.filter(({ name }) => name.startsWith('place.'));
  const properties = own.flatMap(({ name, shape }) => [[name, valueSchema(name, shape)], [name.replace(/^place\./, ''), valueSchema(name, shape)]] as const);
  return { type: 'object', properties: Object.fromEntries(properties), additionalProperties: false };
}

function valueSchema(name: string, shape: FactShape): Schema {
  const relation = relationSchemas[name];
  if (relation !== undefined) return relation;
  return either(plainValue(shape), oneOf(['UNKNOWN']), ...(shape.isNullable ? [nobody] : []));
}

const code: Schema = { type: 'string', pattern: '^\\d{2}(\\d{4})?$' };

function plainValue({ kind, values = [], min, max }: FactShape): Schema {
  const bounds = { ...(min === undefined ? {} : { minimum: min }), ...(max === undefined ? {} : { maximum: max }) };
  switch (kind) {
    case 'boolean':
      return flag;
    case 'int':
      return { type: 'integer', ...bounds };
    case 'decimal':
    case 'money':
      return { type: 'number', ...bounds };
    case 'date':
      return day;
    case 'enum':
      return oneOf(values);
    case 'set':
      return listOf(oneOf(values));
    case 'code':
      return code;
    case 'codes':
      return listOf(code);
    case 'id':
    case 'person':
    case 'employer':
      return text;
    case 'persons':
      return listOf(text);
    case 'money-by-tax':
      return named({ type: 'number', minimum: 0 });
  }
}

/** As exactly as the type says; the reader knows more. */
function valueOf({ type }: Parameter): Schema {
  const nothing = type.isNullable ? [nobody] : [];
  switch (type.kind) {
    case 'boolean':
      return either(flag, ...nothing);
    case 'number':
      return either(number, ...nothing);
    case 'date':
      return either(day, ...nothing);
    case 'list':
      return either({ type: 'array' }, ...nothing);
    case 'map':
      return either({ type: 'object' }, number, text, ...nothing);
    case 'text':
    case 'person':
    case 'persons':
    case 'employer':
    case 'null':
      return either(text, ...nothing);
  }
}

const escaped = (name: string): string => name.replaceAll('.', '\\.');
