/** Writes what happened to a family into the records of all agencies. */
import type { Ledger } from './ledger';
import type { Family } from './life';
import { recordCivilAffairs } from './record-civil-affairs';
import { recordCommunity } from './record-community';
import { recordCredit } from './record-credit';
import { recordEducation } from './record-education';
import { recordEmployment } from './record-employment';
import { recordGrants } from './record-grants';
import { recordHealth } from './record-health';
import { recordHousing } from './record-housing';
import { recordJustice } from './record-justice';
import { recordLand } from './record-land';
import { recordMaternalHealth } from './record-maternal-health';
import { recordRegistry } from './record-registry';
import { recordResidencePermit } from './record-residence-permit';
import { recordSocialInsurance } from './record-social-insurance';
import { recordTaxation } from './record-taxation';

export function recordFamily(ledger: Ledger, family: Family): void {
  recordRegistry(ledger, family);
  for (const person of family.members) {
    recordResidencePermit(ledger, person);
    recordEducation(ledger, person);
    recordHealth(ledger, person);
    recordSocialInsurance(ledger, person);
    recordEmployment(ledger, person);
  }
  recordHousing(ledger, family);
  recordMaternalHealth(ledger, family);
  recordCivilAffairs(ledger, family);
  recordCommunity(ledger, family);
  recordLand(ledger, family);
  recordTaxation(ledger, family);
  recordCredit(ledger, family);
  recordJustice(ledger, family);
  recordGrants(ledger, family);
}
