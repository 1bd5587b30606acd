/** Migrations lead forward and back, and a database from the future is left alone. */
import { sql } from 'kysely';

import { migrations } from '../../migrations';
import { administration } from '../../src/database/client';
import type { DatabaseConnection } from '../../src/database/connection';
import { migrateToLatest, migrateToNothing } from '../../src/database/migrate';
import { agencySchemas } from '../../src/database/tables';
import { createDatabase, dropDatabase } from '../support/database';

/** The agencies' schemas, and the one of the audit ledger. */
const schemas = [...agencySchemas, 'audit'];
let connection: DatabaseConnection;
let admin: ReturnType<typeof administration>;

beforeAll(async () => {
  connection = await createDatabase('migrations', { template: 'template1' });
  admin = administration(connection);
});

afterAll(async () => {
  await admin.destroy();
  await dropDatabase('migrations');
});

it('goes up, down to nothing, and up again to the same tables', async () => {
  expect(await migrateToLatest(admin)).toEqual(Object.keys(migrations));
  const first = await columns();
  expect(await migrateToLatest(admin)).toEqual([]);

  expect(await migrateToNothing(admin)).toEqual(Object.keys(migrations).reverse());
  expect(await columns()).toEqual([]);

  await migrateToLatest(admin);
  expect(await columns()).toEqual(first);
});

it('runs each migration once when two processes migrate at the same time', async () => {
  await migrateToNothing(admin);
  const others = [administration(connection), administration(connection)];
  const ran = await Promise.all(others.map((other) => migrateToLatest(other)));
  expect(ran.flat().sort()).toEqual(Object.keys(migrations));
  for (const other of others) await other.destroy();
});

it('refuses a database that a newer version prepared, and says which migration it does not know', async () => {
  await migrateToLatest(admin);
  const older = Object.fromEntries(Object.entries(migrations).slice(0, -1));
  const sentence = `This database was prepared by a newer version of Yizhan (it holds migration ${Object.keys(migrations).at(-1) ?? ''}). `
    + 'Start that version, or point DATABASE_URL at another database.';
  await expect(migrateToLatest(admin, older)).rejects.toMatchObject({ code: 'NEWER_DATABASE', message: sentence });
  await expect(migrateToNothing(admin, older)).rejects.toMatchObject({ code: 'NEWER_DATABASE' });
});

it('changes nothing when a migration fails, and names it', async () => {
  const broken = { ...migrations, '20991231T0000-break': { up: async (db: Parameters<NonNullable<(typeof migrations)[string]>['up']>[0]) => { await sql`select nothing_of_this_name`.execute(db); } } };
  await expect(migrateToLatest(admin, broken)).rejects.toMatchObject({
    code: 'MIGRATION_FAILED', message: expect.stringContaining('Migration 20991231T0000-break failed and nothing was changed') as string,
  });
  expect(await migrateToLatest(admin)).toEqual([]);
});

it('says of every table what it holds and where it comes from, and gives every history the same shape', async () => {
  const { rows } = await sql<{ name: string; comment: string | null; history: boolean; key: string[] | null }>`
    select n.nspname || '.' || c.relname as name, obj_description(c.oid) as comment,
      exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'revision') as history,
      (select array_agg(a.attname::text order by a.attnum) from pg_constraint k join pg_attribute a on a.attrelid = c.oid and a.attnum = any(k.conkey)
        where k.conrelid = c.oid and k.contype = 'p') as key
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname in (${sql.join(schemas)})`.execute(admin);
  expect(rows.filter(({ comment }) => comment === null || !comment.includes('(source: '))).toEqual([]);
  expect(rows.flatMap(({ history, name }) => (history ? [] : [name])).sort()).toEqual(withoutHistory);
  expect(rows.filter(({ history, key }) => history && key?.join() !== 'entry_id,revision')).toEqual([]);
});

/** Lists that stand as they are: the audit ledger, of persons and their numbers, of places, schools and schedules, and the note of what was loaded. */
const withoutHistory = [
  'audit.day_root',
  'audit.entry',
  'audit.look_questioned', 'audit.looked_at',
  'education.school',
  'health.immunisation_schedule',
  'registry.identifier',
  'registry.place',
  'registry.population_load',
  'registry.resident',
];

async function columns(): Promise<unknown[]> {
  const { rows } = await sql`
    select table_schema, table_name, column_name, data_type, is_nullable from information_schema.columns
    where table_schema in (${sql.join(schemas)}) order by 1, 2, 3`.execute(admin);
  return rows;
}
