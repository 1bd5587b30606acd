/** Writes what happened to a family into the records of all agencies. */
import type { Ledger } from './ledger';
import type { Family } from './life';
import { recordEducation } from './record-education';
import { recordHealth } from './record-health';
import { recordHousing } from './record-housing';
import { recordRegistry } from './record-registry';
import { recordResidencePermit } from './record-residence-permit';
import { recordSocialInsurance } from './record-social-insurance';

export function recordFamily(ledger: Ledger, family: Family): void {
  recordRegistry(ledger, family);
  for (const person of family.members) {
    recordResidencePermit(ledger, person);
    recordEducation(ledger, person);
    recordHealth(ledger, person);
    recordSocialInsurance(ledger, person);
  }
  recordHousing(ledger, family);
}
