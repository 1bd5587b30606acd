import { allow, forPurpose, type AccessTable } from '../../src/subgraph/access';

/** Who looked is told at a counter visit. */
export const access: AccessTable = {
  Resident: forPurpose('counter-visit'),
  LookAtRecords: allow,
  RecordsLookedAt: allow,
};
