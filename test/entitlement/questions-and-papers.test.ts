import { facts, policyWith, trialRule, worker } from './policy-with';
import { compile, determine, papersOf, questionsFor, type QuestionToAsk } from '../../src/entitlement';
import type { FactValue, SubjectId } from '../../src/facts/envelope';

/** Rules named health.trial, health.trial-2, … of one condition each. */
function rules(conditions: readonly string[], replace: Readonly<Record<string, string>> = {}) {
  const named = conditions.map((feel, index) => [`trial${index === 0 ? '' : `-${index + 1}`}`, feel] as const);
  const policy = policyWith(Object.fromEntries(named.map(([name, feel]) => [`policy/entitlements/health/${name}.yml`, trialRule(feel, { id: `id: health.${name}`, ...replace })])));
  return { policy, ids: named.map(([name]) => `health.${name}`), ruleSet: compile(policy, { asOf: '2016-09-01', place: '220100' }) };
}

function ask(conditions: readonly string[], known: Readonly<Record<string, FactValue>> = {}, replace = {}): readonly QuestionToAsk[] {
  const { ids, ruleSet } = rules(conditions, replace);
  const people = new Map<SubjectId, ReturnType<typeof facts>>([[worker, facts(known)]]);
  return questionsFor(ruleSet, determine(ruleSet, { subjects: [worker], facts: people, entitlements: ids }).determinations);
}

const asked = (questions: readonly QuestionToAsk[]) => questions.map(({ missing: { fact }, settles }) => `${fact} ${settles.length}`);

describe('what to ask next', () => {
  it('is the fact that settles most verdicts', () => {
    expect(asked(ask(['settled', 'family.married', 'family.married and settled', 'family.married']))).toEqual(['family.married 2', 'settled 2']);
  });

  it('is asked at the counter before an agency is waited for', () => {
    const questions = ask(['settled', 'list contains(wishes, "work")']);
    expect(questions.map(({ missing: { fact }, supply }) => [fact, supply])).toEqual([['wishes', 'counter'], ['settled', 'agency']]);
  });

  it('is a paper where one shows the fact', () => {
    const documents = 'documents:\n  - {zh: 户口簿, en: Household register, provedBy: [settled]}';
    expect(ask(['settled'], {}, { documents }).map(({ supply }) => supply)).toEqual(['paper']);
  });

  it('is a paper of the guardian where that one shows what is missing of the guardian', () => {
    const documents = 'documents:\n  - {zh: 监护人住址证明, en: Proof of address, provedBy: [guardians.residence.city]}';
    const feel = 'residence.city = place.city or some g in guardians satisfies g.residence.city = place.city';
    const questions = ask([feel], { guardians: ['person:mother'] }, { documents });
    expect(questions.map(({ missing: { subject, fact }, supply }) => [subject, fact, supply]).sort()).toEqual([
      ['person:mother', 'residence.city', 'paper'], [worker, 'residence.city', 'agency'],
    ]);
  });

  it('never names what could change no verdict any more', () => {
    expect(asked(ask(['settled and family.married'], { settled: false }))).toEqual([]);
    expect(asked(ask(['settled and family.married'], { settled: true }))).toEqual(['family.married 1']);
  });

  it('goes on until every open verdict is settled, each counted once', () => {
    const questions = ask(['settled and family.married', 'family.married and employment.full_time', 'employment.full_time and settled']);
    expect(questions.map(({ missing: { fact } }) => fact).sort()).toEqual(['employment.full_time', 'family.married', 'settled']);
    expect(questions.flatMap(({ settles }) => settles)).toHaveLength(3);
  });
});

type People = Readonly<Record<SubjectId, Readonly<Record<string, FactValue>>>>;

