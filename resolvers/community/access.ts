import { allow, forPurpose, type AccessTable } from '../../src/subgraph/access';

/** Where a person is registered is told at a counter visit only; what a person declares to belong to is shown to nobody. */
export const access: AccessTable = {
  Assessment: allow,
  Resident: forPurpose('counter-visit'),
  CommunityRegistration: allow,
};
