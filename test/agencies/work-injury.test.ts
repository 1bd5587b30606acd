/** What the work-injury register and the declarations of employers mean on a day. */
import { socialInsuranceFacts } from '../../resolvers/social-insurance/facts';
import { hireInsurance, injuryCover } from '../../resolvers/social-insurance/insured-hire';
import { insuredStaffOn } from '../../resolvers/social-insurance/insured-staff';
import {
  socialInsuranceLoaders,
  type Appraisal,
  type ContributionRun,
  type InsuredStaffReport,
  type WorkInjury,
} from '../../resolvers/social-insurance/social-insurance.loader';
import { injuryCasesOn, type InjuryRecords } from '../../resolvers/social-insurance/work-injury';
import { agencyDatabase } from '../../src/database/client';
import type { DatabaseConnection } from '../../src/database/connection';
import type { FactsOfSubject, SubjectId } from '../../src/facts/envelope';
import { validateEnvelope } from '../../src/facts/validate';
import { vocabularyVersion } from '../../src/facts/facts.generated';
import { testCipher } from '../support/cipher';
import { createDatabase, dropDatabase } from '../support/database';
import { record } from '../support/records';

const recorded = {
  entry_id: 1, revision: 1, retracted: false, recorded_at: '2015-10-12T01:30:00.000Z', source: '工伤报告登记', resident_id: 'R0000070',
};
const today = '2016-09-01';
const builder = 'E2201000528';

const hurt: WorkInjury = {
  ...recorded, injury_number: 'GS1', employer_number: builder, kind: 'accident', occurred_on: '2015-09-18', reported_on: '2015-10-12',
};

/** Hurt on 18 September 2015 and reported on 12 October; recognised in December, grade 9 in April, refused by the employer in June. */
const usual: InjuryRecords = {
  injuries: [hurt],
  applications: [{ ...recorded, injury_number: 'GS1', applicant: 'worker', applied_on: '2015-11-03' }],
  decisions: [{ ...recorded, injury_number: 'GS1', decision: 'recognised', decided_on: '2015-12-21' }],
  appraisals: [{ ...recorded, injury_number: 'GS1', grade: 9, decided_on: '2016-04-15' }],
  findings: [{ ...recorded, injury_number: 'GS1', pays: false, ground: 'refused', proven_on: '2016-06-08' }],
};

const caseOn = (day: string, records: InjuryRecords = usual) => {
  const [last] = injuryCasesOn(records, day);
  return last === undefined ? null : [last.recognition.state, last.appraisal?.grade ?? null, last.finding?.pays ?? null];
};

describe('a work injury', () => {
  it('is known from the day it was reported, and each step of its case from its own day', () => {
    expect(caseOn('2015-10-11')).toBeNull();
    expect(caseOn('2015-10-12')).toEqual(['none', null, null]);
    expect(caseOn('2015-11-03')).toEqual(['applied', null, null]);
    expect(caseOn('2015-12-20')).toEqual(['applied', null, null]);
    expect(caseOn('2015-12-21')).toEqual(['recognised', null, null]);
    expect(caseOn('2016-04-15')).toEqual(['recognised', 9, null]);
    expect(caseOn('2016-06-08')).toEqual(['recognised', 9, false]);
  });

  it('does not exist without a report', () => {
    expect(injuryCasesOn({ injuries: [], applications: [], decisions: [], appraisals: [], findings: [] }, today)).toEqual([]);
  });

  it('is as the last decision says, unless recognition was applied for anew after it', () => {
    const again = (decided_on: string) => ({ ...recorded, entry_id: 2, injury_number: 'GS1', decision: 'refused' as const, decided_on });
    expect(caseOn(today, { ...usual, decisions: [...usual.decisions, again('2016-02-01')] })?.[0]).toBe('refused');
    const anew = { ...recorded, entry_id: 2, injury_number: 'GS1', applicant: 'worker' as const, applied_on: '2016-03-01' };
    expect(caseOn(today, { ...usual, decisions: [again('2016-02-01')], applications: [...usual.applications, anew] })?.[0]).toBe('applied');
  });

  it('has the grade of the last appraisal, and none when that found none', () => {
    const anew = (grade: number | null): Appraisal => ({ ...recorded, entry_id: 2, injury_number: 'GS1', grade, decided_on: '2016-08-01' });
    const later = (grade: number | null): InjuryRecords => ({ ...usual, appraisals: [...usual.appraisals, anew(grade)] });
    expect(caseOn(today, later(8))?.[1]).toBe(8);
    expect(caseOn(today, later(null))?.[1]).toBeNull();
    expect(caseOn('2016-07-31', later(8))?.[1]).toBe(9);
  });

  it('stands apart from an earlier one, whose case is not its own', () => {
    const again: WorkInjury = { ...hurt, entry_id: 2, injury_number: 'GS2', occurred_on: '2016-08-10', reported_on: '2016-08-11' };
    const both = { ...usual, injuries: [hurt, again] };
    expect(caseOn(today, both)).toEqual(['none', null, null]);
    expect(caseOn('2016-08-10', both)).toEqual(['recognised', 9, false]);
    expect(injuryCasesOn(both, today).map(({ injury }) => injury.injury_number)).toEqual(['GS2', 'GS1']);
  });
});

