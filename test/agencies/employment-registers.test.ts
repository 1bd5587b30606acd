/** What the agency registers, recognises and certifies itself, and that it answers for every fact it owns. */
import { disputeFacts } from '../../resolvers/employment/dispute-facts';
import { employmentLoaders, type Course, type DocketEntry, type Filing, type Return, type SkillCertificate, type SpecialOperationCertificate } from '../../resolvers/employment/employment.loader';
import { employmentFacts } from '../../resolvers/employment/facts';
import { highestCertificate, lastCourse, specialOperationCertificate, subsidyThisYear } from '../../resolvers/employment/qualifications';
import { returnHome } from '../../resolvers/employment/returning-home';
import { workBy } from '../../resolvers/employment/work-record';
import { agencyDatabase } from '../../src/database/client';
import type { SubjectId } from '../../src/facts/envelope';
import { factTable, vocabularyVersion } from '../../src/facts/facts.generated';
import { validateEnvelope } from '../../src/facts/validate';
import { createDatabase, dropDatabase } from '../support/database';

const recorded = { entry_id: 1, revision: 1, retracted: false, recorded_at: '2016-02-05T01:30:00.000Z', source: '就业失业登记', resident_id: 'R0000001' };
const today = '2016-09-01';
const notHeld = { unknown: 'not-held' };

describe('training and certificates', () => {
  const course = (completed_on: string | null, change: Partial<Course> = {}): Course => ({
    ...recorded, course: '焊工', level: 'junior', began_on: '2015-01-05', completed_on, certificate_number: null, subsidy_paid_on: null, ...change,
  });

  it('know the last course completed by the day, and none that is under way', () => {
    expect(lastCourse([course('2015-04-01'), course('2016-09-01', { course: '电工' }), course('2016-09-02'), course(null)], today)?.course).toBe('电工');
    expect(lastCourse([course(null)], today)).toBeNull();
  });

  it('count a subsidy for the calendar year in which it was paid, for whichever course', () => {
    expect(subsidyThisYear([course('2015-10-01', { subsidy_paid_on: '2016-01-01' })], today)).not.toBeNull();
    expect(subsidyThisYear([course('2015-10-01', { subsidy_paid_on: '2015-12-31' })], today)).toBeNull();
    expect(subsidyThisYear([course('2015-10-01', { subsidy_paid_on: '2016-09-02' })], today)).toBeNull();
  });

  it('hold the highest qualification, the later one of equals', () => {
    const certificate = (level: SkillCertificate['level'], issued_on: string): SkillCertificate =>
      ({ ...recorded, occupation: '焊工', level, certificate_number: issued_on, issued_on, fee_yuan: 180, subsidy_paid_on: null });
    const held = [certificate('intermediate', '2012-05-01'), certificate('junior', '2016-05-01'), certificate('intermediate', '2015-05-01'), certificate('technician', '2016-09-02')];
    expect(highestCertificate(held, today)?.issued_on).toBe('2015-05-01');
  });

  it('show the special-operation certificate that is valid longest, run out or not, and none that was revoked', () => {
    const special = (valid_until: string, change: Partial<SpecialOperationCertificate> = {}): SpecialOperationCertificate =>
      ({ ...recorded, operation: '电工作业', issued_on: '2010-05-01', valid_until, revoked_on: null, ...change });
    expect(specialOperationCertificate([special('2016-04-30')], today)?.valid_until).toBe('2016-04-30');
    expect(specialOperationCertificate([special('2018-04-30', { revoked_on: '2016-09-01' }), special('2016-04-30')], today)?.valid_until).toBe('2016-04-30');
    expect(specialOperationCertificate([special('2018-04-30', { revoked_on: '2016-09-02' })], today)?.valid_until).toBe('2018-04-30');
  });
});

describe('coming home', () => {
  const registered: Return = { ...recorded, home_place: '220182', worked_in: '220100', worked_until: '2014-09-01', valid_from: '2014-09-20', valid_until: null };
  const job = (change: Partial<Filing>): Filing => ({
    ...recorded, employer_number: 'E2201820105', employer_name: '某厂', city: '220182', industry: 'manufacturing', started_on: '2014-10-08',
    ended_on: null, end_reason: null, full_time: true, dispatched_by: null, hukou_type: 'rural', hukou_place: '220182', ...change,
  });
  const home = (returns: Return[], filings: Filing[] = [], day = today) => {
    const work = workBy(day, { filings, entries: [], registrations: [] });
    return returnHome(returns, work, work.find(({ until }) => until === null) ?? null, day)?.hasReturned ?? null;
  };

  it('counts for twenty-four months after the work elsewhere', () => {
    expect(home([registered])).toBe(true);
    expect(home([registered], [], '2016-09-02')).toBe(false);
  });

  it('is over when the person works elsewhere again', () => {
    expect(home([registered], [job({ city: '220100', started_on: '2016-03-01' })])).toBe(false);
  });

  it('is told by filings, which name the home county, where nobody registered it', () => {
    const away = job({ employer_number: 'E2201000105', city: '220100', started_on: '2013-01-01', ended_on: '2014-09-30' });
    expect(home([], [away, job({})])).toBe(true);
    expect(home([], [job({ city: '220100' })])).toBe(false);
    expect(home([], [job({ started_on: '2014-09-01' })])).toBe(false);
  });

  it('is not known of a short job at home, before which the person may have worked where nobody files', () => {
    expect(home([], [job({})])).toBeNull();
    expect(home([])).toBeNull();
  });
});

