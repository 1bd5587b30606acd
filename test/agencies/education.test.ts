/** What the school register and the examination authority's records mean on a day. */
import DataLoader from 'dataloader';
import type { EducationLoaders, ExamEntry, HardshipRecognitionEntry, SchoolTermEntry } from '../../resolvers/education/education.loader';
import { educationFacts } from '../../resolvers/education/facts';
import {
  academicTestInProvince,
  allStagesInProvince,
  entryIntoProvince,
  gaokaoYearOf,
  seniorYearsInProvince,
  zhongkaoInProvince,
} from '../../resolvers/education/gaokao-path';
import { graduationThisYear, isAdmittedToNextStage } from '../../resolvers/education/leaving-school';
import { isUnbroken, presentTerm, termsBy } from '../../resolvers/education/school-register';
import type { SubjectKey } from '../../src/subgraph/scalars';

const recorded = { entry_id: 1, revision: 1, retracted: false, recorded_at: '2016-03-05T01:30:00.000Z', source: '学籍系统', resident_id: 'R0000003' };

/** Term 1 of a school year by default, at a full-time school in Changchun. */
function term(school_year: number, number: 1 | 2, stage: SchoolTermEntry['stage'], grade: number, change: Partial<SchoolTermEntry> = {}): SchoolTermEntry {
  return {
    ...recorded, school_year, term: number, stage, grade, full_time: true, boarding: false, major: null,
    enrolled_on: number === 1 ? `${school_year}-09-01` : `${school_year + 1}-03-01`, left_on: null, left_reason: null,
    school_code: '220100UP1', code: '220100UP1', school_name: '长春市第一学校', school_city: '220100', rural_school: false, nutrition_pilot_from: null, ...change,
  };
}

/** Both terms of each year, grade after grade. */
function years(stage: SchoolTermEntry['stage'], from: number, grades: readonly number[], change: Partial<SchoolTermEntry> = {}): SchoolTermEntry[] {
  return grades.flatMap((grade, index) => [term(from + index, 1, stage, grade, change), term(from + index, 2, stage, grade, change)]);
}

function exam(kind: ExamEntry['kind'], held_on: string, change: Partial<ExamEntry> = {}): ExamEntry {
  return { ...recorded, source: '考试院', kind, province: '22', held_on, result_admitted: null, ...change };
}

const left = (on: string, reason: SchoolTermEntry['left_reason']): Partial<SchoolTermEntry> => ({ left_on: on, left_reason: reason });
const juniorLeaver = [term(2015, 1, 'junior', 9), term(2015, 2, 'junior', 9, left('2016-07-10', 'graduated'))];

describe('the present term', () => {
  const pupil = years('primary', 2015, [3]);
  const on = (terms: readonly SchoolTermEntry[], day: string) => presentTerm(termsBy(terms, day), day);

  it('lasts through the summer for a pupil of the spring term who has not left', () => {
    expect(on(pupil, '2016-08-31')).toMatchObject({ grade: 3, term: 2 });
    expect(on(pupil, '2016-09-01')).toBeNull();
  });

  it('lasts through the winter holidays, and no longer without a spring term', () => {
    const autumnOnly = pupil.slice(0, 1);
    expect(on(autumnOnly, '2016-02-29')).not.toBeNull();
    expect(on(autumnOnly, '2016-03-01')).toBeNull();
  });

  it('ends after the last day on the register, not before', () => {
    expect(on(juniorLeaver, '2016-07-10')).not.toBeNull();
    expect(on(juniorLeaver, '2016-07-11')).toBeNull();
  });

  it('does not see a term that begins later, nor a leaving that lies ahead', () => {
    expect(on(pupil, '2015-08-31')).toBeNull();
    expect(on(juniorLeaver, '2016-06-30')).toMatchObject({ left_on: null, left_reason: null });
  });

  it('is the one at the new school after a move in mid-term, and none after leaving that school', () => {
    const moved = term(2015, 1, 'primary', 3, { school_city: '220200', enrolled_on: '2015-10-12', ...left('2015-12-20', 'dropped-out') });
    expect(on([term(2015, 1, 'primary', 3), moved], '2015-11-01')).toMatchObject({ school_city: '220200' });
    expect(on([term(2015, 1, 'primary', 3), moved], '2016-01-10')).toBeNull();
  });

  it('a missing term is a break, two schools in one term are none', () => {
    expect(isUnbroken([term(2014, 1, 'junior', 7), term(2015, 1, 'junior', 8)])).toBe(false);
    expect(isUnbroken([term(2014, 1, 'junior', 7), term(2014, 1, 'junior', 7), term(2014, 2, 'junior', 7)])).toBe(true);
  });
});

