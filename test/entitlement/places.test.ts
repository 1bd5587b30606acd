import { compile } from '../../src/entitlement';
import { answerTo, determineAll, facts, policyWith, trialPath, trialRule, worker } from './policy-with';
import { determine } from '../../src/entitlement';

const policy = policyWith();
const value = (parameter: string, place: string, asOf = '2016-09-01') => compile(policy, { asOf, place }).parameter(parameter)?.value;

describe('parameters of a place', () => {
  it('follow the city before its class and its class before the province', () => {
    expect([value('minimum_wage_monthly', '220100'), value('minimum_wage_monthly', '220700'), value('minimum_wage_monthly', '220182')]).toEqual([1480, 1380, 1280]);
    expect([value('dibao_standard', '220100'), value('dibao_standard', '220300'), value('dibao_standard', '220581')]).toEqual([500, 440, 400]);
  });

  it('have no value before the day from which they hold', () => {
    expect([value('minimum_wage_monthly', '220100', '2015-11-30'), value('minimum_wage_monthly', '220100', '2015-12-01')]).toEqual([undefined, 1480]);
  });

  it('have no value in another province', () => {
    expect(value('dibao_standard', '411400')).toBeUndefined();
  });

  it('give way to what the question says itself', () => {
    const verdict = (overrides?: Record<string, unknown>) => answerTo('local.permit_required = false', {}, overrides === undefined ? {} : { overrides }).verdict;
    expect([verdict(), verdict({ permit_required: false })]).toEqual(['INELIGIBLE', 'ELIGIBLE']);
  });

  it('refuse a value that does not fit', () => {
    expect(() => compile(policy, { asOf: '2016-09-01', place: '220100', overrides: { permit_required: 'no' } })).toThrow(
      'The parameter local.permit_required does not fit: expected true or false, got "no".',
    );
  });

  it('move the cutoff of the school year', () => {
    const child = { [worker]: { birth_date: '2010-09-01' } };
    const sixBy = (cutoff: string) => answerTo('age_at_school_start >= 6', child, { overrides: { school_age_cutoff: cutoff } }).verdict;
    expect([sixBy('08-31'), sixBy('31 August'), sixBy('09-01')]).toEqual(['INELIGIBLE', 'INELIGIBLE', 'ELIGIBLE']);
  });

  it('are looked up by the sex of the person where the law does so', () => {
    const verdict = (sex: string) => answerTo('age < local.retirement_age[sex]', { [worker]: { sex, birth_date: '1961-01-01' } }).verdict;
    expect([verdict('male'), verdict('female')]).toEqual(['ELIGIBLE', 'INELIGIBLE']);
  });
});

describe('the place asked about', () => {
  it('has a class from the table, unless the question gives one', () => {
    const classOf = (place: string, city_class?: string) => compile(policy, { asOf: '2016-09-01', place, ...(city_class === undefined ? {} : { city_class }) }).cityClass;
    expect([classOf('220100'), classOf('220100', 'medium'), classOf('229999')]).toEqual(['large', 'medium', undefined]);
  });

  it('has facts of its own, which an agency sends', () => {
    const known = { 'place:220100': { 'place.community_election_open': true } } as const;
    expect(answerTo('place.community_election_open', known).verdict).toBe('ELIGIBLE');
    const [open] = determineAll('place.community_election_open', {}).determinations;
    expect(open?.missing.map(({ subject, fact }) => `${subject} ${fact}`)).toEqual(['place:220100 place.community_election_open']);
  });

  it('reuses the compiled rules of a day and place', () => {
    expect(compile(policy, { asOf: '2016-09-01', place: '220100' })).toBe(compile(policy, { asOf: '2016-09-01', place: '220100' }));
  });
});

describe('rules for employers', () => {
  it('are asked of employers, and of (employer, hired person) pairs where they read a hire', () => {
    const ask = (feel: string, subject: 'employer:firm' | 'pair:firm' | 'person:ma') => {
      const changed = policyWith({ [trialPath]: trialRule(feel, { beneficiaries: 'beneficiaries: [employer]' }) });
      return determine(compile(changed, { asOf: '2016-09-01', place: '220100' }), {
        subjects: [subject],
        entitlements: ['health.trial'],
        facts: new Map([
          ['employer:firm', facts({ 'employer.form': 'enterprise', 'credit.in_good_standing': true })],
          ['pair:firm', facts({ employer: 'employer:firm', 'hire.contract_months': 12 })],
        ]),
      }).determinations.map((one) => one.verdict);
    };
    const ofFirm = 'employer.form = "enterprise" and credit.in_good_standing';
    const ofHire = `${ofFirm} and hire.contract_months >= 12`;
    expect([ask(ofFirm, 'employer:firm'), ask(ofHire, 'pair:firm'), ask(ofHire, 'employer:firm'), ask(ofFirm, 'person:ma')]).toEqual([['ELIGIBLE'], ['ELIGIBLE'], [], []]);
  });
});
