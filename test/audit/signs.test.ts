/** Each sign of an unusual look is found, and is not found where there is nothing unusual. */
import type { Entry } from '../../src/audit/chain';
import type { Look, UnwrittenLook, UnwrittenRefusal } from '../../src/audit/look';
import { shanghaiTime } from '../../src/audit/shanghai-time';
import { mostByMandateInAnHour, mostFindsInAnHour, mostInAnHour, mostRefusedInAnHour, signs, unusualLooks, type Sign } from '../../src/audit/signs';
import { unwrittenLook, unwrittenRefusal } from '../support/looks';

/** A Thursday, twenty past ten in China. */
const morning = '2016-09-01T02:20:00.000Z';
const dayBegan = '2016-08-31T16:00:00.000Z';

let position = 0;
const entry = (look: Look): Entry => ({ day: look.at.slice(0, 10), writer: 'a', position: ++position, look, hash: `${position}` });
const looked = (otherwise: Partial<UnwrittenLook>, at = morning): Entry => entry({ at, ...unwrittenLook(otherwise) });
const signsOf = (...entries: readonly Entry[]): readonly Sign[] => [...new Set(unusualLooks(entries, dayBegan).flatMap(({ signs: found }) => found))];

it.each<[Sign, Entry, Entry]>([
  ['no-ticket', looked({ proof: null }), looked({ proof: 'card' })],
  ['no-ticket', looked({ proof: 'mandate' }), looked({ proof: 'mandate', role: 'agency-system' })],
  ['same-surname', looked({ signs: ['same-surname'] }), looked({ signs: ['something-else'] })],
  ['not-one-family', looked({ signs: ['not-one-family'] }), looked({ signs: ['something-else'] })],
  ['case-of-several', looked({ role: 'agency-system', proof: 'mandate', signs: ['case-of-several'] }), looked({ role: 'agency-system', proof: 'mandate' })],
  ['same-household', looked({ signs: ['same-household'] }), looked({ signs: [] })],
  ['at-night', looked({}, '2016-09-01T14:00:00.000Z'), looked({}, '2016-09-01T13:59:59.999Z')],
  ['at-night', looked({}, '2016-08-31T21:59:59.999Z'), looked({}, '2016-08-31T22:00:00.000Z')],
  ['at-night', looked({}, '2016-09-03T02:20:00.000Z'), looked({ role: 'resident' }, '2016-09-03T02:20:00.000Z')],
  ['emergency', looked({ purpose: 'emergency' }), looked({ purpose: 'wage-claim' })],
  ['not-of-this-hall', looked({ hall: '220100', place: '220200' }), looked({ hall: '220100', place: null })],
])('finds %s, and only where it is', (sign, unusual, ordinary) => {
  expect(signsOf(unusual)).toEqual([sign]);
  expect(signsOf(ordinary)).toEqual([]);
});

describe('very many residents within an hour', () => {
  const startedAt = Date.parse('2016-09-01T01:00:00.000Z');
  const byOne = (count: number, { everySeconds = 60, of = (index: number) => index, viewer = 'clerk-1' } = {}): readonly Entry[] =>
    Array.from({ length: count }, (_, index) => looked(
      { viewer, reads: [{ subjects: [`person:R${of(index)}`, 'employer:E1'], fields: {} }] }, new Date(startedAt + index * everySeconds * 1000).toISOString()));

  it('are told from the first one that is too many on', () => {
    const found = unusualLooks(byOne(mostInAnHour + 3), dayBegan);
    expect(found.map(({ signs: [sign] }) => sign)).toEqual(Array.from({ length: 3 }, () => 'many-in-an-hour'));
    expect(found[0]?.entry.look.at).toBe(new Date(startedAt + mostInAnHour * 60_000).toISOString());
  });

  it('are told whatever the order in which the entries come', () => {
    expect(unusualLooks([...byOne(mostInAnHour + 3)].reverse(), dayBegan)).toHaveLength(3);
  });

  it.each<[string, readonly Entry[]]>([
    ['as many as may be', byOne(mostInAnHour)],
    ['more, over a longer time', byOne(3 * mostInAnHour, { everySeconds: 3_600 / mostInAnHour })],
    ['the same family again and again', byOne(3 * mostInAnHour, { everySeconds: 10, of: (index) => index % 4 })],
    ['as many of each of two clerks', [...byOne(mostInAnHour), ...byOne(mostInAnHour, { viewer: 'clerk-2', of: (index) => 1_000 + index })]],
  ])('are not %s', (_, entries) => {
    expect(signsOf(...entries)).toEqual([]);
  });

  it('are counted with the hour before the day began, whose own looks are told on their own day', () => {
    const began = new Date(startedAt + mostInAnHour * 60_000).toISOString();
    expect(unusualLooks(byOne(mostInAnHour + 1), began)).toHaveLength(1);
    expect(unusualLooks(byOne(mostInAnHour + 1).slice(-1), began)).toEqual([]);
  });
});

