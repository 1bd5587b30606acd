/** Whether an employer sits in a zone that offers public rental homes on a day: it must be in the zone, and the zone must offer them. */
import { isValidOn } from '../../src/database/history';
import type { IsoDate } from '../../src/facts/envelope';
import type { FirmInZoneEntry, ZoneEntry } from './housing.loader';

/** The entry by which the employer sits in such a zone; `null` when it does not. */
export function zoneWithHomesOf(firms: readonly FirmInZoneEntry[], zones: readonly ZoneEntry[], day: IsoDate): FirmInZoneEntry | null {
  const offering = new Set(zones.filter((zone) => isValidOn(zone, day)).map((zone) => zone.zone_code));
  const inside = firms.filter((firm) => isValidOn(firm, day) && offering.has(firm.zone_code));
  return inside.sort((a, b) => b.valid_from.localeCompare(a.valid_from))[0] ?? null;
}
