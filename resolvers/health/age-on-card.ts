/**
 * How old a child is, as far as its vaccination card tells: the agency's records hold no birth date.
 *
 * The first entry of a card bounds the day of birth from above. It is the day of birth where the birth doses were given as they should
 * be; on a card made out late (补证) it may lie years after it, and then doses that are overdue would not be seen.
 */
import { addMonths } from '../../src/facts/days';
import type { IsoDate } from '../../src/facts/envelope';
import type { VaccinationCardEntry, VaccinationEntry } from './health.loader';

export interface AgeOnCard {
  /** The child was born on this day or before it. */
  readonly bornBy: IsoDate;
  /** The day of birth itself, near enough for doses that are due by months of age. */
  readonly isBirthday: boolean;
}

/** BCG (卡介苗) is given at birth, without a test only to infants under three months, and never to children of four or more. */
const birthVaccine = 'BCG';
const infantAgeMonths = 3;

export function ageOnCard(card: VaccinationCardEntry, given: readonly VaccinationEntry[]): AgeOnCard {
  const bornBy = given.map((dose) => dose.given_on).reduce((first, day) => (day < first ? day : first), card.opened_on);
  const isBirthday = given.some((dose) => dose.vaccine === birthVaccine && dose.given_on < addMonths(bornBy, infantAgeMonths));
  return { bornBy, isBirthday };
}
