/** Reads the ledger: a day for an export, the looks at one subject for whoever asks who looked. */
import type { Kysely } from 'kysely';
import type { AuditTables } from '../database/tables/audit';
import type { Entry, Look } from './chain';

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

/** Types of the driver leave JSON as text. */
function lookIn(column: unknown): Look {
  return (typeof column === 'string' ? JSON.parse(column) : column) as Look;
}
