/** What a child's vaccination card says on a day against the schedule of the national programme (国家免疫规划). */
import { addDays, addMonths } from '../../src/facts/days';
import type { IsoDate } from '../../src/facts/envelope';
import { ageOnCard } from './age-on-card';
import type { ScheduledDose, VaccinationCardEntry, VaccinationEntry } from './health.loader';

export interface OverdueDose {
  readonly dose: ScheduledDose;
  readonly dueOn: IsoDate;
}

export interface Immunisation {
  readonly card: VaccinationCardEntry;
  readonly given: readonly VaccinationEntry[];
  readonly overdue: readonly OverdueDose[];
  /** No further dose can be overdue: the card shows the child's age, or every dose of the programme is accounted for. */
  readonly isComplete: boolean;
  /** Last day before another dose falls overdue; `null` when none will, or the day is not known. */
  readonly holdsUntil: IsoDate | null;
  /** How many doses are overdue on the day after, if none is given before. */
  readonly overdueThen: number;
}

/** `null` for a child without a card by the day: nothing is known of its doses. */
export function immunisationOn(
  cards: readonly VaccinationCardEntry[],
  vaccinations: readonly VaccinationEntry[],
  schedule: readonly ScheduledDose[],
  day: IsoDate,
): Immunisation | null {
  const card = cards.filter((entry) => entry.opened_on <= day).sort((a, b) => a.opened_on.localeCompare(b.opened_on))[0];
  if (card === undefined) return null;
  const given = vaccinations.filter((dose) => dose.given_on <= day).sort((a, b) => a.given_on.localeCompare(b.given_on));
  const { bornBy, isBirthday } = ageOnCard(card, given);
  const missing = schedule.filter((dose) => !given.some((one) => isSameDose(one, dose)));
  const overdue = missing.filter((dose) => overdueFrom(dose, bornBy) <= day);
  const nextOverdueFrom = missing.map((dose) => overdueFrom(dose, bornBy)).filter((from) => from > day).sort()[0];
  return {
    card,
    given,
    overdue: overdue.map((dose) => ({ dose, dueOn: addMonths(bornBy, dose.due_age_months) })),
    isComplete: isBirthday || overdue.length === missing.length,
    overdueThen: overdue.length + missing.filter((dose) => overdueFrom(dose, bornBy) === nextOverdueFrom).length,
    holdsUntil: isBirthday && nextOverdueFrom !== undefined ? addDays(nextOverdueFrom, -1) : null,
  };
}

/** A dose of the schedule is given in a month of age ("8月龄" lasts until the child is nine months old) and is overdue after it. */
function overdueFrom(dose: ScheduledDose, bornBy: IsoDate): IsoDate {
  return addMonths(bornBy, dose.due_age_months + 1);
}

function isSameDose(given: VaccinationEntry, dose: ScheduledDose): boolean {
  return given.vaccine === dose.vaccine && given.dose_number === dose.dose_number;
}
