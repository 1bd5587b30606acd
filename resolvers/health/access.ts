import { askedFor, assessmentKeys, facts, part, recordsOf, residentKeys, restrictedOf, seen, type AccessTable } from '../../src/access/rules';

/** A child's vaccinations and a worker's occupational health are told of those present; mothers' records are shown to nobody. */
export const access: AccessTable = {
  Assessment: { ...assessmentKeys, residencePermitFacts: facts, healthFacts: facts, healthConfidential: askedFor(restrictedOf('health')) },
  Resident: {
    ...residentKeys,
    immunisation: seen(recordsOf('health', 'school-enrolment')),
    occupationalHealth: seen(recordsOf('health', 'wage-claim')),
  },
  Immunisation: part,
  DoseGiven: part,
  OverdueDose: part,
  OccupationalHealth: part,
  OccupationalDiagnosis: part,
  HazardPost: part,
  OccupationalHealthCheck: part,
};
