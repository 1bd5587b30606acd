import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCaseFile } from '../../src/cli/cases/read-case-file';
import { runTrial } from '../../src/cli/cases/run-trial';
import {
  answersOtherwise, changesOfLaw, compile, determine, entryInForce, explain, lawOn, layersOf, type Determination, type LegalBasis, type OtherLayer, type RuleSet,
} from '../../src/entitlement';
import { addDays } from '../../src/entitlement/dates';
import { facts, missingIn, policyWith, problemsOf, trialPath, trialRule, worker } from './policy-with';
import type { FactValue } from '../../src/facts/envelope';

const basis = `basis:
  - {law: 疫苗管理法, articles: [6], confidence: verified}
  - {law: 甲办法, confidence: remembered, from: 2018-01-01}
  - {law: 乙规定, confidence: verified, from: 2020-01-01, until: 2022-12-31}`;

const version = (from: string, decides: boolean, law: string, more: string) => `
  - from: ${from}
    decides: ${decides}
    law: ${law}
    confidence: remembered
    change: {zh: 改了, en: Changed}
${more}`;

const adult = version('2018-01-01', true, '甲办法', "    conditions: [{id: only, feel: age >= 18, zh: 满十八, en: Eighteen, cite: {law: 甲办法, article: 1}}]");
const reworded = version('2020-01-01', true, '乙规定', "    conditions: [{id: only, cite: {law: 乙规定, article: 3}}]\n    amount: {zh: 新的说法, en: In new words}");
const besideAsksSettled = version('2018-01-01', false, '甲办法', "    added: [{id: settled, feel: settled, zh: 已落户, en: Has settled, cite: {opinion: 17}}]");

function trial(...versions: readonly string[]): Readonly<Record<string, string>> {
  return { basis, amount: 'amount: {feel: "100", unit: yuan, zh: 一百元, en: A hundred yuan}', versions: `versions:${versions.join('')}` };
}

interface Asked {
  readonly ruleSet: RuleSet;
  readonly determination: Determination;
  readonly layers: readonly OtherLayer[];
}

function ask(asOf: string, known: Readonly<Record<string, FactValue>>, replace: Readonly<Record<string, string>>): Asked {
  const ruleSet = compile(policyWith({ [trialPath]: trialRule('age >= 16', replace) }), { asOf, place: '220100' });
  const [determination] = determine(ruleSet, { subjects: [worker], facts: new Map([[worker, facts(known)]]), entitlements: ['health.trial'] }).determinations;
  if (determination === undefined) throw new Error('Nothing was determined.');
  return { ruleSet, determination, layers: layersOf(ruleSet, determination) };
}

const seventeen = { birth_date: '2001-01-01' };

