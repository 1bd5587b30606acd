import { readPolicyFiles } from '../../src/cli/read-policy-files';
import { compile, determine, nextChange, nextStateChange, type NextChange, type Policy, type RuleSet } from '../../src/entitlement';
import type { FactEntry, SubjectId } from '../../src/facts/envelope';
import { loneRule } from './lone-rule';
import { worker } from './policy-with';

type Known = Readonly<Record<string, FactEntry>>;

interface Trial {
  readonly asOf: string;
  readonly facts?: Known;
  readonly of?: Readonly<Record<SubjectId, Known>>;
  readonly replace?: Readonly<Record<string, string>>;
  readonly changes?: Readonly<Record<string, string>>;
}

const known = (value: NonNullable<Extract<FactEntry, { value: unknown }>['value']> | null, more: Omit<Extract<FactEntry, { value: unknown }>, 'value'> = {}): FactEntry => ({ value, ...more });

function asked(policy: Policy, { asOf, facts = {}, of = {} }: Trial): { readonly ruleSet: RuleSet; readonly determination: ReturnType<typeof determine>['determinations'][number] } {
  const ruleSet = compile(policy, { asOf, place: '220100' });
  const everybody = new Map<SubjectId, Known>([[worker, facts], ...(Object.entries(of) as [SubjectId, Known][])]);
  const [determination] = determine(ruleSet, { subjects: [worker], facts: everybody, entitlements: ['health.trial'], includesRestricted: true }).determinations;
  if (determination === undefined) throw new Error('Nothing was determined.');
  return { ruleSet, determination };
}

function changeOf(feel: string, trial: Trial): NextChange | null {
  const policy = loneRule(feel, trial.replace, trial.changes);
  const { ruleSet, determination } = asked(policy, trial);
  return nextChange(ruleSet, determination);
}

const dayOf = (feel: string, trial: Trial) => {
  const found = changeOf(feel, trial);
  return found === null ? null : `${found.on} ${found.verdict ?? 'ended'}`;
};

describe('a verdict changes by the calendar', () => {
  it('on the very day on which half a year is complete, which is the last of a month that has no such day', () => {
    expect(dayOf('add_months(residence.registered_on, 6) <= as_of', { asOf: '2016-09-01', facts: { 'residence.registered_on': known('2016-08-31') } })).toBe('2017-02-28 ELIGIBLE');
    expect(dayOf('residence.months >= 6', { asOf: '2015-09-01', facts: { 'residence.registered_on': known('2015-08-31') } })).toBe('2016-02-29 ELIGIBLE');
  });

  it('on the birthday, which of 29 February is 28 February of a common year', () => {
    expect(dayOf('age >= 6', { asOf: '2016-09-01', facts: { birth_date: known('2012-03-01') } })).toBe('2018-03-01 ELIGIBLE');
    expect(dayOf('age < 16', { asOf: '2016-09-01', facts: { birth_date: known('2012-02-29') } })).toBe('2028-02-29 INELIGIBLE');
    expect(dayOf('age < 18', { asOf: '2016-09-01', facts: { birth_date: known('2012-02-29') } })).toBe('2030-02-28 INELIGIBLE');
  });

  it('on the day after the last one of a limitation', () => {
    expect(dayOf('as_of <= add_years(injury.occurred_on, 1)', { asOf: '2016-09-01', facts: { 'injury.occurred_on': known('2016-03-10') } })).toBe('2017-03-11 INELIGIBLE');
  });

  it('whichever way round the months are counted', () => {
    const facts = { 'residence_permit.valid_until': known('2017-03-31') };
    // On 28 February one full month is left to 31 March, on 1 March only 30 days are.
    expect(dayOf('months_between(as_of, residence_permit.valid_until) >= 1', { asOf: '2016-09-01', facts })).toBe('2017-03-01 INELIGIBLE');
  });

  it('at the start of a year, of a month, or on a day of the month', () => {
    expect(dayOf('year(as_of) = 2016', { asOf: '2016-09-01' })).toBe('2017-01-01 INELIGIBLE');
    expect(dayOf('month(as_of) in [3, 4]', { asOf: '2016-09-01' })).toBe('2017-03-01 ELIGIBLE');
    expect(dayOf('day(as_of) = 29 and month(as_of) = 2', { asOf: '2016-09-01' })).toBe('2020-02-29 ELIGIBLE');
  });

  it('by the spouse, the guardian or the employer whose day it is', () => {
    const wife: SubjectId = 'person:wife';
    expect(dayOf('spouse.age >= 50', { asOf: '2016-09-01', facts: { spouse: known(wife) }, of: { [wife]: { birth_date: known('1967-05-01') } } })).toBe('2017-05-01 ELIGIBLE');
    const [mother, father]: readonly SubjectId[] = ['person:mother', 'person:father'];
    const guardians = { guardians: known([mother ?? '', father ?? '']) };
    const of = { 'person:mother': { birth_date: known('1960-02-01') }, 'person:father': { birth_date: known('1957-10-20') } };
    expect(dayOf('some g in guardians satisfies g.age >= 60', { asOf: '2016-09-01', facts: guardians, of })).toBe('2017-10-20 ELIGIBLE');
    expect(dayOf('every g in guardians satisfies g.age >= 60', { asOf: '2016-09-01', facts: guardians, of })).toBe('2020-02-01 ELIGIBLE');
  });

  it('never, where another condition goes on deciding', () => {
    const replace = { conditions: ['conditions:', '  all:', ...[['grown', 'age >= 18'], ['settled', 'settled']].map(([id, feel]) =>
      `    - {id: ${id}, feel: ${feel}, zh: 条件, en: Condition, cite: {law: 疫苗管理法, article: 6}}`)].join('\n') };
    const facts = { birth_date: known('2012-03-01'), settled: known(false) };
    expect(dayOf('true', { asOf: '2016-09-01', facts, replace })).toBeNull();
    // An open question may be settled by the calendar all the same.
    expect(dayOf('true', { asOf: '2029-09-01', facts: { birth_date: known('2012-03-01') }, replace })).toBe('2030-03-01 UNDETERMINED');
  });

  it('never within a hundred years, where nothing reads the day', () => {
    expect(dayOf('settled', { asOf: '2016-09-01', facts: { settled: known(true) } })).toBeNull();
  });
});

