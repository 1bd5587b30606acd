/** Whose homes and leases count for a person: those of everybody who lives as one family with the person. */
import { residentIdOf } from '../../src/subgraph/agency';
import type { SubjectKey } from '../../src/subgraph/scalars';

/** The members' resident ids; `null` for kin outside the household asked about, whose own household the question does not name. */
export function householdMembers(subject: SubjectKey, subjects: readonly SubjectKey[]): readonly string[] | null {
  const { household } = subject;
  if (household === null) return null;
  return subjects
    .filter((other) => other.household === household)
    .map(({ id }) => residentIdOf(id))
    .filter((id) => id !== null);
}