describe('very many searches by name within an hour', () => {
  const finds = (count: number, subjects: readonly string[]): readonly Entry[] => Array.from({ length: count }, (_, index) => looked(
    { request: `request-${index}`, purpose: 'reception', proof: null, reads: [{ subjects, fields: { registry: ['Query.findPeople{isMore people}'] } }] },
    new Date(Date.parse('2016-09-01T01:00:00.000Z') + index * 60_000).toISOString()));

  it('are told from the first one that is too many on, whether or not anybody was found', () => {
    for (const subjects of [[], ['person:R0000001']]) {
      expect(signsOf(...finds(mostFindsInAnHour, subjects))).toEqual([]);
      expect(unusualLooks(finds(mostFindsInAnHour + 2, subjects), dayBegan).map(({ signs: found }) => found)).toEqual([['many-finds'], ['many-finds']]);
    }
  });
});

it('finds nothing unusual in a visit that is opened: what is shown for it is shown just then', () => {
  expect(signsOf(looked({ purpose: 'reception', proof: null }))).toEqual([]);
});

describe('very many residents by mandate within an hour', () => {
  const byMandate = (count: number, otherwise: (index: number) => Partial<UnwrittenLook> = () => ({})): readonly Entry[] =>
    Array.from({ length: count }, (_, index) => looked({
      role: 'agency-system', viewer: 'court-1', client: 'court', proof: 'mandate', hall: null, place: null,
      reads: [{ subjects: [`person:R${index}`], fields: {} }], ...otherwise(index),
    }, new Date(Date.parse(morning) + index * 1_000).toISOString()));

  it('are told of one client, in however many processes it runs', () => {
    expect(signsOf(...byMandate(mostByMandateInAnHour + 1, (index) => ({ viewer: `court-${index % 3}` })))).toEqual(['many-by-mandate']);
  });

  it('are not told of as many as may be, nor of two clients together', () => {
    expect(signsOf(...byMandate(mostByMandateInAnHour))).toEqual([]);
    expect(signsOf(...byMandate(2 * mostByMandateInAnHour, (index) => ({ client: `court-${index % 2}` })))).toEqual([]);
  });
});

describe('refusals', () => {
  const refused = (times: number, otherwise: Partial<UnwrittenRefusal> = {}, at = morning): Entry => entry({ at, ...unwrittenRefusal({ times, ...otherwise }) });

  it('are told where they are many within an hour, whoever is refused and for whatever', () => {
    expect(signsOf(refused(mostRefusedInAnHour), refused(1, { failures: ['VISIT_NEEDED'] }))).toEqual(['many-refused']);
    for (const role of ['bank', 'supervisor', 'administrator']) expect(signsOf(refused(1_000_000, { role }))).toEqual(['many-refused']);
  });

  it('are told too where each guess is put beside a question that may be put', () => {
    const guesses = (count: number): readonly Entry[] => Array.from({ length: count }, () => looked({ failures: ['FORBIDDEN', 'RESIDENT_NOT_AVAILABLE'] }));
    expect(signsOf(...guesses(mostRefusedInAnHour + 1))).toEqual(['many-refused']);
    expect(signsOf(...guesses(mostRefusedInAnHour))).toEqual([]);
    // A board says FORBIDDEN of whoever of the household is not there.
    expect(signsOf(...Array.from({ length: 100 }, () => looked({ failures: ['FORBIDDEN'] })))).toEqual([]);
  });

  it('are not told where they are few, of two people, or over a longer time, and are no look of their own', () => {
    expect(signsOf(refused(mostRefusedInAnHour))).toEqual([]);
    expect(signsOf(refused(mostRefusedInAnHour), refused(1, { viewer: 'clerk-2' }))).toEqual([]);
    expect(signsOf(refused(mostRefusedInAnHour), refused(1, {}, '2016-09-01T03:20:00.000Z'))).toEqual([]);
    expect(signsOf(refused(1, { proof: null, purpose: 'emergency' }, '2016-09-01T16:30:00.000Z'))).toEqual([]);
  });
});

it('finds all signs of one look, in the order of the table', () => {
  const all = looked({ proof: null, signs: ['same-household', 'same-surname', 'not-one-family'], purpose: 'emergency', place: '220200' }, '2016-09-01T16:30:00.000Z');
  expect(signsOf(all)).toEqual(signs.filter((sign) => !sign.startsWith('many-') && sign !== 'case-of-several'));
});

it('finds none in a look at nobody’s records, and none that the first entries cannot tell', () => {
  expect(signsOf(looked({ reads: [{ subjects: ['employer:E1'], fields: {} }], proof: null }))).toEqual([]);
  const { request, viewer, role, purpose, visit, operation, reads, told, failures } = unwrittenLook({});
  const first = { request, viewer, role, purpose, visit, operation, reads, told, failures };
  expect(signsOf(entry({ at: morning, ...first }))).toEqual([]);
  expect(signsOf(entry({ at: '2016-09-01T15:00:00.000Z', ...first }))).toEqual(['at-night']);
});

it('reads the clocks of the halls, eight hours ahead of UTC', () => {
  expect(shanghaiTime('2016-08-31T16:05:00.000Z')).toEqual({ day: '2016-09-01', hour: 0, minute: 5, isWeekend: false });
  expect(shanghaiTime('2016-09-02T15:59:00.000Z').isWeekend).toBe(false);
  expect(shanghaiTime('2016-09-02T16:00:00.000Z').isWeekend).toBe(true);
});
