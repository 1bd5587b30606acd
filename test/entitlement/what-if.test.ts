/** What-if: the supposed board beside the real one, and nothing learnt by it that may not be seen. */
import { compile, determine, differencesOf, explain, whatIf, type Disclose, type ExplanationNode, type Question, type RuleSet, type ValueUsed } from '../../src/entitlement';
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
