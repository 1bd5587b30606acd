import { allow, forPurpose, type AccessTable } from '../../src/subgraph/access';

/** A child's vaccinations and a worker's occupational health are told at a counter visit only; mothers' records are shown to nobody. */
export const access: AccessTable = {
  Assessment: allow,
  Resident: forPurpose('counter-visit'),
  Immunisation: allow,
  DoseGiven: allow,
  OverdueDose: allow,
  OccupationalHealth: allow,
  OccupationalDiagnosis: allow,
  HazardPost: allow,
  OccupationalHealthCheck: allow,
};
