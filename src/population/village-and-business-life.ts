/** The rest of a synthetic family's life once everybody is there: land, business and its taxes, loans, and cases. */
import { businessTaxLifeOf, withFarms } from './business-tax-life';
import { creditLifeOf } from './credit-life';
import { justiceLifeOf } from './justice-life';
import { landLifeOf } from './land-life';
import type { Family } from './life';
import type { Chance } from './random';

export function withVillageAndBusiness(chance: Chance, family: Family, home: string): Family {
  const members = withFarms(chance, family.members, home);
  return {
    ...family,
    members,
    ...landLifeOf(chance, members, home),
    ...businessTaxLifeOf(chance, members),
    ...creditLifeOf(chance, members),
    ...justiceLifeOf(chance, members),
  };
}
