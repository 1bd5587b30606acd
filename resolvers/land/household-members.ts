/** Whose land counts for a person: land is held by the household, and its papers stand under one member of it. */
import { residentIdOf } from '../../src/subgraph/agency';
import type { SubjectKey } from '../../src/subgraph/scalars';

export interface LandHousehold {
  readonly memberIds: readonly string[];
  /** False for kin outside the household asked about: the question does not name those whom such a person lives with. */
  readonly isWhole: boolean;
}

export function landHouseholdOf(residentId: string, subject: SubjectKey, subjects: readonly SubjectKey[]): LandHousehold {
  const { household } = subject;
  if (household === null) return { memberIds: [residentId], isWhole: false };
  const members = subjects.filter((other) => other.household === household).map(({ id }) => residentIdOf(id));
  return { memberIds: members.filter((id) => id !== null), isWhole: true };
}
