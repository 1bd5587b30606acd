import { allow, forPurpose, type AccessTable } from '../../src/subgraph/access';

/** Cases of a person are told at a counter visit only, without what they are about; decisions of courts are shown to nobody. */
export const access: AccessTable = {
  Assessment: allow,
  Resident: forPurpose('counter-visit'),
  JusticeRecords: allow,
  JusticeCase: allow,
};
