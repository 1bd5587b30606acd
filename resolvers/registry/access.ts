import { asked, askedBy, assessmentKeys, facts, key, names, part, purposesOfVisits, recordsOf, residentKeys, seen, type AccessTable } from '../../src/access/rules';

const toFind = askedBy('clerk', 'reception');

/** Who somebody is, is told of the whole family of whoever is present; the number, of those present alone. */
export const access: AccessTable = {
  Query: { assessment: asked(...purposesOfVisits), employerAssessment: asked('counter-visit', 'agency-service'), circle: asked('reception'), findPeople: toFind },
  Assessment: { ...assessmentKeys, members: asked(...purposesOfVisits), hires: asked('counter-visit', 'agency-service'), registryFacts: facts },
  AssessedHires: part,
  Circle: part,
  CircleMember: part,
  Member: part,
  PeopleFound: part,
  PersonFound: { id: key, sex: toFind, citizenIdNumber: toFind },
  Resident: {
    ...residentKeys, name: seen(names), birthDate: seen(names), sex: seen(names),
    citizenIdNumber: seen(recordsOf('registry', 'school-enrolment', 'wage-claim', 'emergency')),
  },
};
