/** What a register of grants says on a day: the same in every agency that keeps one. */
import { benefitsFact, benefitsReceived, isGrantedOn, type GrantRecord, type GrantsLoader } from '../../src/subgraph/grants';
import { recordsLoader } from '../../src/subgraph/records';
import type { SubjectKey } from '../../src/subgraph/scalars';
import { benefitsPaidOn } from '../../resolvers/social-insurance/benefits-paid';
import type { BenefitPayment } from '../../resolvers/social-insurance/social-insurance.loader';
import { fundOpen } from '../../resolvers/housing/facts';
import { reliefReceived } from '../../resolvers/taxation/facts';
import type { BusinessEntry, ReliefClaim } from '../../resolvers/taxation/taxation.loader';

const name = 'benefits.civil_affairs';
const today = { asOf: '2016-09-01' };
const relief = 'civil-affairs.temporary-assistance';

let entries = 0;

/** Temporary assistance of 1 May 2016, not given again before a year is over. */
function grant(change: Partial<GrantRecord> = {}): GrantRecord {
  entries += 1;
  return {
    entry_id: entries, revision: 1, retracted: false, recorded_at: '2016-05-01T01:30:00.000Z', source: '社会救助发放台账', resident_id: 'R0000001',
    entitlement: relief, is_of_household: false, granted_on: '2016-05-01', covers_until: '2017-04-30', ...change,
  };
}

const valueOn = (day: string, ...grants: readonly GrantRecord[]) => {
  const fact = benefitsFact(name, grants, { asOf: day })[name];
  return 'value' in fact ? fact.value : fact;
};

describe('a grant', () => {
  it('is received from the day of the decision to the last day that it covers', () => {
    expect(['2016-04-30', '2016-05-01', '2017-04-30', '2017-05-01'].map((day) => isGrantedOn(grant(), day))).toEqual([false, true, true, false]);
  });

  it('that runs on, or is given but once, is received ever after', () => {
    expect(valueOn('2030-01-01', grant({ covers_until: null }))).toEqual([relief]);
  });

  it('of a later day does not count, and leaves no source behind', () => {
    expect(benefitsFact(name, [grant({ granted_on: '2016-09-02', covers_until: null })], today)).toEqual({ [name]: { value: [] } });
  });

  it('that ended by the day does not count', () => {
    expect(valueOn('2016-09-01', grant({ covers_until: '2016-08-31' }))).toEqual([]);
  });

  it('names its register and the day on which it was recorded, of several the one recorded last', () => {
    const later = grant({ entitlement: 'civil-affairs.medical-assistance', recorded_at: '2016-07-20T01:30:00.000Z', source: '医疗救助台账' });
    expect(benefitsFact(name, [later, grant()], today)).toEqual({
      [name]: { value: ['civil-affairs.medical-assistance', relief], source: '医疗救助台账', recordedOn: '2016-07-20' },
    });
  });

  it('given twice is received once', () => {
    expect(valueOn('2016-09-01', grant(), grant())).toEqual([relief]);
  });

  it('of a programme outside the Opinion is passed over', () => {
    expect(valueOn('2016-09-01', grant({ entitlement: 'civil-affairs.orphan-allowance' }))).toEqual([]);
  });
});