describe('a version that decides', () => {
  it('is the law from its first day on, and the text the day before', () => {
    const verdict = (asOf: string) => ask(asOf, seventeen, trial(adult)).determination.verdict;
    expect([verdict('2017-12-31'), verdict('2018-01-01'), verdict('2018-12-31'), verdict('2019-01-01')]).toEqual(['ELIGIBLE', 'INELIGIBLE', 'INELIGIBLE', 'ELIGIBLE']);
  });

  it('leaves the text beside it, with the condition in which they differ', () => {
    const { layers, determination } = ask('2018-06-01', seventeen, trial(adult));
    expect(layers.map((layer) => [layer.version, layer.determination.verdict, layer.determination.amount, answersOtherwise(layer, determination)])).toEqual([
      [undefined, 'ELIGIBLE', 100, true],
    ]);
    expect(layers[0]?.differing).toEqual([{
      id: 'only', kind: 'changed', state: 'MET', decidingState: 'NOT_MET',
      text: { zh: '条件', en: 'Condition' }, citation: { law: '疫苗管理法', article: '6' },
    }]);
  });

  it('is laid over an earlier one, and changes only what it names', () => {
    const { ruleSet, determination } = ask('2020-01-01', { birth_date: '2003-01-01' }, trial(adult, reworded));
    expect(determination.verdict).toBe('INELIGIBLE');
    expect(ruleSet.rules.get('health.trial')?.versions.map(({ law }) => law)).toEqual(['甲办法', '乙规定']);
    const { conditions } = explain(ruleSet, determination, () => 'shown');
    expect(conditions).toMatchObject({ id: 'only', feel: 'age >= 18', text: { zh: '满十八', en: 'Eighteen' }, citation: { law: '乙规定', article: '3' } });
  });

  it('may change the words of a sum and leave the number', () => {
    const { ruleSet, determination } = ask('2020-01-01', { birth_date: '1990-01-01' }, trial(reworded));
    expect(determination.amount).toBe(100);
    expect(entryInForce(ruleSet, 'health.trial')?.amount).toEqual({ zh: '新的说法', en: 'In new words' });
  });

  it('may fix a sum that the text leaves open, which is another answer to nothing', () => {
    const fixed = version('2018-01-01', true, '甲办法', '    amount: {feel: "200", unit: yuan, zh: 二百元, en: Two hundred yuan}');
    const { layers, determination } = ask('2018-06-01', { birth_date: '1990-01-01' }, { ...trial(fixed), amount: 'amount: {zh: 由当地规定, en: The place decides}' });
    expect([determination.amount, ...layers.map((layer) => answersOtherwise(layer, determination))]).toEqual([200, false]);
  });

  it('that only cites another clause is no difference', () => {
    const { layers, determination } = ask('2020-01-01', { birth_date: '1990-01-01' }, trial(reworded));
    expect(layers.map((layer) => [layer.differing, answersOtherwise(layer, determination)])).toEqual([[[], false]]);
  });
});

describe('a version that does not decide', () => {
  it('is shown beside with its own missing facts, and moves no verdict', () => {
    const { layers, determination } = ask('2018-06-01', { birth_date: '1990-01-01' }, trial(besideAsksSettled));
    expect(determination.verdict).toBe('ELIGIBLE');
    const [layer] = layers;
    if (layer === undefined) throw new Error('There is no layer beside.');
    expect([layer.version?.law, layer.determination.verdict, missingIn(layer.determination)]).toEqual(['甲办法', 'UNDETERMINED', ['settled']]);
    expect(layer.differing.map(({ id, kind, state, decidingState }) => [id, kind, state, decidingState])).toEqual([['settled', 'added', 'UNKNOWN', undefined]]);
  });

  it('is laid over what decides on the day, so that it shows its own difference only', () => {
    const { layers } = ask('2018-06-01', { birth_date: '2001-01-01', settled: true }, trial(adult, besideAsksSettled));
    const text = layers.find((layer) => layer.version === undefined);
    const later = layers.find((layer) => layer.version !== undefined);
    expect([text?.determination.verdict, later?.determination.verdict]).toEqual(['ELIGIBLE', 'INELIGIBLE']);
    expect(later?.differing.map(({ id }) => id)).toEqual(['settled']);
  });

  it('is gone the day after its last', () => {
    const ended = trial(besideAsksSettled.replace('    decides', '    until: 2018-12-31\n    decides'));
    expect([ask('2018-12-31', seventeen, ended).layers.length, ask('2019-01-01', seventeen, ended).layers.length]).toEqual([1, 0]);
  });
});

