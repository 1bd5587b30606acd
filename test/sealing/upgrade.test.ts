/** A database that holds plain numbers is sealed when the platform starts on it; an interruption loses nothing. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { migrations } from '../../migrations';
import { administration } from '../../src/database/client';
import { administrator, type DatabaseConnection } from '../../src/database/connection';
import { migrateToLatest } from '../../src/database/migrate';
import { citizenIdNumber } from '../../src/population/citizen-id-number';
import { sealPlainNumbers } from '../../src/sealing/reseal';
import { administering } from '../../src/database/administering';
import { identifierValue, residentNumber } from '../../src/sealing/sealed-columns';
import { sealingStatus } from '../../src/sealing/status';
import { openDatabase } from '../../src/store';
import { testCipher, testSealingKeys } from '../support/cipher';
import { createDatabase, dropDatabase } from '../support/database';
import { identityNumbersAt, identityNumbersIn } from '../support/identity-numbers';

const residents = Array.from({ length: 600 }, (_, index) => ({ id: `R8${String(index).padStart(6, '0')}`, number: citizenIdNumber('220100', '1984-02-03', index) }));
const folder = mkdtempSync(join(tmpdir(), 'yizhan-test-upgrade-'));
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
    ['registry.identifier.value: 600', 'registry.resident.citizen_id_number: 600', expect.stringContaining("the planner's samples")]);
});

it('loses no number when the sealing is interrupted, and goes on where it stood', async () => {
  const admin = administration(connection);
  await migrateToLatest(admin);
  await admin.destroy();
  const interrupted = sealPlainNumbers(connection, testCipher, { blocksPerBatch: 1, onBatch: (_, rows) => { if (rows > 150) throw new Error('interrupted'); } });
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
  expect(told.join()).toMatch(/Sealed the identity numbers of registry\.resident \(\d+\).*Sealed the identity numbers of registry\.identifier \(600\)/);

  expect(await numbers()).toEqual(residents.map(({ number }) => number));
  expect(await identityNumbersAt(connection)).toEqual([]);
  expect(identityNumbersIn(await filesOf('registry.resident', 'registry.identifier'))).toEqual([]);
  const found = await administering(connection, 'tests', async (client) => (await client.query<{ id: string }>(
    'select resident_id as id from registry.identifier where value_index = $1', [testCipher.blindIndex(residents[42]?.number ?? '', identifierValue)])).rows);
  expect(found).toEqual([{ id: residents[42]?.id }]);
  expect(await sealPlainNumbers(connection, testCipher)).toEqual([{ table: 'registry.resident', rows: 0 }, { table: 'registry.identifier', rows: 0 }]);
});

/** The bytes of the tables and their indices as they lie on the disk. */
async function filesOf(...tables: readonly string[]): Promise<string> {
  return administering(connection, 'tests', async (client) => {
    await client.query('checkpoint');
    const { rows } = await client.query<{ bytes: string }>(`
      select encode(pg_read_binary_file(pg_relation_filepath(r)), 'escape') as bytes
      from unnest($1::regclass[]) as t, lateral (select t as r union all select indexrelid from pg_index where indrelid = t) as files`, [tables]);
    expect(rows.length).toBeGreaterThan(4);
    expect(rows.some(({ bytes }) => bytes.includes('v1:test:'))).toBe(true);
    return rows.map(({ bytes }) => bytes).join();
  });
}
