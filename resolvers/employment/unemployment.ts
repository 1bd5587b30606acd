/** Registered unemployment (失业登记): who is registered is unemployed by this register, and nobody else. */
import { isValidOn } from '../../src/database/history';
import { addDays } from '../../src/facts/days';
import type { IsoDate } from '../../src/facts/envelope';
import type { Registration } from './employment.loader';
import { fullMonths } from './months';

export function unemploymentRegistrationOn(registrations: readonly Registration[], day: IsoDate): Registration | null {
  const open = registrations.filter((registration) => registration.registered_as === 'unemployed' && isValidOn(registration, day));
  return open.sort((a, b) => a.valid_from.localeCompare(b.valid_from))[0] ?? null;
}

/** The registration that lasted to the hire, on the day before it at least; one that was closed earlier is not what the hire ended. */
export function unemploymentBefore(registrations: readonly Registration[], hiredOn: IsoDate): Registration | null {
  return unemploymentRegistrationOn(registrations, addDays(hiredOn, -1));
}

export function unemploymentMonthsBefore(registration: Registration | null, hiredOn: IsoDate): number {
  return registration === null ? 0 : fullMonths(registration.valid_from, hiredOn);
}