describe('leaving school', () => {
  const admittedOn = (exams: readonly ExamEntry[], day = '2016-08-01', terms: readonly SchoolTermEntry[] = juniorLeaver) =>
    isAdmittedToNextStage(termsBy(terms, day), exams, day);

  it('a graduate is one of this year until the calendar year ends', () => {
    expect(graduationThisYear(juniorLeaver, '2016-12-31')?.stage).toBe('junior');
    expect(graduationThisYear(juniorLeaver, '2017-01-01')).toBeNull();
  });

  it('graduating from primary school is not leaving school', () => {
    expect(graduationThisYear([term(2015, 2, 'primary', 6, left('2016-07-10', 'graduated'))], '2016-08-01')).toBeNull();
  });

  it('the result of the examination says whether the next stage admitted the leaver', () => {
    expect(admittedOn([exam('zhongkao', '2016-06-26', { result_admitted: true })])).toBe(true);
    expect(admittedOn([exam('zhongkao', '2016-06-26', { result_admitted: false })])).toBe(false);
  });

  it('is open while the result is, and no for whoever sat no examination', () => {
    expect(admittedOn([exam('zhongkao', '2016-06-26')])).toBe('pending');
    expect(admittedOn([])).toBe(false);
  });

  it('the register of a general senior high says yes, that of a vocational school does not', () => {
    expect(admittedOn([], '2016-09-01', [...juniorLeaver, term(2016, 1, 'senior-general', 1)])).toBe(true);
    expect(admittedOn([], '2016-09-01', [...juniorLeaver, term(2016, 1, 'senior-vocational', 1)])).toBe(false);
  });

  it('the gaokao of a leaver was registered for in the November before', () => {
    const senior = [term(2015, 2, 'senior-general', 3, left('2016-06-30', 'graduated'))];
    expect(admittedOn([exam('gaokao-registration', '2015-11-05', { result_admitted: true })], '2016-08-01', senior)).toBe(true);
  });
});

describe('the way to the gaokao', () => {
  const senior = years('senior-general', 2014, [1, 2]);

  it('ends in the summer of the last grade', () => {
    expect(gaokaoYearOf(term(2016, 1, 'senior-general', 3))).toBe(2017);
    expect(gaokaoYearOf(term(2016, 1, 'senior-general', 2))).toBe(2018);
    expect(gaokaoYearOf(term(2016, 1, 'senior-general', 1))).toBe(2019);
    expect(gaokaoYearOf(term(2016, 1, 'senior-vocational', 1))).toBeNull();
  });

  it('the register came into Jilin with the first term there after the last one outside', () => {
    const outside = term(2014, 1, 'senior-general', 1, { school_city: '230100' });
    expect(entryIntoProvince(senior)?.enrolled_on).toBe('2014-09-01');
    expect(entryIntoProvince([outside, ...senior.slice(1)])?.enrolled_on).toBe('2015-03-01');
    expect(entryIntoProvince([...senior, term(2016, 1, 'senior-general', 3, { school_city: '230100' })])).toBeNull();
  });

  it('a junior register does not count as the senior-high register', () => {
    expect(entryIntoProvince(years('junior', 2013, [7, 8, 9]))).toBeNull();
  });

  it('a year off (休学) leaves the register where it is, but breaks the full years', () => {
    const interrupted = [...years('senior-general', 2013, [1]), ...years('senior-general', 2015, [2])];
    expect(entryIntoProvince(interrupted)?.enrolled_on).toBe('2013-09-01');
    expect(seniorYearsInProvince(interrupted)).toBe(false);
  });

  it('full years are those from the first term of grade 1 on, all in Jilin', () => {
    expect(seniorYearsInProvince(senior)).toBe(true);
    expect(seniorYearsInProvince([...years('junior', 2013, [9]), ...senior.slice(1)])).toBe(false);
    expect(seniorYearsInProvince([term(2014, 1, 'senior-general', 1, { school_city: '230100' }), ...senior.slice(1)])).toBe(false);
  });

  it('full years are not known where the register does not go back to their beginning', () => {
    expect(seniorYearsInProvince(senior.slice(2))).toBe('unknown');
  });

  it('all stages in Jilin asks for primary, junior and senior without a term elsewhere', () => {
    const all = [...years('primary', 2005, [1, 2, 3, 4, 5, 6]), ...years('junior', 2011, [7, 8, 9]), ...senior];
    expect(allStagesInProvince(all)).toBe(true);
    expect(allStagesInProvince(all.map((one) => (one.grade === 8 ? { ...one, school_city: '230100' } : one)))).toBe(false);
    expect(allStagesInProvince(all.filter((one) => one.school_year !== 2008))).toBe(false);
    expect(allStagesInProvince(all.slice(4))).toBe('unknown');
    expect(allStagesInProvince(all.slice(0, 10))).toBe(false);
  });

  it('the zhongkao counts when sat in Jilin and followed by a senior high there', () => {
    const sat = [exam('zhongkao', '2014-06-26')];
    expect(zhongkaoInProvince(senior, sat, '2016-09-01')).toBe(true);
    expect(zhongkaoInProvince([], sat, '2016-09-01')).toBe(false);
    expect(zhongkaoInProvince(senior, [exam('zhongkao', '2014-06-26', { province: '23' })], '2016-09-01')).toBe(false);
  });

  it('the academic test is open for a pupil of grades 1 and 2 who has not sat it, and missing in grade 3', () => {
    const test = exam('academic-test', '2016-06-20');
    expect(academicTestInProvince(term(2015, 2, 'senior-general', 2), [test], '2016-06-20')).toBe(true);
    expect(academicTestInProvince(term(2015, 2, 'senior-general', 2), [test], '2016-06-19')).toBe('pending');
    expect(academicTestInProvince(term(2016, 1, 'senior-general', 3), [], '2016-09-01')).toBe(false);
    expect(academicTestInProvince(term(2016, 1, 'senior-general', 1, { school_city: '230100' }), [], '2016-09-01')).toBe(false);
  });
});

