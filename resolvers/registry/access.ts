import { allow, forPurpose, type AccessTable } from '../../src/subgraph/access';

/** Who a person is and who is kin is told at a counter visit only; the person must be there. */
export const access: AccessTable = {
  Query: { assessment: forPurpose('counter-visit') },
  Assessment: allow,
  Member: allow,
  Resident: forPurpose('counter-visit'),
};
