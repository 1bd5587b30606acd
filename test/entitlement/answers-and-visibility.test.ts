import { answerTo, determineAll, facts, policyWith, trialPath, trialRule, worker } from './policy-with';
import { catalogue, compile, determine, explain, factsUsed, served, type ExplanationNode } from '../../src/entitlement';

const wantsWork = 'list contains(wishes, "work") and settled';
const answered = (values: Record<string, unknown>) => new Map([[worker, values as never]]);

describe('answers given at the counter', () => {
  it('decide where no agency knows, and the determination says so', () => {
    const determination = answerTo(wantsWork, { [worker]: { settled: true } }, { answers: answered({ wishes: ['work'] }) });
    expect([determination.verdict, determination.usedAnswers]).toEqual(['ELIGIBLE', [{ subject: worker, fact: 'wishes' }]]);
  });

  it('give way to a record, and the conflict is reported', () => {
    const all = determineAll('household.sudden_emergency', { [worker]: { 'household.sudden_emergency': false } }, { answers: answered({ 'household.sudden_emergency': true }) });
    expect(all.determinations[0]?.verdict).toBe('INELIGIBLE');
    expect(all.conflicts).toEqual([{ subject: worker, fact: 'household.sudden_emergency', answer: true, recorded: false }]);
    expect(all.determinations[0]?.usedAnswers).toEqual([]);
  });

  it('are refused for facts that are never asked, and for values that do not fit', () => {
    const all = determineAll(wantsWork, { [worker]: {} }, { answers: answered({ settled: true, wishes: ['marry'], 'age': 30 }) });
    expect(all.determinations[0]?.verdict).toBe('UNDETERMINED');
    expect(all.refusedAnswers.map(({ fact, why }) => `${fact}: ${why}`)).toEqual([
      'settled: This fact is never asked at the counter.',
      'wishes: The answer does not fit: expected a list of work / settle / vote / return-land / long-term-transfer, got ["marry"].',
      'age: There is no such recorded fact.',
    ]);
  });

  it('reach formulas, since they are laid down before them', () => {
    const determination = answerTo('dispute.kind = "wages"', { [worker]: {} }, { answers: answered({ 'dispute.kind': 'wages' }) });
    expect(determination.verdict).toBe('ELIGIBLE');
  });
});

describe('restricted facts', () => {
  const policy = policyWith({ [trialPath]: trialRule('health.hiv_case') });
  const ruleSet = compile(policy, { asOf: '2016-12-01', place: '220100' });
  const ask = (hasCase: boolean, includesRestricted?: boolean) =>
    determine(ruleSet, {
      subjects: [worker],
      facts: new Map([[worker, facts({ 'health.hiv_case': hasCase })]]),
      ...(includesRestricted === undefined ? {} : { includesRestricted }),
    });

  it('decide for the person and the treating unit', () => {
    const verdicts = [true, false].map((hasCase) => ask(hasCase, true).determinations.find((one) => one.entitlement === 'health.trial')?.verdict);
    expect(verdicts).toEqual(['ELIGIBLE', 'INELIGIBLE']);
  });

  it('leave no trace for anybody else: the whole answer is the same byte for byte', () => {
    expect(JSON.stringify(ask(true))).toBe(JSON.stringify(ask(false)));
    expect(JSON.stringify(ask(true))).not.toContain('trial');
  });

  it('are in no catalogue and asked of no agency', () => {
    expect(served(policy).map((rule) => rule.id)).not.toContain('health.trial');
    expect(catalogue(policy).map((entry) => entry.id)).not.toContain('health.trial');
    expect([...factsUsed(policy).values()].flat()).not.toContain('health.hiv_case');
  });
});

describe('what agencies are asked for', () => {
  it('is what served rules read, formulas opened up, from whoever answers for it', () => {
    const used = factsUsed(policyWith());
    expect(used.get('registry')).toEqual(['birth_date', 'close_kin', 'guardians', 'sex', 'spouse']);
    expect(used.get('health')).toEqual([
      'benefits.health', 'employment.hazard_exposed', 'employment.last_health_check_on', 'health.maternity_event', 'immunisation.overdue_doses',
      'occupational_disease.diagnosed',
    ]);
    expect([...used.values()].flat()).not.toContain('as_of');
  });
});

