import { askedBy, assessmentKeys, facts, key, part, recordsOf, residentKeys, seen, type AccessTable } from '../../src/access/rules';

const records = seen(recordsOf('residence-permit', 'school-enrolment', 'emergency'));

const toFind = askedBy('clerk', 'reception');

/**
 * Where a person lives is told of those present alone: it is how people who hide are found. To whoever looks for somebody by name
 * only whether it is here is told.
 */
export const access: AccessTable = {
  Assessment: { ...assessmentKeys, residencePermitFacts: facts },
  Resident: { ...residentKeys, householdRegistration: records, residence: records, residencePermit: records },
  PersonFound: { id: key, registeredIn: toFind, isLivingHere: toFind },
  HouseholdRegistration: part,
  ResidenceRegistration: part,
  ResidencePermit: part,
};
