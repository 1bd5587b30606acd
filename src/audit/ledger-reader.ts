/** Reads the ledger: a day for an export, or for the root that is published of it. */
import type { Kysely } from 'kysely';
import type { AuditTables } from '../database/tables/audit';
import { rootOf, type DayRoot, type Entry } from './chain';
import type { Look } from './look';
import type { LookedAt } from './looked-at';

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

/** The index of a day, as it stands. */
export function indexOfDay(db: Kysely<AuditTables>, day: string): Promise<readonly LookedAt[]> {
  return db
    .selectFrom('looked_at')
    .select(['subject', 'day', 'writer', 'position'])
    .where('day', '=', day)
    .orderBy('writer')
    .orderBy('position')
    .orderBy('subject')
    .execute();
}

/** The roots of a day that were published, the first one first. */
export function publishedRoots(db: Kysely<AuditTables>, day: string): Promise<readonly DayRoot[]> {
  return db.selectFrom('day_root').select(['day', 'entries', 'root']).where('day', '=', day).orderBy('published_at').execute();
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
