import { allow, forPurpose, type AccessTable } from '../../src/subgraph/access';

/** How a person dwells and what a family owns is told at a counter visit only. */
export const access: AccessTable = {
  Assessment: allow,
  Resident: forPurpose('counter-visit'),
  Housing: allow,
  Dwelling: allow,
  Lease: allow,
  Property: allow,
};
