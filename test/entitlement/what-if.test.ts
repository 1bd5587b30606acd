/** What-if: the supposed board beside the real one, and nothing learnt by it that may not be seen. */
import { compile, determine, differencesOf, explain, layersOf, whatIf, type Disclose, type ExplanationNode, type Question, type RuleSet, type ValueUsed } from '../../src/entitlement';
import { determineWith } from '../../src/entitlement/determine';
import { factsOfAmount } from '../../src/entitlement/advice/facts-of-amount';
import { usesOf } from '../../src/entitlement/reading/uses';
import type { FactValue, SubjectId } from '../../src/facts/envelope';
import { facts, policyWith, trialPath, trialRule, worker } from './policy-with';

const shown: Disclose = () => 'shown';
const incomeHidden: Disclose = (fact) => (fact === 'household.income_per_capita' ? 'hidden' : 'shown');

function asking(feel: string, known: Readonly<Record<string, FactValue>>, amount?: string, answers?: Question['answers']): { readonly ruleSet: RuleSet; readonly question: Question } {
  const policy = policyWith({ [trialPath]: trialRule(feel, amount === undefined ? {} : { amount: `amount: ${amount}` }) });
  const question: Question = { subjects: [worker], facts: new Map([[worker, facts(known)]]), entitlements: ['health.trial'], ...(answers === undefined ? {} : { answers }) };
  return { ruleSet: compile(policy, { asOf: '2016-09-01', place: '220100' }), question };
}

const supposing = (values: Readonly<Record<string, FactValue>>) => new Map<SubjectId, Readonly<Record<string, FactValue>>>([[worker, values]]);

describe('the difference', () => {
  it('holds what would be another verdict, and how it was', () => {
    const { ruleSet, question } = asking('settled', { settled: false });
    const { supposed, real } = whatIf(ruleSet, question, supposing({ settled: true }), shown);
    expect(differencesOf(supposed.determinations, real.determinations)).toMatchObject([{ before: 'INELIGIBLE', supposed: { verdict: 'ELIGIBLE' } }]);
  });

  it('holds what would pay another sum, and is empty where nothing would be different', () => {
    const { ruleSet, question } = asking('true', { 'household.size': 3 }, '{feel: household.size * 100, unit: yuan/month}');
    const more = whatIf(ruleSet, question, supposing({ 'household.size': 4 }), shown);
    expect(differencesOf(more.supposed.determinations, more.real.determinations)).toMatchObject([{ before: 'ELIGIBLE', amountBefore: 300, supposed: { amount: 400 } }]);
    const same = whatIf(ruleSet, question, supposing({ settled: true }), shown);
    expect(differencesOf(same.supposed.determinations, same.real.determinations)).toEqual([]);
  });
});

describe('an explanation', () => {
  it('marks what is supposed, and puts no register behind it', () => {
    const { ruleSet, question } = asking('settled and list contains(wishes, "settle")', { settled: false }, undefined, supposing({ wishes: ['settle'] }));
    const { supposed } = whatIf(ruleSet, question, supposing({ settled: true }), shown);
    const [determination] = supposed.determinations;
    if (determination === undefined) throw new Error('Nothing was determined.');
    const values = valuesIn(explain(ruleSet, determination, shown).conditions);
    expect(values).toMatchObject([{ fact: 'settled', value: true, isSupposed: true, isAnswer: false }, { fact: 'wishes', isSupposed: false, isAnswer: true }]);
    expect(values[0]).not.toHaveProperty('source');
  });
});

function valuesIn(node: ExplanationNode): readonly ValueUsed[] {
  return node.kind === 'condition' ? node.values : node.members.flatMap(valuesIn);
}

