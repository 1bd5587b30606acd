/** The drill: a backup taken while people work comes back as the database was at one moment, and the platform answers from it alike. */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { migrations } from '../../migrations';
import { verifyLedger } from '../../src/backup/ledger-faults';
import { ourTables, sequencesOf } from '../../src/backup/our-tables';
import { restoreBackup } from '../../src/backup/restore';
import { takeBackup } from '../../src/backup/take';
import { administering, inTransaction } from '../../src/database/administering';
import { agencyDatabase } from '../../src/database/client';
import type { DatabaseConnection } from '../../src/database/connection';
import { copyOut } from '../../src/database/copy-out';
import { namedFamilies } from '../../src/population/named-families';
import { digestOf, testFileCipher } from '../support/backups';
import { createDatabase, dropDatabase } from '../support/database';
import { boardOperation, profileOperation, startPlatform, type TestPlatform } from '../support/platform';

const folder = mkdtempSync(join(tmpdir(), 'yizhan-test-backup-'));
const file = join(folder, 'drill.backup');
let yizhan: TestPlatform;
let restored: DatabaseConnection;

jest.setTimeout(240_000);

beforeAll(async () => {
  yizhan = await startPlatform('backup_drill');
  restored = await createDatabase('backup_restored', { template: 'template1' });
});
afterAll(async () => {
  await yizhan.close();
  await dropDatabase('backup_restored');
  rmSync(folder, { recursive: true });
});

/** Two agencies' rows of one matter, in one transaction: a backup that has the one and not the other was not taken at one moment. */
async function writePair(client: Client, matter: number): Promise<void> {
  await inTransaction(client, async () => {
    await client.query(`insert into housing.lease (tenant_id, city, registered_on, valid_from, source) values ('R0000001', '220100', '2016-03-02', '2016-03-02', $1)`, [`matter ${matter}`]);
    await pause(2);
    await client.query(`insert into health.vaccination_record_card (resident_id, opened_on, source) values ('R0000001', '2016-03-02', $1)`, [`matter ${matter}`]);
  });
}

it('is taken while people look and agencies write, at one moment, and the file is for its owner alone', async () => {
  let isOver = false;
  const done = { matters: 0, boards: 0 };
  const writing = administering(yizhan.connection, 'tests', async (client) => {
    for (; !isOver; done.matters += 1) await writePair(client, done.matters);
  });
  const looking = (async () => {
    for (; !isOver; done.boards += 1) {
      const { residentId, place, asOf } = namedFamilies[done.boards % 5] ?? { residentId: '', place: '', asOf: '' };
      const answer = await yizhan.ask(boardOperation, { resident: { residentId }, place, asOf });
      expect(answer.errors).toBeUndefined();
    }
  })();
  while (done.matters < 5 || done.boards < 2) await pause(10);
  const before = { ...done };
  const taken = await takeBackup(yizhan.connection, { file, cipher: testFileCipher, now: () => new Date('2016-09-01T08:00:00Z') });
  const after = { ...done };
  isOver = true;
  await Promise.all([writing, looking]);
  expect(after.matters).toBeGreaterThan(before.matters);
  expect(taken.tables).toBeGreaterThan(110);
  expect([statSync(file).size, statSync(file).mode & 0o777]).toEqual([taken.bytes, 0o600]);

  const back = await restoreBackup(restored, { file, cipher: testFileCipher, migrations });
  expect(back).toEqual({ takenAt: '2016-09-01T08:00:00.000Z', tables: taken.tables, rows: taken.rows, migrationsToCome: 0 });
  const pairs = await administering(restored, 'tests', async (client) => (await client.query<{ leases: string; cards: string }>(`
    select (select array_agg(source order by entry_id)::text from housing.lease where source like 'matter %') as leases,
      (select array_agg(source order by entry_id)::text from health.vaccination_record_card where source like 'matter %') as cards`)).rows[0]);
  expect(pairs?.leases).toBe(pairs?.cards);
  expect(pairs?.leases.split(',').length).toBeGreaterThanOrEqual(before.matters);
  const ledger = await verifyLedger(restored);
  expect(ledger.faults).toEqual([]);
  expect(ledger.entries).toBeGreaterThanOrEqual(before.boards);
});

