/** Which records may stand in for a paper: what the loader refuses, and what holds of every paper of the policy. */
import { policyWith, problemsOf, trialPath, trialRule } from './policy-with';
import { factsUsed, type Rule } from '../../src/entitlement';

describe('a fact that could not stand in for a paper is refused at its place', () => {
  const problems = (feel: string, proof: string) =>
    problemsOf({ [trialPath]: trialRule(feel, { documents: `documents:\n  - {zh: 材料, en: Paper, provedBy: [${proof}]}` }) })
      .map((problem) => problem.replace('policy/entitlements/health/trial.yml:', ''));

  it.each([
    ['settled', 'setled', '19:36: Unknown fact `setled`. Did you mean `settled`?'],
    ['settled', 'hukou.place', '19:36: The rule does not read `hukou.place`. A paper rests on nothing but facts that decide the rule; leave it without `provedBy`.'],
    ['some g in guardians satisfies g.settled', 'settled', '19:36: The rule does not read `settled`. Did you mean `guardians.settled`?'],
    ['settled', 'guardians.settled', '19:36: The rule does not read `guardians.settled`. Did you mean `settled`?'],
    ['spouse.settled', 'settled', '19:36: The rule does not read `settled`. Did you mean `spouse.settled`?'],
    ['age >= 16', 'age', '19:36: `age` is derived, and no agency records it. It is derived from: birth_date.'],
    ['place.city = "220100"', 'place.city', '19:36: No agency records `place.city`. Leave the paper without `provedBy`.'],
    ['list contains(wishes, "work")', 'wishes', '19:36: No agency records `wishes`. Leave the paper without `provedBy`.'],
    ['settled and health.hiv_case', 'settled', '19:36: This rule reads a restricted fact, and nobody is told what is on record for it. Leave the paper without `provedBy`.'],
  ])('%s, proved by %s', (feel, proof, problem) => {
    expect(problems(feel, proof)).toEqual([problem]);
  });

  it.each([
    ['age >= 16', 'birth_date'],
    ['some g in guardians satisfies g.age >= 30', 'guardians.birth_date'],
    ['spouse.settled', 'spouse'],
    ['spouse.settled', 'spouse.settled'],
    ['employer.form = "enterprise"', 'employer.form'],
  ])('%s reads %s', (feel, proof) => {
    expect(problems(feel, proof)).toEqual([]);
  });

  it('reads what the amount, a benefit received and a breach rest on, too', () => {
    const more = { received: 'received: {feel: household.dibao, zh: 已享受, en: Received}', amount: 'amount: {feel: employment.wage_monthly, unit: yuan}' };
    const documents = 'documents:\n  - {zh: 材料, en: Paper, provedBy: [household.dibao, employment.wage_monthly]}';
    expect(problemsOf({ [trialPath]: trialRule('settled', { ...more, documents }) })).toEqual([]);
  });
});

describe('the papers of the policy', () => {
  const policy = policyWith();
  const papersOf = ({ documents, versions }: Rule) => [...documents, ...versions.flatMap(({ amendment }) => amendment.documents ?? [])];
  const rules = [...policy.rules.values()].filter((rule) => papersOf(rule).some(({ provedBy }) => provedBy.length > 0));
  const proofs = rules.flatMap((rule) => papersOf(rule).flatMap(({ zh, provedBy }) => provedBy.map((proof) => ({ rule, zh, proof }))));

  it('rest on facts that decide their own rule, and that an agency sends', () => {
    const sent = new Set([...factsUsed(policy).values()].flat());
    const others = proofs.filter(({ rule, proof: { fact, relation } }) => !rule.factsUsed.has(fact) || !sent.has(fact) || (relation !== undefined && !rule.factsUsed.has(relation)));
    expect(others.map(({ rule, zh, proof }) => `${rule.id} ${zh} ${proof.name}`)).toEqual([]);
  });

  it('rest on no restricted fact, and are to be brought for a restricted rule', () => {
    expect(proofs.filter(({ proof }) => policy.vocabulary.facts.get(proof.fact)?.factClass === 'restricted')).toEqual([]);
    expect(rules.filter(({ isRestricted }) => isRestricted).map(({ id }) => id)).toEqual([]);
  });

  it('are proved by nothing where they show who somebody is, are written on the spot, or are entered in', () => {
    const never = /居民身份证|申请表|申请书|申报|授权书|照片|预防接种证|银行/;
    expect(proofs.filter(({ zh }) => never.test(zh)).map(({ rule, zh }) => `${rule.id} ${zh}`)).toEqual([]);
  });

  it('need not be brought in 78 places of 54 entitlements, when the records are there', () => {
    expect(rules.flatMap(papersOf).filter(({ provedBy }) => provedBy.length > 0).length).toBeGreaterThanOrEqual(78);
    expect(rules.length).toBeGreaterThanOrEqual(54);
  });
});
