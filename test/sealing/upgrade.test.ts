/** A database that holds plain numbers and diagnoses is sealed when the platform starts on it; an interruption loses nothing. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { migrations } from '../../migrations';
import { administration } from '../../src/database/client';
import { administrator, type DatabaseConnection } from '../../src/database/connection';
import { migrateToLatest } from '../../src/database/migrate';
import { citizenIdNumber } from '../../src/population/citizen-id-number';
import { sealPlainValues } from '../../src/sealing/reseal';
import { administering } from '../../src/database/administering';
import { identifierValue, notYetSealed, openedValue, residentNumber, sealedColumns } from '../../src/sealing/sealed-columns';
import { sealingStatus } from '../../src/sealing/status';
import { openDatabase } from '../../src/store';
import { testCipher, testSealingKeys } from '../support/cipher';
import { createDatabase, dropDatabase } from '../support/database';
import { identityNumbersAt, identityNumbersIn } from '../support/identity-numbers';

const residents = Array.from({ length: 600 }, (_, index) => ({ id: `R8${String(index).padStart(6, '0')}`, number: citizenIdNumber('220100', '1984-02-03', index) }));
const folder = mkdtempSync(join(tmpdir(), 'yizhan-test-upgrade-'));
const id = (index: number): string => residents[index]?.id ?? '';
let connection: DatabaseConnection;

beforeAll(async () => {
  connection = await createDatabase('upgrade', { template: 'template1' });
  const admin = administration(connection);
  const earlier = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < '20261124T1430'));
  await migrateToLatest(admin, earlier);
  await sql`
    insert into registry.resident (id, citizen_id_number, name, birth_date, sex, source)
    select id, number, '某', '1984-02-03', 'male', '人口信息库' from jsonb_to_recordset(${JSON.stringify(residents)}) as r (id text, number text)`.execute(admin);
  await sql`insert into registry.resident (id, name, birth_date, sex, source) values ('R8900000', '某', '2016-01-01', 'female', '人口信息库')`.execute(admin);
  await sql`insert into registry.identifier (kind, value, resident_id, source) select 'citizen-id', citizen_id_number, id, source from registry.resident where citizen_id_number is not null`.execute(admin);
  await sql`insert into residence_permit.permit (resident_id, permit_number, city, issued_on, source)
    select id, citizen_id_number, '220100', '2015-09-01', '居住证' from registry.resident where citizen_id_number is not null`.execute(admin);
  await sql`insert into health.notifiable_case (resident_id, kind, valid_from, source) values (${id(0)}, 'hiv', '2016-01-01', '疫情'), (${id(1)}, 'tb', '2016-01-01', '疫情')`.execute(admin);
  await sql`insert into health.occupational_disease_diagnosis (resident_id, certificate_number, disease_class, diagnosed_on, source)
    select ${id(2)}, 'Z' || n, case when n % 2 = 0 then 'ear-nose-throat-mouth' end, '2016-01-01', '证明书' from generate_series(1, 100) as n`.execute(admin);
  await sql`insert into social_insurance.disability_appraisal (resident_id, injury_number, grade, decided_on, source)
    values (${id(3)}, 'G1', 10, '2016-01-01', '结论'), (${id(3)}, 'G2', null, '2016-01-01', '结论')`.execute(admin);
  await sql`analyze`.execute(admin);
  await admin.destroy();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await dropDatabase('upgrade');
});

/** Each number as it stands now, plain or sealed. */
async function numbers(): Promise<readonly string[]> {
  const admin = administration(connection);
  const { rows } = await sql<{ plain: string | null; sealed: string | null }>`
    select citizen_id_number as plain, citizen_id_number_sealed as sealed from registry.resident where id <> 'R8900000' order by id`.execute(admin);
  await admin.destroy();
  return rows.map(({ plain, sealed }) => plain ?? (sealed === null ? '' : testCipher.open(sealed, residentNumber)));
}

it('begins with numbers that anybody reads who has the database, in its rows and in its statistics', async () => {
  expect(await identityNumbersAt(connection)).toEqual(
    ['registry.identifier.value: 600', 'registry.resident.citizen_id_number: 600', 'residence_permit.permit.permit_number: 600', expect.stringContaining("the planner's samples")]);
});

it('loses no number when the sealing is interrupted, and goes on where it stood', async () => {
  const admin = administration(connection);
  await migrateToLatest(admin);
  await admin.destroy();
  const interrupted = sealPlainValues(connection, testCipher, { blocksPerBatch: 1, onBatch: (_, rows) => { if (rows > 150) throw new Error('interrupted'); } });
  await expect(interrupted).rejects.toThrow('interrupted');
  const [ofResidents] = await sealingStatus(connection);
  expect(ofResidents?.plain).toBeGreaterThan(0);
  expect(ofResidents?.sealedBy['test']).toBeGreaterThan(150);
  expect(await numbers()).toEqual(residents.map(({ number }) => number));
});

