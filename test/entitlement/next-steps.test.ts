/** The most useful step: every candidate is judged by determining again, and what it would cost is told beside what it brings. */
import { compile, determine, nextSteps, type Disclose, type NextStep } from '../../src/entitlement';
import type { FactsOfSubject, FactValue, SubjectId } from '../../src/facts/envelope';
import { facts, policyWith, trialRule, worker } from './policy-with';

interface Trial {
  readonly conditions: string;
  readonly amount?: string;
  readonly kind?: string;
}

/** Trial rules beside each other, asked about alone. */
function stepsWith(trials: Readonly<Record<string, Trial>>, people: Readonly<Record<SubjectId, Readonly<Record<string, FactValue>>>>, disclose: Disclose = () => 'shown'): readonly NextStep[] {
  const files = Object.fromEntries(Object.entries(trials).map(([name, { conditions, amount, kind }]) => [
    `policy/entitlements/health/${name}.yml`,
    trialRule(conditions, { id: `id: health.${name}`, ...(amount === undefined ? {} : { amount: `amount: ${amount}` }), ...(kind === undefined ? {} : { kind: `kind: ${kind}` }) }),
  ]));
  const ruleSet = compile(policyWith(files), { asOf: '2016-09-01', place: '220100' });
  const known = new Map(Object.entries(people).map(([subject, values]): [SubjectId, FactsOfSubject] => [subject as SubjectId, facts(values)]));
  const entitlements = Object.keys(trials).map((name) => `health.${name}`);
  const { determinations } = determine(ruleSet, { subjects: [...known.keys()], facts: known, entitlements });
  return nextSteps(ruleSet, { determinations, disclose });
}

const told = ({ fact, value, gains, losses }: NextStep) => ({ fact, value, gains: gains.map(({ entitlement }) => entitlement), losses: losses.map(({ entitlement }) => entitlement) });
const certificate = 'job_certificate.status = "held"';
const permit = 'residence_permit.status = "valid"';

describe('the most useful step', () => {
  it('is the one that turns most verdicts', () => {
    const steps = stepsWith(
      { one: { conditions: certificate }, two: { conditions: permit }, three: { conditions: `${permit} and settled = false` } },
      { [worker]: { 'job_certificate.status': 'none', 'residence_permit.status': 'none', settled: false } },
    );
    expect(steps.map(told)).toEqual([
      { fact: 'residence_permit.status', value: 'valid', gains: ['health.two', 'health.three'], losses: [] },
      { fact: 'job_certificate.status', value: 'held', gains: ['health.one'], losses: [] },
    ]);
  });

  it('is, among equals, the one that brings most in a year: monthly sums count twelve times, single ones apart', () => {
    const steps = stepsWith(
      {
        once: { conditions: certificate, amount: '{feel: "5000", unit: yuan}' },
        yearly: { conditions: permit, amount: '{feel: "1000", unit: yuan/year}' },
        monthly: { conditions: 'insurance.universal_registered', amount: '{feel: "100", unit: yuan/month}' },
      },
      { [worker]: { 'job_certificate.status': 'none', 'residence_permit.status': 'none', 'insurance.universal_registered': false } },
    );
    expect(steps.map(({ fact, yuanPerYear, yuanOnce }) => [fact, yuanPerYear, yuanOnce])).toEqual([
      ['insurance.universal_registered', 1200, 0],
      ['residence_permit.status', 1000, 0],
      ['job_certificate.status', 0, 5000],
    ]);
  });

  it('may meet two conditions through one fact, and only what it does alone counts', () => {
    const steps = stepsWith(
      { both: { conditions: 'residence_permit.status != "none" and residence_permit.status = "valid"' }, more: { conditions: `${permit} and ${certificate}` } },
      { [worker]: { 'residence_permit.status': 'none', 'job_certificate.status': 'none' } },
    );
    expect(steps.map(told)).toEqual([{ fact: 'residence_permit.status', value: 'valid', gains: ['health.both'], losses: [] }]);
  });

  it('may be one of another member, and counts who gains', () => {
    const child: SubjectId = 'person:child';
    const steps = stepsWith(
      { own: { conditions: permit }, through: { conditions: 'some g in guardians satisfies g.residence_permit.status = "valid"' } },
      { [worker]: { 'residence_permit.status': 'suspended', guardians: [] }, [child]: { 'residence_permit.status': 'valid', guardians: [worker] } },
    );
    expect(steps).toMatchObject([{ subject: worker, actor: { kind: 'resident', subject: worker }, persons: 2, gains: [{ subject: worker }, { subject: child }] }]);
  });

  it('never hides what would be lost, in verdicts and in yuan', () => {
    const steps = stepsWith(
      { gained: { conditions: permit, amount: '{feel: "300", unit: yuan/year}' }, lost: { conditions: 'residence_permit.status != "valid"', amount: '{feel: "500", unit: yuan/year}' } },
      { [worker]: { 'residence_permit.status': 'none' } },
    );
    expect(steps.map(told)).toEqual([{ fact: 'residence_permit.status', value: 'valid', gains: ['health.gained'], losses: ['health.lost'] }]);
    expect(steps[0]?.yuanPerYear).toBe(-200);
  });

  it('comes before what changes a life, and before what an agency decides on its own rules', () => {
    const steps = stepsWith(
      { job: { conditions: 'employment.status = "employed"' }, second: { conditions: 'employment.status = "employed" and settled = false' }, paper: { conditions: certificate }, decided: { conditions: 'hard_to_employ' } },
      { [worker]: { 'employment.status': 'none', settled: false, 'job_certificate.status': 'none', hard_to_employ: false } },
    );
    expect(steps.map(({ fact, isFormality }) => [fact, isFormality])).toEqual([['job_certificate.status', true], ['employment.status', false], ['hard_to_employ', false]]);
  });

  it('is none of time, of misfortune, or of what is unknown: that is asked for', () => {
    expect(stepsWith(
      { age: { conditions: 'age >= 16' }, accident: { conditions: 'injury.occurred_on != null' }, open: { conditions: permit } },
      { [worker]: { birth_date: '2002-03-10', 'injury.occurred_on': null } },
    )).toEqual([]);
  });

  it('does not rest on what the reader may not see, nor count an amount that would tell it', () => {
    const hidden: Disclose = (fact) => (fact === 'household.income_per_capita' ? 'hidden' : 'shown');
    const steps = stepsWith(
      { income: { conditions: certificate, amount: '{feel: 500 - household.income_per_capita, unit: yuan/month}' } },
      { [worker]: { 'job_certificate.status': 'none', 'household.income_per_capita': 320 } },
      hidden,
    );
    expect(steps).toMatchObject([{ fact: 'job_certificate.status', yuanPerYear: 0 }]);
  });

  it('counts no loan as money', () => {
    const loan = { conditions: certificate, kind: 'loan', amount: '{feel: "100000", unit: yuan}' };
    expect(stepsWith({ loan }, { [worker]: { 'job_certificate.status': 'none' } })).toMatchObject([{ gains: [{}], yuanOnce: 0 }]);
  });
});
