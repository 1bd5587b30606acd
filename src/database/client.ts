/**
 * Opens the database for an agency, as the agency's own role: it sees its schema and no other, and can only read and append.
 */
import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';

import { type DatabaseConnection, administrationClientConfig, agencyClientConfig } from './connection';
import { preparingPool } from './prepared-statements';
import type { AgencySchema, AgencySchemas, DatabaseSchema } from './tables';
import type { AuditTables } from './tables/audit';
import type { VisitTables } from './tables/visits';

export interface AgencyDatabaseOptions {
  readonly maxConnections?: number;
  readonly statementTimeoutMs?: number;
  /** False behind a connection pooler that does not keep prepared statements. */
  readonly prepare?: boolean;
}

export function agencyDatabase<Schema extends AgencySchema>(
  connection: DatabaseConnection, schema: Schema, options: AgencyDatabaseOptions = {},
): Kysely<AgencySchemas[Schema]> {
  return new Kysely({ dialect: dialectFor(connection, schema, options) });
}

/** The audit ledger, as its own role: it adds and reads, and nothing else. */
export function auditDatabase(connection: DatabaseConnection, options: AgencyDatabaseOptions = {}): Kysely<AuditTables> {
  return new Kysely({ dialect: dialectFor(connection, 'audit', options) });
}

/** The book of visits, as its own role: it adds and reads, and nothing else. */
export function visitDatabase(connection: DatabaseConnection, options: AgencyDatabaseOptions = {}): Kysely<VisitTables> {
  return new Kysely({ dialect: dialectFor(connection, 'visit', options) });
}

function dialectFor(connection: DatabaseConnection, schema: DatabaseSchema, options: AgencyDatabaseOptions): PostgresDialect {
  const { maxConnections = 4, statementTimeoutMs = 5_000, prepare = true } = options;
  const pool = quietPool(new Pool({ ...agencyClientConfig(connection, schema, statementTimeoutMs), max: maxConnections }));
  return new PostgresDialect({ pool: preparingPool(pool, { agency: schema, prepare }) });
}

/** For migrations and the loading of a population: one connection, with the rights of whoever administers the database. */
export function administration(connection: DatabaseConnection): Kysely<unknown> {
  const pool = quietPool(new Pool({ ...administrationClientConfig(connection), max: 1 }));
  return new Kysely({ dialect: new PostgresDialect({ pool }) });
}

/** A connection that breaks (the server stops), idle or lent out, would end the process; the statement that needs it reports it just as well. */
function quietPool(pool: Pool): Pool {
  pool.on('error', () => undefined);
  pool.on('connect', (client) => { client.on('error', () => undefined); });
  return pool;
}
