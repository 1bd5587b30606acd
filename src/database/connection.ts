/**
 * Where a database is and how one connects to it: our own server over a Unix socket, or any PostgreSQL by its URL.
 *
 * An agency always works as its own role: over the socket it logs in as that role, by URL it takes the role on when it connects.
 */
import type { ClientConfig } from 'pg';

import type { DatabaseSchema } from './tables';
import { plainTypes } from './types-as-text';

export type DatabaseConnection =
  | { readonly kind: 'embedded'; readonly socketDirectory: string; readonly database: string }
  | { readonly kind: 'external'; readonly url: string };

/** The superuser of an embedded server. Nobody but this user of the machine can reach its socket. */
export const administrator = 'yizhan';

export function roleOf(schema: DatabaseSchema): string {
  return `yizhan_${schema}`;
}

export function agencyClientConfig(connection: DatabaseConnection, schema: DatabaseSchema, statementTimeoutMs: number): ClientConfig {
  const settings = [`search_path=${schema}`, `statement_timeout=${statementTimeoutMs}`];
  if (connection.kind === 'external') settings.unshift(`role=${roleOf(schema)}`);
  return {
    ...addressOf(connection, roleOf(schema)),
    options: settings.map((setting) => `-c ${setting}`).join(' '),
    application_name: `yizhan ${schema}`,
    types: plainTypes,
  };
}

/** For migrations and loading. It has no search path into the agencies' schemas: statements name the schema. */
export function administrationClientConfig(connection: DatabaseConnection, purpose = 'administration'): ClientConfig {
  return {
    ...addressOf(connection, administrator),
    application_name: `yizhan ${purpose}`,
    types: plainTypes,
  };
}

function addressOf(connection: DatabaseConnection, user: string): ClientConfig {
  return connection.kind === 'external'
    ? { connectionString: connection.url, connectionTimeoutMillis: 5_000 }
    : { host: connection.socketDirectory, port: 5432, user, database: connection.database, connectionTimeoutMillis: 5_000 };
}