/** An injury run of the builder's that goes on, by default. */
function run(first_month: string, last_month: string | null, change: Partial<ContributionRun> = {}): ContributionRun {
  return {
    ...recorded, line: 'injury', payer_kind: 'employee', employer_number: builder, region: '220100', province: '22', first_month, last_month,
    paid_on: null, back_paid: false, monthly_amount_yuan: null, ...change,
  };
}

describe('insurance against injury', () => {
  const wasInsured = (runs: ContributionRun[], day = today, eventOn = '2015-09-18') => injuryCover(runs, builder, eventOn, day) !== null;

  it('is the one paid for the month of the injury, also where it ended later', () => {
    expect(wasInsured([run('2014-05-01', null)])).toBe(true);
    expect(wasInsured([run('2015-09-01', '2015-09-01')])).toBe(true);
    expect(wasInsured([run('2015-10-01', null)])).toBe(false);
    expect(wasInsured([run('2014-05-01', '2015-08-01')])).toBe(false);
  });

  it('is not mended by what the employer paid after the injury', () => {
    const late = (paid_on: string) => run('2015-07-01', '2015-09-01', { paid_on, back_paid: true });
    expect(wasInsured([late('2015-10-20')])).toBe(false);
  });

  it('is that of the employer asked about, and of no other line', () => {
    expect(wasInsured([run('2014-05-01', null, { employer_number: 'E2201000105' })])).toBe(false);
    expect(wasInsured([run('2014-05-01', null, { line: 'pension' })])).toBe(false);
  });

  it('still counts in the month of the injury, which may yet be paid, and no longer once it passed unpaid', () => {
    const lapsed = [run('2014-05-01', '2015-08-01')];
    expect(wasInsured(lapsed, '2015-09-30')).toBe(true);
    expect(wasInsured(lapsed, '2015-10-01')).toBe(false);
  });

  it('is today\'s where nobody was hurt', () => {
    expect(wasInsured([run('2016-01-01', null)], today, today)).toBe(true);
    expect(wasInsured([run('2016-01-01', '2016-07-01')], today, today)).toBe(false);
  });
});

describe('insurance of a hire', () => {
  it('is any line that this employer pays for on the day', () => {
    expect(hireInsurance([run('2016-01-01', null, { line: 'medical' })], builder, today)).not.toBeNull();
    expect(hireInsurance([run('2016-01-01', null, { employer_number: 'E2201000105' })], builder, today)).toBeNull();
    expect(hireInsurance([run('2016-10-01', null)], builder, today)).toBeNull();
    expect(hireInsurance([run('2016-01-01', '2016-08-01')], builder, '2016-09-30')).not.toBeNull();
    expect(hireInsurance([run('2016-01-01', '2016-08-01')], builder, '2016-10-01')).toBeNull();
  });

  it('is not what a person pays alone', () => {
    expect(hireInsurance([run('2016-01-01', null, { line: 'pension', payer_kind: 'flexible', employer_number: null })], builder, today)).toBeNull();
  });
});

describe('the staff that an employer insures', () => {
  const report = (month: string, insured_staff: number, reported_on = month): InsuredStaffReport => ({
    ...recorded, employer_number: builder, month, insured_staff, reported_on,
  });
  const staffOn = (day: string, ...reports: InsuredStaffReport[]) => insuredStaffOn(reports, day)?.report.insured_staff ?? null;

  it('are those of the last report filed by the day, whatever is filed later', () => {
    const reports = [report('2016-05-01', 31, '2016-05-12'), report('2016-01-01', 24, '2016-01-12')];
    expect(staffOn('2016-05-11', ...reports)).toBe(24);
    expect(staffOn('2016-05-12', ...reports)).toBe(31);
  });

  it('stand until the first report of the next year is due, and are then not known', () => {
    expect(insuredStaffOn([report('2015-06-01', 24)], '2016-06-30')).toMatchObject({ until: '2016-06-30' });
    expect(staffOn('2016-07-01', report('2015-06-01', 24))).toBeNull();
    expect(staffOn(today)).toBeNull();
  });

  it('may be none at all, which is another thing than not known', () => {
    expect(staffOn(today, report('2016-08-01', 0))).toBe(0);
  });
});

