/** One set of loaders per request: what they remember was read with that request's authority. */
import type { Kysely } from 'kysely';
import type { EducationTables } from '../../src/database/tables/education';
import { grantsLoader } from '../../src/subgraph/grants';
import { recordsLoader, type RowOf } from '../../src/subgraph/records';
import { examsOf, hardshipRecognitionsOf, schoolsOf, schoolTermsOf } from './education.queries';

export type SchoolTermEntry = Awaited<ReturnType<typeof termsWithSchools>>[number];
export type ExamEntry = RowOf<typeof examsOf>;
export type HardshipRecognitionEntry = RowOf<typeof hardshipRecognitionsOf>;

export type EducationLoaders = ReturnType<typeof educationLoaders>;

export function educationLoaders(db: Kysely<EducationTables>) {
  return {
    terms: recordsLoader((ids) => ({ execute: () => termsWithSchools(db, ids) })),
    exams: recordsLoader((ids) => examsOf(db, ids)),
    recognitions: recordsLoader((ids) => hardshipRecognitionsOf(db, ids)),
    grants: grantsLoader(db),
  };
}

/** Every term with its school; a foreign key holds that there is one. */
async function termsWithSchools(db: Kysely<EducationTables>, residentIds: readonly string[]) {
  const terms = await schoolTermsOf(db, residentIds).execute();
  const codes = [...new Set(terms.map((term) => term.school_code))];
  const schools = codes.length === 0 ? [] : await schoolsOf(db, codes).execute();
  const byCode = new Map(schools.map((school) => [school.code, school]));
  return terms.flatMap((term) => {
    const school = byCode.get(term.school_code);
    return school === undefined ? [] : [{ ...term, ...school }];
  });
}
