/**
 * Takes a backup of a running platform: every table as it stood at one moment, packed and sealed on its way to the file, with no plain byte
 * on the disk. Whoever works goes on working.
 */
import { existsSync } from 'node:fs';
import { link, open, unlink } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Client } from 'pg';
import { administering } from '../database/administering';
import type { DatabaseConnection } from '../database/connection';
import { copyOut } from '../database/copy-out';
import { errorCodeOf } from '../database/database-failure';
import type { FileCipher } from '../sealing/file-cipher';
import { BackupFailure } from './backup-failure';
import { written } from './frames';
import { migrationsIn, ourTables, plainSettings, sequencesOf } from './our-tables';
import { sealed } from './sealed-file';

export interface BackupOptions {
  /** A new file: none is ever written over. */
  readonly file: string;
  readonly cipher: FileCipher;
  readonly now: () => Date;
  /** Told after each table. */
  readonly onTable?: (table: string, rows: number) => void;
}

export interface BackupTaken {
  readonly tables: number;
  readonly rows: number;
  readonly bytes: number;
}

/** The file is there whole or not at all. */
export async function takeBackup(connection: DatabaseConnection, { file, cipher, now, onTable = () => undefined }: BackupOptions): Promise<BackupTaken> {
  // Told now, and not when all is read; the link below makes sure of it.
  if (existsSync(file)) throw fileExists(file);
  const beside = `${file}.${process.pid}.part`;
  const into = await open(beside, 'wx', 0o600).catch((error: unknown) => { throw cannotWrite(file, error); });
  const taken = { tables: 0, rows: 0, bytes: 0 };
  const counted = (table: string, rows: number): void => {
    taken.tables += 1;
    taken.rows += rows;
    onTable(table, rows);
  };
  try {
    await administering(connection, 'backup', (client) => pipeline(
      Readable.from(framesOf(client, now, counted)), createGzip({ level: 3 }),
      (packed: AsyncIterable<Buffer>) => weighed(sealed(packed, cipher), (bytes) => { taken.bytes += bytes; }),
      into.createWriteStream({ flush: true }),
    ).catch((error: unknown) => { throw isOfTheDisk(error) ? cannotWrite(file, error) : error; }));
    // A link appears whole or not at all, and never over another file.
    await link(beside, file).catch((error: unknown) => { throw errorCodeOf(error) === 'EEXIST' ? fileExists(file) : cannotWrite(file, error); });
  } finally {
    await into.close().catch(() => undefined);
    await unlink(beside).catch(() => undefined);
  }
  return taken;
}

async function* framesOf(client: Client, now: () => Date, counted: (table: string, rows: number) => void): AsyncGenerator<Buffer> {
  await client.query(plainSettings);
  await client.query('begin transaction isolation level repeatable read read only');
  const migrations = await migrationsIn(client);
  if (migrations === null) {
    throw new BackupFailure('DATABASE_NOT_OURS', 'This database holds no tables of Yizhan, so there is nothing to back up. See that DATABASE_URL or DATA_DIRECTORY names the right one.');
  }
  const tables = await ourTables(client);
  yield written({ kind: 'M', manifest: { takenAt: now().toISOString(), migrations, sequences: await sequencesOf(client) } });
  for (const head of tables) {
    yield written({ kind: 'T', head });
    const rows = copyOut(client, `copy ${head.table} (${head.columns.join(', ')}) to stdout`);
    let next = await rows.next();
    for (; next.done !== true; next = await rows.next()) yield written({ kind: 'D', rows: next.value });
    yield written({ kind: 'E', count: next.value });
    counted(head.table, next.value);
  }
  await client.query('commit');
  yield written({ kind: 'Z', tables: tables.length });
}

async function* weighed(source: AsyncIterable<Buffer>, weigh: (bytes: number) => void): AsyncGenerator<Buffer> {
  for await (const bytes of source) {
    weigh(bytes.length);
    yield bytes;
  }
}

/** Errors of the database have codes too, and no call of the system. */
function isOfTheDisk(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'write' && errorCodeOf(error) !== 'EPIPE';
}

function fileExists(file: string): BackupFailure {
  return new BackupFailure('FILE_EXISTS', `${file} is there already, and no backup is written over. Name another file.`);
}

function cannotWrite(file: string, cause: unknown): BackupFailure {
  return new BackupFailure('CANNOT_WRITE',
    `${file} cannot be written (${errorCodeOf(cause) ?? 'no reason was given'}), and nothing is left of it. Name a file in a directory that is there, that this user may write, and that has room.`, { cause });
}
