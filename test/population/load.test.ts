/** The population in the database: loaded once, within the constraints, with the named families as they are announced. */
import { sql } from 'kysely';

import { administration, agencyDatabase } from '../../src/database/client';
import type { DatabaseConnection } from '../../src/database/connection';
import { latestRevisions, validOn } from '../../src/database/history';
import { isCitizenIdNumber } from '../../src/identity/citizen-id-number';
import { loadPopulation } from '../../src/population/load';
import { identifierValue, residentNumber } from '../../src/sealing/sealed-columns';
import { namedFamilies } from '../../src/population/named-families';
import { places } from '../../src/population/places';
import { programmeDoses } from '../../src/population/programme-doses';
import { testCipher } from '../support/cipher';
import { createDatabase, dropDatabase, emptyTemplate, testPopulation, withAdministration } from '../support/database';

let connection: DatabaseConnection;
beforeAll(async () => { connection = await createDatabase('population'); });
afterAll(() => dropDatabase('population'));

it('is loaded once, however often it is started', async () => {
  const again = await loadPopulation(connection, { cipher: testCipher, size: testPopulation });
  expect(again).toMatchObject({ loaded: false, households: testPopulation.households });
});

it('fills an empty database once when two processes start together, and tells how far it is', async () => {
  const empty = await createDatabase('population_twice', { template: emptyTemplate });
  const progress: number[] = [];
  const size = { seed: 3, households: 1_020 };
  const results = await Promise.all([
    loadPopulation(empty, { cipher: testCipher, size, onProgress: ({ households }) => progress.push(households) }),
    loadPopulation(empty, { cipher: testCipher, size, onProgress: ({ households }) => progress.push(households) }),
  ]);
  expect(results.map(({ loaded }) => loaded).sort()).toEqual([false, true]);
  expect(progress).toEqual([500, 1000, 1020]);
  await dropDatabase('population_twice');
});

it('leaves nothing behind when it is interrupted', async () => {
  const name = 'population_interrupted';
  const empty = await createDatabase(name, { template: emptyTemplate });
  await expect(loadPopulation(empty, { cipher: testCipher, size: { seed: 3, households: 600 }, onProgress: () => { throw new Error('interrupted'); } })).rejects.toThrow('interrupted');
  expect(await withAdministration(empty, async (admin) => (await sql<{ n: number }>`select count(*) as n from registry.resident`.execute(admin)).rows[0]?.n)).toBe(0);
  expect((await loadPopulation(empty, { cipher: testCipher, size: { seed: 3, households: 10 } })).loaded).toBe(true);
  await dropDatabase(name);
});

it('lets an agency append its own records after those that were loaded', async () => {
  const health = agencyDatabase(connection, 'health');
  const { entry_id } = await health.insertInto('vaccination_record_card')
    .values({ resident_id: 'R0000033', opened_on: '2016-09-01', source: '测试' }).returning('entry_id').executeTakeFirstOrThrow();
  expect(await health.selectFrom('vaccination_record_card').select('revision').where('entry_id', '=', entry_id).execute()).toHaveLength(1);
  await health.destroy();
});

it('announces at least ten families by name, each found under the ids that are announced', async () => {
  expect(namedFamilies.length).toBeGreaterThanOrEqual(10);
  const registry = agencyDatabase(connection, 'registry');
  for (const family of namedFamilies) {
    expect([family.title.zh, family.title.en, family.shows.zh, family.shows.en].every((text) => text.length > 3)).toBe(true);
    const resident = await registry.selectFrom('resident').selectAll().where('id', '=', family.residentId).executeTakeFirstOrThrow();
    expect(resident).toMatchObject({ citizen_id_number: null, name: family.name });
    const sealed = resident.citizen_id_number_sealed;
    expect(sealed === null ? null : testCipher.open(sealed, residentNumber)).toBe(family.citizenId);
    if (family.citizenId === null) continue;
    expect(isCitizenIdNumber(family.citizenId)).toBe(true);
    const found = await registry.selectFrom('identifier').select('resident_id').where('kind', '=', 'citizen-id').where('value_index', '=', testCipher.blindIndex(family.citizenId, identifierValue)).execute();
    expect(found).toEqual([{ resident_id: family.residentId }]);
  }
  await registry.destroy();
});

it('knows all places and doses that it uses', async () => {
  const registry = agencyDatabase(connection, 'registry');
  const health = agencyDatabase(connection, 'health');
  const codes = (await registry.selectFrom('place').select('code').execute()).map(({ code }) => code);
  expect(places.filter(({ code }) => !codes.includes(code))).toEqual([]);
  const schedule = await health.selectFrom('immunisation_schedule').select(['vaccine', 'dose_number', 'due_age_months']).execute();
  const line = (vaccine: string, dose: number, months: number) => `${vaccine} ${dose} ${months}`;
  expect(programmeDoses.map(({ vaccine, dose, dueAgeMonths }) => line(vaccine, dose, dueAgeMonths)).sort())
    .toEqual(schedule.map((row) => line(row.vaccine, row.dose_number, row.due_age_months)).sort());
  await registry.destroy();
  await health.destroy();
});

it('holds corrections and retractions, as real registers do, and nothing recorded after the demo day', async () => {
  const name = 'population_larger';
  const larger = await createDatabase(name, { template: emptyTemplate });
  await loadPopulation(larger, { cipher: testCipher, size: { seed: 5, households: 400 } });
  const police = agencyDatabase(larger, 'residence_permit');
  const rows = await police.selectFrom('residence_registration').selectAll().execute();
  expect(rows.some(({ retracted }) => retracted)).toBe(true);
  expect(rows.filter(({ revision }) => revision === 3).length).toBeGreaterThan(0);
  expect(latestRevisions(rows).length).toBeLessThan(rows.length);
  expect(rows.filter(({ recorded_at }) => recorded_at > '2016-09-02')).toEqual([]);
  const everybody = new Set(rows.map(({ resident_id }) => resident_id));
  for (const id of everybody) expect(validOn(rows.filter((row) => row.resident_id === id), '2016-09-01').length).toBeLessThanOrEqual(1);
  await police.destroy();
  await dropDatabase(name);
});

it('shows in the records what the families are announced to show', async () => {
  const admin = administration(connection);
  const { rows: [found] } = await sql`
    select
      (select count(*) from health.vaccination where resident_id = 'R0000030') as doses_of_the_toddler,
      (select array_agg(distinct place::text) from residence_permit.household_register_entry where move_case_id = 'M2015122000017') as moved_to,
      (select count(distinct resident_id) from residence_permit.household_register_entry where move_case_id = 'M2015122000017') as moved_together,
      (select sum(extract(year from age(last_month, first_month)) * 12 + extract(month from age(last_month, first_month)) + 1)
        from social_insurance.contribution_run where resident_id = 'R0000005' and line = 'unemployment' and revision = 2) as months_of_twelve,
      (select count(*) from residence_permit.household_register_entry where resident_id = 'R0000033') as registers_of_the_baby
  `.execute(admin);
  // Due by 1 September 2016 (20 months): all but the three missed at eighteen months.
  expect(found).toEqual({ doses_of_the_toddler: 14, moved_to: ['220100'], moved_together: 3, months_of_twelve: 12, registers_of_the_baby: 0 });
  await admin.destroy();
});