describe('an explanation', () => {
  const leavesOf = (node: ExplanationNode): readonly ExplanationNode[] => (node.kind === 'condition' ? [node] : node.members.flatMap(leavesOf));
  const policy = policyWith();
  const ruleSet = compile(policy, { asOf: '2016-09-09', place: '220300' });
  const [determination] = determine(ruleSet, {
    subjects: [worker],
    facts: new Map([[worker, {
      ...facts({ 'residence.city': '220300', birth_date: '1990-01-01', 'household.income_per_capita': 1999, 'employment.status': 'unemployed' }),
      'household.homes_owned_in_city': { value: 0, source: '不动产登记', recordedOn: '2016-05-01' },
    }]]),
    entitlements: ['housing.public-rental'],
  }).determinations;
  if (determination === undefined) throw new Error('Nothing was determined.');
  const explained = explain(ruleSet, determination, (fact) => (fact === 'household.income_per_capita' ? 'hidden' : 'shown'));
  const leaf = (id: string) => leavesOf(explained.conditions).find((node) => node.kind === 'condition' && node.id === id);

  it('shows every condition, also those after the first that failed', () => {
    expect(leavesOf(explained.conditions).map((node) => `${node.kind === 'condition' ? node.id : ''} ${node.state}`)).toEqual([
      'lives-here MET', 'adult MET', 'no-home-here MET', 'income-below-limit MET', 'employed NOT_MET', 'months-of-work UNKNOWN',
    ]);
    expect(explained.verdict).toBe('INELIGIBLE');
  });

  it('says from which register a value comes, and by which article it counts', () => {
    expect(leaf('no-home-here')).toMatchObject({
      text: { zh: '在本市没有自有住房' },
      citation: { law: '公共租赁住房管理办法', article: '第7条（一）' },
      values: [{ fact: 'household.homes_owned_in_city', value: 0, agency: 'housing', source: '不动产登记', recordedOn: '2016-05-01' }],
    });
  });

  it('lets a hidden fact decide without showing it', () => {
    const values = (leaf('income-below-limit') as { values: readonly object[] }).values;
    expect(values).toEqual([{
      subject: worker, fact: 'household.income_per_capita', label: { zh: '家庭人均月收入', en: 'Monthly income per person' },
      agency: 'civil-affairs', disclosure: 'hidden', isDerived: false, isAnswer: false, isSupposed: false,
    }]);
  });

  it('marks a placeholder of the place as one', () => {
    expect(leaf('income-below-limit')).toMatchObject({ parameters: [{ parameter: 'public_rental_income_limit', value: 2000, mark: 'local placeholder' }] });
  });

  it('shows a derived value beside the records that it comes from', () => {
    expect(leaf('adult')).toMatchObject({ values: [{ fact: 'birth_date', value: '1990-01-01' }, { fact: 'age', value: 26, isDerived: true }] });
  });
});

describe('a determination', () => {
  it('carries what an appeal needs to replay it', () => {
    const one = determineAll(wantsWork, { [worker]: { settled: true } });
    const same = determineAll(wantsWork, { [worker]: { settled: true, sex: 'male' } });
    const other = determineAll(wantsWork, { [worker]: { settled: false } });
    expect(one.policyRevision).toMatch(/^[0-9a-f]{64}$/);
    expect([same.factsDigest === one.factsDigest, other.factsDigest === one.factsDigest]).toEqual([true, false]);
  });

  it('carries no facts when it is sent', () => {
    const determination = answerTo('residence.city = place.city', { [worker]: { 'residence.city': '220182' } });
    expect(JSON.stringify(determination)).not.toContain('220182');
  });

  it('of an eligible resident has the amount and the months that the law fixes', () => {
    const policy = policyWith();
    const ruleSet = compile(policy, { asOf: '2016-09-01', place: '220100' });
    const known = (months: number) => new Map([[worker, facts({
      'insurance.unemployment.months': months, 'employment.end_reason': 'contract-expired', 'unemployment.registered_on': '2016-08-20', wishes: ['work'], 'employment.status': 'unemployed',
    })]]);
    const benefit = [11, 12, 60, 120].map((months) => {
      const [one] = determine(ruleSet, { subjects: [worker], facts: known(months), entitlements: ['social-insurance.unemployment-benefit'] }).determinations;
      return [one?.verdict, one?.amount, one?.durationMonths];
    });
    expect(benefit).toEqual([['INELIGIBLE', undefined, undefined], ['ELIGIBLE', 1036, 12], ['ELIGIBLE', 1036, 18], ['ELIGIBLE', 1036, 24]]);
  });
});
