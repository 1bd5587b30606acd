import { asked, assessmentKeys, facts, names, part, purposesOfVisits, recordsOf, residentKeys, seen, type AccessTable } from '../../src/access/rules';

/** Who somebody is, is told of the whole family of whoever is present; the number, of those present alone. */
export const access: AccessTable = {
  Query: { assessment: asked(...purposesOfVisits), employerAssessment: asked('counter-visit', 'agency-service'), circle: asked('reception') },
  Assessment: { ...assessmentKeys, members: asked(...purposesOfVisits), hires: asked('counter-visit', 'agency-service'), registryFacts: facts },
  AssessedHires: part,
  Circle: part,
  CircleMember: part,
  Member: part,
  Resident: {
    ...residentKeys, name: seen(names), birthDate: seen(names), sex: seen(names),
    citizenIdNumber: seen(recordsOf('registry', 'school-enrolment', 'wage-claim', 'emergency')),
  },
};
