/** What the records tell of an employer, of a hire and of a place. */
import { hireFactsOf, lastHire, monthsWorkedInYear } from '../../resolvers/employment/hire-facts';
import type {
  Contract, Filing, LabourStation, MarketStall, PaymentOrder, Registration, WageDepositMovement, WorkforceReport,
} from '../../resolvers/employment/employment.loader';
import { placeFactsOf } from '../../resolvers/employment/place-facts';
import { depositHeld, ignoredOrder, movedBy } from '../../resolvers/employment/wage-security';
import { hireRatio, recentReport, trainedThisYear } from '../../resolvers/employment/workforce';
import { addDays, addMonths } from '../../src/facts/days';

const recorded = { entry_id: 1, revision: 1, retracted: false, recorded_at: '2016-08-15T01:30:00.000Z', source: '用工情况报表' };
const today = '2016-09-01';
const number = 'E2201000105';
const notHeld = { unknown: 'not-held' };

/** Filed on the fifteenth of the month after. */
function report(month: string, change: Partial<WorkforceReport> = {}): WorkforceReport {
  return {
    ...recorded, employer_number: number, month, filed_on: addDays(addMonths(month, 1), 14), headcount: 100, migrant_headcount: 60,
    migrants_hired: 0, migrants_trained: 0, can_train_itself: null, ...change,
  };
}

const months = (first: string, count: number) => Array.from({ length: count }, (_, index) => addMonths(first, index));
const aYear = months('2015-08-01', 12).map((month) => report(month, { migrants_hired: 2, migrants_trained: 1 }));

describe('the workforce of an employer', () => {
  const ratioOn = (reports: WorkforceReport[], day = today) => {
    const last = recentReport(reports, day);
    return last === null ? null : hireRatio(reports, last, day);
  };

  it('is the one of the last report filed by the day, and not known from one older than three months', () => {
    expect(recentReport(aYear, '2016-08-14')?.month).toBe('2016-06-01');
    expect(recentReport(aYear, '2016-08-15')?.month).toBe('2016-07-01');
    expect(recentReport(aYear, '2016-10-31')?.month).toBe('2016-07-01');
    expect(recentReport(aYear, '2016-11-01')).toBeNull();
  });

  it('relates the migrants hired in the twelve months up to it to the staff', () => {
    expect(ratioOn(aYear)).toBe(0.24);
    expect(ratioOn([...aYear, report('2015-07-01', { migrants_hired: 50 })])).toBe(0.24);
  });

  it('has no ratio where a month was not reported: a part would read as the whole', () => {
    expect(ratioOn(aYear.filter(({ month }) => month !== '2016-02-01'))).toBeNull();
    expect(ratioOn(aYear, '2016-08-14')).toBeNull();
  });

  it('counts those trained in the calendar year, month by month', () => {
    const last = report('2016-07-01', { migrants_trained: 1 });
    expect(trainedThisYear(aYear, last, today)).toBe(7);
    expect(trainedThisYear(aYear.filter(({ month }) => month !== '2016-02-01'), last, today)).toBeNull();
  });
});

describe('what secures wages', () => {
  const moved = (kind: WageDepositMovement['kind'], amount_yuan: number, moved_on: string): WageDepositMovement =>
    ({ ...recorded, employer_number: number, kind, amount_yuan, moved_on });
  const movements = [moved('deposited', 20_000, '2014-04-20'), moved('used', 5_000.5, '2016-03-01'), moved('returned', 14_999.5, '2016-09-02')];

  it('is what was deposited, less what was used and returned by the day', () => {
    expect(['2014-04-19', '2014-04-20', '2016-09-01', '2016-09-02'].map((day) => depositHeld(movedBy(movements, day)))).toEqual([0, 20_000, 14_999.5, 0]);
  });

  const order: PaymentOrder = {
    ...recorded, employer_number: number, issued_on: '2015-11-25', given_on: '2015-11-30', pay_by: '2015-12-15', obeyed_on: null,
  };
  const isIgnored = (change: Partial<PaymentOrder>, day = today) => ignoredOrder([{ ...order, ...change }], day) !== null;

  it('is an order, ignored from the day after its term on', () => {
    expect(isIgnored({}, '2015-12-15')).toBe(false);
    expect(isIgnored({}, '2015-12-16')).toBe(true);
  });

  it('is no order yet that was neither handed over nor posted, and an obeyed one from its payment on', () => {
    expect(isIgnored({ given_on: null, pay_by: null })).toBe(false);
    expect(isIgnored({ obeyed_on: '2016-09-01' })).toBe(false);
    expect(isIgnored({ obeyed_on: '2016-09-02' })).toBe(true);
  });
});

