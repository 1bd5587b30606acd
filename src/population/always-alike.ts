/** Entitlements that come out the same for every synthetic resident, each with its reason; any other must come out more than one way. */
const anybody = 'anybody may ask: the rule has no condition that a resident could fail';
const everyAdult = 'everybody of sixteen or more may ask, and it is offered to those alone';

export const alwaysAlike: Readonly<Record<string, string>> = {
  'community.mass-organisation-services': anybody,
  'community.social-organisation-services': anybody,
  'culture.mass-activities': anybody,
  'culture.public-facilities': anybody,
  'employment.equal-employment-right': everyAdult,
  'employment.free-public-employment-service': everyAdult,
  'health.health-literacy': anybody,
  'health.hiv-voluntary-test': everyAdult,
  'health.infectious-and-mental-education': everyAdult,
  'health.occupational-health-education': everyAdult,
  'health.psychological-counselling': everyAdult,
  'health.right-to-know': anybody,
  'justice.hotline-12348': anybody,
  'justice.legal-education': anybody,
  'platform.one-stop-service': anybody,
  'platform.published-service-catalogue': anybody,
};

const anyEmployer = 'any employer may ask: the rule has no condition that an employer could fail';

/** The same of employers. */
export const alwaysAlikeOfEmployers: Readonly<Record<string, string>> = {
  'community.commendation-advanced': anyEmployer,
  'culture.mass-activities': anyEmployer,
  'justice.legal-education': anyEmployer,
};
