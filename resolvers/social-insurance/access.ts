import { allow, forPurpose, type AccessTable } from '../../src/subgraph/access';

/** A person's contributions and work injuries are told at a counter visit only. */
export const access: AccessTable = {
  Assessment: allow,
  Resident: forPurpose('counter-visit'),
  SocialInsurance: allow,
  InsuranceRecord: allow,
  MonthRange: allow,
  WorkInjury: allow,
};
