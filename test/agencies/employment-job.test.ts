/** What the records tell of a job: its end, its contract, its project and post, its pay. */
import { contractInForce } from '../../resolvers/employment/contract';
import type { Contract, Filing, Post, RealNameEntry, Registration, WageClaim, WagePayment } from '../../resolvers/employment/employment.loader';
import { jobFacts } from '../../resolvers/employment/job-facts';
import { payFacts } from '../../resolvers/employment/pay-facts';
import { workOn } from '../../resolvers/employment/position';
import { claimsKnownBy, totalOwed } from '../../resolvers/employment/wages';
import { workBy } from '../../resolvers/employment/work-record';

const recorded = { entry_id: 1, revision: 1, retracted: false, recorded_at: '2015-03-25T01:30:00.000Z', source: '用工备案', resident_id: 'R0000001' };
const today = '2016-09-01';
const builder = 'E2201000528';

/** Work for a building firm in Changchun since March 2015. */
function job(change: Partial<Filing> = {}): Filing {
  return {
    ...recorded, employer_number: builder, employer_name: '嘉白建筑工程有限公司', city: '220100', industry: 'construction',
    started_on: '2015-03-05', ended_on: null, end_reason: null, full_time: true, dispatched_by: null, hukou_type: 'rural', hukou_place: '220182',
    ...change,
  };
}

function contract(change: Partial<Contract> = {}): Contract {
  return {
    ...recorded, employer_number: builder, signed_on: '2015-03-05', begins_on: '2015-03-05', term_months: 24, monthly_wage_yuan: 3500, ...change,
  };
}

function project(change: Partial<RealNameEntry> = {}): RealNameEntry {
  return {
    ...recorded, project: '某项目', city: '220100', industry: 'construction', general_contractor: 'E2201000538', employer_number: builder,
    entered_on: '2015-03-05', left_on: null, ...change,
  };
}

function post(change: Partial<Post> = {}): Post {
  return {
    ...recorded, employer_number: builder, special_operation: null, began_on: '2015-03-05', ended_on: null, safety_trained_on: '2015-03-04', ...change,
  };
}

const pay = (first_month: string, last_month: string | null, monthly_yuan: number): WagePayment =>
  ({ ...recorded, employer_number: builder, first_month, last_month, monthly_yuan });

interface Records {
  readonly filings?: Filing[];
  readonly entries?: RealNameEntry[];
  readonly registrations?: Registration[];
  readonly contracts?: Contract[];
  readonly posts?: Post[];
  readonly payments?: WagePayment[];
}

function factsOf(records: Records, asOf = today) {
  const { filings = [job()], entries = [], registrations = [], contracts = [], posts = [], payments = [] } = records;
  const onDay = workOn(asOf, '220100', workBy(asOf, { filings, entries, registrations }), registrations);
  const question = { subjects: [], asOf, place: '220100' };
  return {
    ...jobFacts(onDay, { contracts, entries, posts, findings: [] }, question),
    ...payFacts(onDay, { contracts, payments, claims: [], findings: [] }, question),
  };
}

const notHeld = { unknown: 'not-held' };

describe('the end of a job', () => {
  it('is a known none while it lasts, its last day included', () => {
    const filings = [job({ ended_on: '2016-09-01', end_reason: 'employer-dismissed' })];
    expect(factsOf({ filings })).toMatchObject({ 'employment.end_on': { value: null }, 'employment.end_reason': { value: 'none' } });
    expect(factsOf({ filings }, '2016-09-02')).toMatchObject({
      'employment.end_on': { value: '2016-09-01' }, 'employment.end_reason': { value: 'employer-dismissed' },
    });
  });

  it('has no reason where the employer gave none', () => {
    expect(factsOf({ filings: [job({ ended_on: '2016-08-15' })] })['employment.end_reason']).toEqual(notHeld);
  });

  it('has neither day nor reason where only the registration as unemployed shows it', () => {
    const registrations: Registration[] = [{
      ...recorded, registered_as: 'unemployed', city: '220100', industry: null, licence_seen: null, never_worked: false, valid_from: '2016-08-20', valid_until: null,
    }];
    expect(factsOf({ registrations })).toMatchObject({ 'employment.end_on': notHeld, 'employment.end_reason': notHeld });
  });
});

describe('the written contract', () => {
  const isInForce = (contracts: Contract[], day = today, filing = job()) => {
    const [spell] = workBy(day, { filings: [filing], entries: [], registrations: [] });
    return spell !== undefined && contractInForce(contracts, spell, day) !== null;
  };

  it('is in force to the last day of its term, and an open-ended one without end', () => {
    expect(isInForce([contract()], '2017-03-04')).toBe(true);
    expect(isInForce([contract()], '2017-03-05')).toBe(false);
    expect(isInForce([contract({ term_months: null })], '2030-01-01')).toBe(true);
  });

  it('is missing before it is signed, and when it was signed with another employer', () => {
    expect(isInForce([contract({ signed_on: '2016-09-02' })])).toBe(false);
    expect(isInForce([contract({ employer_number: 'E2201000105' })])).toBe(false);
  });

  it('of a job that is over is the one at its end', () => {
    expect(isInForce([contract({ term_months: 12 })], today, job({ ended_on: '2016-03-04' }))).toBe(true);
  });

  it('is known to be missing of a filed job, and not of one that only a project knows', () => {
    expect(factsOf({})['employment.written_contract']).toMatchObject({ value: false });
    expect(factsOf({ filings: [], entries: [project()] })['employment.written_contract']).toEqual(notHeld);
  });
});

