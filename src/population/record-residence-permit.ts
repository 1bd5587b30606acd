/** Writes a person into the records of the police: household register, residence registrations, residence permits. */
import { addDays } from './calendar';
import type { Ledger } from './ledger';
import type { HukouSpell, Person, Stay } from './life';
import { permitNumber } from './record-registry';

export function recordResidencePermit(ledger: Ledger, person: Person): void {
  person.hukou.forEach((spell, index) => { recordHukou(ledger, person, spell, index); });
  person.stays.forEach((stay) => { recordStay(ledger, person, stay); });
  person.permits?.forEach((permit, index) => {
    const permitEntryId = ledger.event('residence_permit.permit', '居住证登记', permit.issuedOn, {
      resident_id: person.id, permit_number: permitNumber(person, index), city: permit.city, issued_on: permit.issuedOn,
    });
    for (const endorsedOn of permit.endorsedOn ?? []) {
      ledger.event('residence_permit.endorsement', '居住证签注', endorsedOn, {
        resident_id: person.id, permit_entry_id: permitEntryId, endorsed_on: endorsedOn,
      });
    }
    if (permit.cancelled !== undefined) {
      ledger.event('residence_permit.permit_cancellation', '居住证登记', permit.cancelled.on, {
        resident_id: person.id, permit_entry_id: permitEntryId, cancelled_on: permit.cancelled.on, reason: permit.cancelled.reason,
      });
    }
  });
}

function recordHukou(ledger: Ledger, person: Person, spell: HukouSpell, index: number): void {
  const next = person.hukou[index + 1];
  const until = next === undefined ? null : addDays(next.from, -1);
  const before = person.hukou[index - 1];
  const moved = spell.moveCase !== undefined && before !== undefined;
  const open = {
    resident_id: person.id, place: spell.place, urban_rural_code: spell.area, is_head: spell.isHead ?? false,
    valid_from: spell.from, valid_until: null,
    moved_in_from_place: moved ? before.place : null, move_case_id: moved ? spell.moveCase ?? null : null,
  };
  ledger.state('residence_permit.household_register_entry', '户籍登记', open, addDays(spell.from, 3),
    until === null ? null : { change: { valid_until: until }, recordedOn: addDays(until, 3) });
}

function recordStay(ledger: Ledger, person: Person, stay: Stay): void {
  const open = {
    resident_id: person.id, city: stay.city, address_area: stay.area,
    station: stay.station ?? (stay.area === 'rural' ? '乡镇派出所' : '街道派出所'),
    valid_from: stay.from, valid_until: null,
  };
  ledger.state('residence_permit.residence_registration', '居住登记', open, addDays(stay.from, 2),
    stay.until === undefined ? null : { change: { valid_until: stay.until }, recordedOn: addDays(stay.until, 4) });
}
