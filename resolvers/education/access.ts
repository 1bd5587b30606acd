import { allow, forPurpose, type AccessTable } from '../../src/subgraph/access';

/** Where a child goes to school is told at a counter visit only. */
export const access: AccessTable = {
  Assessment: allow,
  Resident: forPurpose('counter-visit'),
  Schooling: allow,
  SchoolTerm: allow,
};
