/** What the tax office's records mean on a day: the business that a person runs, and what an employer filed. */
import { businessOn, isLicensedOn, reliefStart } from '../../resolvers/taxation/businesses';
import { frontlineShare, isAccruedInFull, lastFiled } from '../../resolvers/taxation/employer-filings';
import { businessFacts, employerFacts, type EmployerRecords, type OwnerRecords } from '../../resolvers/taxation/facts';
import { monthsOfBusiness } from '../../resolvers/taxation/months-of-business';
import { assessedFor, duePerTax } from '../../resolvers/taxation/tax-due';
import type {
  BusinessEntry, BusinessTax, EducationFundReturn, EmployerTax, ReliefClaim, SizeFiling, StaffRecognition, SuspensionEntry,
} from '../../resolvers/taxation/taxation.loader';

const recorded = { entry_id: 1, revision: 1, retracted: false, recorded_at: '2014-03-11T01:30:00.000Z', source: '税务登记', resident_id: 'R0000001' };
const employer = { ...recorded, employer_number: 'E2201000105' };
const notHeld = { unknown: 'not-held' };

/** A licensed eating place in Changchun, registered on 1 March 2014. */
function business(change: Partial<BusinessEntry> = {}): BusinessEntry {
  return {
    ...recorded, registration_number: 'SW1', kind: 'individual', industry: 'catering', place: '220100', registered_on: '2014-03-01',
    closed_on: null, licence_issued_on: '2014-02-10', licence_revoked_on: null, ...change,
  };
}

function stop(valid_from: string, valid_until: string | null, change: Partial<SuspensionEntry> = {}): SuspensionEntry {
  return { ...recorded, source: '停业登记', registration_number: 'SW1', valid_from, valid_until, ...change };
}

function claim(change: Partial<ReliefClaim> = {}): ReliefClaim {
  return { ...recorded, source: '减免税备案', registration_number: 'SW1', claimed_on: '2014-05-12', first_month: '2014-06-01', ...change };
}

function tax(name: BusinessTax['tax'], due_yuan: number, change: Partial<BusinessTax> = {}): BusinessTax {
  return { ...recorded, source: '定期定额核定', tax: name, year: 2015, assessed_on: '2015-01-20', due_yuan, ...change };
}

const owner = (change: Partial<OwnerRecords> = {}): OwnerRecords => ({ businesses: [business()], suspensions: [], claims: [], taxes: [], ...change });
const months = (businesses: BusinessEntry[], suspensions: SuspensionEntry[], day: string) => monthsOfBusiness(businesses, suspensions, day);

describe('the business', () => {
  it('runs from the day of registration to the day before it was closed', () => {
    const closed = business({ closed_on: '2016-09-01' });
    expect(businessOn([closed], '2014-02-28')).toBeNull();
    expect(businessOn([closed], '2014-03-01')).toBe(closed);
    expect(businessOn([closed], '2016-08-31')).toBe(closed);
    expect(businessOn([closed], '2016-09-01')).toBeNull();
  });

  it('is the one registered last of several', () => {
    const shop = business({ registration_number: 'SW2', industry: 'other', registered_on: '2015-05-01' });
    expect(businessOn([business(), shop], '2015-04-30')?.industry).toBe('catering');
    expect(businessOn([business(), shop], '2015-05-01')?.industry).toBe('other');
  });

  it('that nobody registered is known to be none, without licence, months or tax; its trade and relief do not exist', () => {
    expect(businessFacts(owner({ businesses: [] }), { asOf: '2016-09-01' })).toEqual({
      'business.kind': { value: 'none' }, 'business.industry': notHeld, 'business.licence': { value: false },
      'business.relief_started_on': notHeld, 'business.months_operated_in_year': { value: 0 }, 'business.tax_due_in_year': { value: {} },
    });
  });

  it('may be registered provisionally, without a licence', () => {
    const unlicensed = business({ licence_issued_on: null });
    expect(businessFacts(owner({ businesses: [unlicensed] }), { asOf: '2016-09-01' })).toMatchObject({
      'business.kind': { value: 'individual' }, 'business.licence': { value: false }, 'business.relief_started_on': notHeld,
    });
  });

  it('is licensed from the day of issue to the day before the licence was revoked', () => {
    const revoked = business({ licence_revoked_on: '2016-09-01' });
    expect(isLicensedOn(revoked, '2014-02-09')).toBe(false);
    expect(isLicensedOn(revoked, '2016-08-31')).toBe(true);
    expect(isLicensedOn(revoked, '2016-09-01')).toBe(false);
  });
});

