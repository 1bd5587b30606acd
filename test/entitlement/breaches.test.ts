import { breachesOf, compile, determine, valuesOfBreach, type BreachFound, type Determination, type Policy, type RuleSet } from '../../src/entitlement';
import type { FactsOfSubject, FactValue } from '../../src/facts/envelope';
import { facts, policyWith, problemsOf, trialPath, trialRule, worker, type Situation } from './policy-with';

interface Trial {
  readonly ruleSet: RuleSet;
  readonly determination: Determination;
  readonly found: readonly BreachFound[];
}

const breach = (keys: Readonly<Record<string, string>> = {}) => {
  const parts: Readonly<Record<string, string>> = {
    id: 'broken', feel: 'employment.written_contract = false', zh: '受侵害', en: 'Broken', cite: '{law: 疫苗管理法, article: 6}', claimFrom: 'employer',
    claim: '{zh: 要求改正, en: To have it put right}', remedies: '[labour.inspection-complaint]', ...keys,
  };
  return `breaches:\n  - ${Object.entries(parts).map(([key, value]) => `${key}: ${value}`).join('\n    ')}`;
};

const policies = new Map<string, Policy>();

function policyOf(breaches: string): Policy {
  const policy = policies.get(breaches) ?? policyWith({ [trialPath]: trialRule('employment.status = "employed"', { breaches }) });
  policies.set(breaches, policy);
  return policy;
}

/** The right: is employed. The breach: no written contract. */
function ask(known: Readonly<Record<string, FactValue>>, keys: Readonly<Record<string, string>> = {}, { asOf = '2016-09-01', ...question }: Situation = {}): Trial {
  return askOf(facts(known), keys, { asOf, ...question });
}

function askOf(known: FactsOfSubject, keys: Readonly<Record<string, string>>, { asOf = '2016-09-01', ...question }: Situation = {}): Trial {
  const ruleSet = compile(policyOf(breach(keys)), { asOf, place: '220100' });
  const { determinations: [determination] } = determine(ruleSet, { subjects: [worker], facts: new Map([[worker, known]]), entitlements: ['health.trial'], ...question });
  if (determination === undefined) throw new Error('Nothing was determined.');
  return { ruleSet, determination, found: breachesOf(ruleSet, determination) };
}

const stateIn = ({ found }: Trial) => found.map(({ state }) => state);
const missingIn = ({ found }: Trial) => found.flatMap(({ missing }) => missing.map(({ fact, reason }) => `${fact} ${reason}`)).sort();

describe('a right that one has', () => {
  const employed = { 'employment.status': 'employed' };

  it('is broken where the breach is known to be true, and not where it is known to be false', () => {
    expect(stateIn(ask({ ...employed, 'employment.written_contract': false }))).toEqual(['BREACHED']);
    expect(stateIn(ask({ ...employed, 'employment.written_contract': true }))).toEqual(['NOT_BREACHED']);
  });

  it('is not said to be broken, nor to be kept, while a fact is unknown; the fact is named', () => {
    const trial = ask(employed);
    expect(stateIn(trial)).toEqual(['UNKNOWN']);
    expect(missingIn(trial)).toEqual(['employment.written_contract not-held']);
  });

  it('keeps its verdict when it is broken', () => {
    expect(ask({ ...employed, 'employment.written_contract': false }).determination.verdict).toBe('ELIGIBLE');
  });

  it('is never found broken on a day before the records begin', () => {
    const trial = askOf({ ...facts(employed), 'employment.written_contract': { unknown: 'before-records' } }, {});
    expect(stateIn(trial)).toEqual(['UNKNOWN']);
    expect(missingIn(trial)).toEqual(['employment.written_contract before-records']);
  });

  it('is asked about a breach on its days only, the first and the last among them', () => {
    const known = { ...employed, 'employment.written_contract': false };
    const days = { from: '2016-09-01', until: '2016-09-30' };
    expect(['2016-08-31', '2016-09-01', '2016-09-30', '2016-10-01'].map((asOf) => stateIn(ask(known, days, { asOf })))).toEqual([[], ['BREACHED'], ['BREACHED'], []]);
  });
});

describe('a right that one may have', () => {
  it('is broken at most UNKNOWN, for want of what decides the right', () => {
    const trial = ask({ 'employment.written_contract': false });
    expect(stateIn(trial)).toEqual(['UNKNOWN']);
    expect(missingIn(trial)).toEqual(['employment.status not-held']);
  });

  it('misses what decides the right and what decides the breach', () => {
    const trial = ask({}, {}, { silentAgencies: ['employment'] });
    expect(stateIn(trial)).toEqual(['UNKNOWN']);
    expect(missingIn(trial)).toEqual(['employment.status agency-silent', 'employment.written_contract agency-silent']);
  });

  it('is known not to be broken where the breach is false whatever the right', () => {
    expect(stateIn(ask({ 'employment.written_contract': true }))).toEqual(['NOT_BREACHED']);
  });

  it('shows no amount', () => {
    const { found: [found] } = ask({ 'employment.written_contract': false }, { amount: '{feel: "100", unit: yuan}' });
    expect(found?.amount).toBeNull();
  });
});

describe('a right that one does not have', () => {
  it('is not asked about: it cannot be broken', () => {
    expect(ask({ 'employment.status': 'unemployed', 'employment.written_contract': false }).found).toEqual([]);
  });
});

