/** What the what-if is reckoned from: days, the days of change, what is supposed, and what differs. */
import { addDays, addMonths, daysBetween } from '../../console/src/calendar';
import { difference, type Compared } from '../../console/src/what-if/compare';
import { marksOf } from '../../console/src/what-if/marks';
import { asThingsAre, isSupposing, suppositions } from '../../console/src/what-if/supposed';

describe('days', () => {
  it('go by months to the last day of a shorter one', () => {
    expect([addMonths('2016-01-31', 1), addMonths('2016-03-31', -1), addMonths('2016-09-01', 24), addMonths('2016-12-15', 1)])
      .toEqual(['2016-02-29', '2016-02-29', '2018-09-01', '2017-01-15']);
  });

  it('are counted over the end of a year', () => {
    expect([addDays('2016-12-31', 1), daysBetween('2016-09-01', '2017-09-01')]).toEqual(['2017-01-01', 365]);
  });
});

describe('days of change', () => {
  it('are those ahead and in reach, each once', () => {
    const on = (day: string | null) => ({ nextChange: day === null ? null : { on: day } });
    expect(marksOf([on('2017-03-01'), on('2016-09-02'), on('2017-03-01'), on(null), on('2016-09-01'), on('2019-01-01')], '2016-09-01', '2018-09-01'))
      .toEqual([{ day: '2016-09-02', changes: 1 }, { day: '2017-03-01', changes: 2 }]);
  });
});

const step = { subject: 'R0000001', fact: 'residence.city', value: '220100' } as Parameters<typeof suppositions>[2][number];

describe('what is supposed', () => {
  it('is nothing as things are', () => {
    expect([isSupposing(asThingsAre), suppositions(asThingsAre, '2016-09-01', [step])]).toEqual([false, []]);
  });

  it('registers whoever moves on the supposed day, and no step moves them elsewhere', () => {
    expect(suppositions({ day: null, city: '220200', movers: ['R0000001'], done: ['R0000001 residence.city'] }, '2016-10-01', [step])).toEqual([
      { subject: 'R0000001', fact: 'residence.city', value: '220200' }, { subject: 'R0000001', fact: 'residence.registered_on', value: '2016-10-01' },
    ]);
  });

  it('takes a step with the value that it has', () => {
    expect(suppositions({ ...asThingsAre, done: ['R0000001 residence.city'] }, '2016-09-01', [step])).toEqual([{ subject: 'R0000001', fact: 'residence.city', value: '220100' }]);
  });
});

const one = (id: string, verdict: Compared['verdict'], amountYuan: number | null = null, reason: string | null = null): Compared => ({
  residentId: 'R0000001', verdict, amountYuan, durationMonths: null, entitlement: { id, name: { zh: id, en: id } }, missing: reason === null ? [] : [{ reason }],
});
const changed = (before: readonly Compared[], after: readonly Compared[]) =>
  Object.entries(difference(before, after)).flatMap(([change, lines]) => lines.map(({ name }) => `${change} ${name.zh}`));

describe('the difference', () => {
  it('tells gained, lost, opened and settled apart', () => {
    expect(changed(
      [one('a', 'INELIGIBLE'), one('b', 'ELIGIBLE'), one('c', 'ELIGIBLE'), one('d', 'UNDETERMINED'), one('e', 'ELIGIBLE')],
      [one('a', 'ELIGIBLE'), one('b', 'INELIGIBLE'), one('c', 'UNDETERMINED'), one('d', 'INELIGIBLE'), one('e', 'ELIGIBLE')],
    )).toEqual(['gained a', 'opened c', 'lost b', 'refused d']);
  });

  it('compares amounts that both sides tell', () => {
    expect(changed([one('a', 'ELIGIBLE', 100), one('b', 'ELIGIBLE', 100), one('c', 'ELIGIBLE', 100)], [one('a', 'ELIGIBLE', 150), one('b', 'ELIGIBLE', 50), one('c', 'ELIGIBLE')]))
      .toEqual(['more a', 'less b']);
  });

  it('compares nothing with the silence of an agency', () => {
    expect(changed([one('a', 'ELIGIBLE'), one('b', 'UNDETERMINED', null, 'agency-silent')], [one('a', 'UNDETERMINED', null, 'agency-silent'), one('b', 'INELIGIBLE')]))
      .toEqual(['not-compared a', 'not-compared b']);
  });

  it('counts what only one place has a rule for', () => {
    expect(changed([one('a', 'ELIGIBLE')], [one('b', 'ELIGIBLE')])).toEqual(['gained b', 'lost a']);
  });
});
