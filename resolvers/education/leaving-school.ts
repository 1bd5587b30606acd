/** Those who finish a stage this year (应届毕业生), and whether the next stage has admitted them. */
import { addYears } from '../../src/facts/days';
import type { IsoDate } from '../../src/facts/envelope';
import type { ExamEntry, SchoolTermEntry } from './education.loader';
import { presentTerm } from './school-register';

type LeavingStage = 'junior' | 'senior-general';

export interface Graduation {
  readonly stage: LeavingStage;
  readonly entry: SchoolTermEntry;
}

/** A graduate counts as this year's until the calendar year ends. */
export function graduationThisYear(termsSoFar: readonly SchoolTermEntry[], day: IsoDate): Graduation | null {
  for (const entry of [...termsSoFar].reverse()) {
    if (entry.left_reason !== 'graduated' || entry.left_on?.slice(0, 4) !== day.slice(0, 4)) continue;
    if (isLeavingStage(entry.stage)) return { stage: entry.stage, entry };
  }
  return null;
}

/**
 * Has the next stage of general education admitted this year's leaver? The Opinion asks after those "未升入普通高中、普通高等院校", so a
 * vocational register alone is no admission. `pending` while the result of an examination sat is open; nobody is admitted who sat none.
 */
export function isAdmittedToNextStage(
  termsSoFar: readonly SchoolTermEntry[],
  exams: readonly ExamEntry[],
  day: IsoDate,
): boolean | 'pending' {
  const leaving = graduationThisYear(termsSoFar, day)?.stage ?? finalStageOf(presentTerm(termsSoFar, day));
  if (leaving === null) return false;
  const nextStage = leaving === 'junior' ? 'senior-general' : 'higher';
  if (termsSoFar.some((term) => term.stage === nextStage)) return true;
  const exam = entranceExam(exams, leaving, day);
  return exam === null ? false : (exam.result_admitted ?? 'pending');
}

function finalStageOf(term: SchoolTermEntry | null): LeavingStage | null {
  if (term === null || !isLeavingStage(term.stage)) return null;
  return term.grade === (term.stage === 'junior' ? 9 : 3) ? term.stage : null;
}

/** The last entrance examination within a year: registration for the gaokao is in the November before it. */
function entranceExam(exams: readonly ExamEntry[], leaving: LeavingStage, day: IsoDate): ExamEntry | null {
  const kind = leaving === 'junior' ? 'zhongkao' : 'gaokao-registration';
  const sat = exams.filter((exam) => exam.kind === kind && exam.held_on <= day && exam.held_on > addYears(day, -1));
  return sat.sort((a, b) => b.held_on.localeCompare(a.held_on))[0] ?? null;
}

function isLeavingStage(stage: SchoolTermEntry['stage']): stage is LeavingStage {
  return stage === 'junior' || stage === 'senior-general';
}
