/**
 * Fills a migrated database with the synthetic population, once: in one transaction, through the same constraints as any record.
 */
import { setImmediate as turn } from 'node:timers/promises';
import { Client } from 'pg';

import { type DatabaseConnection, administrationClientConfig } from '../database/connection';
import { copyRows } from '../database/copy-rows';
import { databaseFailureOf } from '../database/database-failure';
import type { Cipher } from '../sealing/cipher';
import { sealedRows } from '../sealing/sealed-columns';
import { demoDay } from './calendar';
import { Ledger, type Row, type TableName } from './ledger';
import { type PopulationSize, type PopulationStep, populate, populationVersion } from './population';

export interface LoadOptions {
  readonly size: PopulationSize;
  /** Seals identity numbers, permit numbers and diagnoses before they are written. */
  readonly cipher: Cipher;
  readonly onProgress?: (progress: LoadProgress) => void;
}

export interface LoadProgress extends PopulationStep {
  readonly rows: number;
}

export interface LoadResult {
  /** False when the database already held a population; then nothing was written. */
  readonly loaded: boolean;
  readonly households: number;
  readonly residents: number;
  readonly rows: number;
}

const householdsPerStep = 20;
const householdsPerBatch = 500;

/** Tables that others refer to come first; the rest may stand in any order. */
const referredTo: readonly TableName[] = ['registry.resident', 'education.school'];

/** A database that holds a population keeps it, whatever its size: records are never thrown away for synthetic ones. */
export async function loadPopulation(connection: DatabaseConnection, options: LoadOptions): Promise<LoadResult> {
  const client = new Client(administrationClientConfig(connection, 'population'));
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('begin');
    // Two starts at once: the second waits here, and then finds the note of the first.
    await client.query('lock table registry.population_load in exclusive mode');
    const result = await populationNoted(client) ?? await fill(client, options);
    await client.query('commit');
    // Without fresh statistics the planner takes every table for empty until autovacuum comes by.
    if (result.loaded) await client.query('analyze');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw databaseFailureOf(error) ?? error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function populationNoted(client: Client): Promise<LoadResult | null> {
  const { rows: [note] } = await client.query<{ households: number; residents: number; rows_written: number }>(
    'select households, residents, rows_written from registry.population_load order by loaded_at desc limit 1');
  return note === undefined ? null : { loaded: false, households: note.households, residents: note.residents, rows: note.rows_written };
}

async function fill(client: Client, { size, cipher, onProgress }: LoadOptions): Promise<LoadResult> {
  const ledger = new Ledger();
  let [rows, residents, households] = [0, 0, 0];
  // While the database takes in one batch the next is made up; between small steps the connection gets its turn.
  let writing = Promise.resolve(0);
  try {
    for (const step of populate(ledger, size, householdsPerStep)) {
      const isBatch = step.households % householdsPerBatch === 0 || step.done === 1;
      if (!isBatch) {
        await turn();
        continue;
      }
      rows += await writing;
      writing = write(client, cipher, ledger.take());
      // It is awaited a batch later; until then a failure must not pass for one that nobody looks at.
      writing.catch(() => undefined);
      ({ residents, households } = step);
      onProgress?.({ ...step, rows });
    }
  } finally {
    rows += await writing;
  }
  for (const [table, last] of ledger.lastEntries()) {
    await client.query(`select setval(pg_get_serial_sequence($1, 'entry_id'), $2)`, [table, last]);
  }
  await client.query(
    'insert into registry.population_load (seed, households, residents, rows_written, version, demo_day) values ($1, $2, $3, $4, $5, $6)',
    [size.seed, households, residents, rows, populationVersion, demoDay]);
  return { loaded: true, households, residents, rows };
}

async function write(client: Client, cipher: Cipher, batch: ReadonlyMap<TableName, readonly Row[]>): Promise<number> {
  const tables = [...referredTo, ...[...batch.keys()].filter((table) => !referredTo.includes(table))];
  let written = 0;
  for (const table of tables) {
    const rows = batch.get(table) ?? [];
    await copyRows(client, table, sealedRows(cipher, table, rows));
    written += rows.length;
  }
  return written;
}
