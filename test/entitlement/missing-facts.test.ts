import { policyWith, answerTo, facts, missingIn, worker } from './policy-with';
import { compile, determine } from '../../src/entitlement';
import type { FactValue, SubjectId } from '../../src/facts/envelope';

const missing = (feel: string, own: Record<string, FactValue> = {}, others: Record<SubjectId, Record<string, FactValue>> = {}) => {
  const determination = answerTo(feel, { [worker]: own, ...others });
  return [determination.verdict, ...missingIn(determination)];
};

describe('exactly the facts that could still change the answer are missing', () => {
  it('asks for nothing once one condition has failed', () => {
    expect(missing('settled and sex = "male"', { settled: false })).toEqual(['INELIGIBLE']);
  });

  it('asks for nothing once one alternative is met', () => {
    expect(missing('settled or sex = "male"', { settled: true })).toEqual(['ELIGIBLE']);
  });

  it('leaves out a branch that a known conjunct silences', () => {
    expect(missing('settled or (settled_as_head and sex = "male")', { settled_as_head: false })).toEqual(['UNDETERMINED', 'settled']);
  });

  it('silences inside a negation as outside', () => {
    expect(missing('not(settled and sex = "male")', { settled: false })).toEqual(['ELIGIBLE']);
    expect(missing('not(settled and sex = "male")', { settled: true })).toEqual(['UNDETERMINED', 'sex']);
  });

  it('reaches through a formula to what an agency records', () => {
    expect(missing('age >= 16')).toEqual(['UNDETERMINED', 'birth_date']);
    expect(missing('hukou.province = "22" and residence.months >= 6')).toEqual(['UNDETERMINED', 'hukou.place', 'residence.registered_on']);
  });

  it('asks a formula only for what it still lacks', () => {
    const known = { birth_date: '1984-02-03', 'hukou.type': 'rural', 'employment.status': 'employed' };
    expect(missing('migrant_worker', known)).toEqual(['UNDETERMINED', 'employment.industry']);
    expect(missing('migrant_worker', { 'hukou.type': 'urban' })).toEqual(['INELIGIBLE']);
  });

  it('asks for both sides of a comparison, but for none where null decides', () => {
    expect(missing('residence.city = residence_permit.city')).toEqual(['UNDETERMINED', 'residence.city', 'residence_permit.city']);
    expect(missing('employment.end_on <= birth_date', { 'employment.end_on': null })).toEqual(['INELIGIBLE']);
  });

  it('asks for the test of an `if` and the branches that are open', () => {
    const feel = 'if settled then sex = "male" else hukou.type = "rural"';
    expect(missing(feel, { sex: 'male' })).toEqual(['UNDETERMINED', 'hukou.type', 'settled']);
    expect(missing(feel, { settled: true })).toEqual(['UNDETERMINED', 'sex']);
    expect(missing(feel, { sex: 'male', 'hukou.type': 'rural' })).toEqual(['ELIGIBLE']);
  });
});

describe('for each related person alone', () => {
  const both = 'some g in guardians satisfies (g.residence_permit.status = "valid" and g.residence_permit.city = place.city)';
  const parents = { guardians: ['person:father', 'person:mother'] };

  it('an unknown list leaves the question open and is itself missing', () => {
    expect(missing(both)).toEqual(['UNDETERMINED', 'guardians']);
  });

  it('an empty list is a known none', () => {
    expect(missing(both, { guardians: [] })).toEqual(['INELIGIBLE']);
    expect(missing('every g in guardians satisfies g.settled', { guardians: [] })).toEqual(['ELIGIBLE']);
  });

  it('asks only for the persons who may still decide, under their names', () => {
    const answer = missing(both, parents, {
      'person:father': { 'residence_permit.status': 'suspended' },
      'person:mother': { 'residence_permit.city': '220100' },
    });
    expect(answer).toEqual(['UNDETERMINED', 'mother.residence_permit.status']);
  });

  it('one person who meets everything is enough', () => {
    expect(missing(both, parents, { 'person:mother': { 'residence_permit.status': 'valid', 'residence_permit.city': '220100' } })).toEqual(['ELIGIBLE']);
  });

  it('two persons who meet half each are not one who meets both', () => {
    const answer = missing(both, parents, {
      'person:father': { 'residence_permit.status': 'valid', 'residence_permit.city': '411400' },
      'person:mother': { 'residence_permit.status': 'none', 'residence_permit.city': '220100' },
    });
    expect(answer).toEqual(['INELIGIBLE']);
  });

  it('reads quantifiers within quantifiers', () => {
    const feel = 'some g in guardians satisfies (some k in close_kin satisfies g.hukou.place = k.hukou.place)';
    const answer = missing(feel, { guardians: ['person:father'], close_kin: ['person:aunt'] }, { 'person:father': { 'hukou.place': '220100' } });
    expect(answer).toEqual(['UNDETERMINED', 'aunt.hukou.place']);
  });
});

describe('relations', () => {
  it('reads null of a spouse who is known not to exist', () => {
    expect(missing('spouse.insurance.maternity.status = "employee"', { spouse: null })).toEqual(['INELIGIBLE']);
  });

  it('reads null of an employer whom the person never had', () => {
    expect(missing('employer.form = null', { employer: null })).toEqual(['ELIGIBLE']);
  });

  it('misses the fact itself where the relation is unknown', () => {
    expect(missing('spouse.hukou.place = place.city')).toEqual(['UNDETERMINED', 'spouse.hukou.place']);
    expect(missing('employer.form = "enterprise"')).toEqual(['UNDETERMINED', 'employer.form']);
  });

  it('misses the fact of the related one where only that is unknown', () => {
    expect(missing('employer.form = "enterprise"', { employer: 'employer:boss' })).toEqual(['UNDETERMINED', 'boss.employer.form']);
  });
});

describe('what each missing fact says', () => {
  it('names its owner, why it is unknown, and whether the resident may be asked', () => {
    const policy = policyWith();
    const { determinations } = determine(compile(policy, { asOf: '2016-09-09', place: '220100' }), {
      subjects: [worker],
      facts: new Map([[worker, {
        ...facts({ 'hukou.place': '220182', 'residence.city': '220100', 'residence.lawful_dwelling': true, 'insurance.urban_months': 20, close_kin: [] }),
        'employment.months_in_city': { unknown: 'before-records' as const },
      }]]),
      silentAgencies: ['housing', 'employment'],
      entitlements: ['residence.settlement'],
    });
    expect(determinations[0]?.missing).toEqual([
      { subject: worker, fact: 'wishes', agency: 'platform', reason: 'never-asked', isAskable: true },
      { subject: worker, fact: 'residence.lawful_employment', agency: 'employment', reason: 'agency-silent', isAskable: false },
      { subject: worker, fact: 'employment.months_in_city', agency: 'employment', reason: 'before-records', isAskable: false },
    ]);
  });

  it('names a parameter without a value instead of reading it as a refusal', () => {
    const early = answerTo('household.income_per_capita >= local.minimum_wage_monthly', { [worker]: { 'household.income_per_capita': 2000 } }, { asOf: '2015-11-30' });
    expect([early.verdict, early.missing, early.missingParameters]).toEqual(['UNDETERMINED', [], ['local.minimum_wage_monthly']]);
  });
});
