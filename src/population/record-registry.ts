/** Writes a family into the registry: who its members are, their numbers, their household and their kin. */
import { addDays, demoDay, earlierOf, laterOf } from './calendar';
import type { Ledger } from './ledger';
import type { Family, Person } from './life';

const population = '人口信息库';

export function recordRegistry(ledger: Ledger, family: Family): void {
  for (const person of family.members) recordPerson(ledger, person);
  for (const person of family.members) {
    const from = laterOf(family.togetherSince, person.birthDate);
    ledger.state('registry.household_membership', '居民家庭申报', {
      household_id: family.householdId, resident_id: person.id, valid_from: from, valid_until: null,
    }, addDays(from, 10));
  }
  for (const person of family.members) {
    for (const job of person.jobs ?? []) {
      const open = { resident_id: person.id, employer_number: job.employer, valid_from: job.from, valid_until: null };
      ledger.state('registry.employer_tie', '用工备案索引', open, addDays(job.from, 20),
        job.until === undefined ? null : { change: { valid_until: job.until }, recordedOn: addDays(job.until, 15) });
    }
  }
  for (const { order, residents, from, until } of family.protection ?? []) {
    for (const resident_id of residents) {
      const entry = { resident_id, order_number: order, valid_from: from, valid_until: until ?? null };
      ledger.event('registry.protected_person', '人身安全保护令', addDays(from, 1), entry);
    }
  }
  for (const { of, relative, kind, from } of family.kinship) {
    const pairs = kind === 'spouse' ? [[of, relative], [relative, of]] as const : [[of, relative]] as const;
    const source = kind === 'spouse' ? '婚姻登记' : kind === 'parent' ? '出生登记' : '监护登记';
    for (const [resident, kin] of pairs) {
      ledger.event('registry.kinship', source, addDays(from, 7), {
        resident_id: resident, relative_id: kin, kind, valid_from: from, valid_until: null,
      });
    }
  }
}

function recordPerson(ledger: Ledger, person: Person): void {
  const recorded_at = `${earlierOf(demoDay, addDays(person.birthDate, 30))}T01:30:00Z`;
  ledger.put('registry.resident', {
    id: person.id, citizen_id_number: person.citizenId, name: person.name, birth_date: person.birthDate, sex: person.sex,
    recorded_at, source: population,
  });
  if (person.citizenId !== null) {
    ledger.put('registry.identifier', {
      kind: 'citizen-id', value: person.citizenId, resident_id: person.id, recorded_at, source: population,
    });
  }
  (person.permits ?? []).forEach((permit, index) => {
    ledger.put('registry.identifier', {
      kind: 'permit-number', value: permitNumber(person, index), resident_id: person.id,
      recorded_at: `${permit.issuedOn}T01:30:00Z`, source: '居住证登记',
    });
  });
}

/** Real permits carry the citizen identity number; these carry the city and the opaque id, and so tell nothing more. */
export function permitNumber(person: Person, index: number): string {
  return `${person.permits?.[index]?.city ?? ''}${person.id.slice(1).padStart(9, '0')}${index + 1}`;
}
