import { allow, forPurpose, type AccessTable } from '../../src/subgraph/access';

/** Who a person is, who is kin and who works for whom is told at a counter visit only; the person, or the employer's agent, must be there. */
export const access: AccessTable = {
  Query: { assessment: forPurpose('counter-visit'), employerAssessment: forPurpose('counter-visit'), circle: forPurpose('reception') },
  Assessment: allow,
  AssessedHires: forPurpose('counter-visit'),
  Member: allow,
  Circle: allow,
  CircleMember: allow,
  Resident: forPurpose('counter-visit'),
};
