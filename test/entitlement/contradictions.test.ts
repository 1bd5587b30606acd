import { facts, policyWith } from './policy-with';
import { compile, contradictionsIn, type ContradictionFound } from '../../src/entitlement';
import type { FactValue, SubjectId } from '../../src/facts/envelope';

const ruleSet = compile(policyWith(), { asOf: '2016-09-01', place: '220100' });

function found(people: Readonly<Record<SubjectId, Readonly<Record<string, FactValue>>>>, suppositions?: Readonly<Record<string, FactValue>>): readonly ContradictionFound[] {
  const known = new Map(Object.entries(people).map(([subject, values]) => [subject as SubjectId, facts(values)]));
  const [first] = known.keys();
  return contradictionsIn(ruleSet, {
    subjects: [...known.keys()], facts: known,
    ...(suppositions === undefined || first === undefined ? {} : { suppositions: new Map([[first, suppositions]]) }),
  }, (fact) => (fact === 'birth_date' ? 'shown' : 'hidden'));
}

describe('records that contradict each other', () => {
  it('are told with both values: a child older than its guardian', () => {
    const [one, ...more] = found({
      'person:child': { birth_date: '1980-01-01', guardians: ['person:mother'] },
      'person:mother': { birth_date: '1990-01-01' },
    });
    expect([one?.id, one?.subject, more]).toEqual(['child-older-than-guardian', 'person:child', []]);
    expect(one?.values.filter(({ fact }) => fact === 'birth_date').map(({ subject, value }) => [subject, value]).sort()).toEqual([
      ['person:child', '1980-01-01'], ['person:mother', '1990-01-01'],
    ]);
  });

  it('are told without the values that may not be shown', () => {
    const [one] = found({ 'person:worker': { 'employment.start_on': '2016-03-01', 'employment.end_on': '2016-02-29' } });
    expect(one?.id).toBe('work-ends-before-it-begins');
    expect(one?.values.map(({ value }) => value)).toEqual([undefined, undefined]);
  });

  it('are no contradiction on the day itself', () => {
    const ids = (until: string) => found({ 'person:worker': { 'residence_permit.status': 'valid', 'residence_permit.valid_until': until } }).map(({ id }) => id);
    expect([ids('2016-08-31'), ids('2016-09-01')]).toEqual([['permit-valid-past-its-end'], []]);
  });

  it('are never found in what is unknown', () => {
    expect(found({ 'person:child': { birth_date: '1980-01-01', guardians: ['person:mother'] }, 'person:mother': {} })).toEqual([]);
    expect(found({ 'person:worker': {} })).toEqual([]);
  });

  it('are never found in a value whose last day has passed', () => {
    const ids = (until: string) => contradictionsIn(ruleSet, {
      subjects: ['person:worker'],
      facts: new Map([['person:worker', {
        'residence_permit.status': { value: 'valid', until }, 'residence_permit.valid_until': { value: '2016-08-01' },
      }]]),
    }, () => 'shown').map(({ id }) => id);
    expect([ids('2016-08-31'), ids('2016-09-01')]).toEqual([[], ['permit-valid-past-its-end']]);
  });

  it('are found in what is supposed', () => {
    expect(found({ 'person:worker': { birth_date: '1990-01-01' } }, { birth_date: '2030-01-01' }).map(({ id }) => id)).toEqual(['born-after-the-day']);
  });
});