describe('what may be claimed', () => {
  const broken = { 'employment.status': 'employed', 'employment.written_contract': false };
  const amount = { amount: '{feel: 2 * employment.wage_monthly, unit: yuan, zh: 两个月工资, en: two wages}' };

  it('is a number where its facts are known, and null with the missing fact where not', () => {
    expect(ask({ ...broken, 'employment.wage_monthly': 1000 }, amount).found).toMatchObject([{ state: 'BREACHED', amount: 2000, missing: [] }]);
    expect(ask(broken, amount).found).toMatchObject([{ state: 'BREACHED', amount: null, missing: [{ fact: 'employment.wage_monthly' }] }]);
  });

  it('has no amount where the rule gives it in words only', () => {
    const [found] = ask(broken, { amount: '{unit: yuan, zh: 由部门责令, en: as ordered}' }).found;
    expect(found).not.toHaveProperty('amount');
  });

  it('has no amount where nothing is broken', () => {
    const [found] = ask({ ...broken, 'employment.written_contract': true, 'employment.wage_monthly': 1000 }, amount).found;
    expect(found).not.toHaveProperty('amount');
  });
});

describe('until when', () => {
  const broken = { 'employment.status': 'employed', 'employment.written_contract': false };
  const aYear = { lastDay: '{feel: "add_years(dispute.known_on, 1)", zh: 一年, en: a year}' };

  it('the last day itself is in time and the day after is not', () => {
    const on = (asOf: string) => ask({ ...broken, 'dispute.known_on': '2015-09-01' }, aYear, { asOf }).found;
    expect(on('2016-09-01')).toMatchObject([{ lastDay: '2016-09-01', isWithinTime: true }]);
    expect(on('2016-09-02')).toMatchObject([{ lastDay: '2016-09-01', isWithinTime: false, state: 'BREACHED' }]);
  });

  it('is unknown while its fact is, and the fact is named', () => {
    expect(ask(broken, aYear).found).toMatchObject([{ lastDay: null, isWithinTime: null, missing: [{ fact: 'dispute.known_on', isAskable: true }] }]);
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ['the limit is none', { lastDay: '{feel: "if employment.end_on = null then null else add_years(employment.end_on, 1)", zh: 一年, en: a year}' }],
    ['the limit is told in words only', { lastDay: '{zh: 不受限制, en: none}' }],
    ['the rule names no limit', {}],
  ])('is within time and without a last day where %s', (_, keys) => {
    const [found] = ask({ ...broken, 'employment.end_on': null }, keys).found;
    expect(found?.isWithinTime).toBe(true);
    expect(found).not.toHaveProperty('lastDay');
  });

  it('counts days over the end of a month, for terms that the law gives in days', () => {
    const late = { feel: 'as_of > add_days(employment.start_on, 30)' };
    const on = (asOf: string) => stateIn(ask({ 'employment.status': 'employed', 'employment.start_on': '2016-02-01' }, late, { asOf }));
    expect(['2016-03-02', '2016-03-03'].map(on)).toEqual([['NOT_BREACHED'], ['BREACHED']]);
  });
});

describe('what an answer rests on', () => {
  const keys = { amount: '{feel: employment.wage_monthly, unit: yuan}' };
  const known = { 'employment.status': 'employed', 'employment.written_contract': false, 'employment.wage_monthly': 1000 };

  it('is the facts of the breach, of its amount and of its last day, without those of the right', () => {
    const { ruleSet, determination } = ask(known, { ...keys, lastDay: '{feel: "add_years(dispute.known_on, 1)", zh: 一年, en: a year}' });
    const { values } = valuesOfBreach(ruleSet, determination, 'broken', () => 'shown');
    expect(values.map(({ fact, value, unknown }) => [fact, value ?? unknown])).toEqual([
      ['employment.written_contract', false], ['employment.wage_monthly', 1000], ['dispute.known_on', 'never-asked'],
    ]);
  });

  it('shows no value that may not be seen', () => {
    const { ruleSet, determination } = ask(known, keys);
    const { values } = valuesOfBreach(ruleSet, determination, 'broken', (fact) => (fact === 'employment.wage_monthly' ? 'hidden' : 'shown'));
    const wage = values.find(({ fact }) => fact === 'employment.wage_monthly');
    expect(wage).toMatchObject({ disclosure: 'hidden' });
    expect(wage).not.toHaveProperty('value');
  });
});

describe('the loader', () => {
  const problemOf = (keys: Readonly<Record<string, string>>) =>
    problemsOf({ [trialPath]: trialRule('employment.status = "employed"', { breaches: breach(keys) }) }).map((one) => one.replace(/^[^ ]+ /, ''));

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['a remedy that is no entitlement', { remedies: '[labour.inspection-complain]' }, 'There is no entitlement `labour.inspection-complain`. Did you mean `labour.inspection-complaint`?'],
    ['itself as a remedy', { remedies: '[health.trial]' }, '`health.trial` names itself.'],
    ['nobody of whom it is claimed', { claimFrom: 'employers' }, '"employers" is not allowed here. Did you mean `employer`?'],
    ['a last day that is no date', { lastDay: '{feel: "12", zh: 一年, en: a year}' }, 'Expected a date, but `12` is a number.'],
    ['an amount that is no number', { amount: '{feel: employment.written_contract}' }, 'Expected a number, but `employment.written_contract` is true or false.'],
    ['an end before its beginning', { from: '2016-09-02', until: '2016-09-01' }, 'The breach ends before it begins.'],
    ['a law that the entry does not rest on', { cite: '{law: 疫苗法, article: 6}' }, 'The law 疫苗法 is not in the basis of this entry. Did you mean `疫苗管理法`?'],
  ])('refuses %s', (_, keys, problem) => {
    expect(problemOf(keys)).toContain(problem);
  });
});
