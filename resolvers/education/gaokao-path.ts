/**
 * The way to the gaokao as the school register and the examination authority (考试院) show it: what 吉政办发〔2012〕74号 asks of the pupil.
 */
import type { IsoDate } from '../../src/facts/envelope';
import type { ExamEntry, SchoolTermEntry } from './education.loader';
import { isUnbroken } from './school-register';

const jilin = '22';
const lastSeniorGrade = 3;

/** The summer in which a pupil of general senior high sits the exam: grade 3 of school year 2016 sits it in 2017. */
export function gaokaoYearOf(present: SchoolTermEntry | null): number | null {
  if (present?.stage !== 'senior-general') return null;
  return present.school_year + 1 + (lastSeniorGrade - present.grade);
}

/**
 * The term with which the senior-high register (学籍) came into Jilin and stayed; `null` when it is not there. A term that is missing
 * leaves the register where it was (休学); a term outside Jilin and dropping out do not.
 */
export function entryIntoProvince(termsSoFar: readonly SchoolTermEntry[]): SchoolTermEntry | null {
  let entry: SchoolTermEntry | null = null;
  for (const term of seniorTerms(termsSoFar)) {
    entry = isInJilin(term) ? (entry ?? term) : null;
    if (term.left_reason === 'dropped-out') entry = null;
  }
  return entry;
}

/** Sat the zhongkao in Jilin, and a senior high there took the pupil on its register. */
export function zhongkaoInProvince(
  termsSoFar: readonly SchoolTermEntry[],
  exams: readonly ExamEntry[],
  day: IsoDate,
): boolean {
  return sat(exams, 'zhongkao', day) && seniorTerms(termsSoFar).some(isInJilin);
}

/**
 * All of senior high so far in Jilin, from the first term of grade 1, which makes three years at the exam. `unknown` when it lies in
 * Jilin as far as the register goes back, and the register does not go back to the beginning.
 */
export function seniorYearsInProvince(termsSoFar: readonly SchoolTermEntry[]): boolean | 'unknown' {
  const senior = seniorTerms(termsSoFar);
  const first = senior[0];
  if (first === undefined || !senior.every(isInJilin) || !isUnbroken(senior)) return false;
  if (first.grade === 1 && first.term === 1) return true;
  return first === termsSoFar[0] ? 'unknown' : false;
}

/** Primary, junior and senior all in Jilin without a break; `unknown` when the register does not go back to the first grade. */
export function allStagesInProvince(termsSoFar: readonly SchoolTermEntry[]): boolean | 'unknown' {
  const schooled = termsSoFar.filter((term) => term.stage !== 'kindergarten' && term.stage !== 'higher');
  const last = schooled.at(-1);
  if (last?.stage !== 'senior-general' || !schooled.every(isInJilin) || !isUnbroken(schooled)) return false;
  const first = schooled[0];
  return first?.stage === 'primary' && first.grade === 1 && first.term === 1 ? true : 'unknown';
}

/**
 * Took Jilin's senior-high academic tests (学业水平考试). They are sat in the course of grades 1 and 2, so for a pupil of a Jilin school in
 * these grades who has sat none yet the question is `pending`, not answered.
 */
export function academicTestInProvince(
  present: SchoolTermEntry | null,
  exams: readonly ExamEntry[],
  day: IsoDate,
): boolean | 'pending' {
  if (sat(exams, 'academic-test', day)) return true;
  const awaitsIt = present?.stage === 'senior-general' && present.grade < lastSeniorGrade && isInJilin(present);
  return awaitsIt ? 'pending' : false;
}

function sat(exams: readonly ExamEntry[], kind: ExamEntry['kind'], day: IsoDate): boolean {
  return exams.some((exam) => exam.kind === kind && exam.province === jilin && exam.held_on <= day);
}

function seniorTerms(termsSoFar: readonly SchoolTermEntry[]): readonly SchoolTermEntry[] {
  return termsSoFar.filter((term) => term.stage === 'senior-general');
}

function isInJilin({ school_city }: SchoolTermEntry): boolean {
  return school_city.startsWith(jilin);
}
