import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { factsModule } from '../../src/cli/generate-facts';
import { readPolicyFolder } from '../../src/cli/read-policy-files';
import type { FactEntry, FactsEnvelope, SubjectId } from '../../src/facts/envelope';
import { vocabularyVersion } from '../../src/facts/facts.generated';
import { validateEnvelope } from '../../src/facts/validate';

const ma: SubjectId = 'person:ma';

/** What housing answers about one person. */
function fromHousing(facts: Record<string, unknown>, change: Partial<FactsEnvelope> = {}): FactsEnvelope {
  return { agency: 'housing', vocabulary: vocabularyVersion, answeredAt: '2016-09-01T08:00:00Z', stale: false, facts: { [ma]: facts as Record<string, FactEntry> }, ...change };
}

const asked = { agency: 'housing', subjects: [ma], facts: ['residence.lawful_dwelling', 'household.homes_owned_in_city', 'employer.plan_conform'] };
const complete = { 'residence.lawful_dwelling': { value: true }, 'household.homes_owned_in_city': { unknown: 'not-held' } };
const breachesOf = (facts: Record<string, unknown>) => validateEnvelope(fromHousing(facts), asked).breaches.map(({ kind, message }) => `${kind}: ${message}`);

describe('an envelope', () => {
  it('passes when every fact asked for has a value or a reason', () => {
    expect(validateEnvelope(fromHousing(complete), asked)).toEqual({ envelope: fromHousing(complete), breaches: [] });
  });

  it('breaks the contract when a fact asked for is left out, which is then UNKNOWN', () => {
    expect(breachesOf({ 'residence.lawful_dwelling': { value: true } })).toEqual([
      'left-out: `household.homes_owned_in_city` was asked for and left out; it is UNKNOWN.',
    ]);
  });

  it('may say until when a value holds, and what comes then, a known none included', () => {
    expect(breachesOf({ ...complete, 'residence.lawful_dwelling': { value: true, until: '2017-02-28', then: false } })).toEqual([]);
    expect(breachesOf({ ...complete, 'housing.purchase_on': { value: '2015-02-28', until: '2017-02-28', then: null } })).toEqual([]);
  });

  it('does not ask a person for the facts of an employer', () => {
    expect(breachesOf(complete)).toEqual([]);
  });

  it.each([
    ['a wrong type', 'residence.lawful_dwelling', { value: 'yes' }, 'misfit: `residence.lawful_dwelling`: expected true or false.'],
    ['a value that the enum does not have', 'residence.dwelling_kind', { value: 'tent' }, 'misfit: `residence.dwelling_kind`: expected one of own / rented / employer-dormitory / construction-site / urban-village / shantytown / other.'],
    ['null where none is not a value', 'household.homes_owned_in_city', { value: null }, 'misfit: `household.homes_owned_in_city`: it is never null.'],
    ['a day that the calendar does not have', 'housing.purchase_on', { value: '2015-02-29' }, 'misfit: `housing.purchase_on`: expected a day such as 2016-09-01.'],
    ['a reason that does not exist', 'residence.lawful_dwelling', { unknown: 'busy' }, 'misfit: `residence.lawful_dwelling`: not a reason for being unknown.'],
    ['what comes after a last day that is not given', 'residence.lawful_dwelling', { value: true, then: false }, 'misfit: `residence.lawful_dwelling`: `then` is what comes after `until`, and there is no `until`.'],
    ['a wrong type of what comes then', 'residence.lawful_dwelling', { value: true, until: '2017-02-28', then: 'no' }, 'misfit: `residence.lawful_dwelling`: `then`: expected true or false.'],
    ['null as what comes then, where none is not a value', 'household.homes_owned_in_city', { value: 1, until: '2017-02-28', then: null }, 'misfit: `household.homes_owned_in_city`: `then`: it is never null.'],
    ['nothing at all', 'residence.lawful_dwelling', {}, 'misfit: `residence.lawful_dwelling`: neither a value nor a reason for its absence.'],
    ['an unknown fact', 'residence.lawful_dweling', { value: true }, 'unknown-fact: No agency sends `residence.lawful_dweling`.'],
    ['a derived fact', 'age', { value: 30 }, 'unknown-fact: No agency sends `age`.'],
    ['a restricted fact', 'health.hiv_case', { value: false }, 'unknown-fact: No agency sends `health.hiv_case`.'],
    ["another agency's fact", 'hukou.place', { value: '220182' }, 'not-its-fact: `hukou.place` is answered by residence-permit, not by housing.'],
    ['a fact of another kind of subject', 'employer.plan_conform', { value: true }, 'not-of-this-subject: `employer.plan_conform` is a fact of: employer.'],
  ])('loses %s, and nothing else', (_, fact, entry, breach) => {
    const { envelope, breaches } = validateEnvelope(fromHousing({ ...complete, [fact]: entry }), asked);
    expect(breaches.map(({ kind, message }) => `${kind}: ${message}`)).toContain(breach);
    expect(envelope.facts[ma]).not.toHaveProperty([fact]);
    expect(Object.keys(envelope.facts[ma] ?? {})).toEqual(Object.keys(complete).filter((name) => name !== fact));
  });

  it('names no value in what is logged', () => {
    const [breach] = validateEnvelope(fromHousing({ ...complete, 'residence.dwelling_kind': { value: '220182199001011234' } }), asked).breaches;
    expect(breach?.message).not.toContain('2201');
  });

  it('of another agency is not believed at all', () => {
    const { envelope, breaches } = validateEnvelope(fromHousing(complete, { agency: 'health' }), asked);
    expect([envelope.facts, breaches[0]?.kind]).toEqual([{}, 'wrong-agency']);
  });
});

describe('what is generated', () => {
  it('is current with the vocabulary', () => {
    const { vocabulary } = readPolicyFolder();
    expect(readFileSync(join(__dirname, '..', '..', 'src', 'facts', 'facts.generated.ts'), 'utf8')).toBe(factsModule(vocabulary));
  });

  it('holds all 169 facts of the dictionary, the two relations, and beside them what later law, breaches and the registers of nine agencies ask', () => {
    const { facts, formulas } = readPolicyFolder().vocabulary;
    const names = [...[...facts.values()].filter((fact) => !fact.isRelation).map(({ name }) => name), ...formulas.keys()];
    const beside = ['left_behind.carer_named', 'job_certificate.endorsed_for_own_business', 'retirement_day', 'flexible_retirement_day'];
    expect(names.filter((name) => name.startsWith('benefits.'))).toHaveLength(9);
    expect(names).toEqual(expect.arrayContaining(beside));
    expect(names.filter((name) => !name.startsWith('benefits.') && !beside.includes(name))).toHaveLength(169);
    expect([...facts.values()].filter((fact) => fact.isRelation).map((fact) => fact.name).sort()).toEqual(['employer', 'spouse']);
  });
});
