/**
 * Sends each statement of an agency under a name made from its text, so that PostgreSQL parses and plans it once per connection.
 *
 * It is also where statements are counted: whoever listens with `onStatement` sees each one that leaves for the database.
 */
import { createHash } from 'node:crypto';
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type { Pool, PoolClient } from 'pg';

import { errorCodeOf } from './database-failure';
import type { DatabaseSchema } from './tables';

export interface SentStatement {
  readonly agency: DatabaseSchema;
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

type Listener = (statement: SentStatement) => void;

const listeners = new Set<Listener>();

/** Calls the listener for every statement of every agency in this process, until the returned function is called. */
export function onStatement(listener: Listener): () => void {
  listeners.add(listener);
  return () => { listeners.delete(listener); };
}

/** A connection keeps what it prepared; lists of varying length would make it keep ever more. The rest goes unnamed. */
const namesPerConnection = 200;

export function preparingPool(pool: Pool, { agency, prepare }: { agency: DatabaseSchema; prepare: boolean }): PostgresPool {
  // Kysely recognises a connection by its object, so each client keeps one wrapper.
  const wrapped = new WeakMap<PoolClient, PostgresPoolClient>();
  return {
    async connect() {
      const client = await pool.connect();
      let wrapper = wrapped.get(client);
      if (wrapper === undefined) {
        wrapper = preparingClient(client, agency, prepare ? namesPerConnection : 0);
        wrapped.set(client, wrapper);
      }
      return wrapper;
    },
    end: () => pool.end(),
  };
}

function preparingClient(client: PoolClient, agency: DatabaseSchema, limit: number): PostgresPoolClient {
  const names = new Map<string, string>();

  function nameOf(sql: string): string | null {
    const known = names.get(sql);
    if (known !== undefined) return known;
    // Only these are worth planning once, and only these cannot be several statements in one text.
    if (names.size >= limit || !/^\s*(select|with|insert)\s/i.test(sql)) return null;
    const name = createHash('sha256').update(sql).digest('base64url').slice(0, 32);
    names.set(sql, name);
    return name;
  }

  async function run<Row>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<Row>> {
    for (const listener of listeners) listener({ agency, sql, parameters });
    const name = nameOf(sql);
    const values = [...parameters];
    if (name === null) return client.query(sql, values) as unknown as Promise<PostgresQueryResult<Row>>;
    try {
      return await client.query({ name, text: sql, values }) as unknown as PostgresQueryResult<Row>;
    } catch (error) {
      if (!isStalePlan(error)) throw error;
      // A migration changed the table beneath the plan. The connection can no longer use this name.
      names.set(sql, `${name}-${names.size}`);
      return client.query(sql, values) as unknown as Promise<PostgresQueryResult<Row>>;
    }
  }

  function query<Row>(sql: string, parameters: ReadonlyArray<unknown>): Promise<PostgresQueryResult<Row>>;
  function query<Row>(cursor: PostgresCursor<Row>): PostgresCursor<Row>;
  function query<Row>(statement: string | PostgresCursor<Row>, parameters: ReadonlyArray<unknown> = []) {
    if (typeof statement === 'string') return run<Row>(statement, parameters);
    return client.query(statement as unknown as Parameters<PoolClient['query']>[0]) as unknown as PostgresCursor<Row>;
  }

  return { query, release: () => { client.release(); } };
}

function isStalePlan(error: unknown): boolean {
  return errorCodeOf(error) === '0A000' && error instanceof Error && error.message.includes('cached plan');
}