describe('a supposition is no way to read a hidden value', () => {
  const amount = '{feel: 500 - household.income_per_capita, unit: yuan/month}';

  it('an amount from which it could be worked out stays withheld', () => {
    const { ruleSet, question } = asking('settled', { settled: false, 'household.income_per_capita': 320 }, amount);
    const { supposed } = whatIf(ruleSet, question, supposing({ settled: true }), incomeHidden);
    expect(supposed.determinations).toMatchObject([{ verdict: 'ELIGIBLE', amount: null }]);
  });

  it('unless the board as it is tells it anyway, or the value itself is supposed', () => {
    const eligible = asking('settled', { settled: true, 'household.income_per_capita': 320 }, amount);
    expect(whatIf(eligible.ruleSet, eligible.question, supposing({ sex: 'male' }), incomeHidden).supposed.determinations).toMatchObject([{ amount: 180 }]);
    const refused = asking('settled', { settled: false, 'household.income_per_capita': 320 }, amount);
    const supposed = supposing({ settled: true, 'household.income_per_capita': 100 });
    expect(whatIf(refused.ruleSet, refused.question, supposed, incomeHidden).supposed.determinations).toMatchObject([{ amount: 400 }]);
  });

  it('and so stays a duration', () => {
    const { ruleSet, question } = asking('settled', { settled: false, 'household.income_per_capita': 320 }, '{feel: "100", unit: yuan}\ndurationMonths: {feel: household.income_per_capita / 10, zh: 月数, en: Months}');
    const { supposed } = whatIf(ruleSet, question, supposing({ settled: true }), incomeHidden);
    expect(supposed.determinations).toMatchObject([{ verdict: 'ELIGIBLE', durationMonths: null }]);
  });

  it('also where a ceiling kept it on the board as it is', () => {
    // 10 × 3 = 30 is less than 500 − 317 = 183; with a household of 30 it would not be.
    const capped = '{feel: "min(500 - household.income_per_capita, 10 * household.size)", unit: yuan/month}';
    const { ruleSet, question } = asking('settled', { settled: true, 'household.size': 3, 'household.income_per_capita': 317 }, capped);
    const { real, supposed } = whatIf(ruleSet, question, supposing({ 'household.size': 30 }), incomeHidden);
    expect([real.determinations, supposed.determinations]).toMatchObject([[{ amount: 30 }], [{ amount: null }]]);
  });

  it('also where another layer of the law would work it out', () => {
    const later = `versions:
  - from: 2016-01-01
    decides: false
    law: 甲办法
    confidence: remembered
    change: {zh: 改了, en: Changed}
    amount: {feel: 600 - household.income_per_capita, unit: yuan/month, zh: 数额, en: Sum}
basis:
  - {law: 疫苗管理法, articles: [6], confidence: verified}
  - {law: 甲办法, confidence: remembered, from: 2016-01-01}`;
    const policy = policyWith({ [trialPath]: trialRule('settled', { amount: 'amount: {feel: "100", unit: yuan/month}', basis: later }) });
    const ruleSet = compile(policy, { asOf: '2016-09-01', place: '220100' });
    const question: Question = { subjects: [worker], facts: new Map([[worker, facts({ settled: false, 'household.income_per_capita': 317 })]]), entitlements: ['health.trial'] };
    const beside = (supposed: Readonly<Record<string, FactValue>>) =>
      whatIf(ruleSet, question, supposing(supposed), incomeHidden).supposed.determinations.flatMap((one) => layersOf(ruleSet, one, incomeHidden));
    expect(beside({ settled: true })).toMatchObject([{ determination: { verdict: 'ELIGIBLE', amount: null } }]);
    expect(beside({ settled: true, 'household.income_per_capita': 100 })).toMatchObject([{ determination: { amount: 500 } }]);
  });

  it('also where it is the spouse’s and the own value is supposed', () => {
    const { ruleSet, question } = asking('settled', { settled: false, spouse: 'person:spouse' }, '{feel: 500 - spouse.household.income_per_capita, unit: yuan/month}');
    const withSpouse = { ...question, facts: new Map([...question.facts, ['person:spouse' as const, facts({ 'household.income_per_capita': 317 })]]) };
    const { supposed } = whatIf(ruleSet, withSpouse, supposing({ settled: true, 'household.income_per_capita': 1 }), incomeHidden);
    expect(supposed.determinations).toMatchObject([{ verdict: 'ELIGIBLE', amount: null }]);
  });

  it('no condition of the policy measures a hidden value against another that could be supposed', () => {
    const policy = policyWith();
    const isHidden = (fact: string) => policy.vocabulary.facts.get(fact)?.factClass === 'sensitive';
    for (const rule of policy.rules.values()) {
      for (const { id, expression } of rule.leaves) {
        const read = [...usesOf([expression], policy.vocabulary).facts];
        // A relation leads to the person whose fact it is, and is not weighed against it.
        const others = read.filter((fact) => !isHidden(fact) && policy.vocabulary.facts.get(fact)?.isRelation !== true);
        expect([rule.id, id, read.some(isHidden) ? others : []]).toEqual([rule.id, id, []]);
      }
    }
  });

  it('and no sum that may be claimed for a breach rests on one', () => {
    const policy = policyWith();
    for (const rule of policy.rules.values()) {
      const sums = rule.breaches.flatMap(({ amount: sum, lastDay }) => [sum?.expression, lastDay?.expression]).filter((one) => one !== undefined);
      const hidden = [...usesOf(sums, policy.vocabulary).facts].filter((fact) => policy.vocabulary.facts.get(fact)?.factClass === 'sensitive');
      expect([rule.id, hidden]).toEqual([rule.id, []]);
    }
  });

  it('knows every fact that an amount rests on, through formulas too', () => {
    const rule = policyWith({ [trialPath]: trialRule('true', { amount: 'amount: {feel: residence.months * 10, unit: yuan}' }) }).rules.get('health.trial');
    expect(rule === undefined ? [] : factsOfAmount(rule, policyWith().vocabulary)).toEqual(['residence.registered_on']);
  });

  it('and refuses what could not be true before anything is determined', () => {
    const { ruleSet, question } = asking('settled', { settled: false });
    const refusal = (values: Readonly<Record<string, FactValue>>) => () => whatIf(ruleSet, question, supposing(values), shown);
    expect(refusal({ settled: 'yes' })).toThrow('`settled` of `person:worker`: expected true or false, got "yes".');
    expect(refusal({ age: 30 })).toThrow('`age` of `person:worker`: this is derived; suppose the recorded facts that it rests on.');
    expect(refusal({ setled: true })).toThrow('Did you mean `settled`?');
    expect(() => determine(ruleSet, question)).not.toThrow();
  });
});

