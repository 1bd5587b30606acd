/** What would change a no: the smallest sets of conditions, who can act, and to what end. The expected sets are written by hand from the rule. */
import { compile, determine, wouldChange, type Actor, type Disclose, type WouldChange } from '../../src/entitlement';
import type { FactsOfSubject, FactValue, SubjectId } from '../../src/facts/envelope';
import { loneRule } from './lone-rule';
import { facts, worker } from './policy-with';

type Tree = string | { readonly all: readonly Tree[] } | { readonly any: readonly Tree[] };
const all = (...members: readonly Tree[]): Tree => ({ all: members });
const any = (...members: readonly Tree[]): Tree => ({ any: members });

/** A rule whose conditions are called by the FEEL that they are. */
function conditions(tree: Tree): string {
  const written = (node: Tree): unknown => {
    if (typeof node === 'string') return { id: node, feel: node, zh: `需：${node}`, en: `Must hold: ${node}`, cite: { law: '疫苗管理法', article: 6 } };
    return 'all' in node ? { all: node.all.map(written) } : { any: node.any.map(written) };
  };
  return `conditions: ${JSON.stringify(written(tree))}`;
}

type People = Readonly<Record<SubjectId, Readonly<Record<string, FactValue>>>>;
const shown: Disclose = () => 'shown';
const changchun = '220100';

function advice(tree: Tree, people: People, disclose: Disclose = shown): WouldChange {
  const ruleSet = compile(loneRule('true', { conditions: conditions(tree) }), { asOf: '2016-09-01', place: changchun });
  const known = new Map(Object.entries(people).map(([subject, values]): [SubjectId, FactsOfSubject] => [subject as SubjectId, facts(values)]));
  const [determination] = determine(ruleSet, { subjects: [worker], facts: known, entitlements: ['health.trial'] }).determinations;
  const found = determination === undefined ? null : wouldChange(ruleSet, determination, disclose);
  if (found === null) throw new Error('There is nothing to change.');
  return found;
}

const pathsOf = ({ paths }: WouldChange): readonly (readonly string[])[] => paths.map((path) => path.conditions.map(({ id }) => id));

/** Of a rule of one condition. */
function only(feel: string, people: People, disclose: Disclose = shown) {
  const [condition] = advice(feel, people, disclose).paths[0]?.conditions ?? [];
  if (condition === undefined) throw new Error('There is no path.');
  return condition;
}

const changesOf = (feel: string, people: People, disclose?: Disclose) =>
  only(feel, people, disclose).ways.map((way) => way.map(({ subject, fact, choices }) => ({ subject, fact, choices })));
const actorsOf = (feel: string, people: People): readonly Actor[] => only(feel, people).actors;

describe('the smallest sets of conditions', () => {
  const nothing = { [worker]: { settled: false, 'residence.lawful_employment': false, 'land.contract_certificate': false, 'job_certificate.status': 'none', 'residence.lawful_dwelling': true } };

  it('hold all that fail under `all`, one road under `any`, and nothing that is met', () => {
    expect(pathsOf(advice(all('residence.lawful_dwelling', 'settled', any('residence.lawful_employment', 'land.contract_certificate')), nothing))).toEqual([
      ['settled', 'residence.lawful_employment'],
      ['settled', 'land.contract_certificate'],
    ]);
  });

  it('are told the shortest first', () => {
    expect(pathsOf(advice(any(all('settled', 'residence.lawful_employment'), 'land.contract_certificate'), nothing))).toEqual([
      ['land.contract_certificate'],
      ['settled', 'residence.lawful_employment'],
    ]);
  });

  it('take in what is unknown and mark it: it may hold already', () => {
    const { paths, canBeChanged } = advice(all('settled', 'birth_date <= date(1980, 1, 1)'), { [worker]: { settled: false } });
    expect(paths).toMatchObject([{ isOpen: true, conditions: [{ id: 'settled', state: 'NOT_MET' }, { state: 'UNKNOWN', isOpen: true }] }]);
    expect(canBeChanged).toBe(true);
  });

  it('are cut at eight, and the cut is told', () => {
    const pair = any('settled', 'residence.lawful_employment');
    const tree = all(pair, any('land.contract_certificate', 'land.homestead'), any('collective.share_reform_done', 'household.dibao'), any('returned_home', 'hard_to_employ'));
    const people = { [worker]: { ...nothing[worker], 'land.homestead': false, 'collective.share_reform_done': false, 'household.dibao': false, returned_home: false, hard_to_employ: false } };
    const found = advice(tree, people);
    expect(found.isCut).toBe(true);
    expect(found.paths).toHaveLength(8);
    expect(advice(pair, people).isCut).toBe(false);
  });

  it('speak in the words of the condition, with its clause', () => {
    expect(only('settled', nothing)).toMatchObject({ text: { zh: '需：settled', en: 'Must hold: settled' }, citation: { law: '疫苗管理法', article: '6' } });
  });
});

