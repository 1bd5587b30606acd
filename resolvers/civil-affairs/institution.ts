/** As which kind of institution an employer is registered on a day. */
import { isValidOn } from '../../src/database/history';
import type { IsoDate } from '../../src/facts/envelope';
import type { SpecialInstitution } from './civil-affairs.loader';

/** The registration of the day; of several the last one made. */
export function institutionOn(registrations: readonly SpecialInstitution[], day: IsoDate): SpecialInstitution | null {
  const current = registrations.filter((registration) => isValidOn(registration, day));
  return current.sort((a, b) => b.valid_from.localeCompare(a.valid_from))[0] ?? null;
}
