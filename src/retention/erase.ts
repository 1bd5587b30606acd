/** Erases, at a person's request, what no law obliges to keep, and says of the rest why it stays. All of it or nothing. */
import type { Client } from 'pg';
import { inTransaction } from '../database/administering';
import type { Catalogue, TableInDatabase } from './catalogue';
import type { RetentionLine } from './schedule';
import { hasEnded, isAbout, latestOf } from './statements';

export interface Erasure {
  readonly line: RetentionLine;
  /** Entries, or rows of a table without revisions. */
  readonly erased: number;
  readonly staying: number;
}

export interface EraseOptions {
  readonly residentId: string;
  readonly asOf: string;
  /** False only counts. */
  readonly apply: boolean;
}

/** Tables that hold nothing about the person are left out. */
export async function erase(client: Client, lines: readonly RetentionLine[], catalogue: Catalogue, options: EraseOptions): Promise<readonly Erasure[]> {
  return inTransaction(client, async () => {
    const erasures: Erasure[] = [];
    for (const line of lines) {
      const table = catalogue.get(line.table);
      const about = table === undefined ? null : isAbout(line, table);
      if (table === undefined || about === null) continue;
      const held = await heldIn(client, table, about, options);
      if (held.length === 0) continue;
      const going = line.period.onRequest === 'stays' ? [] : await goingOf(client, line, table, held, options);
      if (options.apply && going.length > 0) await client.query(`delete from ${table.name} where ${keyOf(table)} = any($1::${typeOf(table)}[])`, [going]);
      erasures.push({ line, erased: going.length, staying: held.length - going.length });
    }
    return erasures;
  });
}

async function heldIn(client: Client, table: TableInDatabase, about: string, { residentId }: EraseOptions): Promise<readonly string[]> {
  const { rows } = await client.query<{ key: string }>(`select distinct about.${keyOf(table)}::text as key from ${table.name} as about where ${about}`, [residentId]);
  return rows.map(({ key }) => key);
}

/** What was told by choice goes at once; anything else when it is no longer valid. */
async function goingOf(
  client: Client, line: RetentionLine, table: TableInDatabase, held: readonly string[], { asOf }: EraseOptions,
): Promise<readonly string[]> {
  if (line.period.onRequest === 'goes') return held;
  const { rows } = await client.query<{ key: string }>(
    `select latest.${keyOf(table)}::text as key from ${latestOf(table)} where latest.${keyOf(table)} = any($2::${typeOf(table)}[]) and ${hasEnded(line, table)}`,
    [asOf, held]);
  return rows.map(({ key }) => key);
}

const keyOf = ({ isHistory }: TableInDatabase): string => (isHistory ? 'entry_id' : 'ctid');
const typeOf = ({ isHistory }: TableInDatabase): string => (isHistory ? 'bigint' : 'tid');
