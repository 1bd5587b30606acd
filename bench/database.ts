/**
 * The benchmarks' own PostgreSQL, in `bench` below the data directory of this clone (`.data/bench`), away from the demonstration's records.
 */
import { join } from 'node:path';
import { administration } from '../src/database/client';
import { administrator, type DatabaseConnection } from '../src/database/connection';
import { startEmbeddedServer, type EmbeddedServer } from '../src/database/embedded-server';
import { migrateToLatest } from '../src/database/migrate';
import { readConfig } from '../src/config';
import { loadPopulation } from '../src/population/load';
import { populationVersion } from '../src/population/population';
import type { Cipher } from '../src/sealing/cipher';
import { sealPlainValues } from '../src/sealing/reseal';
import { cipherFor, demoSeed, toldInTenths } from '../src/store';
import type { Undoing } from './undoing';

export const projectDirectory = join(__dirname, '..');

/** The same for all processes of a benchmark: theirs comes by the same settings. */
export function benchCipher(): Cipher {
  return cipherFor(readConfig(process.env, projectDirectory));
}

/** Runs until the benchmark ends. */
export async function startServer(undoing: Undoing): Promise<EmbeddedServer> {
  const { dataDirectory } = readConfig(process.env, projectDirectory);
  const server = await startEmbeddedServer({ dataDirectory: join(dataDirectory, 'bench') });
  undoing.add(() => server.stop());
  return server;
}

/** A database of that name with the tables of every agency and no resident in it; any earlier one of the name is dropped. */
export async function freshDatabase(server: EmbeddedServer, name: string): Promise<DatabaseConnection> {
  await server.dropDatabase(name);
  await server.createDatabase(name);
  await migrate(server.connection(name));
  return server.connection(name);
}

/** A database with so many residents; one that an earlier run filled in the same way is used again. */
export async function populatedDatabase(server: EmbeddedServer, residents: number, tell: (line: string) => void): Promise<DatabaseConnection> {
  const name = `residents_${residents}_version_${populationVersion}`;
  await server.createDatabase(name);
  const connection = server.connection(name);
  await migrate(connection);
  await sealPlainValues(connection, benchCipher());
  await loadPopulation(connection, { size: { seed: demoSeed, residents }, cipher: benchCipher(), onProgress: toldInTenths(tell) });
  return connection;
}

/** As processes are told of it by DATABASE_URL. */
export function urlOf(connection: DatabaseConnection): string {
  if (connection.kind === 'external') return connection.url;
  return `postgresql://${administrator}@/${connection.database}?host=${encodeURIComponent(connection.socketDirectory)}`;
}

async function migrate(connection: DatabaseConnection): Promise<void> {
  const database = administration(connection);
  await migrateToLatest(database).finally(() => database.destroy());
}
