import { allow, forPurpose, type AccessTable } from '../../src/subgraph/access';

/** Marriages, assistance and those left behind are told at a counter visit only; what a family earns and owns is shown to nobody. */
export const access: AccessTable = {
  Assessment: allow,
  Resident: forPurpose('counter-visit'),
  CivilAffairs: allow,
  MarriageEntry: allow,
  HouseholdFile: allow,
  MeansCheck: allow,
  AssistanceEntry: allow,
  EmergencyReport: allow,
  LeftBehindEntry: allow,
};
