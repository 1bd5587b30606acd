/** The synthetic population: the same every time, true to the survey where it claims to be, and consistent in itself. */
import { createHash } from 'node:crypto';

import { Chance } from '../../src/population/random';
import { Ledger, type Row, type TableName } from '../../src/population/ledger';
import { addMonths, ageOn, demoDay } from '../../src/population/calendar';
import * as calibration from '../../src/population/calibration';
import { CitizenIdIssuer } from '../../src/population/citizen-id-number';
import { household } from '../../src/population/household';
import type { Family } from '../../src/population/life';
import { populate } from '../../src/population/population';

function rowsOf(seed: number, households: number): Map<TableName, Row[]> {
  const ledger = new Ledger();
  const rows = new Map<TableName, Row[]>();
  for (const step of populate(ledger, { seed, households }, 100)) {
    expect(step.residents).toBeGreaterThan(0);
    for (const [table, some] of ledger.take()) rows.set(table, [...(rows.get(table) ?? []), ...some]);
  }
  return rows;
}

function hashOf(rows: ReadonlyMap<TableName, readonly Row[]>): string {
  return createHash('sha256').update(JSON.stringify([...rows].sort(([one], [other]) => (one < other ? -1 : 1)))).digest('hex');
}

function families(count: number): Family[] {
  let next = 0;
  const registrar = { nextResidentId: () => `R${String(next += 1).padStart(7, '0')}`, nextHouseholdId: () => `H${String(next += 1).padStart(7, '0')}`, citizenIds: new CitizenIdIssuer() };
  return Array.from({ length: count }, (_, index) => household(new Chance(7, index), registrar));
}

const many = families(4_000);
const people = many.flatMap(({ members }) => members);
const workers = people.filter((person) => person.works === true);

it('gives the same rows for the same seed, and others for another', () => {
  const hash = hashOf(rowsOf(11, 150));
  expect(hashOf(rowsOf(11, 150))).toBe(hash);
  expect(hashOf(rowsOf(12, 150))).not.toBe(hash);
});

it('does not change the households before when there are more of them', () => {
  const few = rowsOf(11, 60).get('registry.resident') ?? [];
  expect((rowsOf(11, 90).get('registry.resident') ?? []).slice(0, few.length)).toEqual(few);
});

it('has the ages of the survey', () => {
  for (const [band, share] of Object.entries(calibration.workerAge)) {
    const [least, most] = band.split('-').map(Number);
    const found = workers.filter(({ birthDate }) => between(ageOn(birthDate, demoDay), least ?? 0, most ?? 0)).length / workers.length;
    expect(Math.abs(found - share)).toBeLessThan(0.03);
  }
});

it('has the sexes of the survey', () => {
  const males = workers.filter(({ sex }) => sex === 'male').length / workers.length;
  expect(Math.abs(males - calibration.workerSex.male)).toBeLessThan(0.03);
});

it('insures by employers about as many workers as the survey says', () => {
  const insured = workers.filter((person) => person.insurance?.some(({ payer, lines, until }) => payer === 'employee' && until === undefined && lines.includes('pension')) === true);
  // All industries of the survey: 14.3 per cent have a pension; the mix of industries here is our own.
  expect(insured.length / workers.length).toBeGreaterThan(0.08);
  expect(insured.length / workers.length).toBeLessThan(0.16);
});

it('has as many away from home as the survey says', () => {
  const away = many.filter(({ members }) => members.some((person) => person.stays.at(-1)?.city !== person.hukou[0]?.place)).length;
  expect(Math.abs(away / many.length - calibration.awayFromHome)).toBeLessThan(0.03);
});

it('sends a child to school where the child lives', () => {
  for (const person of people) {
    const school = person.schooling?.at(-1);
    const lives = person.stays.at(-1);
    if (school === undefined || lives === undefined || school.untilYear !== undefined || lives.from > '2016-08-31') continue;
    if (lives.until !== undefined) continue;
    expect([person.id, school.city]).toEqual([person.id, lives.city]);
  }
});

it('issues permits only in the city of residence, and only after half a year', () => {
  for (const person of people) {
    for (const permit of person.permits ?? []) {
      const arrival = person.stays.find(({ city }) => city === permit.city);
      expect(arrival).toBeDefined();
      expect(addMonths(arrival?.from ?? demoDay, 6) <= permit.issuedOn).toBe(true);
      expect(permit.endorsedOn?.every((day, index, days) => day > (days[index - 1] ?? permit.issuedOn) && day <= demoDay)).toBe(true);
    }
  }
});

it('never lets the runs of a history of one person overlap', () => {
  for (const person of people) {
    for (const spells of [person.stays, person.dwellings ?? []]) {
      spells.forEach((spell, index) => {
        const next = spells[index + 1];
        if (next !== undefined) expect(spell.until !== undefined && spell.until < next.from).toBe(true);
      });
    }
  }
});

function between(value: number, least: number, most: number): boolean {
  return least <= value && value <= most;
}
