/** The business that a person runs on a day, its licence, and the month in which its relief began. */
import type { IsoDate } from '../../src/facts/envelope';
import type { BusinessEntry, ReliefClaim } from './taxation.loader';

/** Of several the one registered last. A business that stands still is still registered. */
export function businessOn(businesses: readonly BusinessEntry[], day: IsoDate): BusinessEntry | null {
  const running = businesses.filter((business) => isRegisteredOn(business, day));
  return running.toSorted((a, b) => b.registered_on.localeCompare(a.registered_on) || b.entry_id - a.entry_id)[0] ?? null;
}

/** From the day of registration to the day before it was closed. */
export function isRegisteredOn({ registered_on, closed_on }: BusinessEntry, day: IsoDate): boolean {
  return registered_on <= day && (closed_on === null || closed_on > day);
}

/** From the day of issue to the day before it was revoked; whoever is registered provisionally has none. */
export function isLicensedOn({ licence_issued_on, licence_revoked_on }: BusinessEntry, day: IsoDate): boolean {
  return licence_issued_on !== null && licence_issued_on <= day && (licence_revoked_on === null || licence_revoked_on > day);
}

export interface ReliefStart {
  readonly day: IsoDate;
  readonly record: Pick<BusinessEntry, 'source' | 'recorded_at'>;
}

/** The relief of this business that has begun. A claim counts from the day on which it was made, and of several the earliest month. */
export function reliefBegun(business: BusinessEntry, claims: readonly ReliefClaim[], day: IsoDate): ReliefClaim | null {
  const begun = claims.filter(
    ({ registration_number, claimed_on, first_month }) =>
      registration_number === business.registration_number && claimed_on <= day && first_month <= day,
  );
  return begun.toSorted((a, b) => a.first_month.localeCompare(b.first_month))[0] ?? null;
}

/** First month of the relief; while it has not begun, the day of the licence; `null` when there is neither. */
export function reliefStart(business: BusinessEntry, claims: readonly ReliefClaim[], day: IsoDate): ReliefStart | null {
  const begun = reliefBegun(business, claims, day);
  if (begun !== null) return { day: begun.first_month, record: begun };
  const { licence_issued_on: issued } = business;
  return issued !== null && issued <= day ? { day: issued, record: business } : null;
}
