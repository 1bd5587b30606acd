import { allow, forPurpose, type AccessTable } from '../../src/subgraph/access';

/** Loans and entries of a person are told at a counter visit only, and without amounts or lenders. */
export const access: AccessTable = {
  Assessment: allow,
  Resident: forPurpose('counter-visit'),
  CreditRecords: allow,
  GuaranteedLoan: allow,
  AdverseCreditEntry: allow,
};
