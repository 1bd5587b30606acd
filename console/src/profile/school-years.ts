/** School years in rows, their two terms in columns; a term at no school between two at one is told as what it is. */
import type { SchoolRecordsQuery } from '../../../src/operations/operations.generated';

type Schooling = NonNullable<NonNullable<SchoolRecordsQuery['assessment']>['members'][number]['resident']['schooling']>;
export type SchoolTerm = Schooling['terms'][number];

export interface SchoolYear {
  /** The year in which it begins. */
  readonly begins: number;
  /** Null for a term in which the register has the pupil nowhere. More than one where the pupil changed school within it. */
  readonly terms: readonly [readonly SchoolTerm[], readonly SchoolTerm[]];
}

/** The latest first. */
export function schoolYears(terms: readonly SchoolTerm[]): readonly SchoolYear[] {
  const begins = terms.map(({ schoolYear }) => schoolYear);
  if (begins.length === 0) return [];
  const [first, last] = [Math.min(...begins), Math.max(...begins)];
  const inTerm = (year: number, term: number): readonly SchoolTerm[] => terms.filter((one) => one.schoolYear === year && one.term === term);
  return Array.from({ length: last - first + 1 }, (_, back) => last - back).map((year) => ({ begins: year, terms: [inTerm(year, 1), inTerm(year, 2)] }));
}

/** Before the first term, or after the last one known: nothing is missing there. */
export function isOutside(terms: readonly SchoolTerm[], year: number, term: number): boolean {
  const numbers = terms.map((one) => one.schoolYear * 2 + one.term);
  const number = year * 2 + term;
  return number < Math.min(...numbers) || number > Math.max(...numbers);
}