describe('a verdict changes with a record', () => {
  it('to open on the day after its last day, when nobody knows what comes next', () => {
    const facts = { settled: known(true, { until: '2017-05-01' }) };
    expect(changeOf('settled', { asOf: '2016-09-01', facts })).toEqual({
      on: '2017-05-02', verdict: 'UNDETERMINED',
      because: [{ condition: 'only', text: { zh: '条件', en: 'Condition' }, from: 'MET', to: 'UNKNOWN', reasons: [{ kind: 'record ends', subject: worker, fact: 'settled' }] }],
    });
  });

  it('to what the agency has said comes next', () => {
    const facts = { 'residence_permit.status': known('valid', { until: '2017-05-01', then: 'suspended' }) };
    expect(dayOf('residence_permit.status = "valid"', { asOf: '2016-09-01', facts })).toBe('2017-05-02 INELIGIBLE');
  });

  it('not at all, when it ends and the same comes next', () => {
    const facts = { 'residence_permit.city': known('220100', { until: '2017-05-01', then: '220100' }) };
    expect(dayOf('residence_permit.city = place.city', { asOf: '2016-09-01', facts })).toBeNull();
  });

  it('whose last day had passed before the day asked about: then it is not known on that day either', () => {
    const policy = loneRule('settled');
    expect(asked(policy, { asOf: '2016-09-01', facts: { settled: known(true, { until: '2016-08-31' }) } }).determination.verdict).toBe('UNDETERMINED');
    expect(asked(policy, { asOf: '2016-09-01', facts: { settled: known(true, { until: '2016-09-01' }) } }).determination.verdict).toBe('ELIGIBLE');
  });

  it('of a relative too, and says whose record it is', () => {
    const wife: SubjectId = 'person:wife';
    const found = changeOf('spouse.settled', { asOf: '2016-09-01', facts: { spouse: known(wife) }, of: { [wife]: { settled: known(true, { until: '2016-12-31', then: false }) } } });
    expect(found).toMatchObject({ on: '2017-01-01', verdict: 'INELIGIBLE', because: [{ reasons: [{ kind: 'record ends', subject: wife, fact: 'settled' }] }] });
  });

  it('and tells the day from the record, where both come together', () => {
    const facts = { birth_date: known('2011-05-02'), settled: known(true, { until: '2017-05-01', then: false }) };
    expect(changeOf('age >= 6', { asOf: '2016-09-01', facts })?.because).toMatchObject([{ reasons: [{ kind: 'date' }] }]);
    expect(changeOf('settled', { asOf: '2016-09-01', facts })?.because).toMatchObject([{ reasons: [{ kind: 'record ends' }] }]);
    // Either alone would have been enough.
    expect(changeOf('age < 6 and settled', { asOf: '2016-09-01', facts })?.because).toMatchObject([{ reasons: [{ kind: 'date' }, { kind: 'record ends' }] }]);
  });
});

