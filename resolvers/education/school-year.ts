/** The school calendar: school year 2016 runs from September 2016 to August 2017, its second term begins in March. */
import { addDays } from '../../src/facts/days';
import type { IsoDate } from '../../src/facts/envelope';

interface Term {
  readonly school_year: number;
  readonly term: number;
}

/** Counts terms in a row, so that a term follows another without a break when its number is the next one. */
export function termNumber({ school_year, term }: Term): number {
  return school_year * 2 + term - 1;
}

/** A pupil on the register in a term stays on it through the holidays after it: to the end of February, or to 31 August. */
export function lastDayOfTerm({ school_year, term }: Term): IsoDate {
  return term === 1 ? addDays(`${school_year + 1}-03-01`, -1) : lastDayOfSchoolYear(school_year);
}

export function lastDayOfSchoolYear(schoolYear: number): IsoDate {
  return `${schoolYear + 1}-08-31`;
}