/** Whether each paper is proved for the worker; the rule reads what the papers rest on. */
function proved(feel: string, papers: readonly (readonly string[])[], people: People, given: { readonly answers?: People; readonly suppositions?: People } = {}) {
  const documents = `documents:\n${papers.map((provedBy) => `  - {zh: 材料, en: Paper${provedBy.length === 0 ? '' : `, provedBy: [${provedBy.join(', ')}]`}}`).join('\n')}`;
  const { ids, ruleSet } = rules([feel], { documents });
  const bySubject = <Kept>(of: People | undefined, keep: (values: Readonly<Record<string, FactValue>>) => Kept) =>
    new Map(Object.entries(of ?? {}).map(([subject, values]) => [subject as SubjectId, keep(values)]));
  const question = { answers: bySubject(given.answers, (values) => values), suppositions: bySubject(given.suppositions, (values) => values) };
  const [determination] = determine(ruleSet, { subjects: [worker], facts: bySubject({ [worker]: {}, ...people }, facts), entitlements: ids, ...question }).determinations;
  return determination === undefined ? [] : papersOf(ruleSet, determination).map(({ isProved }) => isProved);
}

describe('a paper', () => {
  const holdsPermit = 'residence_permit.status = "valid" and residence_permit.city = place.city';
  const permit = ['residence_permit.status', 'residence_permit.city'];

  it('need not be brought when every fact that it proves is on record', () => {
    expect(proved(holdsPermit, [permit, []], { [worker]: { 'residence_permit.status': 'valid', 'residence_permit.city': '220100' } })).toEqual([true, false]);
  });

  it('must be brought when one of them is unknown, or nothing stands in for it', () => {
    expect(proved(holdsPermit, [permit, []], { [worker]: { 'residence_permit.status': 'valid' } })).toEqual([false, false]);
  });

  it('is on record, too, where the record says that there is none', () => {
    expect(proved(holdsPermit, [permit], { [worker]: { 'residence_permit.status': 'none', 'residence_permit.city': null } })).toEqual([true]);
  });

  it('is not proved by an answer at the counter, nor by what is supposed', () => {
    const answers = { [worker]: { 'dispute.kind': 'wages' } };
    expect(proved('dispute.kind = "wages"', [['dispute.kind']], {}, { answers })).toEqual([false]);
    expect(proved('dispute.kind = "wages"', [['dispute.kind']], {}, { suppositions: answers })).toEqual([false]);
    expect(proved('dispute.kind = "wages"', [['dispute.kind']], { [worker]: { 'dispute.kind': 'wages' } })).toEqual([true]);
  });

  it('may be proved by a sensitive fact, since only that it is on record is told', () => {
    expect(proved('household.income_per_capita < 500', [['household.income_per_capita']], { [worker]: { 'household.income_per_capita': 312 } })).toEqual([true]);
  });

  it('of the employer is looked up at the employer, of a known one only', () => {
    const form = 'employer.form = "enterprise"';
    expect(proved(form, [['employer.form']], { [worker]: { employer: 'employer:E1' }, 'employer:E1': { 'employer.form': 'enterprise' } })).toEqual([true]);
    expect(proved(form, [['employer.form']], { 'employer:E1': { 'employer.form': 'enterprise' } })).toEqual([false]);
    expect(proved(form, [['employer.form']], { [worker]: { employer: null }, 'employer:E1': { 'employer.form': 'enterprise' } })).toEqual([false]);
  });

  it('of the guardians is proved when the records tell of every one of them', () => {
    const feel = 'some g in guardians satisfies g.residence.city = place.city';
    const paper = [['guardians.residence.city']];
    const guardians = { [worker]: { guardians: ['person:mother', 'person:father'] } };
    const mother = { 'person:mother': { 'residence.city': '220100' } } as const;
    expect(proved(feel, paper, { ...guardians, ...mother, 'person:father': { 'residence.city': '410000' } })).toEqual([true]);
    expect(proved(feel, paper, { ...guardians, ...mother })).toEqual([false]);
    expect(proved(feel, paper, mother)).toEqual([false]);
    expect(proved(feel, paper, { [worker]: { guardians: [] } })).toEqual([false]);
  });
});