describe('the facts that education sends', () => {
  const father: SubjectKey = { id: 'person:R0000001', household: 'H0000001', guardians: [], spouse: null, closeKin: ['person:R0000003'] };
  const child: SubjectKey = { id: 'person:R0000003', household: 'H0000001', guardians: [father.id], spouse: null, closeKin: [father.id] };

  async function factsOfChild(
    { terms = [], exams = [], recognitions = [] }: { terms?: SchoolTermEntry[]; exams?: ExamEntry[]; recognitions?: HardshipRecognitionEntry[] },
    asOf = '2016-05-20',
    subjects: readonly SubjectKey[] = [father, child],
  ) {
    const loaders: EducationLoaders = { terms: always(terms), exams: always(exams), recognitions: always(recognitions), grants: always([]) };
    return (await educationFacts({ subjects, asOf, place: '220100' }, loaders)).get(child.id) ?? {};
  }

  function always<Row>(rows: readonly Row[]): DataLoader<string, readonly Row[]> {
    return new DataLoader((ids) => Promise.resolve(ids.map((id) => (id === 'R0000003' ? rows : []))));
  }

  it('a person whom the register does not hold is known to be at no school', async () => {
    expect(await factsOfChild({})).toMatchObject({ 'enrolment.stage': { value: 'none' }, 'enrolment.grade': { unknown: 'not-held' } });
  });

  it('a minor without a term has not completed school; of an adult without one that is not known', async () => {
    const grown = { ...father, closeKin: [] };
    expect(await factsOfChild({})).toMatchObject({ 'enrolment.compulsory_completed': { value: false } });
    expect(await factsOfChild({}, '2016-05-20', [grown, child])).toMatchObject({ 'enrolment.compulsory_completed': { unknown: 'not-held' } });
  });

  it('whoever graduated from junior school or went beyond it has completed compulsory schooling', async () => {
    expect(await factsOfChild({ terms: juniorLeaver }, '2016-07-10')).toMatchObject({ 'enrolment.compulsory_completed': { value: true } });
    expect(await factsOfChild({ terms: juniorLeaver }, '2016-07-09')).toMatchObject({ 'enrolment.compulsory_completed': { value: false } });
    expect(await factsOfChild({ terms: years('senior-vocational', 2015, [1]) })).toMatchObject({ 'enrolment.compulsory_completed': { value: true } });
  });

  it('a full-time school in the place asked about is continuous study, one elsewhere or a kindergarten is not', async () => {
    const study = async (terms: SchoolTermEntry[]) => (await factsOfChild({ terms }))['enrolment.continuous_study'];
    expect(await study(years('primary', 2015, [3]))).toMatchObject({ value: true });
    expect(await study(years('primary', 2015, [3], { school_city: '220182' }))).toMatchObject({ value: false });
    expect(await study(years('primary', 2015, [3], { full_time: false }))).toMatchObject({ value: false });
    expect(await study(years('kindergarten', 2015, [3]))).toMatchObject({ value: false });
  });

  it('says until when a grade holds, and where it was read', async () => {
    expect((await factsOfChild({ terms: years('primary', 2015, [3]) }))['enrolment.grade']).toEqual({
      value: 3, until: '2016-08-31', source: '学籍系统', recordedOn: '2016-03-05',
    });
  });

  it('a nutrition pilot counts from its first day', async () => {
    const terms = years('primary', 2015, [3], { nutrition_pilot_from: '2016-05-20' });
    expect((await factsOfChild({ terms }, '2016-05-20'))['enrolment.school_in_nutrition_pilot']).toMatchObject({ value: true });
    expect((await factsOfChild({ terms }, '2016-05-19'))['enrolment.school_in_nutrition_pilot']).toMatchObject({ value: false });
  });

  it('hardship holds for its school year, is open while schools look anew in autumn, and is no afterwards', async () => {
    const recognitions = [{ ...recorded, school_year: 2015, valid_from: '2015-09-01', valid_until: '2016-08-31' }];
    const terms = years('primary', 2015, [3, 4]);
    const hardship = async (day: string) => (await factsOfChild({ terms, recognitions }, day))['household.education_hardship'];
    expect(await hardship('2016-08-31')).toMatchObject({ value: true, until: '2016-08-31' });
    expect(await hardship('2016-09-01')).toEqual({ unknown: 'pending' });
    expect(await hardship('2016-11-01')).toEqual({ value: false });
  });
});
