import { allow, forPurpose, type AccessTable } from '../../src/subgraph/access';

/** What a person holds in the village is told at a counter visit only; who asked for land to be given up is shown to nobody. */
export const access: AccessTable = {
  Assessment: allow,
  Resident: forPurpose('counter-visit'),
  LandRights: allow,
  LandContract: allow,
  LandTransfer: allow,
  Homestead: allow,
  CollectiveMembership: allow,
};