describe('who can act', () => {
  it('is the resident, for what a resident applies for', () => {
    expect(actorsOf('residence_permit.status = "valid"', { [worker]: { 'residence_permit.status': 'none' } })).toEqual([{ kind: 'resident', subject: worker }]);
  });

  it('is the member of the family whose fact it is, each for herself', () => {
    const people = {
      [worker]: { guardians: ['person:mother', 'person:father'] },
      'person:mother': { 'residence_permit.status': 'suspended', 'residence_permit.city': changchun },
      'person:father': { 'residence_permit.status': 'valid', 'residence_permit.city': '220200' },
    } as const;
    const { actors, ways } = only('some g in guardians satisfies (g.residence_permit.status = "valid" and g.residence_permit.city = place.city)', people);
    expect(actors).toEqual([{ kind: 'family-member', subject: 'person:mother' }, { kind: 'family-member', subject: 'person:father' }]);
    expect(ways).toMatchObject([
      [{ subject: 'person:mother', fact: 'residence_permit.status', choices: ['valid'] }],
      [{ subject: 'person:father', fact: 'residence_permit.city', choices: [changchun] }],
    ]);
  });

  it('is the employer, for what an employer signs or pays', () => {
    const people = { [worker]: { employer: 'employer:mill', 'employment.written_contract': false } };
    expect(actorsOf('employment.written_contract', people)).toEqual([{ kind: 'employer', subject: 'employer:mill' }]);
  });

  it('is the agency that decides, by name', () => {
    expect(actorsOf('land.contract_certificate', { [worker]: { 'land.contract_certificate': false } })).toEqual([{ kind: 'agency', agency: 'land' }]);
  });

  it('is the government of the place, for its rules and its services', () => {
    const people = { [worker]: { 'hukou.place': '220182' }, 'place:220100': { 'place.stations_for': [], 'place.reduced_fee_stalls_open': false } } as const;
    expect(actorsOf('place.reduced_fee_stalls_open', people)).toEqual([{ kind: 'local-government' }]);
    expect(actorsOf('local.permit_required = false', people)).toEqual([{ kind: 'local-government' }]);
  });

  it('is nobody but time, with the day', () => {
    // Sixteen on 10 March 2018; months of residence run on by themselves, months of contributions if they are paid on.
    expect(actorsOf('age >= 16', { [worker]: { birth_date: '2002-03-10' } })).toEqual([{ kind: 'time', day: '2018-03-10' }]);
    expect(actorsOf('residence.months >= 6', { [worker]: { 'residence.registered_on': '2016-05-20' } })).toEqual([{ kind: 'time', day: '2016-11-20' }]);
    expect(actorsOf('insurance.unemployment.months >= 12', { [worker]: { 'insurance.unemployment.months': 11 } })).toEqual([{ kind: 'time', day: '2016-10-01' }]);
  });

  it('is nobody, for an age that has passed, a sex, an accident, and what nobody ought to bring about', () => {
    const people = {
      [worker]: { birth_date: '1980-01-01', sex: 'male', 'injury.occurred_on': null, 'employment.wage_arrears': 0, 'employment.written_contract': true, 'hukou.type': 'urban' },
    };
    for (const feel of ['age < 16', 'sex = "female"', 'injury.occurred_on != null', 'employment.wage_arrears > 0', 'employment.written_contract = false', 'hukou.type = "rural"']) {
      const { canBeChanged, paths } = advice(feel, people);
      expect([feel, canBeChanged, paths[0]?.isOpen, paths[0]?.conditions[0]?.actors]).toEqual([feel, false, false, [{ kind: 'nobody' }]]);
    }
  });

  it('is who can say it, while it is unknown', () => {
    expect(actorsOf('list contains(wishes, "settle")', { [worker]: {} })).toEqual([{ kind: 'resident', subject: worker }]);
    expect(actorsOf('residence.lawful_dwelling', { [worker]: {} })).toEqual([{ kind: 'agency', agency: 'housing' }]);
  });
});

