import { allow, forPurpose, type AccessTable } from '../../src/subgraph/access';

/** A person's work, registrations and certificates are told at a counter visit only; wages, claims and cases are not shown at all. */
export const access: AccessTable = {
  Assessment: allow,
  Resident: forPurpose('counter-visit'),
  Employment: allow,
  EmploymentJob: allow,
  EmploymentProject: allow,
  EmploymentTraining: allow,
  EmploymentSkill: allow,
  EmployerOnRegister: forPurpose('counter-visit'),
};
