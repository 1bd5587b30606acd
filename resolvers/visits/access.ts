import { allow, forPurpose, type AccessTable } from '../../src/subgraph/access';

/** At the reception visits are opened; whoever opened one may end it. Consents are the resident's own, told to a clerk or alone. */
export const access: AccessTable = {
  Query: { purposes: allow, emergencies: forPurpose('supervision') },
  Mutation: {
    openVisit: forPurpose('reception'),
    openEmergencyVisit: forPurpose('reception'),
    closeVisit: forPurpose(
      'reception', 'counter-visit', 'school-enrolment', 'wage-claim', 'emergency', 'own-records', 'agency-service', 'treatment', 'community-support', 'loan-check',
    ),
    reviewEmergencyVisit: forPurpose('supervision'),
    giveConsent: forPurpose('reception', 'counter-visit', 'school-enrolment', 'wage-claim', 'own-records'),
    withdrawConsent: forPurpose('reception', 'counter-visit', 'school-enrolment', 'wage-claim', 'own-records'),
  },
  Visit: allow,
  PersonOfVisit: allow,
  Emergency: allow,
  Consent: allow,
  RegisteredPurpose: allow,
  Resident: forPurpose('counter-visit', 'school-enrolment', 'wage-claim', 'own-records'),
};
