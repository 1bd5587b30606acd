import { allow, forPurpose, type AccessTable } from '../../src/subgraph/access';

/** A person's business is told at a counter visit only; what it owes is told to nobody outside a determination. */
export const access: AccessTable = {
  Assessment: allow,
  Resident: forPurpose('counter-visit'),
  TaxRecords: allow,
  BusinessRegistration: allow,
};
