/** Opens the book of visits of a process, as its own role of the database. */
import { visitDatabase } from '../database/client';
import type { DatabaseConnection } from '../database/connection';
import { visitBook, type VisitBook, type VisitBookOptions } from './visit-book';

export interface OpenVisitBook extends VisitBook {
  /** Lets go of the database. */
  end(): Promise<void>;
}

export function openVisitBook(connection: DatabaseConnection, options: Omit<VisitBookOptions, 'db'>): OpenVisitBook {
  const db = visitDatabase(connection, { maxConnections: 4 });
  return { ...visitBook({ db, ...options }), end: () => db.destroy() };
}