describe('the start of the relief', () => {
  const start = (claims: ReliefClaim[], day: string) => reliefStart(business(), claims, day)?.day ?? null;

  it('is the first month claimed, once it has begun; before, the day of the licence', () => {
    expect(start([claim()], '2014-05-31')).toBe('2014-02-10');
    expect(start([claim()], '2014-06-01')).toBe('2014-06-01');
    expect(start([], '2016-09-01')).toBe('2014-02-10');
  });

  it('does not know of a claim made later for earlier months', () => {
    const late = claim({ claimed_on: '2015-02-01', first_month: '2014-03-01' });
    expect(start([late], '2015-01-31')).toBe('2014-02-10');
    expect(start([late], '2015-02-01')).toBe('2014-03-01');
  });

  it('passes over the claim of another business', () => {
    expect(start([claim({ registration_number: 'SW0' })], '2016-09-01')).toBe('2014-02-10');
  });
});

describe('months of business in the year', () => {
  it('are twelve for a business that runs all the year, whatever the day of the year', () => {
    expect(months([business()], [], '2015-01-01')).toBe(12);
    expect(months([business()], [], '2015-11-20')).toBe(12);
  });

  it('begin with the month of registration', () => {
    expect(months([business({ registered_on: '2015-10-31' })], [], '2015-11-20')).toBe(3);
    expect(months([business({ registered_on: '2015-12-01' })], [], '2015-11-20')).toBe(0);
  });

  it('end with the month of closing, which is not known before its day', () => {
    const closed = business({ closed_on: '2016-07-15' });
    expect(months([closed], [], '2016-07-14')).toBe(12);
    expect(months([closed], [], '2016-07-15')).toBe(7);
    expect(months([business({ closed_on: '2016-07-01' })], [], '2016-09-01')).toBe(6);
  });

  it('leave out months in which it stood still from the first to the last day', () => {
    expect(months([business()], [stop('2016-02-01', '2016-03-31')], '2016-09-01')).toBe(10);
    expect(months([business()], [stop('2016-02-02', '2016-03-30')], '2016-09-01')).toBe(12);
    expect(months([business()], [stop('2015-11-10', '2016-02-29')], '2016-09-01')).toBe(10);
  });

  it('take a stop that lasts on the day to last, and do not know of one that begins later', () => {
    expect(months([business()], [stop('2016-07-01', '2016-10-31')], '2016-09-01')).toBe(6);
    expect(months([business()], [stop('2016-07-01', '2016-10-31')], '2016-11-01')).toBe(8);
    expect(months([business()], [stop('2016-09-02', null)], '2016-09-01')).toBe(12);
  });

  it('of two businesses count once, and the stop of one does not stop the other', () => {
    const other = business({ registration_number: 'SW2', registered_on: '2016-06-01' });
    expect(months([business({ closed_on: '2016-04-01' }), other], [], '2016-09-01')).toBe(10);
    expect(months([business(), other], [stop('2016-01-01', '2016-06-30')], '2016-09-01')).toBe(7);
  });
});

