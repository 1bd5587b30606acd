/** Creates and drops whole databases on a server. */
import { Client } from 'pg';

import { type DatabaseConnection, administrationClientConfig } from './connection';

/** Creates the database unless it exists. A template must have no open connections. True when it was created. */
export async function createDatabase(
  server: DatabaseConnection, name: string, { template }: { readonly template?: string } = {},
): Promise<boolean> {
  return onServer(server, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount !== 0) return false;
    const from = template === undefined ? '' : ` template ${client.escapeIdentifier(template)} strategy file_copy`;
    await client.query(`create database ${client.escapeIdentifier(name)}${from}`);
    return true;
  });
}

/** Drops the database if it exists, and ends whatever is connected to it. */
export async function dropDatabase(server: DatabaseConnection, name: string): Promise<void> {
  await onServer(server, async (client) => {
    await client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`);
  });
}

async function onServer<Result>(server: DatabaseConnection, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client(administrationClientConfig(server));
  // A connection that breaks is told by the statement under way; as an event alone it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
