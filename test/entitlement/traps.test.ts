/** Known traps of three-valued rules, of dates and of decimals, each by name. Generated code and closures are both held to the expectation. */
import { readPolicyFiles } from '../../src/cli/read-policy-files';
import { compile, type Policy } from '../../src/entitlement';
import { determineWith } from '../../src/entitlement/determine';
import { generatedExpression } from '../../src/entitlement/generated/expression-program';
import { programOf } from '../../src/entitlement/generated/law-program';
import type { Expression } from '../../src/entitlement/feel/expression';
import { booleanType, codeType, listOf, textType } from '../../src/entitlement/feel/types';
import { Evidence } from '../../src/entitlement/three-valued/evidence';
import { UNKNOWN } from '../../src/entitlement/three-valued/kleene';
import type { FactValue, SubjectId } from '../../src/facts/envelope';
import { vocabulary } from './properties/small-vocabulary';
import { facts, policyWith, problemsOf, trialPath, trialRule, worker } from './policy-with';

/** Without the other rules, which would only take time to read. */
const otherRules = Object.fromEntries(readPolicyFiles().filter(({ path }) => path.startsWith('policy/entitlements/')).map(({ path }) => [path, null]));
const policies = new Map<string, Policy>();

function policyOf(feel: string): Policy {
  const policy = policies.get(feel) ?? policyWith({ ...otherRules, [trialPath]: trialRule(feel) });
  policies.set(feel, policy);
  return policy;
}

type People = Readonly<Record<SubjectId, Readonly<Record<string, FactValue>>>>;

/** One verdict, which both back-ends have to give. */
function verdictOf(feel: string, own: Readonly<Record<string, FactValue>> = {}, others: People = {}, asOf = '2016-09-01'): string {
  const ruleSet = compile(policyOf(feel), { asOf, place: '220100' });
  const people: People = { [worker]: own, ...others };
  const known = new Map(Object.entries(people).map(([subject, values]) => [subject as SubjectId, facts(values)]));
  const question = { subjects: [worker], facts: known, entitlements: ['health.trial'], includesRestricted: true };
  const given = [programOf(ruleSet.law), null].map((program) => determineWith(program, ruleSet, question).determinations[0]?.verdict);
  expect(given[0]).toBe(given[1]);
  return given[0] ?? 'nothing';
}

describe('the unknown', () => {
  it('is unequal to nothing: `!=` with an unknown fact is unknown', () => {
    expect(verdictOf('residence_permit.status != "valid"')).toBe('UNDETERMINED');
    expect(verdictOf('not(residence_permit.status = "valid")')).toBe('UNDETERMINED');
  });

  it('is equal to nothing, not even to itself', () => {
    expect(verdictOf('residence.city = residence.city')).toBe('UNDETERMINED');
  });

  it('is not zero', () => {
    expect(verdictOf('insurance.urban_months = 0')).toBe('UNDETERMINED');
    expect(verdictOf('insurance.urban_months < 6')).toBe('UNDETERMINED');
  });

  it('list is not an empty list', () => {
    expect([verdictOf('list contains(wishes, "work")'), verdictOf('list contains(wishes, "work")', { wishes: [] })]).toEqual(['UNDETERMINED', 'INELIGIBLE']);
    const anyone = 'some g in guardians satisfies true';
    expect([verdictOf(anyone), verdictOf(anyone, { guardians: [] })]).toEqual(['UNDETERMINED', 'INELIGIBLE']);
    const everyone = 'every g in guardians satisfies false';
    expect([verdictOf(everyone), verdictOf(everyone, { guardians: [] })]).toEqual(['UNDETERMINED', 'ELIGIBLE']);
  });
});

describe('quantifiers over a partly unknown family', () => {
  const own = { guardians: ['person:father', 'person:mother'] };
  const family = (father: boolean | undefined, mother: boolean | undefined): People => ({
    'person:father': father === undefined ? {} : { settled: father },
    'person:mother': mother === undefined ? {} : { settled: mother },
  });
  const some = (father?: boolean, mother?: boolean) => verdictOf('some g in guardians satisfies g.settled', own, family(father, mother));
  const every = (father?: boolean, mother?: boolean) => verdictOf('every g in guardians satisfies g.settled', own, family(father, mother));

  it('`some` is decided by one that holds, and open while one may still', () => {
    expect([some(true, undefined), some(undefined, true), some(false, undefined), some(false, false)]).toEqual(['ELIGIBLE', 'ELIGIBLE', 'UNDETERMINED', 'INELIGIBLE']);
  });

  it('`every` is decided by one that fails, and open while one may still', () => {
    expect([every(false, undefined), every(undefined, false), every(true, undefined), every(true, true)]).toEqual(['INELIGIBLE', 'INELIGIBLE', 'UNDETERMINED', 'ELIGIBLE']);
  });
});

describe('null', () => {
  it('is in no order: `null >= 0` is false', () => {
    expect(verdictOf('household.income_per_capita - household.income_per_capita >= 0', { 'household.income_per_capita': 5 })).toBe('ELIGIBLE');
    expect(verdictOf('residence_permit.valid_until >= as_of', { 'residence_permit.valid_until': null })).toBe('INELIGIBLE');
    expect(verdictOf('not(residence_permit.valid_until >= as_of)', { 'residence_permit.valid_until': null })).toBe('ELIGIBLE');
  });

  it('is a value to `=`: a known none is equal to null, the unknown is not', () => {
    expect([verdictOf('employment.end_on = null', { 'employment.end_on': null }), verdictOf('employment.end_on = null')]).toEqual(['ELIGIBLE', 'UNDETERMINED']);
  });
});

