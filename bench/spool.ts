/** The rows of a population, written beforehand as the text that COPY takes: one file per batch, so that no memory must hold them all. */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as breath } from 'node:timers/promises';
import { Client } from 'pg';
import { administrationClientConfig, type DatabaseConnection } from '../src/database/connection';
import { copyText, textOf } from '../src/database/copy-rows';
import { Ledger, type TableName } from '../src/population/ledger';
import { populate, type PopulationSize } from '../src/population/population';
import type { Cipher } from '../src/sealing/cipher';
import { sealedRows } from '../src/sealing/sealed-columns';
import { BenchmarkRefused } from './options';
import type { Undoing } from './undoing';

interface Section {
  readonly table: TableName;
  readonly columns: readonly string[];
  readonly start: number;
  readonly end: number;
}

export interface Spool {
  readonly rows: number;
  readonly bytes: number;
  readonly batches: readonly { readonly file: string; readonly sections: readonly Section[] }[];
}

/** Others refer to these, so that they are copied first. */
const referredTo: readonly TableName[] = ['registry.resident', 'education.school'];

const chunkBytes = 65_536;

/** The files are removed when the benchmark ends. */
export async function spoolPopulation(size: PopulationSize & { readonly residents: number }, cipher: Cipher, undoing: Undoing): Promise<Spool> {
  const folder = mkdtempSync(join(tmpdir(), 'yizhan-bench-'));
  undoing.add(() => rmSync(folder, { recursive: true, force: true }));
  refuseFullDisk(folder, size.residents);
  const ledger = new Ledger();
  const batches: { readonly file: string; readonly sections: readonly Section[] }[] = [];
  let [rows, bytes] = [0, 0];
  for (const step of populate(ledger, size, 500)) {
    const file = join(folder, `households-${step.households}.copy`);
    const written = writeBatch(file, ledger, cipher);
    batches.push({ file, sections: written.sections });
    rows += written.rows;
    bytes += written.bytes;
    // Whoever interrupts is heard between two batches.
    await breath();
  }
  return { rows, bytes, batches };
}

/** Copies everything in one transaction, as the population is loaded; answers with the time from its beginning to its commit. */
export async function copySpool(connection: DatabaseConnection, spool: Spool): Promise<{ readonly seconds: number; readonly analyzeSeconds: number }> {
  const client = new Client(administrationClientConfig(connection, 'benchmark'));
  client.on('error', () => undefined);
  await client.connect();
  try {
    const began = performance.now();
    await client.query('begin');
    for (const { file, sections } of spool.batches) await copyBatch(client, file, sections);
    await client.query('commit');
    const copied = performance.now();
    await client.query('analyze');
    return { seconds: (copied - began) / 1000, analyzeSeconds: (performance.now() - copied) / 1000 };
  } finally {
    await client.end().catch(() => undefined);
  }
}

function writeBatch(file: string, ledger: Ledger, cipher: Cipher): { readonly sections: readonly Section[]; readonly rows: number; readonly bytes: number } {
  const batch = ledger.take();
  const tables = [...referredTo, ...[...batch.keys()].filter((table) => !referredTo.includes(table))];
  const sections: Section[] = [];
  let [rows, bytes] = [0, 0];
  const target = openSync(file, 'w', 0o600);
  for (const table of tables) {
    const ofTable = sealedRows(cipher, table, batch.get(table) ?? []);
    const columns = Object.keys(ofTable[0] ?? {});
    const start = bytes;
    for (const chunk of textOf(ofTable, columns)) bytes += writeSync(target, chunk);
    if (bytes > start) sections.push({ table, columns, start, end: bytes });
    rows += ofTable.length;
  }
  closeSync(target);
  return { sections, rows, bytes };
}

async function copyBatch(client: Client, file: string, sections: readonly Section[]): Promise<void> {
  const source = openSync(file, 'r');
  try {
    for (const section of sections) await copyText(client, section.table, section.columns, chunksOf(source, section));
  } finally {
    closeSync(source);
  }
}

function* chunksOf(source: number, { start, end }: Section): Generator<Buffer> {
  for (let at = start; at < end; ) {
    const chunk = Buffer.allocUnsafe(Math.min(chunkBytes, end - at));
    const read = readSync(source, chunk, 0, chunk.length, at);
    if (read === 0) throw new Error('A file of the spool is shorter than it was written.');
    at += read;
    yield chunk.subarray(0, read);
  }
}

/** Once as files and twice as tables with their indices, generously. */
function refuseFullDisk(folder: string, residents: number): void {
  const { bavail, bsize } = statfsSync(folder);
  const needed = residents * 50_000;
  if (bavail * bsize >= needed) return;
  throw new BenchmarkRefused(`${residents} residents need about ${Math.ceil(needed / 1e9)} GB of disk, and ${folder} has ${(bavail * bsize / 1e9).toFixed(1)} GB left: ask for fewer --residents.`);
}
