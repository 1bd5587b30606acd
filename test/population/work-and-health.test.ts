/** What work did to the synthetic residents, and their births: in order, within the jobs, and true to the children of the family. */
import { addDays, ageOn, demoDay } from '../../src/population/calendar';
import * as calibration from '../../src/population/calibration';
import { CitizenIdIssuer } from '../../src/population/citizen-id-number';
import { employerOf } from '../../src/population/employers';
import { household } from '../../src/population/household';
import { Ledger, type Row, type TableName } from '../../src/population/ledger';
import type { Family, Job } from '../../src/population/life';
import { notifiableCasesChance, withNotifiableCases } from '../../src/population/notifiable-case-life';
import { Chance } from '../../src/population/random';
import { recordFamily } from '../../src/population/record-family';
import { expectSame } from '../support/same';

function families(count: number): Family[] {
  let next = 0;
  const registrar = {
    nextResidentId: () => `R${String(next += 1).padStart(7, '0')}`, nextHouseholdId: () => `H${String(next += 1).padStart(7, '0')}`,
    citizenIds: new CitizenIdIssuer(),
  };
  return Array.from({ length: count }, (_, index) => household(new Chance(7, index), registrar));
}

const many = families(3_000);
const people = many.flatMap(({ members }) => members);
const workers = people.filter((person) => person.works === true);

/** What the agencies hold of some of them. */
const recorded = many.slice(0, 800);
const rows = rowsOf(recorded);

function rowsOf(some: readonly Family[]): ReadonlyMap<TableName, readonly Row[]> {
  const ledger = new Ledger();
  for (const family of some) recordFamily(ledger, family);
  return ledger.take();
}

it('hurts about two workers in a hundred, in a job that the worker held, and takes each case no further than the demo day', () => {
  const hurt = workers.filter(({ workInjuries }) => workInjuries?.some(({ kind }) => kind === 'accident'));
  expect(hurt.length / workers.length).toBeGreaterThan(0.01);
  expect(hurt.length / workers.length).toBeLessThan(0.03);
  for (const person of people) {
    for (const injury of person.workInjuries ?? []) {
      const steps = [injury.occurredOn, injury.reportedOn, injury.applied?.on, injury.decided?.on].filter((day) => day !== undefined);
      expect([...steps].sort()).toEqual(steps);
      for (const later of [injury.appraised?.on, injury.payment?.on]) if (later !== undefined) expect(later > (steps[3] ?? demoDay)).toBe(true);
      expect([...steps, injury.appraised?.on ?? demoDay, injury.payment?.on ?? demoDay].every((day) => day <= demoDay)).toBe(true);
      if (injury.kind === 'accident') {
        const isOf = (job: Job): boolean =>
          job.employer === injury.employer && job.from <= injury.occurredOn && injury.occurredOn <= (job.until ?? demoDay);
        expect(person.jobs?.some(isOf)).toBe(true);
      }
    }
  }
});

it('leaves cases in every state, so that each entitlement of the injured has both sides', () => {
  const injuries = workers.flatMap(({ workInjuries }) => workInjuries ?? []);
  const states = new Set(injuries.map(({ applied, decided }) => decided?.decision ?? (applied === undefined ? 'none' : 'applied')));
  expect([...states].sort()).toEqual(['applied', 'none', 'recognised', 'refused']);
  expect(new Set(injuries.map(({ payment }) => payment?.outcome)).size).toBeGreaterThanOrEqual(3);
});

it('exposes to hazards more in manufacturing than elsewhere, and checks the health of about half', () => {
  const exposed = workers.filter(({ occupationalHealth }) => occupationalHealth !== undefined);
  const makers = (some: typeof workers): number =>
    some.filter(({ jobs }) => jobs?.some(({ employer }) => employerOf(employer).industry === 'manufacturing')).length;
  expect(Math.abs(makers(exposed) / makers(workers) - 0.2)).toBeLessThan(0.05);
  expect((exposed.length - makers(exposed)) / (workers.length - makers(workers))).toBeLessThan(0.05);
  const checked = exposed.filter(({ occupationalHealth }) => occupationalHealth?.checks !== undefined);
  expect(Math.abs(checked.length / exposed.length - 0.5)).toBeLessThan(0.1);
});

it('records a birth for the mother of every small child on the child’s birth date, and no pregnancy of hers beside it', () => {
  const endings = (rows.get('health.pregnancy_ending') ?? []).filter(({ kind }) => kind === 'birth');
  const births = new Set(endings.map(({ resident_id, ended_on }) => `${String(resident_id)} ${String(ended_on)}`));
  let counted = 0;
  for (const { members, kinship } of recorded) {
    for (const mother of members.filter(({ sex }) => sex === 'female')) {
      const isHers = (id: string): boolean => kinship.some((tie) => tie.kind === 'parent' && tie.of === id && tie.relative === mother.id);
      for (const child of members.filter(({ id }) => isHers(id)).filter(({ birthDate }) => birthDate >= '2012-01-01')) {
        expect(births.has(`${mother.id} ${child.birthDate}`)).toBe(true);
        counted += 1;
        if (child.birthDate > addDays(demoDay, -600)) expect(mother.pregnancies).toBeUndefined();
      }
      if (mother.pregnancies !== undefined) expect(ageOn(mother.birthDate, demoDay)).toBeLessThanOrEqual(40);
    }
  }
  expect(counted).toBe(births.size);
});

it('records what an agency holds of an employer once, however many residents work for it', () => {
  const entered = (table: TableName): readonly Row[] => (rows.get(table) ?? []).filter(({ revision }) => revision === 1);
  const reports = entered('social_insurance.insured_staff_report').map(({ employer_number, month }) => `${String(employer_number)} ${String(month)}`);
  const zones = entered('housing.zone_with_rental_housing').map(({ zone_code }) => zone_code);
  const plans = entered('housing.dormitory_plan').map(({ employer_number }) => employer_number);
  for (const keys of [reports, zones, plans]) {
    expect(keys.length).toBeGreaterThan(5);
    expect(new Set(keys).size).toBe(keys.length);
  }
});

it('gives notifiable diseases to about as many adults as have them, and moves nothing else in any record by it', () => {
  const affected = many.map((family, index) => withNotifiableCases(notifiableCasesChance(7, index), family));
  const adults = people.filter(({ birthDate }) => ageOn(birthDate, demoDay) >= 18).length;
  const cases = affected.flatMap(({ members }) => members.flatMap(({ notifiableCases }) => notifiableCases ?? []));
  const perAdult = calibration.livesWithHiv + calibration.tuberculosisInTwoYears;
  expect(cases.length).toBeGreaterThan(0);
  expect(cases.length / adults).toBeLessThan(3 * perAdult);
  expect(cases.every(({ from, until = demoDay }) => from < until && until <= demoDay)).toBe(true);
  const [before, after] = [many, affected].map((some) => {
    const ledger = new Ledger();
    // One registrar, whose errors go on from household to household: a draw more would move all that follow.
    ledger.faults = new Chance(7);
    for (const family of some) recordFamily(ledger, family);
    return new Map(ledger.take());
  });
  expect(before?.has('health.notifiable_case')).toBe(false);
  expect(after?.delete('health.notifiable_case')).toBe(true);
  expectSame(after, before);
});
