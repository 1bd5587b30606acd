import { asked, assessmentKeys, facts, part, recordsOf, residentKeys, seen, type AccessTable } from '../../src/access/rules';

/** Work, registrations and certificates are told of those present, for a claim for wages too; wages, claims and cases are not shown at all. */
export const access: AccessTable = {
  Assessment: {
    ...assessmentKeys,
    employer: asked('counter-visit', 'agency-service'),
    employmentFacts: facts,
  },
  Resident: { ...residentKeys, employment: seen(recordsOf('employment', 'wage-claim')) },
  Employment: part,
  EmploymentJob: part,
  EmploymentProject: part,
  EmploymentTraining: part,
  EmploymentSkill: part,
  EmployerOnRegister: part,
};
