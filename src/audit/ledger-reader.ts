/** Reads the ledger: a day for an export, or for the root that is published of it. */
import type { Kysely } from 'kysely';
import type { AuditTables } from '../database/tables/audit';
import { rootOf, type DayRoot, type Entry, type Look } from './chain';

/** All entries of a day, by writer and position. */
export async function entriesOfDay(db: Kysely<AuditTables>, day: string): Promise<readonly Entry[]> {
  const rows = await db
    .selectFrom('entry')
    .select(['day', 'writer', 'position', 'look', 'hash'])
    .where('day', '=', day)
    .orderBy('writer')
    .orderBy('position')
    .execute();
  return rows.map((row) => ({ ...row, look: lookIn(row.look) }));
}

/** Works out the root of a day and keeps it beside the entries; a later one of the same day stands next to it. */
export async function publishRoot(db: Kysely<AuditTables>, day: string): Promise<DayRoot> {
  const heads = await db.selectFrom('entry').select(['writer', 'position', 'hash']).where('day', '=', day).execute();
  const root = rootOf(day, heads);
  await db.insertInto('day_root').values(root).execute();
  return root;
}

/** Types of the driver leave JSON as text. */
export function lookIn(column: unknown): Look {
  return (typeof column === 'string' ? JSON.parse(column) : column) as Look;
}