describe('a hire', () => {
  const person = { ...recorded, resident_id: 'R0000001' };
  const filing: Filing = {
    ...person, employer_number: number, employer_name: '永永制造有限公司', city: '220100', industry: 'manufacturing', started_on: '2015-03-10',
    ended_on: null, end_reason: null, full_time: true, dispatched_by: null, hukou_type: 'rural', hukou_place: '220182',
  };
  const contract: Contract = { ...person, employer_number: number, signed_on: '2015-03-10', begins_on: '2015-03-10', term_months: 24, monthly_wage_yuan: 2600 };
  const unemployed = (valid_from: string, valid_until: string | null): Registration =>
    ({ ...person, registered_as: 'unemployed', city: '220100', industry: null, licence_seen: null, never_worked: false, valid_from, valid_until });
  const factsOf = (change: Partial<Filing> = {}, contracts = [contract], registrations: Registration[] = []) =>
    hireFactsOf(number, { ...filing, ...change }, contracts, registrations, today);

  it('is of a migrant worker by the rural register shown, outside farming; not known where none was shown', () => {
    expect(factsOf()['hire.migrant_worker']).toMatchObject({ value: true });
    expect(factsOf({ hukou_type: 'urban' })['hire.migrant_worker']).toMatchObject({ value: false });
    expect(factsOf({ industry: 'agriculture' })['hire.migrant_worker']).toMatchObject({ value: false });
    expect(factsOf({ hukou_type: null })['hire.migrant_worker']).toEqual(notHeld);
  });

  it('counts full months of the registration that lasted to it, and none of one closed before', () => {
    const before = (...registrations: Registration[]) => factsOf({}, [], registrations)['hire.unemployment_months_before_hire'];
    expect(before(unemployed('2014-03-10', '2015-03-09'))).toMatchObject({ value: 12 });
    expect(before(unemployed('2014-03-11', null))).toMatchObject({ value: 11 });
    expect(before(unemployed('2013-01-01', '2015-03-08'))).toMatchObject({ value: 0 });
    expect(before()).toMatchObject({ value: 0 });
  });

  it('has the term of its contract: none without one, and more than any other when it is open-ended', () => {
    expect(factsOf()['hire.contract_months']).toMatchObject({ value: 24 });
    expect(factsOf({}, [])['hire.contract_months']).toMatchObject({ value: 0 });
    expect(factsOf({}, [{ ...contract, term_months: null }])['hire.contract_months']).toMatchObject({ value: 1200 });
  });

  it('counts the calendar months worked in the year of the day', () => {
    expect(monthsWorkedInYear(filing, '2015-11-20')).toBe(9);
    expect(monthsWorkedInYear(filing, '2016-01-01')).toBe(1);
    expect(monthsWorkedInYear({ ...filing, ended_on: '2016-05-31' }, today)).toBe(5);
    expect(monthsWorkedInYear({ ...filing, ended_on: '2015-12-31' }, today)).toBe(0);
  });

  it('is the last one by this employer that had begun, and not held where none was filed', () => {
    expect(lastHire([filing, { ...filing, started_on: '2016-09-02' }], number, today)?.started_on).toBe('2015-03-10');
    expect(lastHire([filing], 'E2201000101', today)).toBeNull();
    expect(hireFactsOf(number, null, [contract], [], today)).toMatchObject({
      'employer': { value: `employer:${number}` }, 'hire.hired_on': notHeld, 'hire.contract_months': notHeld,
    });
  });
});

describe('a place', () => {
  const station = (home_place: string, opened_on: string, closed_on: string | null): LabourStation => ({ ...recorded, city: '220100', home_place, opened_on, closed_on });
  const stall = (stalls_free: number): MarketStall => ({ ...recorded, city: '220100', stalls_free, valid_from: '2016-03-01', valid_until: '2016-08-31' });
  const factsOf = (stations: LabourStation[], stalls: MarketStall[], day = today, city = '220100') => placeFactsOf(city, stations, stalls, day);

  it('has the stations that are open on the day, each home county once', () => {
    const stations = [station('411400', '2012-01-01', null), station('220182', '2012-01-01', '2016-09-01'), station('411400', '2014-01-01', null), station('220122', '2016-09-02', null)];
    expect(factsOf(stations, [])['place.stations_for']).toMatchObject({ value: ['411400'] });
  });

  it('lets stalls in the period of applications while one is free', () => {
    const open = (stalls: MarketStall[], day: string) => factsOf([], stalls, day)['place.reduced_fee_stalls_open'];
    expect(open([stall(3)], '2016-08-31')).toMatchObject({ value: true });
    expect(open([stall(3)], '2016-09-01')).toMatchObject({ value: false });
    expect(open([stall(0)], '2016-08-31')).toMatchObject({ value: false });
  });

  it('in Jilin has none where none is listed; of a place elsewhere nothing is known', () => {
    expect(factsOf([], [])).toMatchObject({ 'place.stations_for': { value: [] }, 'place.reduced_fee_stalls_open': { value: false } });
    expect(factsOf([], [], today, '210100')).toMatchObject({ 'place.stations_for': notHeld, 'place.reduced_fee_stalls_open': notHeld });
  });
});
