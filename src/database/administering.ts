/** A connection with the rights of whoever administers the database, for work that no agency's role may do. */
import { Client } from 'pg';
import { administrationClientConfig, type DatabaseConnection } from './connection';
import { databaseFailureOf } from './database-failure';

export async function administering<Result>(connection: DatabaseConnection, purpose: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client(administrationClientConfig(connection, purpose));
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } catch (error) {
    throw databaseFailureOf(error) ?? error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** All or nothing. */
export async function inTransaction<Result>(client: Client, work: () => Promise<Result>): Promise<Result> {
  await client.query('begin');
  try {
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}
