/** What the synthetic families were granted hangs together with their lives, and is received by some and not by others. */
import * as calibration from '../../src/population/calibration';
import { demoDay } from '../../src/population/calendar';
import type { GrantLife } from '../../src/population/grant-life';
import { drawnFamilies } from '../../src/population/population';
import { policy } from '../support/platform';
import { Ledger } from '../../src/population/ledger';
import { recordGrants } from '../../src/population/record-grants';
import type { Family } from '../../src/population/life';

const families: Family[] = [];
for (const { family } of drawnFamilies(7)) {
  families.push(family);
  if (families.length === 4_000) break;
}
const grants = families.flatMap((family) => family.grants ?? []);

/** Occasions that hardly one family in a thousand has: an injury graded, an employer that fled, a birth under insurance. */
const rare: ReadonlySet<string> = new Set([
  'social-insurance.work-injury', 'social-insurance.work-injury-advance-payment', 'labour.wage-arrears-emergency-fund', 'social-insurance.maternity',
  'health.occupational-disease-relief', 'social-insurance.flexible-contribution-subsidy',
]);

it('every benefit that a register may show was granted to some families, and to far from all', () => {
  for (const entitlement of Object.keys(calibration.granted)) {
    const receiving = families.filter((family) => family.grants?.some((grant) => grant.entitlement === entitlement) === true).length;
    if (!rare.has(entitlement)) expect([entitlement, receiving > 0]).toEqual([entitlement, true]);
    expect(receiving).toBeLessThan(families.length * 0.7);
  }
});

it('what is granted stands in the vocabulary of the agency that keeps the register', () => {
  const shown = new Set([...policy.vocabulary.facts.values()].filter(({ name }) => name.startsWith('benefits.')).flatMap(({ shape }) => shape.values ?? []));
  for (const entitlement of Object.keys(calibration.granted)) expect([entitlement, shown.has(entitlement)]).toEqual([entitlement, true]);
});

it('nothing is granted after the demo day, to a stranger, or for fewer days than one', () => {
  for (const family of families) {
    const members = new Set(family.members.map(({ id }) => id));
    for (const grant of family.grants ?? []) {
      expect([grant, members.has(grant.resident) && grant.on < demoDay && lastDay(grant) >= grant.on]).toEqual([grant, true]);
    }
  }
});

it('each grant is entered in one register, and an end that was not foreseen in a second revision', () => {
  const ledger = new Ledger();
  for (const family of families) recordGrants(ledger, family);
  const rows = [...ledger.take().values()].flat();
  expect(rows).toHaveLength(grants.length + grants.filter(({ endedOn }) => endedOn !== undefined).length);
});

function lastDay({ endedOn, coversUntil }: GrantLife): string {
  return endedOn ?? coversUntil ?? '9999-12-31';
}
