/** Where a person lives on a day, and since when without a break. */
import { isValidOn } from '../../src/database/history';
import { addDays } from '../../src/facts/days';
import type { IsoDate } from '../../src/facts/envelope';
import { registerEntryOn } from './household-register';
import type { HouseholdRegisterEntry, ResidenceRegistrationEntry } from './residence-permit.loader';

export interface Residence {
  readonly city: string;
  /** First day of the unbroken run in the city; registrations at different stations of one city add up. */
  readonly since: IsoDate;
  readonly urbanArea: boolean;
  readonly source: string;
  readonly recordedAt: string;
}

/**
 * The residence on a day. Whoever is registered nowhere else lives where the household register says: registration is a duty of those
 * who leave it (居住登记), so its absence is a record too. `null` only for a person without any register entry.
 */
export function residenceOn(
  registrations: readonly ResidenceRegistrationEntry[],
  registerEntries: readonly HouseholdRegisterEntry[],
  day: IsoDate,
): Residence | null {
  const valid = registrations.filter((registration) => isValidOn(registration, day));
  const [current] = valid.sort((a, b) => b.valid_from.localeCompare(a.valid_from));
  if (current === undefined) return atHome(registerEntryOn(registerEntries, day));
  return {
    city: current.city,
    since: startOfRun(current, registrations),
    urbanArea: current.address_area === 'urban',
    source: current.source,
    recordedAt: current.recorded_at,
  };
}

function atHome(entry: HouseholdRegisterEntry | null): Residence | null {
  if (entry === null) return null;
  return {
    city: entry.place,
    since: entry.valid_from,
    urbanArea: entry.urban_rural_code === 'urban',
    source: entry.source,
    recordedAt: entry.recorded_at,
  };
}

function startOfRun(current: ResidenceRegistrationEntry, all: readonly ResidenceRegistrationEntry[]): IsoDate {
  let start = current.valid_from;
  const earlier = all
    .filter((registration) => registration.city === current.city && registration.valid_from < current.valid_from)
    .sort((a, b) => b.valid_from.localeCompare(a.valid_from));
  for (const registration of earlier) {
    if (registration.valid_until !== null && addDays(registration.valid_until, 1) < start) break;
    start = registration.valid_from;
  }
  return start;
}
