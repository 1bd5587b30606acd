/**
 * Deletes what has outlived its period, table by table and in batches, as whoever administers the database. A record that is still valid is
 * never among it; an entry that was revised meanwhile is left alone.
 */
import type { Client } from 'pg';
import { inTransaction } from '../database/administering';
import type { Catalogue, TableInDatabase } from './catalogue';
import type { RetentionLine } from './schedule';
import { hasOutlived, isPointedAt, latestOf } from './statements';

export interface Outlived {
  readonly line: RetentionLine;
  /** Entries of a history, days of the ledger, or rows. Null where the database has no such table yet. */
  readonly count: number | null;
  /** Days of the ledger that would go and may not, since their root is not published. */
  readonly unpublishedDays: number;
}

export interface ExpireOptions {
  readonly asOf: string;
  /** False only counts. */
  readonly apply: boolean;
  readonly batchRows?: number;
}

export async function expire(client: Client, lines: readonly RetentionLine[], catalogue: Catalogue, options: ExpireOptions): Promise<readonly Outlived[]> {
  const outlived: Outlived[] = [];
  const days = await expireDays(client, lines, catalogue, options);
  for (const line of lines) {
    const table = catalogue.get(line.table);
    if (table === undefined) outlived.push({ line, count: null, unpublishedDays: 0 });
    else if (line.day !== null) outlived.push({ line, ...days });
    else outlived.push({ line, count: await expireTable(client, line, table, options), unpublishedDays: 0 });
  }
  return outlived;
}

async function expireTable(client: Client, line: RetentionLine, table: TableInDatabase, options: ExpireOptions): Promise<number> {
  const { keep } = line.period;
  if (keep === 'always') return 0;
  const condition = `${hasOutlived(line, table)} and not (${isPointedAt(table)})`;
  if (!options.apply) {
    const { rows: [counted] } = await client.query<{ count: number }>(`select count(*)::int as count from ${latestOf(table)} where ${condition}`, [options.asOf, keep]);
    return counted?.count ?? 0;
  }
  return table.isHistory ? deleteEntries(client, table, condition, keep, options) : deleteRows(client, table, condition, keep, options);
}

const batchRows = 5_000;

/** An entry goes whole, with all its revisions. Which ones go is found out once, since each look reads the whole table. */
async function deleteEntries(client: Client, table: TableInDatabase, condition: string, years: number, options: ExpireOptions): Promise<number> {
  const size = options.batchRows ?? batchRows;
  await client.query('create temporary table going (n bigint generated always as identity primary key, entry_id bigint not null, revision smallint not null)');
  try {
    const { rowCount } = await client.query(
      `insert into going (entry_id, revision) select entry_id, revision from ${latestOf(table)} where ${condition}`, [options.asOf, years]);
    const found = rowCount ?? 0;
    let gone = 0;
    for (let from = 0; from < found; from += size) {
      const { rows: [batch] } = await client.query<{ entries: number }>(`
        with deleted as (
          delete from ${table.name} as entry using going where going.n > $1 and going.n <= $2 and entry.entry_id = going.entry_id
            and not exists (select from ${table.name} as newer where newer.entry_id = going.entry_id and newer.revision > going.revision)
          returning entry.entry_id)
        select count(distinct entry_id)::int as entries from deleted`, [from, from + size]);
      gone += batch?.entries ?? 0;
    }
    return gone;
  } finally {
    await client.query('drop table going');
  }
}

async function deleteRows(client: Client, table: TableInDatabase, condition: string, years: number, options: ExpireOptions): Promise<number> {
  const size = options.batchRows ?? batchRows;
  for (let gone = 0; ;) {
    const { rowCount } = await client.query(
      `delete from ${table.name} where ctid = any(array(select latest.ctid from ${latestOf(table)} where ${condition} limit $3))`, [options.asOf, years, size]);
    gone += rowCount ?? 0;
    if ((rowCount ?? 0) < size) return gone;
  }
}

const entries = 'audit.entry';

/**
 * The ledger goes by whole days, and only days whose published root tells of every entry: the root stays, so that an export kept elsewhere
 * can still be held against it.
 */
async function expireDays(
  client: Client, lines: readonly RetentionLine[], catalogue: Catalogue, { asOf, apply }: ExpireOptions,
): Promise<{ readonly count: number; readonly unpublishedDays: number }> {
  const ofDays = lines.filter((line) => line.day !== null && catalogue.has(line.table));
  const ledger = ofDays.find(({ table }) => table === entries);
  if (ledger === undefined || ledger.period.keep === 'always') return { count: 0, unpublishedDays: 0 };
  const { rows: days } = await client.query<{ day: string; published: boolean }>(`
    select entry.day::text as day, count(*) = (select root.entries from audit.day_root as root where root.day = entry.day order by published_at desc limit 1) as published
    from ${entries} as entry where (entry.day + make_interval(years => $2::int))::date < $1::date group by entry.day order by entry.day`, [asOf, ledger.period.keep]);
  const published = days.filter((day) => day.published);
  if (apply) {
    // What points at entries goes before them.
    const order = [...ofDays].sort((one, other) => Number(one === ledger) - Number(other === ledger));
    for (const { day } of published) {
      await inTransaction(client, async () => {
        for (const { table, day: column } of order) await client.query(`delete from ${table} where ${column ?? ''} = $1`, [day]);
      });
    }
  }
  return { count: published.length, unpublishedDays: days.length - published.length };
}
