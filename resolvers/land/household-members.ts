/** Whose land counts for a person: land is held by the household, and its papers stand under one member of it. */
import { householdMembers } from '../../src/subgraph/agency';
import type { SubjectKey } from '../../src/subgraph/scalars';

export interface LandHousehold {
  readonly memberIds: readonly string[];
  /** False for kin outside the household asked about: the question does not name those whom such a person lives with. */
  readonly isWhole: boolean;
}

export function landHouseholdOf(residentId: string, subject: SubjectKey, subjects: readonly SubjectKey[]): LandHousehold {
  const members = householdMembers(subject, subjects);
  return members === null ? { memberIds: [residentId], isWhole: false } : { memberIds: members, isWhole: true };
}
