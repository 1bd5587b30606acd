/** Entitlements that come out the same for every synthetic resident, each with its reason; any other must come out more than one way. */
const anybody = 'anybody may ask: the rule has no condition that a resident could fail';
const everyAdult = 'everybody of sixteen or more may ask, and it is offered to those alone';

export const alwaysAlike: Readonly<Record<string, string>> = {
  'health.health-literacy': anybody,
  'health.hiv-voluntary-test': everyAdult,
  'health.infectious-and-mental-education': everyAdult,
  'health.psychological-counselling': everyAdult,
  'health.right-to-know': anybody,
  'platform.one-stop-service': anybody,
  'platform.published-service-catalogue': anybody,
};