describe('the real-name registration', () => {
  const registered = (records: Records, day = today) => factsOf(records, day)['employment.real_name_registered'];

  it('in building is the list of a project, to the last day on it', () => {
    expect(registered({ entries: [project({ left_on: '2016-09-01' })] })).toMatchObject({ value: true });
    expect(registered({ entries: [project({ left_on: '2016-08-31' })] })).toMatchObject({ value: false });
    expect(registered({ entries: [project({ entered_on: '2016-09-02' })] })).toMatchObject({ value: false });
    expect(registered({})).toMatchObject({ value: false });
  });

  it('elsewhere is the filing itself', () => {
    expect(registered({ filings: [job({ industry: 'catering' })] })).toMatchObject({ value: true });
  });

  it('names the general contractor, who is not known without it, and who does not exist outside building', () => {
    const contractorOf = (records: Records) => factsOf(records)['employment.project_general_contractor'];
    expect(contractorOf({ entries: [project()] })).toMatchObject({ value: 'E2201000538' });
    expect(contractorOf({})).toEqual(notHeld);
    expect(contractorOf({ filings: [job({ industry: 'catering' })] })).toMatchObject({ value: null });
  });
});

describe('the post', () => {
  it('was trained for when the training came by the first day, and not when it came later or never', () => {
    const trained = (safety_trained_on: string | null) => factsOf({ posts: [post({ safety_trained_on })] })['employment.trained_before_post'];
    expect(trained('2015-03-05')).toMatchObject({ value: true });
    expect(trained('2015-03-06')).toMatchObject({ value: false });
    expect(trained(null)).toMatchObject({ value: false });
  });

  it('says nothing where the employer filed none, and is not that of another employer', () => {
    expect(factsOf({})).toMatchObject({ 'employment.trained_before_post': notHeld, 'employment.special_operation': notHeld });
    expect(factsOf({ posts: [post({ employer_number: 'E2201000105' })] })['employment.special_operation']).toEqual(notHeld);
    expect(factsOf({ posts: [post({ special_operation: '高处作业' })] })['employment.special_operation']).toMatchObject({ value: true });
  });
});

describe('the monthly wage', () => {
  const wage = (records: Records, day = today) => factsOf(records, day)['employment.wage_monthly'];

  it('is the one agreed', () => {
    expect(wage({ contracts: [contract()], payments: [pay('2015-03-01', null, 2000)] })).toMatchObject({ value: 3500 });
  });

  it('is, without an agreement, the mean of what was paid in the last twelve months that are over', () => {
    const payments = [pay('2015-03-01', '2016-05-01', 3000), pay('2016-06-01', null, 3400)];
    expect(wage({ payments })).toMatchObject({ value: 3100 });
    expect(wage({ payments }, '2016-06-30')).toMatchObject({ value: 3000 });
    expect(wage({ payments: [pay('2016-07-01', null, 3333.33), pay('2016-06-01', '2016-06-01', 3000)] })).toMatchObject({ value: 3222.22 });
  });

  it('of a job that is over is the mean of its own last twelve months', () => {
    const filings = [job({ ended_on: '2016-03-20', end_reason: 'mutual' })];
    expect(wage({ filings, payments: [pay('2015-03-01', '2015-06-01', 2000), pay('2015-07-01', '2016-03-01', 3200)] })).toMatchObject({ value: 2900 });
  });

  it('is not known without agreement and payment', () => {
    expect(wage({})).toEqual(notHeld);
    expect(wage({ payments: [pay('2016-09-01', null, 3000)] })).toEqual(notHeld);
  });
});

describe('wages owed', () => {
  const claim: WageClaim = {
    ...recorded, claimed_yuan: 16_500, claimed_on: '2015-10-12', fixed_yuan: 15_000, fixed_on: '2015-11-20', paid_off_on: '2016-08-30',
  };
  const owed = (day: string, claims = [claim]) => totalOwed(claims, day);

  it('are what was claimed, until inspection fixes them, and nothing from the day on which they were paid', () => {
    expect(['2015-10-11', '2015-10-12', '2015-11-19', '2015-11-20', '2016-08-29', '2016-08-30'].map((day) => owed(day)))
      .toEqual([0, 16_500, 16_500, 15_000, 15_000, 0]);
  });

  it('add up to the fen, and may be found without a claim', () => {
    const found = { ...claim, claimed_yuan: null, claimed_on: null, fixed_yuan: 0.2, paid_off_on: null };
    expect(owed('2015-12-01', [found, { ...found, fixed_yuan: 0.1 }])).toBe(0.3);
    expect(claimsKnownBy([found], '2015-11-19')).toEqual([]);
  });
});
