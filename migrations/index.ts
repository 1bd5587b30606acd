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
import * as createEmployment from './20261124T0910-create-employment';
import * as addEmployersToEmployment from './20261124T0912-add-employers-to-employment';
import * as addRegistrationsToEmployment from './20261124T0914-add-registrations-to-employment';
import * as createCivilAffairs from './20261124T0920-create-civil-affairs';
import * as createCommunity from './20261124T0930-create-community';
import * as createLand from './20261124T0940-create-land';
import * as createTaxation from './20261124T0950-create-taxation';
import * as createCredit from './20261124T1000-create-credit';
import * as createJustice from './20261124T1010-create-justice';
import * as addWorkInjuriesToSocialInsurance from './20261124T1020-add-work-injuries-to-social-insurance';
import * as addOccupationalAndMaternalHealth from './20261124T1030-add-occupational-and-maternal-health';
import * as addZonesAndDormitoryPlansToHousing from './20261124T1040-add-zones-and-dormitory-plans-to-housing';
import * as indexEmployerTiesByEmployer from './20261124T1050-index-employer-ties-by-employer';
import * as createGrantRecords from './20261124T1100-create-grant-records';
import * as createAuditLedger from './20261124T1300-create-audit-ledger';
import * as createVisits from './20261124T1400-create-visits';
import * as addProtectedPersons from './20261124T1410-add-protected-persons';
import * as addNotifiableCasesToHealth from './20261124T1420-add-notifiable-cases-to-health';
import * as sealIdentityNumbers from './20261124T1430-seal-identity-numbers';
import * as addQuestionsToAudit from './20261124T1440-add-questions-to-audit';
import * as sealDiagnosesAndPermitNumbers from './20261124T1500-seal-diagnoses-and-permit-numbers';
import * as stateHouseholdsAtVisits from './20261125T0910-state-households-at-visits';
import * as indexResidentsByName from './20261125T0920-index-residents-by-name';
import * as bindVisitsToWhoOpenedThem from './20261125T0930-bind-visits-to-who-opened-them';

export const migrations: Readonly<Record<string, Migration>> = {
  '20261123T0900-create-registry': createRegistry,
  '20261123T0905-seed-places': seedPlaces,
  '20261123T0910-create-residence-permit': createResidencePermit,
  '20261123T0920-create-education': createEducation,
  '20261123T0930-create-health': createHealth,
  '20261123T0940-create-housing': createHousing,
  '20261123T0950-create-social-insurance': createSocialInsurance,
  '20261124T0900-add-employer-tie-to-registry': addEmployerTieToRegistry,
  '20261124T0910-create-employment': createEmployment,
  '20261124T0912-add-employers-to-employment': addEmployersToEmployment,
  '20261124T0914-add-registrations-to-employment': addRegistrationsToEmployment,
  '20261124T0920-create-civil-affairs': createCivilAffairs,
  '20261124T0930-create-community': createCommunity,
  '20261124T0940-create-land': createLand,
  '20261124T0950-create-taxation': createTaxation,
  '20261124T1000-create-credit': createCredit,
  '20261124T1010-create-justice': createJustice,
  '20261124T1020-add-work-injuries-to-social-insurance': addWorkInjuriesToSocialInsurance,
  '20261124T1030-add-occupational-and-maternal-health': addOccupationalAndMaternalHealth,
  '20261124T1040-add-zones-and-dormitory-plans-to-housing': addZonesAndDormitoryPlansToHousing,
  '20261124T1050-index-employer-ties-by-employer': indexEmployerTiesByEmployer,
  '20261124T1100-create-grant-records': createGrantRecords,
  '20261124T1300-create-audit-ledger': createAuditLedger,
  '20261124T1400-create-visits': createVisits,
  '20261124T1410-add-protected-persons': addProtectedPersons,
  '20261124T1420-add-notifiable-cases-to-health': addNotifiableCasesToHealth,
  '20261124T1430-seal-identity-numbers': sealIdentityNumbers,
  '20261124T1440-add-questions-to-audit': addQuestionsToAudit,
  '20261124T1500-seal-diagnoses-and-permit-numbers': sealDiagnosesAndPermitNumbers,
  '20261125T0910-state-households-at-visits': stateHouseholdsAtVisits,
  '20261125T0920-index-residents-by-name': indexResidentsByName,
  '20261125T0930-bind-visits-to-who-opened-them': bindVisitsToWhoOpenedThem,
};
