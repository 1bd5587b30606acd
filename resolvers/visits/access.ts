import { asked, part, purposesOfVisits, residentKeys, seen, type AccessTable } from '../../src/access/rules';
import { purposes } from '../../src/identity/purposes';

const consents = asked('reception', 'counter-visit', 'school-enrolment', 'wage-claim', 'own-records');

/** At the reception visits are opened; whoever opened one may end it. Consents are the resident's own, told to a clerk or alone. */
export const access: AccessTable = {
  Query: { purposes: asked(...purposes), viewer: asked(...purposes), emergencies: asked('supervision') },
  Mutation: {
    openVisit: asked('reception'),
    openEmergencyVisit: asked('reception'),
    closeVisit: asked('reception', ...purposesOfVisits),
    reviewEmergencyVisit: asked('supervision'),
    giveConsent: consents,
    withdrawConsent: consents,
  },
  Resident: {
    ...residentKeys,
    consents: seen((['counter-visit', 'school-enrolment', 'wage-claim', 'own-records'] as const).map((purpose) => ({ purpose, of: ['self', 'ward'] }))),
  },
  Visit: part,
  PersonOfVisit: part,
  Emergency: part,
  Consent: part,
  RegisteredPurpose: part,
  ViewerNow: part,
};