describe('versions that cannot be right are refused', () => {
  const problems = (...versions: readonly string[]) => problemsOf({ [trialPath]: trialRule('age >= 16', trial(...versions)) }).map((one) => one.replace(/^[^:]*:\d+:\d+: /, ''));

  it.each([
    ['before their law', adult.replace('from: 2018-01-01', 'from: 2017-12-31'), 'The version begins on 2017-12-31, before its law. The basis has 甲办法 in force from 2018-01-01.'],
    ['on a law that the entry does not rest on', adult.replace('law: 甲办法\n', 'law: 丙\n'), 'The law 丙 is not in the basis of this entry.'],
    ['that end before they begin', adult.replace('    decides', '    until: 2017-01-01\n    decides'), 'The version ends before it begins.'],
    ['without a word on whether they decide', adult.replace('decides: true', 'decides: perhaps'), 'Expected true or false. False: it is shown beside what decides.'],
    ['that change a condition of another name', adult.replace('{id: only', '{id: onyl'), 'The rule has no condition `onyl` to change. Did you mean `only`?'],
    ['that change a condition and not its words', adult.replace('zh: 满十八, en: Eighteen, ', ''), 'The condition `only` changes and its words do not. Add `zh: …` and `en: …`.'],
    ['that add what the rule asks already', besideAsksSettled.replace('id: settled', 'id: only'), 'The rule has a condition `only` already. Change it under `conditions:`, or give the new one an id of its own.'],
  ])('%s', (_, text, message) => {
    expect(problems(text)).toEqual([message]);
  });

  it('that add on the same days what another one adds', () => {
    expect(problems(besideAsksSettled, besideAsksSettled)).toEqual(['Another version in force on the same days adds `settled` too.']);
  });

  it('while laws that follow each other may add the same', () => {
    const first = besideAsksSettled.replace('    decides', '    until: 2018-12-31\n    decides');
    expect(problems(first, besideAsksSettled.replace('from: 2018-01-01', 'from: 2019-01-01'))).toEqual([]);
  });
});

it('a law is in force on its first day and on its last, to come before, ended after', () => {
  const one: LegalBasis = { law: '乙规定', articles: [], confidence: 'verified', from: '2020-01-01', until: '2022-12-31' };
  const standing = (day: string) => lawOn({ basis: [one] }, day)[0]?.standing;
  expect(['2019-12-31', '2020-01-01', '2022-12-31', '2023-01-01'].map(standing)).toEqual(['not yet', 'in force', 'in force', 'ended']);
});

it('laws in force are told before those to come and those that ended', () => {
  const law = (name: string, from: string, until: string): LegalBasis => ({ law: name, articles: [], confidence: 'verified', from, until });
  const all = [law('ended', '2000-01-01', '2010-12-31'), law('to come', '2030-01-01', '2040-12-31'), law('in force', '2011-01-01', '2029-12-31')];
  expect(lawOn({ basis: all }, '2016-09-01').map((one) => one.law)).toEqual(['in force', 'to come', 'ended']);
});

describe('a case', () => {
  const policy = policyWith();
  const read = (expectation: string) => readCaseFile('case.yml', `cases:
- id: T1
  title: A trial
  as_of: 2018-12-31
  place: {city: '220100'}
  people:
    zhang: {role: worker, facts: {settled: true, land.contracted: true}}
  expect:
  - {entitlement: land.keep-after-settlement, subject: zhang, result: eligible, ${expectation}}
`, policy).flatMap((one) => runTrial(one, policy));

  it('may say which law decides and what stands beside', () => {
    expect(read('law: [], beside: {吉政发〔2015〕29号: none}')).toEqual([{ kind: 'passed' }]);
  });

  it('fails where another law decides, and says which', () => {
    expect(read('law: [农村土地承包法], beside: {吉政发〔2015〕29号: {result: eligible}}')).toMatchObject([
      { kind: 'failed', got: 'eligible; law: the Opinion alone; beside 吉政发〔2015〕29号: none' },
    ]);
  });

  it('may name no law that no version of the entitlement rests on', () => {
    expect(() => read('law: [农村土地承包]')).toThrow(
      'case.yml:9:87: No version of `land.keep-after-settlement` rests on 农村土地承包. Did you mean `农村土地承包法`?',
    );
  });
});

