/** Of whom an assessment determines: a family, or an employer and each of its hires; and as which kinds of beneficiary. */
import type { FactsOfSubject, IsoDate, SubjectId } from '../../src/facts/envelope';
import { hireOf, isAboutEmployer } from '../../src/subgraph/agency';
import { relationTo, type Viewer } from '../../src/identity/viewer';
import type { SubjectKey } from '../../src/subgraph/scalars';
import { beneficiaryKinds } from './beneficiary-kinds';

/** The one asked about comes first. Kin outside the family lend their facts to the rules but are not themselves asked about. */
export function askedSubjects(subjects: readonly SubjectKey[]): readonly SubjectKey[] {
  const [asked] = subjects;
  if (isAboutEmployer({ subjects })) return subjects.filter((subject) => subject === asked || hireOf(subject.id) !== null);
  return subjects.filter((subject) => subject === asked || (subject.household !== null && subject.household === asked?.household));
}

/**
 * Of these, whoever is there, and the minors with them. An adult of the household who is not there lends facts to the others' rules and is
 * not determined: verdicts asked for one place after the other, one day after the other, would tell where somebody lives, and since when.
 */
export function subjectsOfVisit(asked: readonly SubjectKey[], viewer: Pick<Viewer, 'circle'>): readonly SubjectKey[] {
  return asked.filter(({ id }, index) => index === 0 || hireOf(id) !== null || ['self', 'ward'].includes(relationTo(viewer, id)));
}

/** A hire is determined for its employer, who is the beneficiary. */
export function kindsOf(
  subject: SubjectKey,
  subjects: readonly SubjectKey[],
  facts: ReadonlyMap<SubjectId, FactsOfSubject>,
  asOf: IsoDate,
): ReadonlySet<string> {
  return isAboutEmployer({ subjects }) ? employer : beneficiaryKinds(subject, subjects, facts, asOf);
}

const employer: ReadonlySet<string> = new Set(['employer']);

/** Of each employer asked about, how many of its hires the assessment does not name. */
export function hiresLeftOut(subjects: readonly SubjectKey[]): ReadonlyMap<SubjectId, number> {
  return new Map(subjects.flatMap(({ id, hires }) => (hires === undefined ? [] : [[id, hires.present - hires.included] as const])));
}