describe('the register', () => {
  const worker: SubjectKey = { id: 'person:R0000001', household: 'H0000001', guardians: [], spouse: 'person:R0000002', closeKin: ['person:R0000002'] };
  const wife: SubjectKey = { ...worker, id: 'person:R0000002', spouse: worker.id, closeKin: [worker.id] };
  const sister: SubjectKey = { ...worker, id: 'person:R0000009', household: null, spouse: null };
  const subjects = [worker, wife, sister];

  const holding = (...rows: readonly GrantRecord[]): GrantsLoader => recordsLoader((ids) => ({ execute: () => Promise.resolve(rows.filter((row) => ids.includes(row.resident_id))) }));

  async function factOf(subject: SubjectKey, ...rows: readonly GrantRecord[]) {
    const residentId = subject.id.slice('person:'.length);
    return benefitsFact(name, await benefitsReceived(holding(...rows), residentId, subject, { subjects }), today)[name];
  }

  it('is complete: nothing in it is nothing received', async () => {
    expect(await factOf(worker)).toEqual({ value: [] });
  });

  it('tells what is the household’s of every member, and what is a person’s of that person alone', async () => {
    const rows = [grant({ is_of_household: true }), grant({ entitlement: 'civil-affairs.medical-assistance' })];
    expect(await factOf(worker, ...rows)).toMatchObject({ value: ['civil-affairs.medical-assistance', relief] });
    expect(await factOf(wife, ...rows)).toMatchObject({ value: [relief] });
  });

  it('does not know of kin whose household the question does not name', async () => {
    expect(await factOf(sister, grant({ resident_id: 'R0000009' }))).toEqual({ unknown: 'not-held' });
  });

  it('goes by the last revision: an end entered later ends it, and what was entered by mistake never was', async () => {
    const first = grant({ covers_until: null });
    const ended = { ...first, revision: 2, covers_until: '2016-08-15' };
    expect(await factOf(worker, first, ended)).toEqual({ value: [] });
    expect(await factOf(worker, first, { ...first, revision: 2, retracted: true })).toEqual({ value: [] });
  });
});

describe('what other registers of an agency show', () => {
  it('an unemployment benefit is received in every month from the first to the last that was paid', () => {
    const payment = (last: string | null): BenefitPayment => ({
      entry_id: 1, revision: 1, retracted: false, recorded_at: '2016-03-01T01:30:00.000Z', source: '待遇支付', resident_id: 'R0000001', kind: 'unemployment',
      first_month: '2016-03-01', last_month: last,
    });
    const received = (last: string | null, day: string) => benefitsPaidOn([payment(last)], day).map(({ entitlement }) => entitlement);
    expect(received('2016-08-01', '2016-02-29')).toEqual([]);
    expect(received('2016-08-01', '2016-08-31')).toEqual(['social-insurance.unemployment-benefit']);
    expect(received('2016-08-01', '2016-09-01')).toEqual([]);
    expect(received(null, '2016-09-01')).toEqual(['social-insurance.unemployment-benefit']);
  });

  it('a pension is none of the entitlements', () => {
    const pension = { entry_id: 1, revision: 1, retracted: false, recorded_at: '2016-03-01T01:30:00.000Z', source: '待遇支付', resident_id: 'R0000001', kind: 'pension', first_month: '2016-03-01', last_month: null } as const;
    expect(benefitsPaidOn([pension], '2016-09-01')).toEqual([]);
  });

  it('the provident fund has whoever has an account that is not closed by the day', () => {
    const account = { entry_id: 1, revision: 1, retracted: false, recorded_at: '2015-01-05T01:30:00.000Z', source: '住房公积金管理中心', resident_id: 'R0000001', opened_on: '2015-01-05', closed_on: '2016-09-01' };
    expect(fundOpen([account], { asOf: '2015-01-04' })).toEqual([]);
    expect(fundOpen([account], { asOf: '2016-08-31' })).toHaveLength(1);
    expect(fundOpen([account], today)).toEqual([]);
  });

  it('the deduction of a business is received for three years from the first month claimed', () => {
    const recorded = { entry_id: 1, revision: 1, retracted: false, recorded_at: '2014-02-20T01:30:00.000Z', source: '金税系统', resident_id: 'R0000001' };
    const business: BusinessEntry = {
      ...recorded, registration_number: 'B1', kind: 'individual', industry: 'catering', place: '220100', registered_on: '2014-01-10', closed_on: null,
      licence_issued_on: '2014-01-10', licence_revoked_on: null,
    };
    const claim: ReliefClaim = { ...recorded, registration_number: 'B1', claimed_on: '2014-02-20', first_month: '2014-03-01' };
    const received = (asOf: string) => reliefReceived([business], [claim], { asOf }).map(({ entitlement }) => entitlement);
    expect(received('2014-02-28')).toEqual([]);
    expect(received('2014-03-01')).toEqual(['tax.self-employed-deduction']);
    expect(received('2017-02-28')).toEqual(['tax.self-employed-deduction']);
    expect(received('2017-03-01')).toEqual([]);
  });
});