/** Without when it was answered, and at which visit. */
const timeless = (answer: object): string => JSON.stringify(answer).replace(/"answeredAt":"[^"]+"/g, '"answeredAt":""').replace(/"id":"[0-9a-f]{20}"/g, '"id":""');

it('gives everybody the same board and the same records on both', async () => {
  const again = await startPlatform('backup_again', { template: 'backup_restored' });
  try {
    for (const { residentId, place, asOf } of namedFamilies) {
      for (const operation of [boardOperation, profileOperation]) {
        const [here, there] = await Promise.all([yizhan, again].map(async (one) => timeless(await one.ask(operation, { resident: { residentId }, place, asOf }))));
        expect(here).toMatch(/^{"data":{"assessment":{"/);
        // The pairs that were written after the backup are of R0000001 alone.
        if (residentId !== 'R0000001') expect(there).toBe(here);
      }
    }
    const number = namedFamilies.find(({ citizenId }) => citizenId !== null)?.citizenId ?? '';
    const { place, asOf } = namedFamilies[0] ?? { place: '', asOf: '' };
    const found = await again.ask<{ assessment: object | null }>(boardOperation, { resident: { citizenId: number }, place, asOf });
    expect(found.data?.assessment).not.toBeNull();
  } finally {
    await again.close();
  }
});

it('brings every table back to the byte, every sequence to where it stood, and the rights with them', async () => {
  const quiet = join(folder, 'quiet.backup');
  await takeBackup(yizhan.connection, { file: quiet, cipher: testFileCipher, now: () => new Date() });
  const into = await createDatabase('backup_quiet', { template: 'template1' });
  try {
    await restoreBackup(into, { file: quiet, cipher: testFileCipher, migrations });
    const state = (connection: DatabaseConnection) => administering(connection, 'tests', async (client) => {
      const tables: Record<string, string> = {};
      for (const { table, columns } of await ourTables(client)) tables[table] = await digestOf(copyOut(client, `copy (select * from ${table} order by ${columns.join(', ')}) to stdout`));
      const { rows: rights } = await client.query(`select table_schema, table_name, column_name, grantee, privilege_type from information_schema.column_privileges
        where grantee like 'yizhan\\_%' order by 1, 2, 3, 4, 5`);
      return { tables, sequences: await sequencesOf(client), rights };
    });
    const [source, copy] = [await state(yizhan.connection), await state(into)];
    expect(copy.tables).toEqual(source.tables);
    expect(copy.sequences).toEqual(source.sequences);
    expect(copy.rights).toEqual(source.rights);
    const housing = agencyDatabase(into, 'housing', { maxConnections: 1 });
    await housing.insertInto('lease').values({ tenant_id: 'R0000001', city: '220100', registered_on: '2016-03-02', valid_from: '2016-03-02', valid_until: null, source: '测试' }).execute();
    await housing.destroy();
  } finally {
    await dropDatabase('backup_quiet');
  }
});

it('holds every table of the database but the list of migrations', async () => {
  const missing = await administering(yizhan.connection, 'tests', async (client) => {
    const ours = (await ourTables(client)).map(({ table }) => table);
    const { rows } = await client.query<{ table: string }>(`
      select format('%I.%I', schemaname, tablename) as table from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`);
    return rows.map(({ table }) => table).filter((table) => !ours.includes(table)).sort();
  });
  expect(missing).toEqual(['administration.kysely_migration', 'administration.kysely_migration_lock']);
});

it('shows nothing to whoever has the file alone', () => {
  const bytes = readFileSync(file);
  for (const { citizenId, name, residentId } of namedFamilies) {
    for (const plain of [citizenId ?? name, name, residentId]) expect(bytes.includes(plain)).toBe(false);
  }
  for (const word of ['notifiable_case', 'ear-nose-throat-mouth', 'matter 1', 'COPY', 'v1:test:']) expect(bytes.includes(word)).toBe(false);
});
