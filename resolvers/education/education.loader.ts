/** One set of loaders per request: what they remember was read with that request's authority. */
import type { Kysely } from 'kysely';
import type { EducationTables } from '../../src/database/tables/education';
import { recordsLoader, type RowOf } from '../../src/subgraph/records';
import { examsOf, hardshipRecognitionsOf, schoolTermsOf } from './education.queries';

export type SchoolTermEntry = RowOf<typeof schoolTermsOf>;
export type ExamEntry = RowOf<typeof examsOf>;
export type HardshipRecognitionEntry = RowOf<typeof hardshipRecognitionsOf>;

export type EducationLoaders = ReturnType<typeof educationLoaders>;

export function educationLoaders(db: Kysely<EducationTables>) {
  return {
    terms: recordsLoader((ids) => schoolTermsOf(db, ids)),
    exams: recordsLoader((ids) => examsOf(db, ids)),
    recognitions: recordsLoader((ids) => hardshipRecognitionsOf(db, ids)),
  };
}
