/** Who is known to be a minor. Education holds no birth dates; the question's kinship tells nonetheless. */
import type { SubjectKey } from '../../src/subgraph/scalars';

/** A father or mother counts only minor children as close kin, so whoever a parent counts is under 18. */
export function isKnownMinor(subject: SubjectKey, subjects: readonly SubjectKey[]): boolean {
  return subject.guardians.some((guardian) => subjects.find(({ id }) => id === guardian)?.closeKin.includes(subject.id) === true);
}