describe('the facts of social insurance', () => {
  let connection: DatabaseConnection;
  beforeAll(async () => { connection = await createDatabase('work_injury_facts'); });
  afterAll(() => dropDatabase('work_injury_facts'));

  const insured = 'E2201000022';
  const subjects: readonly SubjectId[] = [
    'person:R0000070', 'person:R0000007', `employer:${builder}`, `employer:${insured}`,
    `pair:${builder}/R0000070`, `pair:${insured}/R0000007`, `pair:${insured}/R0000070`,
  ];

  async function factsOn(asOf: string): Promise<ReadonlyMap<SubjectId, FactsOfSubject>> {
    const db = agencyDatabase(connection, 'social_insurance');
    const keys = subjects.map((id) => ({ id, household: null, guardians: [], spouse: null, closeKin: [] }));
    const facts = await socialInsuranceFacts({ asOf, place: '220100', subjects: keys }, socialInsuranceLoaders(db, testCipher));
    await db.destroy();
    return facts;
  }

  it('tell of the builder\'s man what the fund needs to pay first', async () => {
    const facts = await factsOn(today);
    expect(facts.get('person:R0000070')).toMatchObject({
      'injury.occurred_on': { value: '2015-09-18', source: '工伤报告登记', recordedOn: '2015-10-12' },
      'injury.recognition': { value: 'recognised', source: '工伤认定决定书', recordedOn: '2015-12-21' },
      'injury.disability_grade': { value: 9, source: '劳动能力鉴定结论' },
      'injury.employer_pays': { value: false, source: '工伤待遇支付催告' },
    });
    expect(facts.get(`pair:${builder}/R0000070`)).toMatchObject({
      'hire.insured': { value: false }, 'employer.injury_insured_at_event': { value: false, source: '工伤报告登记' },
    });
  });

  it('tell on an earlier day nothing of what was decided later, and name no later source', async () => {
    const facts = await factsOn('2015-12-20');
    expect(facts.get('person:R0000070')).toMatchObject({
      'injury.recognition': { value: 'applied', source: '工伤认定申请', recordedOn: '2015-11-03' },
      'injury.disability_grade': { value: null, source: '工伤报告登记' },
      'injury.employer_pays': { unknown: 'not-held' },
    });
  });

  it('say of somebody never hurt that there is no injury, and not whether an employer pays for one', async () => {
    expect((await factsOn(today)).get('person:R0000007')).toMatchObject({
      'injury.occurred_on': { value: null }, 'injury.recognition': { value: 'none' }, 'injury.disability_grade': { value: null },
      'injury.employer_pays': { unknown: 'not-held' },
    });
  });

  it('tell of a hire whether the employer pays for it, and of the hire by another employer nothing about the injury', async () => {
    const facts = await factsOn(today);
    expect(facts.get(`pair:${insured}/R0000007`)).toMatchObject({
      'hire.insured': { value: true }, 'employer.injury_insured_at_event': { value: true },
    });
    expect(facts.get(`pair:${insured}/R0000070`)).toMatchObject({ 'employer.injury_insured_at_event': { unknown: 'not-held' } });
  });

  it('tell of an employer its insured staff where it declares any, and nothing that differs from worker to worker', async () => {
    const facts = await factsOn(today);
    expect(facts.get(`employer:${insured}`)).toMatchObject({
      'employer.headcount': { value: expect.any(Number) as number, source: '社会保险费申报' },
    });
    expect(facts.get(`employer:${builder}`)).toEqual({
      'employer.headcount': { unknown: 'not-held' }, 'employer.injury_insured_at_event': { unknown: 'not-held' },
    });
  });

  it('follow a correction of the day, and forget an injury that was taken back', async () => {
    const injury = {
      entry_id: 90_001, revision: 1, retracted: false, injury_number: 'GS9', resident_id: 'R0000007', employer_number: insured, kind: 'accident', occurred_on: '2016-07-04',
      reported_on: '2016-07-05', source: '测试',
    } as const;
    await record(connection, 'social_insurance.work_injury', injury, { ...injury, revision: 2, occurred_on: '2016-07-03' });
    expect((await factsOn(today)).get('person:R0000007')).toMatchObject({ 'injury.occurred_on': { value: '2016-07-03' } });
    await record(connection, 'social_insurance.work_injury', { ...injury, revision: 3, retracted: true });
    expect((await factsOn(today)).get('person:R0000007')).toMatchObject({ 'injury.occurred_on': { value: null } });
  });

  it('leave out none that the agency owns, for no kind of subject', async () => {
    const envelope = {
      agency: 'social-insurance', vocabulary: vocabularyVersion, answeredAt: '2016-09-01T00:00:00.000Z', stale: false,
      facts: Object.fromEntries(await factsOn(today)),
    };
    const owned = [
      'injury.occurred_on', 'injury.recognition', 'injury.disability_grade', 'injury.employer_pays',
      'employer.headcount', 'employer.injury_insured_at_event', 'hire.insured',
    ];
    expect(validateEnvelope(envelope, { agency: 'social-insurance', subjects, facts: owned }).breaches).toEqual([]);
  });
});
