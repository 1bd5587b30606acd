import { assessmentKeys, facts, part, recordsOf, residentKeys, seen, type AccessTable } from '../../src/access/rules';

/** Contributions and work injuries are told of those present; a school asks for the parents’ contributions, a claim for wages for the employee’s. */
export const access: AccessTable = {
  Assessment: { ...assessmentKeys, socialInsuranceFacts: facts },
  Resident: { ...residentKeys, socialInsurance: seen(recordsOf('social-insurance', 'school-enrolment', 'wage-claim')) },
  SocialInsurance: part,
  InsuranceRecord: part,
  ContributionSpell: part,
  MonthRange: part,
  WorkInjury: part,
};
