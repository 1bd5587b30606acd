/** Opens the ledger of a process: its database as the ledger's own role, its reserve, and a name that nobody ever wrote under. */
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { auditDatabase } from '../database/client';
import type { DatabaseConnection } from '../database/connection';
import type { ErrorReporter } from '../failure';
import { openLedger, type Ledger } from './ledger';
import { Reserve } from './reserve';
import { lockReserve } from './reserve-lock';

export interface AuditOptions {
  readonly reserve: { readonly file: string; readonly bytes: number };
  readonly report: ErrorReporter;
  readonly retryAfterMs?: number;
}

/** Throws ReserveTaken when another process writes the reserve. */
export function openAuditLedger(connection: DatabaseConnection, { reserve: { file, bytes }, ...options }: AuditOptions): Ledger {
  mkdirSync(dirname(file), { recursive: true });
  const unlock = lockReserve(file);
  const db = auditDatabase(connection, { maxConnections: 1 });
  const reserve = new Reserve(file, bytes);
  const ledger = openLedger({ db, reserve, writer: () => randomBytes(8).toString('hex'), now: () => new Date(), ...options });
  return {
    write: (look) => ledger.write(look),
    async close() {
      await ledger.close();
      await db.destroy();
      unlock();
    },
  };
}