describe('tax due in the year', () => {
  it('adds up what was assessed by the day for the year, tax by tax', () => {
    const taxes = [
      tax('营业税', 2333.33, { year: 2016, assessed_on: '2016-01-20' }),
      tax('增值税', 2800, { year: 2016, assessed_on: '2016-05-20' }),
      tax('个人所得税', 1120.1, { year: 2016, assessed_on: '2016-01-20' }),
      tax('个人所得税', 2240.2, { year: 2016, assessed_on: '2016-05-20' }),
    ];
    expect(duePerTax(assessedFor(taxes, '2016-05-19'))).toEqual({ 营业税: 2333.33, 个人所得税: 1120.1 });
    expect(duePerTax(assessedFor(taxes, '2016-05-20'))).toEqual({ 营业税: 2333.33, 增值税: 2800, 个人所得税: 3360.3 });
  });

  it('is not known while nothing was assessed for the year', () => {
    const due = (day: string) => businessFacts(owner({ taxes: [tax('营业税', 7000)] }), { asOf: day })['business.tax_due_in_year'];
    expect(due('2015-01-19')).toEqual(notHeld);
    expect(due('2015-11-20')).toEqual({ value: { 营业税: 7000 }, source: '定期定额核定', recordedOn: '2014-03-11', until: '2015-12-31' });
    expect(due('2016-01-01')).toEqual(notHeld);
  });

  it('of a business closed in the year is not known to be nothing', () => {
    const closed = owner({ businesses: [business({ closed_on: '2016-07-15' })] });
    expect(businessFacts(closed, { asOf: '2016-09-01' })).toMatchObject({ 'business.kind': { value: 'none' }, 'business.tax_due_in_year': notHeld });
  });
});

describe('an employer', () => {
  const size = (year: number, filed_on: string, value: SizeFiling['size']): SizeFiling => ({ ...employer, year, filed_on, size: value });
  const fund = (change: Partial<EducationFundReturn> = {}): EducationFundReturn =>
    ({ ...employer, year: 2015, filed_on: '2016-04-25', due_yuan: 1000, accrued_yuan: 1000, frontline_yuan: 600, ...change });
  const records = (change: Partial<EmployerRecords> = {}): EmployerRecords => ({ sizes: [], funds: [], recognitions: [], taxes: [], ...change });

  it('has the size last filed, until it files another', () => {
    const filings = [size(2014, '2014-04-18', 'micro'), size(2016, '2016-03-18', 'small')];
    expect(lastFiled(filings, '2014-04-17')).toBeNull();
    expect(lastFiled(filings, '2016-03-17')?.size).toBe('micro');
    expect(lastFiled(filings, '2016-03-18')?.size).toBe('small');
  });

  it('has set aside the education fund in full when nothing of what is due is missing', () => {
    expect(isAccruedInFull(fund())).toBe(true);
    expect(isAccruedInFull(fund({ accrued_yuan: 999.99 }))).toBe(false);
  });

  it('spends a share of the fund on the front line, the whole at most, and none can be told of an empty fund', () => {
    expect(frontlineShare(fund())).toBe(0.6);
    expect(frontlineShare(fund({ frontline_yuan: 1200 }))).toBe(1);
    expect(frontlineShare(fund({ accrued_yuan: 0, frontline_yuan: 0 }))).toBeNull();
    expect(employerFacts(records({ funds: [fund({ accrued_yuan: 0, frontline_yuan: 0 })] }), { asOf: '2016-09-01' })).toMatchObject({
      'employer.education_fund_accrued_in_full': { value: false }, 'employer.education_fund_frontline_share': notHeld,
    });
  });

  it('is a domestic-service firm with staff of its own while it is recognised, and known not to be one otherwise', () => {
    const recognition: StaffRecognition = { ...employer, source: '员工制家政企业免税备案', valid_from: '2015-01-01', valid_until: '2016-08-31' };
    const staff = (day: string) => employerFacts(records({ recognitions: [recognition] }), { asOf: day })['employer.staff_system_domestic'];
    expect(staff('2016-08-31')).toMatchObject({ value: true, until: '2016-08-31' });
    expect(staff('2016-09-01')).toEqual({ value: false });
  });

  it('that filed nothing has no size, no fund and no tax that anybody knows', () => {
    expect(employerFacts(records(), { asOf: '2016-09-01' })).toEqual({
      'employer.size': notHeld, 'employer.education_fund_accrued_in_full': notHeld, 'employer.education_fund_frontline_share': notHeld,
      'employer.staff_system_domestic': { value: false }, 'employer.tax_due_in_year': notHeld,
    });
  });

  it('owes what was assessed for the year', () => {
    const taxes: EmployerTax[] = [{ ...employer, tax: '企业所得税', year: 2016, assessed_on: '2016-01-20', due_yuan: 5000 }];
    expect(employerFacts(records({ taxes }), { asOf: '2016-09-01' })['employer.tax_due_in_year']).toMatchObject({ value: { 企业所得税: 5000 } });
  });
});
