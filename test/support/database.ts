/**
 * A real PostgreSQL for the tests: one server for the whole run, and a database of its own for every suite that asks.
 *
 * The run's global setup starts the server and prepares a template, migrated and filled with a small population; a suite gets a
 * copy of it in a fraction of a second.
 */
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { administration } from '../../src/database/client';
import type { DatabaseConnection } from '../../src/database/connection';
import { createDatabase as create, dropDatabase as drop } from '../../src/database/databases';
import { type EmbeddedServer, startEmbeddedServer } from '../../src/database/embedded-server';
import { migrateToLatest } from '../../src/database/migrate';
import { loadPopulation } from '../../src/population/load';
import { testCipher } from './cipher';

/** Migrated, and filled with the named families and forty more households. */
export const populatedTemplate = 'template_populated';
/** Migrated, without a resident. */
export const emptyTemplate = 'template_empty';

export const testPopulation = { seed: 20160901, households: 40 } as const;

/** How the workers, which are processes of their own, find the server of the run. */
const socketVariable = 'YIZHAN_TEST_SOCKET';

export interface TestServer {
  readonly server: EmbeddedServer;
  stop(): Promise<void>;
}

/** For the global setup. Keep what it answers and call `stop` in the global teardown. */
export async function startTestServer(): Promise<TestServer> {
  const server = await startEmbeddedServer({ dataDirectory: temporaryDirectory('run'), durable: false });
  const at = server.connection('postgres');
  if (at.kind === 'embedded') process.env[socketVariable] = at.socketDirectory;

  await server.createDatabase(emptyTemplate);
  await withAdministration(server.connection(emptyTemplate), migrateToLatest);
  await server.createDatabase(populatedTemplate, { template: emptyTemplate });
  await loadPopulation(server.connection(populatedTemplate), { size: testPopulation, cipher: testCipher });

  return {
    server,
    async stop() {
      await server.stop();
      rmSync(server.dataDirectory, { recursive: true, force: true });
    },
  };
}

/** A new name directly below the system's temporary directory, through which the server's account may pass. */
export function temporaryDirectory(purpose: string): string {
  return join(tmpdir(), `yizhan-test-${purpose}-${process.pid}-${Math.random().toString(36).slice(2, 8)}`);
}

/** A copy of the template under a name of its own; any earlier one of that name is dropped. */
export async function createDatabase(name: string, options: { readonly template?: string } = {}): Promise<DatabaseConnection> {
  const { template = populatedTemplate } = options;
  await drop(serverOfTheRun(), name);
  await create(serverOfTheRun(), name, { template });
  return databaseOf(name);
}

export async function dropDatabase(name: string): Promise<void> {
  await drop(serverOfTheRun(), name);
}

export async function withAdministration<Result>(
  connection: DatabaseConnection, work: (database: ReturnType<typeof administration>) => Promise<Result>,
): Promise<Result> {
  const database = administration(connection);
  try {
    return await work(database);
  } finally {
    await database.destroy();
  }
}

function serverOfTheRun(): DatabaseConnection {
  return databaseOf('postgres');
}

function databaseOf(database: string): DatabaseConnection {
  const socketDirectory = process.env[socketVariable];
  if (socketDirectory === undefined) {
    throw new Error('No test server runs. Let the globalSetup of jest.config.mjs be test/support/global-setup.ts.');
  }
  return { kind: 'embedded', socketDirectory, database };
}
