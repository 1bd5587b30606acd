/** Writes a person into the records of health: a child's card and the doses that were given, and a worker's occupational health. */
import { addDays, addMonths, demoDay, laterOf } from './calendar';
import { programmeDoses } from './programme-doses';
import type { Ledger } from './ledger';
import type { Person, VaccinationLife } from './life';
import { recordNotifiableCases } from './record-notifiable-cases';
import { recordOccupationalHealth } from './record-occupational-health';

export function recordHealth(ledger: Ledger, person: Person): void {
  if (person.vaccination !== undefined) recordVaccinations(ledger, person, person.vaccination);
  recordOccupationalHealth(ledger, person);
  recordNotifiableCases(ledger, person);
}

function recordVaccinations(ledger: Ledger, person: Person, life: VaccinationLife): void {
  ledger.event('health.vaccination_record_card', '预防接种证', life.cardOpenedOn, { resident_id: person.id, opened_on: life.cardOpenedOn });
  for (const { vaccine, dose, dueAgeMonths } of programmeDoses) {
    if (life.missing?.includes(`${vaccine} ${dose}`) === true) continue;
    const due = addMonths(person.birthDate, dueAgeMonths);
    // The first two doses are given at the hospital on the day of birth, before there is a card to be late with.
    const givenOn = dueAgeMonths === 0 ? due : laterOf(life.cardOpenedOn, addDays(due, life.daysLate ?? 0));
    if (givenOn > demoDay) continue;
    ledger.event('health.vaccination', '预防接种信息系统', givenOn, {
      resident_id: person.id, vaccine, dose_number: dose, given_on: givenOn,
    });
  }
}
