import { assessmentKeys, facts, part, recordsOf, residentKeys, seen, type AccessTable } from '../../src/access/rules';

/** Marriages, assistance and those left behind are told of those present; what a family earns and owns is shown to nobody. */
export const access: AccessTable = {
  Assessment: { ...assessmentKeys, civilAffairsFacts: facts },
  Resident: { ...residentKeys, civilAffairs: seen(recordsOf('civil-affairs', 'emergency')) },
  CivilAffairs: part,
  MarriageEntry: part,
  HouseholdFile: part,
  MeansCheck: part,
  AssistanceEntry: part,
  EmergencyReport: part,
  LeftBehindEntry: part,
};
