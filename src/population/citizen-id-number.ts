/**
 * Makes citizen identity numbers for residents who do not exist.
 *
 * They are valid by GB 11643, yet no real person has one: the first six digits are those of a prefecture (…00), and numbers
 * are issued under the codes of districts and counties.
 */
import { checkPlaceOf } from '../identity/citizen-id-number';

/** `sequence` 0 to 999 tells apart who was born in one prefecture on one day; it is odd for men and even for women. */
export function citizenIdNumber(place: string, birthDate: string, sequence: number): string {
  if (!/^[1-9]\d{5}$/.test(place)) throw new RangeError(`A place has six digits, not "${place}".`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(birthDate)) throw new RangeError('A birth date is written like 1984-02-03.');
  if (!Number.isInteger(sequence) || sequence < 0 || sequence > 999) throw new RangeError(`A sequence lies in 0-999; ${sequence} does not.`);
  const digits = `${place.slice(0, 4)}00${birthDate.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`;
  return digits + checkPlaceOf(digits);
}

/** Gives out sequences so that no number is given twice. */
export class CitizenIdIssuer {
  readonly #given = new Map<string, number>();

  issue(place: string, birthDate: string, sex: 'female' | 'male'): string {
    const key = `${place.slice(0, 4)} ${birthDate} ${sex}`;
    const count = this.#given.get(key) ?? 0;
    this.#given.set(key, count + 1);
    // Order numbers below 100 are left to the families that are told by name.
    return citizenIdNumber(place, birthDate, 100 + count * 2 + (sex === 'male' ? 1 : 0));
  }
}
