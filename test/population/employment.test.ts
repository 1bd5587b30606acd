/** What the employment bureau knows of synthetic workers: as many as the survey says, and in keeping with the rest of their lives. */
import { demoDay } from '../../src/population/calendar';
import * as calibration from '../../src/population/calibration';
import { CitizenIdIssuer } from '../../src/population/citizen-id-number';
import { employerFateOf } from '../../src/population/employer-fate';
import { employerOf } from '../../src/population/employers';
import type { JobOnRecord } from '../../src/population/employment-life';
import { household } from '../../src/population/household';
import { isInsuredIn } from '../../src/population/job-on-record';
import type { Job, Person } from '../../src/population/life';
import { Chance } from '../../src/population/random';

let next = 0;
const registrar = { nextResidentId: () => `R${next += 1}`, nextHouseholdId: () => `H${next += 1}`, citizenIds: new CitizenIdIssuer() };
const families = Array.from({ length: 4_000 }, (_, index) => household(new Chance(7, index), registrar));
const workers = families.flatMap(({ members }) => members).filter(({ works }) => works === true);

interface Work {
  readonly person: Person;
  readonly job: Job;
  readonly record: JobOnRecord | null;
}

const all: Work[] = workers.flatMap((person) => (person.jobs ?? []).map((job, index) => ({ person, job, record: person.employment?.jobs?.[index] ?? null })));
const present = all.filter(({ job }) => job.until === undefined);

it('gives as many present jobs a written contract as the survey says of the industry', () => {
  for (const industry of ['manufacturing', 'construction', 'retail'] as const) {
    const jobs = present.filter(({ job }) => employerOf(job.employer).industry === industry);
    const share = jobs.filter(({ record }) => record?.contracts !== undefined && record.contracts.length > 0).length / jobs.length;
    expect(Math.abs(1 - share - calibration.withoutContract[industry])).toBeLessThan(0.05);
  }
});

it('owes wages to as few as the survey says, most of all in building', () => {
  const owed = (some: readonly Person[]) =>
    some.filter(({ employment }) => employment?.claims?.some(({ paidOffOn }) => paidOffOn === undefined) === true).length / some.length;
  const builders = workers.filter(({ jobs }) => employerOf(jobs?.at(-1)?.employer ?? 'E2201000001').industry === 'construction');
  expect(Math.abs(owed(workers) - calibration.wagesInArrears.all)).toBeLessThan(0.003);
  expect(owed(builders)).toBeGreaterThan(2 * owed(workers));
});

it('has trained as many as the survey says', () => {
  const trained = workers.filter(({ employment }) => (employment?.courses ?? []).length > 0).length / workers.length;
  expect(Math.abs(trained - calibration.hadSkillsTraining)).toBeLessThan(0.03);
});

it('leaves part of the work off the record, but never that of somebody insured', () => {
  expect(present.filter(({ record }) => record === null).length / present.length).toBeGreaterThan(0.1);
  expect(all.filter(({ person, job, record }) => isInsuredIn(person, job) && record?.isFiled !== true)).toEqual([]);
});

it('lets no employer that is gone file a hire, unless it insures the worker', () => {
  const late = all.filter(({ job, record }) => record?.isFiled === true && job.from >= (employerFateOf(job.employer)?.from ?? '9999'));
  expect(late.filter(({ person, job }) => !isInsuredIn(person, job))).toEqual([]);
});

it('registers as unemployed whoever draws the benefit, and nobody while a job lasts', () => {
  for (const { benefits = [], business, employment, jobs = [] } of workers) {
    const open = employment?.registrations?.filter(({ as, until }) => as === 'unemployed' && until === undefined) ?? [];
    const drawsBenefit = benefits.some(({ kind, until }) => kind === 'unemployment' && until === undefined);
    if (drawsBenefit && business === undefined) expect(open).toHaveLength(1);
    if (jobs.some(({ until }) => until === undefined)) expect(open).toEqual([]);
    expect(open.every(({ from }) => from <= demoDay)).toBe(true);
  }
});
