/** What the records of occupational and of maternal health mean on a day. */
import { healthFacts } from '../../resolvers/health/facts';
import {
  healthLoaders,
  type DiagnosisEntry,
  type HazardPostEntry,
  type HealthCheckEntry,
  type PregnancyBookingEntry,
  type PregnancyEndingEntry,
} from '../../resolvers/health/health.loader';
import { maternityEventOn } from '../../resolvers/health/maternity';
import { diagnosesOn, hazardPostsOn, lastHealthCheck } from '../../resolvers/health/occupational-health';
import { agencyDatabase } from '../../src/database/client';
import { testCipher } from '../support/cipher';
import { createDatabase, dropDatabase } from '../support/database';

const recorded = {
  entry_id: 1, revision: 1, retracted: false, recorded_at: '2015-03-05T01:30:00.000Z', source: '职业健康检查', resident_id: 'R0000001',
};
const today = '2016-09-01';

describe('a hazard at work', () => {
  const post = (change: Partial<HazardPostEntry> = {}): HazardPostEntry => ({
    ...recorded, employer_number: 'E2201000012', hazard: 'dust', valid_from: '2015-03-01', valid_until: null, ...change,
  });
  const isExposed = (posts: HazardPostEntry[], day = today) => hazardPostsOn(posts, day).length > 0;

  it('is met from the first to the last day in a post declared to have one', () => {
    expect(isExposed([post()], '2015-02-28')).toBe(false);
    expect(isExposed([post()], '2015-03-01')).toBe(true);
    expect(isExposed([post({ valid_until: '2016-09-01' })])).toBe(true);
    expect(isExposed([post({ valid_until: '2016-08-31' })])).toBe(false);
    expect(isExposed([])).toBe(false);
  });

  it('is that of the post taken last where there are several', () => {
    expect(hazardPostsOn([post(), post({ hazard: 'chemical', valid_from: '2016-02-01' })], today)[0]?.hazard).toBe('chemical');
  });
});

describe('occupational health checks and diagnoses', () => {
  const check = (checked_on: string, kind: HealthCheckEntry['kind'] = 'in-post'): HealthCheckEntry => ({ ...recorded, kind, checked_on });
  const diagnosis = (diagnosed_on: string): DiagnosisEntry => ({ ...recorded, certificate_number: 'ZYB1', employer_number: null, diagnosed_on });

  it('know the last check by the day, of whatever kind', () => {
    const checks = [check('2015-02-20', 'before-post'), check('2016-09-01'), check('2016-09-02', 'on-leaving')];
    expect(lastHealthCheck(checks, today)?.checked_on).toBe('2016-09-01');
    expect(lastHealthCheck(checks, '2016-08-31')?.checked_on).toBe('2015-02-20');
    expect(lastHealthCheck([], today)).toBeNull();
  });

  it('know a disease from the day of its certificate, and name the first where there are several', () => {
    expect(diagnosesOn([diagnosis('2016-09-02')], today)).toEqual([]);
    expect(diagnosesOn([diagnosis('2016-09-01'), diagnosis('2014-01-10')], today)[0]?.diagnosed_on).toBe('2014-01-10');
  });
});

describe('pregnancy and birth', () => {
  const booking = (booked_on: string, expected_on: string): PregnancyBookingEntry =>
    ({ ...recorded, source: '孕产妇保健手册', booked_on, expected_on });
  const ending = (ended_on: string): PregnancyEndingEntry => ({ ...recorded, source: '分娩登记', ended_on });
  const isEvent = (bookings: PregnancyBookingEntry[], endings: PregnancyEndingEntry[], day = today) =>
    maternityEventOn(bookings, endings, day) !== null;

  it('count from the day of booking', () => {
    expect(isEvent([booking('2016-09-01', '2017-03-20')], [])).toBe(true);
    expect(isEvent([booking('2016-09-02', '2017-03-20')], [])).toBe(false);
    expect(isEvent([], [])).toBe(false);
  });

  it('count for a year after the end, the anniversary itself included', () => {
    expect(isEvent([], [ending('2015-09-01')])).toBe(true);
    expect(isEvent([], [ending('2015-08-31')])).toBe(false);
    expect(maternityEventOn([], [ending('2016-02-29')], today)?.until).toBe('2017-02-28');
  });

  it('see no end that lies ahead, and no pregnancy after its end', () => {
    const booked = [booking('2015-01-10', '2015-07-20')];
    expect(isEvent([], [ending('2016-09-02')])).toBe(false);
    expect(isEvent(booked, [ending('2015-03-01')], '2016-03-01')).toBe(true);
    expect(isEvent(booked, [ending('2015-03-01')], '2016-03-02')).toBe(false);
  });

  it('take a pregnancy whose end nobody recorded to have ended on the day expected', () => {
    const booked = [booking('2015-02-10', '2015-09-01')];
    expect(maternityEventOn(booked, [], today)).toMatchObject({ until: today, record: { source: '孕产妇保健手册' } });
    expect(isEvent(booked, [], '2016-09-02')).toBe(false);
  });
});

describe('the facts of health', () => {
  it('say of a mother that she gave birth within the year, of everybody else that nothing is on record, and leave none out', async () => {
    const connection = await createDatabase('occupational_health_facts');
    const db = agencyDatabase(connection, 'health');
    const subjects = (['person:R0000032', 'person:R0000029', 'employer:E2201000333', 'place:220100'] as const)
      .map((id) => ({ id, household: null, guardians: [], spouse: null, closeKin: [] }));
    const on = async (asOf: string) => healthFacts({ asOf, place: '220100', subjects }, healthLoaders(db, testCipher));
    const facts = await on(today);
    expect([...facts.keys()]).toEqual(['person:R0000032', 'person:R0000029']);
    expect(facts.get('person:R0000032')).toMatchObject({ 'health.maternity_event': { value: true, source: '分娩登记', until: '2017-05-18' } });
    // Her child was born on 10 December 2014: the birth counts up to the first birthday, that day included.
    expect(facts.get('person:R0000029')).toEqual({
      'health.maternity_event': { value: false },
      'occupational_disease.diagnosed': { value: false },
      'employment.hazard_exposed': { value: false },
      'employment.last_health_check_on': { value: null },
      'immunisation.overdue_doses': { unknown: 'not-held' },
      // The question names no household, and what is granted to one is read of all its members.
      'benefits.health': { unknown: 'not-held' },
    });
    expect((await on('2015-12-10')).get('person:R0000029')).toMatchObject({ 'health.maternity_event': { value: true, until: '2015-12-10' } });
    await db.destroy();
    await dropDatabase('occupational_health_facts');
  });
});
