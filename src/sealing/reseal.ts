/**
 * Seals again what stands in the database: plain values that an older version left, and values of an earlier key. Row by row in small
 * transactions, while others read; whatever was interrupted goes on where it stood.
 */
import type { Client } from 'pg';
import { administering, inTransaction } from '../database/administering';
import type { DatabaseConnection } from '../database/connection';
import type { Cipher } from './cipher';
import { columnOf, notYetSealed, openedValue, sealedColumns, sealedValue, type SealedColumns } from './sealed-columns';

export interface Resealed {
  readonly table: string;
  readonly column: string;
  readonly rows: number;
}

export interface ResealOptions {
  /** Told after each transaction of rows. */
  readonly onBatch?: (table: string, rows: number) => void;
  readonly blocksPerBatch?: number;
}

interface HeldRow {
  readonly at: string;
  readonly plain: string | null;
  readonly sealed: string | null;
  readonly index: string | null;
}

/** Every plain value, sealed. Afterwards none is left in the tables' files or in their statistics either. */
export async function sealPlainValues(connection: DatabaseConnection, cipher: Cipher, options: ResealOptions = {}): Promise<readonly Resealed[]> {
  return administering(connection, 'sealing', async (client) => {
    const done: Resealed[] = [];
    let isLeftBehind = false;
    for (const columns of sealedColumns) {
      const rows = await untilNoneIsLeft(client, cipher, columns, { sql: notYetSealed(columns), values: [] }, options);
      if (rows > 0 || (await hasPlainStatistics(client, columns))) {
        // What an update leaves behind still holds the plain value; so do the samples that the planner keeps of a column.
        await client.query(`vacuum (full, analyze) ${columns.table}`);
        isLeftBehind = true;
      }
      done.push({ table: columns.table, column: columnOf(columns), rows });
    }
    // Samples that were replaced stay readable in the planner's own file until it is written anew.
    if (isLeftBehind) await client.query('vacuum (full) pg_catalog.pg_statistic');
    return done;
  });
}

/** Everything under the current keys: values that an earlier key sealed, and blind indexes that an earlier key made. */
export async function rotate(connection: DatabaseConnection, cipher: Cipher, options: ResealOptions = {}): Promise<readonly Resealed[]> {
  return administering(connection, 'sealing', async (client) => {
    const done: Resealed[] = [];
    for (const columns of sealedColumns) {
      const { table, sealed, index } = columns;
      const isOld = index === null
        ? { sql: `split_part(${sealed}, ':', 2) <> $1`, values: [cipher.keyId] }
        : { sql: `split_part(${sealed}, ':', 2) <> $1 or split_part(${index}, ':', 1) <> $2`, values: [cipher.keyId, cipher.indexKeyId] };
      done.push({ table, column: columnOf(columns), rows: await untilNoneIsLeft(client, cipher, columns, isOld, options) });
    }
    return done;
  });
}

interface Condition {
  readonly sql: string;
  readonly values: readonly string[];
}

/** A row that changes moves to another place of the table, perhaps one not yet passed; it no longer fits the condition there. */
async function untilNoneIsLeft(client: Client, cipher: Cipher, columns: SealedColumns, condition: Condition, options: ResealOptions): Promise<number> {
  const { table } = columns;
  const { blocksPerBatch = 64, onBatch } = options;
  let rows = 0;
  while (await isAnyLeft(client, table, condition)) {
    const { rows: [size] } = await client.query<{ blocks: number }>(
      `select (pg_relation_size($1::regclass) / current_setting('block_size')::int)::int as blocks`, [table]);
    for (let block = 0; block < (size?.blocks ?? 0); block += blocksPerBatch) {
      const batch = await resealBlocks(client, cipher, columns, condition, [block, block + blocksPerBatch]);
      rows += batch;
      if (batch > 0) onBatch?.(table, rows);
    }
  }
  return rows;
}

async function isAnyLeft(client: Client, table: string, { sql, values }: Condition): Promise<boolean> {
  return (await client.query(`select 1 from ${table} where ${sql} limit 1`, [...values])).rowCount !== 0;
}

async function resealBlocks(
  client: Client, cipher: Cipher, columns: SealedColumns, { sql, values }: Condition, [first, behind]: readonly [number, number],
): Promise<number> {
  const { table, plain, sealed, index } = columns;
  const [from, to] = [`$${values.length + 1}`, `$${values.length + 2}`];
  return inTransaction(client, async () => {
    const { rows } = await client.query<HeldRow>(
      `select ctid::text as at, ${plain}::text as plain, ${sealed} as sealed, ${index ?? 'null'} as index from ${table}
       where ctid >= ${from}::tid and ctid < ${to}::tid and (${sql}) for update`, [...values, `(${first},0)`, `(${behind},0)`]);
    const renewed = rows.map((row) => ({ at: row.at, ...sealedAnew(cipher, columns, row) }));
    await client.query(
      `update ${table} as held set ${plain} = null, ${sealed} = anew.sealed${index === null ? '' : `, ${index} = anew.index`}
       from unnest($1::tid[], $2::text[], $3::text[]) as anew (at, sealed, index) where held.ctid = anew.at`,
      [renewed.map(({ at }) => at), renewed.map((row) => row.sealed), renewed.map((row) => row.index)]);
    return rows.length;
  });
}

/** A part that the current key made already stays as it is. */
function sealedAnew(cipher: Cipher, columns: SealedColumns, { plain, sealed, index }: HeldRow): { readonly sealed: string | null; readonly index: string | null } {
  const value = plain ?? (sealed === null ? null : openedValue(cipher, columns, sealed));
  return {
    sealed: sealed?.split(':')[1] === cipher.keyId ? sealed : sealedValue(cipher, columns, value),
    index: columns.index === null || value === null ? index : cipher.blindIndex(value, columnOf(columns)),
  };
}

async function hasPlainStatistics(client: Client, { table, plain }: SealedColumns): Promise<boolean> {
  const { rowCount } = await client.query(
    `select 1 from pg_stats where schemaname || '.' || tablename = $1 and attname = $2 and null_frac < 1`, [table, plain]);
  return rowCount !== 0;
}
