/** What the school register says of a person on a day: the terms so far, the present one, and what was completed. */
import type { IsoDate } from '../../src/facts/envelope';
import type { SchoolTermEntry } from './education.loader';
import { lastDayOfTerm, termNumber } from './school-year';

/** The terms begun by the day, oldest first. A pupil whose last day lies ahead has not left. */
export function termsBy(terms: readonly SchoolTermEntry[], day: IsoDate): readonly SchoolTermEntry[] {
  return terms
    .filter((term) => term.enrolled_on <= day)
    .map((term) => (term.left_on === null || term.left_on <= day ? term : { ...term, left_on: null, left_reason: null }))
    .sort((a, b) => a.enrolled_on.localeCompare(b.enrolled_on) || termNumber(a) - termNumber(b));
}

/**
 * The term that a pupil is in, which is the last one begun; `null` for a person at no school. The last day on the register still counts, and so do the holidays: a
 * pupil of the spring term who has not left is a pupil until the next school year begins.
 */
export function presentTerm(termsSoFar: readonly SchoolTermEntry[], day: IsoDate): SchoolTermEntry | null {
  const last = termsSoFar.at(-1);
  return last !== undefined && (last.left_on ?? lastDayOfTerm(last)) >= day ? last : null;
}

/** No term is missing between the first and the last, and nobody dropped out in between or at the end. */
export function isUnbroken(termsSoFar: readonly SchoolTermEntry[]): boolean {
  return termsSoFar.every((term, index) => {
    const next = termsSoFar[index + 1];
    return term.left_reason !== 'dropped-out' && (next === undefined || termNumber(next) <= termNumber(term) + 1);
  });
}

/** Nine years completed (九年义务教育): graduated from junior school, or taken up by a stage that asks for it. */
export function compulsorySchoolingCompletedBy(termsSoFar: readonly SchoolTermEntry[]): SchoolTermEntry | null {
  return termsSoFar.find((term) => (term.stage === 'junior' && term.left_reason === 'graduated') || comesAfterJunior(term)) ?? null;
}

function comesAfterJunior({ stage }: SchoolTermEntry): boolean {
  return stage === 'senior-general' || stage === 'senior-vocational' || stage === 'higher';
}
