/** Writes for how many staff the employers of a person declare contributions, each employer once. */
import { addDays, dayOf } from './calendar';
import * as calibration from './calibration';
import { employerOf, type Employer } from './employers';
import type { Ledger } from './ledger';
import type { Person } from './life';

/** Which of an employer's draws these are. */
const files = 31;
const staff = 32;

/** CHOICE: insured staff by size class; some small plants have more than a hundred. */
const insuredStaff: Readonly<Record<Employer['size'], readonly [number, number]>> = {
  large: [300, 1_500], medium: [80, 300], small: [8, 160], micro: [1, 12],
};

/** Whoever insures one of the residents declares; of the others some do. */
export function recordInsuredStaff(ledger: Ledger, person: Person): void {
  const insuring = new Set((person.insurance ?? []).map(({ employer }) => employer).filter((number) => number !== undefined));
  for (const number of new Set([...insuring, ...(person.jobs ?? []).map(({ employer }) => employer)])) {
    const employer = employerOf(number);
    const declares = insuring.has(number) || employer.chance(files).happens(calibration.employerDeclaresStaff);
    if (declares && ledger.once(`insured staff of ${number}`)) recordReports(ledger, employer);
  }
}

/** The first report of each contribution year, and a change in the course of the last one. */
function recordReports(ledger: Ledger, employer: Employer): void {
  const chance = employer.chance(staff);
  const [least, most] = insuredStaff[employer.size];
  let count = chance.between(least, most);
  const change = chance.happens(0.4) ? [dayOf(2016, chance.between(2, 8), 1)] : [];
  const months = [dayOf(2014, 1, 1), dayOf(2015, 1, 1), dayOf(2016, 1, 1), ...change];
  for (const month of months) {
    const reportedOn = addDays(month, chance.between(4, 20));
    ledger.event('social_insurance.insured_staff_report', '社会保险费申报', reportedOn, {
      employer_number: employer.number, month, insured_staff: count, reported_on: reportedOn,
    });
    count = Math.max(1, Math.round(count * (0.85 + chance.unit() * 0.35)));
  }
}
