/** Writes a child into the records of health: the card, and the doses of the national programme that were given. */
import { addDays, addMonths, demoDay, laterOf } from './calendar';
import { programmeDoses } from './programme-doses';
import type { Ledger } from './ledger';
import type { Person } from './life';

export function recordHealth(ledger: Ledger, person: Person): void {
  const life = person.vaccination;
  if (life === undefined) return;
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
