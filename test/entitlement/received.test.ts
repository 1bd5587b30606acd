/** Whether a benefit is received already: three-valued, beside the verdict and never part of it. */
import { compile, determine, receivedAnswer, receivedReadings, type Determination, type RuleSet } from '../../src/entitlement';
import type { FactEntry, FactsOfSubject } from '../../src/facts/envelope';
import { facts, policyWith, worker } from './policy-with';

const policy = policyWith();
const ruleSet: RuleSet = compile(policy, { asOf: '2016-09-01', place: '220100' });
const relief = 'civil-affairs.temporary-assistance';

function determined(entitlement: string, known: FactsOfSubject, silentAgencies: readonly string[] = []): Determination {
  const [determination] = determine(ruleSet, { subjects: [worker], facts: new Map([[worker, known]]), silentAgencies, entitlements: [entitlement] }).determinations;
  if (determination === undefined) throw new Error('Nothing was determined.');
  return determination;
}

describe('whether it is received already', () => {
  it('is yes when the register shows it, and no when the register is there and does not', () => {
    const receiving = determined(relief, facts({ 'benefits.civil_affairs': [relief] }));
    expect(receivedAnswer(ruleSet, receiving)).toMatchObject({ state: 'RECEIVED', missing: [] });
    const other = determined(relief, facts({ 'benefits.civil_affairs': ['civil-affairs.medical-assistance'] }));
    expect(receivedAnswer(ruleSet, other)).toMatchObject({ state: 'NOT_RECEIVED', missing: [] });
    expect(receivedAnswer(ruleSet, determined(relief, facts({ 'benefits.civil_affairs': [] })))).toMatchObject({ state: 'NOT_RECEIVED' });
  });

  it('is unknown while the register is silent, and says what is missing of whom', () => {
    const answer = receivedAnswer(ruleSet, determined(relief, {}, ['civil-affairs']));
    expect(answer).toMatchObject({
      state: 'UNKNOWN', missing: [{ subject: worker, fact: 'benefits.civil_affairs', agency: 'civil-affairs', reason: 'agency-silent', isAskable: false }],
    });
  });

  it('is asked whatever the verdict', () => {
    const dibao = 'civil-affairs.dibao-at-residence';
    const refused = determined(dibao, facts({ 'household.income_per_capita': 5000, 'household.dibao': true }));
    expect(refused.verdict).toBe('INELIGIBLE');
    expect(receivedAnswer(ruleSet, refused)?.state).toBe('RECEIVED');
  });

  it('changes no verdict and is not among what a verdict misses', () => {
    const open = determined(relief, {}, ['civil-affairs']);
    expect(open.missing.map(({ fact }) => fact)).not.toContain('benefits.civil_affairs');
    for (const rule of policy.rules.values()) {
      const conditions = rule.leaves.map(({ feel }) => feel).join(' ');
      expect([rule.id, conditions.includes('benefits.')]).toEqual([rule.id, false]);
    }
  });

  it('is no question where nobody keeps a record', () => {
    expect(receivedAnswer(ruleSet, determined('justice.hotline-12348', {}))).toBeNull();
  });

  it('rests on a value that is shown only where it may be, while the answer itself is told', () => {
    const entry: FactEntry = { value: [relief], source: '社会救助发放台账', recordedOn: '2016-05-01' };
    const receiving = determined(relief, { 'benefits.civil_affairs': entry });
    const [shown] = receivedReadings(ruleSet, receiving, () => 'shown').values;
    expect(shown).toMatchObject({ fact: 'benefits.civil_affairs', value: [relief], source: '社会救助发放台账', recordedOn: '2016-05-01' });
    const [hidden] = receivedReadings(ruleSet, receiving, () => 'hidden').values;
    expect(hidden).not.toHaveProperty('value');
    expect(hidden).not.toHaveProperty('source');
    expect(receivedAnswer(ruleSet, receiving)?.state).toBe('RECEIVED');
  });
});

describe('the vocabulary of what was granted', () => {
  const registers = [...policy.vocabulary.facts.values()].filter(({ name }) => name.startsWith('benefits.'));

  it('names entitlements alone, and each of them reads its own register', () => {
    expect(registers.length).toBeGreaterThan(5);
    for (const { name, shape } of registers) {
      for (const entitlement of shape.values ?? []) {
        expect([entitlement, policy.rules.get(entitlement)?.received?.feel]).toEqual([entitlement, `list contains(${name}, "${entitlement}")`]);
      }
    }
  });
});