it('has sealed every number when the platform is ready, and none is left in rows, statistics or files', async () => {
  if (connection.kind !== 'embedded') throw new Error('The tests have an embedded server.');
  const told: string[] = [];
  const databaseUrl = `postgresql://${administrator}@/upgrade?host=${encodeURIComponent(connection.socketDirectory)}`;
  const store = await openDatabase({ databaseUrl, dataDirectory: folder, sealingKeys: testSealingKeys }, (line) => told.push(line));
  await store.close();
  expect(told.join()).toMatch(/Sealed registry\.resident\.citizen_id_number \(\d+\).*Sealed registry\.identifier\.value \(600\).*Sealed residence_permit\.permit\.permit_number \(600\)/);
  expect(told.join()).toMatch(/Sealed health\.notifiable_case\.kind \(2\)/);

  expect(await numbers()).toEqual(residents.map(({ number }) => number));
  expect(await identityNumbersAt(connection)).toEqual([]);
  expect(identityNumbersIn(await filesOf('registry.resident', 'registry.identifier', 'residence_permit.permit'))).toEqual([]);
  expect(await filesOf('health.occupational_disease_diagnosis', 'pg_statistic')).not.toContain('ear-nose-throat-mouth');
  const found = await administering(connection, 'tests', async (client) => (await client.query<{ id: string }>(
    'select resident_id as id from registry.identifier where value_index = $1', [testCipher.blindIndex(residents[42]?.number ?? '', identifierValue)])).rows);
  expect(found).toEqual([{ id: residents[42]?.id }]);
  expect((await sealPlainValues(connection, testCipher)).filter(({ rows }) => rows > 0)).toEqual([]);
});

it('opens every diagnosis as it was, and tells neither by its length nor by a gap which it is', async () => {
  const rows = await administering(connection, 'tests', async (client) => (await client.query<{ table: string; plain: string | null; sealed: string }>(`
    select 'health.notifiable_case' as table, kind as plain, kind_sealed as sealed from health.notifiable_case
    union all select 'health.occupational_disease_diagnosis', disease_class, disease_class_sealed from health.occupational_disease_diagnosis
    union all select 'social_insurance.disability_appraisal', grade::text, grade_sealed from social_insurance.disability_appraisal`)).rows);
  expect(new Set(rows.map(({ sealed }) => sealed.length)).size).toBe(1);
  expect(rows.filter(({ plain }) => plain !== null)).toEqual([]);
  const word = (table: string, sealed: string): string => {
    const columns = sealedColumns.find((one) => one.table === table);
    return columns === undefined ? 'no such column' : openedValue(testCipher, columns, sealed) ?? 'nothing';
  };
  const held = rows.map(({ table, sealed }) => word(table, sealed)).sort();
  expect(held).toEqual(['10', ...Array<string>(50).fill('ear-nose-throat-mouth'), 'hiv', ...Array<string>(51).fill('nothing'), 'tb']);
});

it('finds at once that nothing is left to seal, however long a table is', async () => {
  const plans = await administering(connection, 'tests', async (client) => {
    // Of an empty or a short table the planner would read the pages whatever there is.
    await client.query('set enable_seqscan = off');
    const found: string[] = [];
    for (const columns of sealedColumns.filter(({ table }) => !table.startsWith('registry.'))) {
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain select 1 from ${columns.table} where ${notYetSealed(columns)} limit 1`);
      found.push(rows.map((row) => row['QUERY PLAN']).join());
    }
    return found;
  });
  expect(plans.length).toBeGreaterThan(8);
  expect(plans.filter((plan) => !plan.includes('_not_yet_sealed'))).toEqual([]);
});

/** The bytes of the tables and their indices as they lie on the disk. */
async function filesOf(...tables: readonly string[]): Promise<string> {
  return administering(connection, 'tests', async (client) => {
    await client.query('checkpoint');
    const { rows } = await client.query<{ bytes: string }>(`
      select encode(pg_read_binary_file(pg_relation_filepath(r)), 'escape') as bytes
      from unnest($1::regclass[]) as t, lateral (select t as r union all select indexrelid from pg_index where indrelid = t) as files`, [tables]);
    expect(rows.length).toBeGreaterThan(2 * tables.length);
    expect(rows.some(({ bytes }) => bytes.includes('v1:test:'))).toBe(true);
    return rows.map(({ bytes }) => bytes).join();
  });
}