describe('the policy', () => {
  const policy = policyWith();
  // The Opinion is of 2015; the last notice on taxes that is known ends with 2027.
  const [first, last] = ['2015-01-01', '2027-12-31'];
  const days = [first, ...changesOfLaw(policy).filter((day) => day > first && day <= last)];

  it('rests no condition on a law that is not in force that day', () => {
    // The deed tax follows the law of the day of the contract. A condition that names its own first day names the law that is to come.
    const isExempt = (rule: string, feel: string) => rule === 'housing.purchase-deed-tax-relief' || /as_of >= date\(\d/.test(feel);
    const found = days.flatMap((day) => [...compile(policy, { asOf: day, place: '220100' }).rules.values()].flatMap(({ rule }) => {
      const inForce = lawOn(rule, day).filter(({ standing }) => standing === 'in force').map(({ law }) => law);
      return rule.leaves.flatMap(({ id, feel, citation }) =>
        'law' in citation && !inForce.includes(citation.law) && !isExempt(rule.id, feel) ? [`${day} ${rule.id} ${id}: ${citation.law}`] : []);
    }));
    expect(found).toEqual([]);
  });

  it('lets later law decide on its own days only', () => {
    const found = days.flatMap((day) => [...compile(policy, { asOf: day, place: '220100' }).rules.values()].flatMap((compiled) => {
      const layers = [compiled, ...compiled.beside].flatMap(({ versions }) => versions.map(({ law }) => law));
      const inForce = lawOn(compiled.rule, day).filter(({ standing }) => standing === 'in force').map(({ law }) => law);
      return layers.filter((law) => !inForce.includes(law)).map((law) => `${day} ${compiled.rule.id}: ${law}`);
    }));
    expect(found).toEqual([]);
  });

  it('asks on every day what the Opinion asks: later law that asks otherwise is shown beside', () => {
    const deciding = [...policy.rules.values()].flatMap((rule) => rule.versions.filter(({ decides }) => decides).map((version) => ({ rule, version })));
    expect(deciding.length).toBeGreaterThan(40);
    expect(deciding.filter(({ version: { amendment } }) => amendment.added.length > 0 || [...amendment.conditions.values()].some(({ expression }) => expression !== undefined))
      .map(({ rule, version }) => `${rule.id} ${version.from}`)).toEqual([]);
  });

  it('keeps on every day the sum that the Opinion fixes: another one of later law is shown beside', () => {
    const found = [...policy.rules.values()].flatMap(({ id, amount, versions }) => versions
      .filter(({ decides, amendment }) => decides && amount?.expression !== undefined && amendment.amount?.expression !== undefined)
      .map(({ from }) => `${id} ${from}`));
    expect(found).toEqual([]);
  });

  it('has one layer beside for one law, so that no law gives two answers on a day', () => {
    const found = days.flatMap((day) => [...compile(policy, { asOf: day, place: '220100' }).rules.values()].flatMap(({ rule, beside }) => {
      const laws = beside.flatMap(({ versions }) => versions.map(({ law }) => law));
      return laws.filter((law, index) => laws.indexOf(law) !== index).map((law) => `${day} ${rule.id}: ${law}`);
    }));
    expect(found).toEqual([]);
  });

  it('shows each version in a case on its first day, and the rule the day before', () => {
    const folder = join(__dirname, '..', '..', 'policy', 'cases');
    const asked = new Set(readdirSync(folder).flatMap((file) => readCaseFile(file, readFileSync(join(folder, file), 'utf8'), policy))
      .flatMap(({ circumstances, expectations }) => expectations.map(({ entitlement }) => `${entitlement} ${circumstances.asOf}`)));
    const unseen = [...policy.rules.values()].flatMap(({ id, versions }) => versions.flatMap(({ from }) =>
      (from < first ? [] : [addDays(from, -1), from]).filter((day) => !asked.has(`${id} ${day}`)).map((day) => `${id} ${day}`)));
    expect(unseen).toEqual([]);
  });
});
