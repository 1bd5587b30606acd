import { allow, forPurpose, type AccessTable } from '../../src/subgraph/access';

/** Where a person lives is told at a counter visit only; it is how people who hide are found. */
export const access: AccessTable = {
  Assessment: allow,
  Resident: forPurpose('counter-visit'),
  HouseholdRegistration: allow,
  ResidenceRegistration: allow,
  ResidencePermit: allow,
};
