/** Where a person dwells on a day, and whether the dwelling is lawful and stable (合法稳定住所). */
import { isValidOn } from '../../src/database/history';
import { addDays } from '../../src/facts/days';
import type { IsoDate } from '../../src/facts/envelope';
import { isOwnedOn } from './homes';
import type { DwellingEntry, LeaseEntry, PropertyEntry } from './housing.loader';

/** The dwelling of the day, the one in the place asked about before others, the last one taken before earlier ones. */
export function dwellingOn(dwellings: readonly DwellingEntry[], place: string | null, day: IsoDate): DwellingEntry | null {
  const current = dwellings.filter((dwelling) => isValidOn(dwelling, day)).sort((a, b) => b.valid_from.localeCompare(a.valid_from));
  return current.find((dwelling) => dwelling.city === place) ?? current[0] ?? null;
}

export function registeredLeasesOn(leases: readonly LeaseEntry[], day: IsoDate): readonly LeaseEntry[] {
  return leases.filter((lease) => lease.registered_on <= day && isValidOn(lease, day));
}

export interface Lawfulness {
  readonly isLawful: boolean;
  /** The record that decides. */
  readonly record: Pick<DwellingEntry, 'source' | 'recorded_at'>;
  /** Last day on which it holds, where the record says. */
  readonly until: IsoDate | null;
  /** What it comes to on the day after; left out where that is not known. */
  readonly then?: boolean;
}

/**
 * Lawful is a home of one's own, lodging given by an employer or a school, and a lease "registered or proved": a registered lease of a
 * member of the family decides by its term, and only where none was registered does the lease paper shown suffice.
 */
export function lawfulnessOf(
  dwelling: DwellingEntry,
  familyLeases: readonly LeaseEntry[],
  familyHomes: readonly PropertyEntry[],
  day: IsoDate,
): Lawfulness {
  if (dwelling.proof === 'property' || dwelling.proof === 'lodging') return { isLawful: true, record: dwelling, until: null };
  const home = familyHomes.find((owned) => owned.city === dwelling.city && isOwnedOn(owned, day));
  if (home !== undefined) return { isLawful: true, record: home, until: null };
  const lease = registeredLeasesOn(familyLeases, day).find(({ city }) => city === dwelling.city);
  if (lease !== undefined) return { isLawful: true, record: lease, ...endOfLease(lease, dwelling, familyLeases, familyHomes) };
  const expired = familyLeases.find((past) => isLeaseOf(past, dwelling) && past.registered_on <= day);
  if (expired !== undefined) return { isLawful: false, record: expired, until: null };
  return { isLawful: dwelling.proof === 'lease', record: dwelling, until: null };
}

/** After the last day of a lease, what the papers of the same dwelling come to; where the dwelling itself ends first, nothing is known. */
function endOfLease(
  { valid_until: until }: LeaseEntry, dwelling: DwellingEntry, familyLeases: readonly LeaseEntry[], familyHomes: readonly PropertyEntry[],
): Pick<Lawfulness, 'until' | 'then'> {
  if (until === null || (dwelling.valid_until !== null && dwelling.valid_until <= until)) return { until };
  return { until, then: lawfulnessOf(dwelling, familyLeases, familyHomes, addDays(until, 1)).isLawful };
}

function isLeaseOf(lease: LeaseEntry, dwelling: DwellingEntry): boolean {
  return lease.city === dwelling.city && (lease.valid_until === null || dwelling.valid_from <= lease.valid_until);
}