describe('what is supposed of a hire', () => {
  it('is read before what is known of the employer, by closures and by generated code', () => {
    const policy = policyWith({ [trialPath]: trialRule('employer.injury_insured_at_event') });
    const ruleSet = compile(policy, { asOf: '2016-09-01', place: '220100' });
    const hire: SubjectId = 'pair:E1/worker';
    const question: Question = {
      subjects: [worker],
      facts: new Map([[worker, facts({ employer: 'employer:E1' })], ['employer:E1', facts({ 'employer.injury_insured_at_event': false })], [hire, {}]]),
      entitlements: ['health.trial'],
      suppositions: new Map([[hire, { 'employer.injury_insured_at_event': true }]]),
    };
    const verdicts = [determine(ruleSet, question), determineWith(null, ruleSet, question)].map(({ determinations }) => determinations.map(({ verdict }) => verdict));
    expect(verdicts).toEqual([['ELIGIBLE'], ['ELIGIBLE']]);
  });
});

describe('what is derived from a hidden value', () => {
  it('is hidden with it', () => {
    const { ruleSet, question } = asking('age >= 16', { birth_date: '1990-01-01' });
    const [determination] = determine(ruleSet, question).determinations;
    if (determination === undefined) throw new Error('Nothing was determined.');
    const age = (disclose: Disclose) => valuesIn(explain(ruleSet, determination, disclose).conditions).find(({ fact }) => fact === 'age');
    expect(age((fact) => (fact === 'birth_date' ? 'hidden' : 'shown'))).not.toHaveProperty('value');
    expect(age(shown)).toMatchObject({ value: 26, disclosure: 'shown' });
  });
});
