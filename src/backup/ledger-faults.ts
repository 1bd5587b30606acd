/**
 * Whether the ledger of who looked came back as it was written: every day's chains and index, against the last root published of it. A day
 * that outlived its period is gone and has its root alone.
 */
import { sql } from 'kysely';
import { dayFaults } from '../audit/day-faults';
import { entriesOfDay, indexOfDay, publishedRoots } from '../audit/ledger-reader';
import { auditDatabase } from '../database/client';
import type { DatabaseConnection } from '../database/connection';

export interface LedgerVerified {
  readonly days: number;
  readonly entries: number;
  readonly faults: readonly string[];
}

export async function verifyLedger(connection: DatabaseConnection): Promise<LedgerVerified> {
  const db = auditDatabase(connection, { maxConnections: 1, statementTimeoutMs: 60_000 });
  try {
    const { rows: days } = await sql<{ day: string }>`select day from entry union select day from looked_at order by 1`.execute(db);
    const faults: string[] = [];
    let count = 0;
    for (const { day } of days) {
      const [entries, index, roots] = [await entriesOfDay(db, day), await indexOfDay(db, day), await publishedRoots(db, day)];
      count += entries.length;
      faults.push(...dayFaults({ entries, index }, roots.slice(-1)));
    }
    return { days: days.length, entries: count, faults };
  } finally {
    await db.destroy();
  }
}
