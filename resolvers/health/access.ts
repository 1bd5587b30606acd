import { allow, forPurpose, type AccessTable } from '../../src/subgraph/access';

/** A child's vaccinations are told at a counter visit only. */
export const access: AccessTable = {
  Assessment: allow,
  Resident: forPurpose('counter-visit'),
  Immunisation: allow,
  DoseGiven: allow,
  OverdueDose: allow,
};
