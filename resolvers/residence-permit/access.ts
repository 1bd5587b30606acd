import { assessmentKeys, facts, part, recordsOf, residentKeys, seen, type AccessTable } from '../../src/access/rules';

const records = seen(recordsOf('residence-permit', 'school-enrolment', 'emergency'));

/** Where a person lives is told of those present alone: it is how people who hide are found. */
export const access: AccessTable = {
  Assessment: { ...assessmentKeys, residencePermitFacts: facts },
  Resident: { ...residentKeys, householdRegistration: records, residence: records, residencePermit: records },
  HouseholdRegistration: part,
  ResidenceRegistration: part,
  ResidencePermit: part,
};
