/**
 * Brings a backup into an empty database. The whole file is read and found unharmed before anything is written; and what fails afterwards
 * leaves the database as empty as it was.
 */
import type { Client } from 'pg';
import { migrateToLatest, type Migrations } from '../database/migrate';
import { administering, inTransaction } from '../database/administering';
import { administration } from '../database/client';
import type { DatabaseConnection } from '../database/connection';
import { copyIn } from '../database/copy-in';
import type { FileCipher } from '../sealing/file-cipher';
import { BackupFailure } from './backup-failure';
import { misshapen, type Frame, type SequenceState, type TableHead } from './frames';
import { ourTables, plainSettings } from './our-tables';
import { contentsOf, readBackup, type BackupContents } from './read';

export interface RestoreOptions {
  readonly file: string;
  readonly cipher: FileCipher;
  /** Those that this version knows. */
  readonly migrations: Migrations;
  readonly onTable?: (table: string, rows: number) => void;
}

export interface Restored {
  readonly takenAt: string;
  readonly tables: number;
  readonly rows: number;
  /** Of this version, which had not run when the backup was taken; the next start runs them. */
  readonly migrationsToCome: number;
}

export async function restoreBackup(connection: DatabaseConnection, { file, cipher, migrations, onTable = () => undefined }: RestoreOptions): Promise<Restored> {
  const contents = await contentsOf(file, cipher);
  const { migrations: ran, takenAt } = contents.manifest;
  const stranger = ran.find((name) => !(name in migrations));
  if (stranger !== undefined) {
    throw new BackupFailure('NEWER_BACKUP',
      `This backup was taken by a newer version of Yizhan (it holds migration ${stranger}). Restore it with that version; the database was not touched.`);
  }
  await administering(connection, 'restore', refuseUnlessEmpty);
  try {
    await migrated(connection, Object.fromEntries(Object.entries(migrations).filter(([name]) => ran.includes(name))));
    await administering(connection, 'restore', async (client) => {
      await client.query(plainSettings);
      await inTransaction(client, () => readBackup(file, cipher, (frames) => load(client, frames, contents, onTable)));
      // Without fresh statistics the planner takes every table for empty until autovacuum comes by.
      await client.query('analyze');
    });
  } catch (error) {
    await administering(connection, 'restore', emptied).catch(() => undefined);
    throw error;
  }
  const rows = [...contents.tables.values()].reduce((sum, count) => sum + count, 0);
  return { takenAt, tables: contents.tables.size, rows, migrationsToCome: Object.keys(migrations).length - ran.length };
}

async function refuseUnlessEmpty(client: Client): Promise<void> {
  const { rows } = await client.query<{ table: string }>(`
    select format('%I.%I', n.nspname, c.relname) as table from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'm', 'f') and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%' order by 1`);
  const [first] = rows;
  if (first === undefined) return;
  throw new BackupFailure('DATABASE_NOT_EMPTY',
    `The database holds ${rows.length} tables (${first.table} among them), and a backup goes into an empty one only: nothing was touched. Make one with \`createdb\`, or name another DATA_DIRECTORY, and restore into that.`);
}

async function migrated(connection: DatabaseConnection, migrations: Migrations): Promise<void> {
  const database = administration(connection);
  await migrateToLatest(database, migrations).finally(() => database.destroy());
}

async function load(client: Client, frames: AsyncGenerator<Frame>, { manifest, tables }: BackupContents, onTable: (table: string, rows: number) => void): Promise<void> {
  const ours = await ourTables(client);
  assertSameTables(ours, tables);
  // Places and schedules, which migrations bring along, come from the backup like everything else.
  await client.query(`truncate ${ours.map(({ table }) => table).join(', ')}`);
  for (let frame = await frames.next(); frame.done !== true; frame = await frames.next()) {
    if (frame.value.kind !== 'T') continue;
    const { table, columns } = frame.value.head;
    const count = await copyIn(client, `copy ${table} (${columns.join(', ')}) from stdin`, rowsIn(frames));
    onTable(table, count);
  }
  for (const [table, count] of tables) {
    const { rows: [found] } = await client.query<{ count: number }>(`select count(*)::int as count from ${table}`);
    if (found?.count !== count) {
      throw new BackupFailure('ROWS_DIFFER', `${table} has ${found?.count ?? 0} rows after loading and had ${count} when the backup was taken; the database is left empty. Restore again, and report it if it stays.`);
    }
  }
  await setSequences(client, manifest.sequences);
}

/** As far as the table ends. */
async function* rowsIn(frames: AsyncGenerator<Frame>): AsyncGenerator<Buffer> {
  for (let frame = await frames.next(); frame.done !== true; frame = await frames.next()) {
    if (frame.value.kind === 'E') return;
    if (frame.value.kind !== 'D') break;
    yield frame.value.rows;
  }
  throw misshapen();
}

function assertSameTables(ours: readonly TableHead[], held: ReadonlyMap<string, number>): void {
  const other = ours.find(({ table }) => !held.has(table))?.table ?? [...held.keys()].find((table) => !ours.some((one) => one.table === table));
  if (other === undefined) return;
  throw new BackupFailure('NOT_RESTORED',
    `The migrations of this version and the backup differ in ${other}; the database is left empty. A migration was changed after it had run: restore with the version that took the backup.`);
}

async function setSequences(client: Client, sequences: readonly SequenceState[]): Promise<void> {
  for (const { name, lastValue, isCalled } of sequences) await client.query('select setval($1::regclass, $2::bigint, $3)', [name, lastValue, isCalled]);
}

/** Takes away what the restoring made; that the database was empty before was seen to. */
async function emptied(client: Client): Promise<void> {
  const { rows } = await client.query<{ schema: string }>(`
    select quote_ident(nspname) as schema from pg_namespace n
    where nspname = 'administration' or exists (select from pg_roles r where r.rolname = 'yizhan_' || n.nspname)`);
  if (rows.length > 0) await client.query(`drop schema ${rows.map(({ schema }) => schema).join(', ')} cascade`);
}
