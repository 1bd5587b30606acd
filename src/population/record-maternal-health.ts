/** Writes the mothers of a family into the records of health: every birth by the child's own birth date, and other pregnancies as told. */
import { addDays } from './calendar';
import * as calibration from './calibration';
import type { Ledger } from './ledger';
import type { Family, Person } from './life';
import { children } from './maternal-life';
import { Chance } from './random';

const bookings = '孕产妇保健手册';

/** Births before this stand in the paper books of the wards. */
const recordsBegin = '2012-01-01';

export function recordMaternalHealth(ledger: Ledger, { members, kinship }: Family): void {
  for (const mother of members.filter(({ sex }) => sex === 'female')) {
    for (const child of children(mother, members, kinship)) if (child.birthDate >= recordsBegin) recordBirth(ledger, mother, child);
    for (const { bookedOn, expectedOn, ended } of mother.pregnancies ?? []) {
      ledger.event('health.pregnancy_booking', bookings, bookedOn, { resident_id: mother.id, booked_on: bookedOn, expected_on: expectedOn });
      if (ended !== undefined) {
        ledger.event('health.pregnancy_ending', '手术登记', ended.on, { resident_id: mother.id, kind: ended.kind, ended_on: ended.on });
      }
    }
  }
}

/** Booked or not follows from the child alone, so that the draws of the household stay where they are. */
function recordBirth(ledger: Ledger, mother: Person, child: Person): void {
  const chance = new Chance(Number(child.id.slice(1)));
  const [bookedDaysBefore, bornDaysLate] = [chance.between(120, 220), chance.between(-12, 8)];
  if (chance.happens(calibration.booksPregnancy)) {
    const bookedOn = addDays(child.birthDate, -bookedDaysBefore);
    ledger.event('health.pregnancy_booking', bookings, bookedOn, {
      resident_id: mother.id, booked_on: bookedOn, expected_on: addDays(child.birthDate, -bornDaysLate),
    });
  }
  ledger.event('health.pregnancy_ending', '分娩登记', child.birthDate, { resident_id: mother.id, kind: 'birth', ended_on: child.birthDate });
}
