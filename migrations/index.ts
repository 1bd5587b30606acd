/**
 * Every migration, in the order in which they run. A migration that has landed is never edited; a new one is added at the end.
 */
import type { Migration } from 'kysely';

import * as createRegistry from './20261123T0900-create-registry';
import * as seedPlaces from './20261123T0905-seed-places';
import * as createResidencePermit from './20261123T0910-create-residence-permit';
import * as createEducation from './20261123T0920-create-education';
import * as createHealth from './20261123T0930-create-health';
import * as createHousing from './20261123T0940-create-housing';
import * as createSocialInsurance from './20261123T0950-create-social-insurance';
import * as addEmployerTieToRegistry from './20261124T0900-add-employer-tie-to-registry';

export const migrations: Readonly<Record<string, Migration>> = {
  '20261123T0900-create-registry': createRegistry,
  '20261123T0905-seed-places': seedPlaces,
  '20261123T0910-create-residence-permit': createResidencePermit,
  '20261123T0920-create-education': createEducation,
  '20261123T0930-create-health': createHealth,
  '20261123T0940-create-housing': createHousing,
  '20261123T0950-create-social-insurance': createSocialInsurance,
  '20261124T0900-add-employer-tie-to-registry': addEmployerTieToRegistry,
};