describe('a verdict changes with the law', () => {
  it('when the rule ends: it is not determined any more', () => {
    const found = changeOf('true', { asOf: '2016-09-01', replace: { until: 'until: 2018-12-31' } });
    expect(found).toEqual({ on: '2019-01-01', verdict: null, because: [{ reasons: [{ kind: 'law changes', what: 'rule', name: 'health.trial' }] }] });
  });

  it('when a parameter of the place changes, and names it', () => {
    const facts = { birth_date: known('1957-01-01'), sex: known('male') };
    const found = changeOf('local.trial_age <= age', { asOf: '2016-09-01', facts, changes: { 'policy/places/parameters.yml': parametersWithTrialAge() } });
    expect(found).toMatchObject({ on: '2016-10-01', verdict: 'ELIGIBLE', because: [{ condition: 'only', reasons: [{ kind: 'law changes', what: 'parameter', name: 'trial_age' }] }] });
  });
});

describe('a verdict changes with a later law', () => {
  const replace = {
    basis: 'basis:\n  - {law: 疫苗管理法, articles: [6], confidence: verified}',
    versions: `versions:
  - from: 2019-12-01
    decides: true
    law: 疫苗管理法
    confidence: verified
    change: {zh: 年龄改为十八岁, en: The age becomes eighteen}
    conditions:
      - {id: only, feel: age < 18, zh: 未满十八, en: Under eighteen}`,
  };

  it('that asks a condition otherwise, and names the law', () => {
    const on = (asOf: string, birthDate: string) => changeOf('age < 15', { asOf, facts: { birth_date: known(birthDate) }, replace });
    expect(on('2016-09-01', '2003-03-01')).toMatchObject({ on: '2018-03-01', verdict: 'INELIGIBLE', because: [{ reasons: [{ kind: 'date' }] }] });
    // Sixteen on the first day of the law.
    expect(on('2018-06-01', '2003-03-01')).toEqual({
      on: '2019-12-01', verdict: 'ELIGIBLE',
      because: [{ condition: 'only', text: { zh: '未满十八', en: 'Under eighteen' }, from: 'NOT_MET', to: 'MET', reasons: [{ kind: 'law changes', what: 'version', name: '疫苗管理法' }] }],
    });
    // Eighteen by then: the law comes too late.
    expect(on('2018-06-01', '2001-03-01')).toBeNull();
  });
});

describe('one condition', () => {
  const policy = loneRule('age >= 6 and age < 12');
  const trial = { asOf: '2016-09-01', facts: { birth_date: known('2012-03-01') } };
  const { ruleSet, determination } = asked(policy, trial);

  it('turns on a day, or is met on a day', () => {
    expect(nextStateChange(ruleSet, determination, 'only')).toEqual({ on: '2018-03-01', state: 'MET' });
    expect(nextStateChange(ruleSet, determination, 'only', 'MET')).toEqual({ on: '2018-03-01', state: 'MET' });
  });

  it('is never what time does not bring', () => {
    expect(nextStateChange(ruleSet, determination, 'only', 'UNKNOWN')).toBeNull();
    const grown = asked(policy, { asOf: '2030-01-01', facts: trial.facts });
    expect(nextStateChange(grown.ruleSet, grown.determination, 'only', 'MET')).toBeNull();
  });

  it('must be one of the rule', () => {
    expect(() => nextStateChange(ruleSet, determination, 'other')).toThrow(new RangeError('health.trial has no condition other on 2016-09-01.'));
  });
});

it('sees where the calendar ends: 1 November and sixty days is its last day', () => {
  expect(changeOf('add_days(as_of, 60) <= date(9999, 12, 31)', { asOf: '9999-09-01' })).toMatchObject({ on: '9999-11-02', verdict: 'INELIGIBLE' });
});

it('looks no further than the horizon, that day included', () => {
  const policy = loneRule('age >= 6');
  const { ruleSet, determination } = asked(policy, { asOf: '2016-09-01', facts: { birth_date: known('2012-03-01') } });
  expect(nextChange(ruleSet, determination, '2018-03-01')?.on).toBe('2018-03-01');
  expect(nextChange(ruleSet, determination, '2018-02-28')).toBeNull();
});

/** The parameters of the project, with an age that goes down from sixty to fifty-five in October 2016. */
function parametersWithTrialAge(): string {
  const text = readPolicyFiles().find(({ path }) => path === 'policy/places/parameters.yml')?.text ?? '';
  return `${text.trimEnd()}
  trial_age:
    label: {zh: 试验年龄, en: 'Trial age'}
    type: int
    unit: years
    values:
      - {from: 2014-09-12, until: 2016-09-30, province: '22', value: 60, mark: national rule, source: 'trial'}
      - {from: 2016-10-01, province: '22', value: 55, mark: national rule, source: 'trial'}
`;
}