describe('days', () => {
  const bornOn29February = { birth_date: '2000-02-29' };

  it('of 29 February come round on 28 February of a common year', () => {
    expect(verdictOf('age >= 17', bornOn29February, {}, '2017-02-27')).toBe('INELIGIBLE');
    expect(verdictOf('age >= 17', bornOn29February, {}, '2017-02-28')).toBe('ELIGIBLE');
  });

  it('of 29 February come round on 29 February of a leap year', () => {
    expect(verdictOf('age >= 16', bornOn29February, {}, '2016-02-28')).toBe('INELIGIBLE');
    expect(verdictOf('age >= 16', bornOn29February, {}, '2016-02-29')).toBe('ELIGIBLE');
  });

  it('at the end of a long month complete a period at the end of a short one', () => {
    const registered = { 'residence.registered_on': '2016-08-31' };
    expect(verdictOf('residence.months >= 6', registered, {}, '2017-02-27')).toBe('INELIGIBLE');
    expect(verdictOf('residence.months >= 6', registered, {}, '2017-02-28')).toBe('ELIGIBLE');
    expect(verdictOf('add_months(residence.registered_on, 6) = date(2017, 2, 28)', registered)).toBe('ELIGIBLE');
  });
});

describe('decimals', () => {
  it('add up: 0.1 + 0.2 is 0.3', () => {
    expect(verdictOf('0.1 + 0.2 = 0.3')).toBe('ELIGIBLE');
    expect(verdictOf('household.income_per_capita + 0.2 = 0.3', { 'household.income_per_capita': 0.1 })).toBe('ELIGIBLE');
  });
});

describe('what a hand types by habit is refused with what to write', () => {
  const problem = (feel: string) => problemsOf({ ...otherRules, [trialPath]: trialRule('x').replace('feel: "x"', `feel: '${feel}'`) });
  const at = (column: number) => `policy/entitlements/health/trial.yml:14:${column + 9}: `;

  it.each([
    ['settled AND settled', 9, 'Cannot read `AND`. Write `and`: the words of the language have small letters.'],
    ['Not(settled)', 1, 'Cannot read `Not`. Write `not`: the words of the language have small letters.'],
    ['hukou.type = “rural”', 14, 'Cannot read `“`. Write texts in straight double quotes, such as "rural".'],
    ['age ≥ 16', 5, 'Cannot read `≥`. Write `>=`.'],
    ['age <> 16', 5, 'Cannot read `<>`. Write `!=`.'],
    ['age == 16', 5, 'Cannot read `==`. Write `=`.'],
    ['（settled）', 1, 'Cannot read `（`. Write `(`.'],
    ['hukou.type = "rurl"', 14, '"rurl" is not one of its values. Did you mean "rural"?'],
  ])('%s', (feel, column, message) => {
    expect(problem(feel)).toEqual([at(column) + message]);
  });

  it('but is left alone inside a text', () => {
    expect(problem('hukou.type = "rural AND urban"')).toEqual([`${at(14)}"rural AND urban" is not one of its values. They are: rural, urban.`]);
  });
});

describe('texts of the policy stay texts in generated code', () => {
  const span = { from: 0, to: 0 };
  const hostile = ['"', "'", '`', '\\', '${1}', '"); throw new Error("out"); ("', '*/', '//', '</script>', '\u2028', '\u2029', '\n', '\u0000', '__proto__', '\ud800'];
  const literal = (value: string | readonly string[]): Expression => ({ kind: 'literal', value, type: typeof value === 'string' ? textType : listOf(textType), ...span });
  const city: Expression = { kind: 'fact', fact: 'city', subject: { kind: 'self' }, type: codeType, ...span };
  const { surroundings } = compile({ vocabulary, rules: new Map(), revision: '1', digest: (text) => text }, { asOf: '2016-09-01', place: '220100' });
  const askedOf = (expression: Expression, value: FactValue) =>
    generatedExpression(expression, surroundings)?.(new Evidence(vocabulary, { facts: new Map([[worker, { city: { value } }]]) }), worker, '2016-09-01');

  it.each(hostile)('%j', (text) => {
    const isEqual: Expression = { kind: 'compare', operator: '=', left: city, right: literal(text), type: booleanType, ...span };
    const isOneOf: Expression = { kind: 'member-of', item: city, list: literal([text, 'other']), type: booleanType, ...span };
    expect([askedOf(literal(text), ''), askedOf(isEqual, text), askedOf(isEqual, 'other'), askedOf(isOneOf, text)]).toEqual([text, true, false, true]);
  });

  it('as the names of rules and of facts do', () => {
    const name = '"]; throw new Error("out"); ["';
    const fact = vocabulary.facts.get('insured');
    if (fact === undefined) throw new Error('The small vocabulary has this fact.');
    const hostileVocabulary = { ...vocabulary, facts: new Map([...vocabulary.facts, [name, { ...fact, name }]]) };
    const expression: Expression = { kind: 'fact', fact: name, subject: { kind: 'employer', of: { kind: 'self' } }, type: booleanType, ...span };
    const code = generatedExpression(expression, { ...surroundings, vocabulary: hostileVocabulary });
    expect(code?.(new Evidence(hostileVocabulary, { facts: new Map() }), worker, '2016-09-01')).toBe(UNKNOWN);
  });
});