describe('a dispute', () => {
  const entry: DocketEntry = {
    ...recorded, party: 'R0000001', kind: 'wages', opened_on: '2015-10-12', filed_on: '2015-10-12', known_on: '2015-07-31', violation_ended_on: null,
    workers: 10, closed_on: '2016-09-02',
  };

  it('is that of the case open on the day; while the violation lasts it has not ended before the day', () => {
    expect(disputeFacts([entry], today)).toMatchObject({
      'dispute.kind': { value: 'wages' }, 'dispute.violation_ended_on': { value: today }, 'dispute.party_count': { value: 10 },
    });
    expect(disputeFacts([{ ...entry, violation_ended_on: '2015-09-01' }], today)['dispute.violation_ended_on']).toMatchObject({ value: '2015-09-01' });
  });

  it('is asked at the counter where no case is open, while no complaint on the docket is a known none', () => {
    for (const day of ['2015-10-11', '2016-09-02']) {
      expect(disputeFacts([entry], day)).toMatchObject({ 'dispute.kind': notHeld, 'dispute.known_on': notHeld, 'dispute.complaint_filed_on': { value: null } });
    }
  });
});

describe('the facts of the agency', () => {
  const owned = Object.entries(factTable).filter(([, { holder }]) => holder === 'employment').map(([name]) => name);
  const unpaid: SubjectId[] = ['person:R0000034', 'employer:E2203000533', 'pair:E2203000533/R0000034', 'place:220300'];

  async function asked(subjects: readonly SubjectId[], asOf = today) {
    const db = agencyDatabase(await database, 'employment');
    const keys = subjects.map((id) => ({ id, household: null, guardians: [], spouse: null, closeKin: [] }));
    const facts = Object.fromEntries(await employmentFacts({ subjects: keys, asOf, place: '220300' }, employmentLoaders(db)));
    await db.destroy();
    return facts;
  }

  let database: ReturnType<typeof createDatabase>;
  beforeAll(() => { database = createDatabase('employment_facts'); });
  afterAll(() => dropDatabase('employment_facts'));

  it('are sent without exception for every subject, known or not, and fit the vocabulary', async () => {
    const subjects: SubjectId[] = [...unpaid, 'person:R0000033', 'person:R9999999', 'employer:E9999999999', 'pair:E9999999999/R9999999'];
    const facts = await asked(subjects);
    const { breaches } = validateEnvelope(
      { agency: 'employment', vocabulary: vocabularyVersion, answeredAt: '2016-09-01T01:30:00.000Z', stale: false, facts },
      { agency: 'employment', subjects, facts: owned },
    );
    expect(breaches).toEqual([]);
  });

  it('tell of wages unpaid and an employer gone', async () => {
    const facts = await asked(unpaid);
    expect(facts['person:R0000034']).toMatchObject({
      'employment.status': { value: 'unemployed' }, 'employment.end_on': { value: '2015-09-01' }, 'employment.wage_arrears': { value: 15_000 },
      'employment.wage_monthly': { value: 3_500 }, 'employment.project_general_contractor': { value: 'E2203000538' }, 'dispute.kind': { value: 'wages' },
      'employer': { value: 'employer:E2203000533' },
    });
    expect(facts['employer:E2203000533']).toMatchObject({
      'employer.state': { value: 'absconded' }, 'employer.wage_deposit_balance': { value: 20_000 }, 'employer.ignored_payment_order': { value: true },
    });
  });

  it('tell of an earlier day what held then', async () => {
    const facts = await asked(unpaid, '2015-08-31');
    expect(facts['person:R0000034']).toMatchObject({
      'employment.status': { value: 'employed' }, 'employment.end_reason': { value: 'none' }, 'employment.wage_arrears': { value: 0 }, 'dispute.kind': notHeld,
    });
    expect(facts['employer:E2203000533']).toMatchObject({ 'employer.state': { value: 'operating' }, 'employer.ignored_payment_order': { value: false } });
  });
});
