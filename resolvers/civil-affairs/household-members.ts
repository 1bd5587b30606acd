/** Of whom a household is made whose files, support and emergencies count for a person. */
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