describe('what would have to be true', () => {
  it('is the value of an equation, the nearest number of a limit, and the choices of a list', () => {
    expect(changesOf('job_certificate.status = "held"', { [worker]: { 'job_certificate.status': 'none' } })).toEqual([[{ subject: worker, fact: 'job_certificate.status', choices: ['held'] }]]);
    expect(changesOf('12 <= insurance.urban_months', { [worker]: { 'insurance.urban_months': 3 } })).toEqual([[{ subject: worker, fact: 'insurance.urban_months', choices: [12] }]]);
    expect(changesOf('insurance.urban_months > 12', { [worker]: { 'insurance.urban_months': 3 } })).toEqual([[{ subject: worker, fact: 'insurance.urban_months', choices: [13] }]]);
    expect(only('insurance.urban_months >= 12', { [worker]: { 'insurance.urban_months': 3 } }).ways).toMatchObject([[{ bound: 'at-least' }]]);
    expect(changesOf('employment.status in ["flexible", "self-employed"]', { [worker]: { 'employment.status': 'employed' } })).toEqual([
      [{ subject: worker, fact: 'employment.status', choices: ['flexible', 'self-employed'] }],
    ]);
  });

  it('is on the side of an equation that may give way: nobody is sent to another city for the sake of a permit', () => {
    expect(changesOf('residence.city = residence_permit.city', { [worker]: { 'residence.city': changchun, 'residence_permit.city': '220200' } })).toEqual([
      [{ subject: worker, fact: 'residence_permit.city', choices: [changchun] }],
    ]);
  });

  it('adds to a list what is missing in it, and keeps the rest', () => {
    expect(changesOf('list contains(wishes, "settle")', { [worker]: { wishes: ['work'] } })).toEqual([[{ subject: worker, fact: 'wishes', choices: [['work', 'settle']] }]]);
  });

  it('is an event of today, where there has been none', () => {
    expect(changesOf('unemployment.registered_on != null', { [worker]: { 'unemployment.registered_on': null } })).toEqual([
      [{ subject: worker, fact: 'unemployment.registered_on', choices: ['2016-09-01'] }],
    ]);
  });

  it('goes through formulas down to what is recorded', () => {
    const miner = { birth_date: '1980-01-01', 'hukou.type': 'rural', 'employment.industry': 'manufacturing', 'employment.status': 'none', 'employment.end_on': null };
    expect(changesOf('migrant_worker', { [worker]: miner })).toEqual([
      [{ subject: worker, fact: 'employment.status', choices: ['employed', 'flexible', 'self-employed'] }],
    ]);
  });

  it('is left out where it may not be shown, as is what was worked out from it', () => {
    const hidden: Disclose = (fact) => (fact === 'memberships' ? 'hidden' : 'shown');
    const { ways } = only('list contains(memberships, "union")', { [worker]: { memberships: ['party'] } }, hidden);
    expect(ways).toMatchObject([[{ fact: 'memberships', choices: [], isDisclosed: false }]]);
  });
});

it('does not name the day on which enough months are complete where the months may not be seen', () => {
  const months = { [worker]: { 'insurance.unemployment.months': 100 } };
  const day = (disclose: Disclose) => only('insurance.unemployment.months >= 180', months, disclose).actors;
  expect(day(() => 'shown')).toEqual([{ kind: 'time', day: '2023-05-01' }]);
  expect(day(() => 'hidden')).toEqual([{ kind: 'time' }]);
});

describe('a path that cannot be walked', () => {
  it('is told apart and last: one condition that nobody can change is enough', () => {
    const { paths, canBeChanged } = advice(any('age < 16', all('settled', 'residence.lawful_employment')), { [worker]: { birth_date: '1980-01-01', settled: false, 'residence.lawful_employment': false } });
    expect(paths.map(({ isOpen, conditions: met }) => [isOpen, met.length])).toEqual([[true, 2], [false, 1]]);
    expect(canBeChanged).toBe(true);
  });

  it('asks two things of one fact that cannot both be', () => {
    const people = { [worker]: { 'employment.status': 'none' } };
    expect(advice(all('employment.status = "employed"', 'employment.status = "flexible"'), people).canBeChanged).toBe(false);
    expect(advice(all('employment.status = "employed"', 'employment.status in ["employed", "flexible"]'), people).canBeChanged).toBe(true);
  });

  it('is not one that asks for more and for still more of the same', () => {
    const people = { [worker]: { 'insurance.urban_months': 3 } };
    expect(advice(all('insurance.urban_months >= 12', 'insurance.urban_months >= 24'), people).canBeChanged).toBe(true);
    expect(advice(all('insurance.urban_months >= 24', 'insurance.urban_months = 12'), people).canBeChanged).toBe(false);
  });

  it('undoes what is met today', () => {
    const { paths, canBeChanged } = advice(all('employment.status = "employed"', 'employment.status = "flexible"'), { [worker]: { 'employment.status': 'employed' } });
    expect(paths).toMatchObject([{ isOpen: false, conditions: [{ id: 'employment.status = "flexible"', isOpen: true }] }]);
    expect(canBeChanged).toBe(false);
  });
});
