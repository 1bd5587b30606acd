import { assessmentKeys, facts, part, recordsOf, residentKeys, seen, type AccessTable } from '../../src/access/rules';

/** Where a child goes to school is told of those present and their children, for enrolment too. */
export const access: AccessTable = {
  Assessment: { ...assessmentKeys, educationFacts: facts },
  Resident: { ...residentKeys, schooling: seen(recordsOf('education', 'school-enrolment')) },
  Schooling: part,
  SchoolTerm: part,
};
