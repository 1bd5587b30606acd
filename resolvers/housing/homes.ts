/** Homes that a family owns or has bought. The register of titles is what makes an owner, so no entry means no home. */
import type { IsoDate } from '../../src/facts/envelope';
import type { PropertyEntry } from './housing.loader';

export interface Purchase {
  readonly home: PropertyEntry;
  readonly contractOn: IsoDate;
}

/** Title from the day of acquisition to the day before disposal. */
export function isOwnedOn(home: PropertyEntry, day: IsoDate): boolean {
  return home.acquired_on <= day && !isDisposedOn(home, day);
}

export function homesOwnedIn(city: string, homes: readonly PropertyEntry[], day: IsoDate): readonly PropertyEntry[] {
  return homes.filter((home) => home.city === city && isOwnedOn(home, day));
}

/** The last purchase whose contract was made by the day; its title may still be under way. */
export function lastPurchase(homes: readonly PropertyEntry[], day: IsoDate): Purchase | null {
  const purchases = homes.flatMap((home) =>
    home.purchase_contract_on !== null && home.purchase_contract_on <= day ? [{ home, contractOn: home.purchase_contract_on }] : [],
  );
  return purchases.sort((a, b) => b.contractOn.localeCompare(a.contractOn) || b.home.entry_id - a.home.entry_id)[0] ?? null;
}

/** How many homes the family had in the city of the purchase on the day of its contract, the one bought and others under contract included. */
export function homesAfterPurchase({ home: bought, contractOn }: Purchase, homes: readonly PropertyEntry[]): number {
  const begins = (home: PropertyEntry): IsoDate => home.purchase_contract_on ?? home.acquired_on;
  return homes.filter((home) => home.city === bought.city && begins(home) <= contractOn && !isDisposedOn(home, contractOn)).length;
}

function isDisposedOn(home: PropertyEntry, day: IsoDate): boolean {
  return home.disposed_on !== null && home.disposed_on <= day;
}
