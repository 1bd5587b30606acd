/**
 * Opens the database that the configuration asks for, ready for use: the embedded one with its demonstration residents, or yours.
 */
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from './config';
import type { DatabaseConnection } from './database/connection';
import { homeOf } from './database/data-directory';
import type { DatabaseFailure } from './database/database-failure';
import { connectionToRunning, startEmbeddedServer } from './database/embedded-server';
import { administration } from './database/client';
import { createDatabase } from './database/databases';
import { migrateToLatest } from './database/migrate';
import { accountForPostgres } from './database/system-account';
import { loadPopulation, type LoadProgress } from './population/load';
import { aesGcmCipher } from './sealing/aes-gcm-cipher';
import type { Cipher } from './sealing/cipher';
import { aesGcmFileCipher } from './sealing/aes-gcm-file-cipher';
import type { FileCipher } from './sealing/file-cipher';
import { keysHeldIn, keysKeptIn } from './sealing/kept-keys';
import { sealPlainValues } from './sealing/reseal';

export interface Store {
  readonly connection: DatabaseConnection;
  /** Seals and opens the identity numbers and diagnoses in it. */
  readonly cipher: Cipher;
  /** The embedded database holds synthetic residents; yours holds what you put there. */
  readonly isDemo: boolean;
  readonly announce: (url: string) => void;
  readonly close: () => Promise<void>;
  /** Settles when the database has gone although nobody closed it. */
  readonly lost: Promise<DatabaseFailure>;
}

const database = 'yizhan';
export const demoHouseholds = 2_000;
export const demoSeed = 20160901;

/** The embedded database comes with residents for the demonstration; yours is taken as it is. */
export async function openStore(config: Config, tell: (line: string) => void): Promise<Store> {
  const store = await openDatabase(config, tell);
  if (!store.isDemo) return store;
  try {
    await loadPopulation(store.connection, { size: { seed: demoSeed, households: demoHouseholds }, cipher: store.cipher, onProgress: toldInTenths(tell) });
    return store;
  } catch (error) {
    const reason = await moreTelling(error, store.lost);
    await store.close();
    throw reason;
  }
}

/** What says where the database is and which keys open it. */
export type StoreConfig = Pick<Config, 'databaseUrl' | 'dataDirectory' | 'sealingKeys'>;

/** The database with the tables of every agency, whatever they hold. */
export async function openDatabase(config: StoreConfig, tell: (line: string) => void): Promise<Store> {
  const cipher = cipherFor(config);
  return config.databaseUrl === null ? openEmbedded(config.dataDirectory, cipher, tell) : openExternal(config.databaseUrl, cipher, tell);
}

/** By the keys of the settings, or of the demonstration, which are kept where its data lie. */
export function cipherFor({ sealingKeys, dataDirectory }: Omit<StoreConfig, 'databaseUrl'>): Cipher {
  return aesGcmCipher(sealingKeys ?? keysKeptIn(keyFolder(dataDirectory)));
}

/** Seals and opens backups: by keys of their own, or by those of the sealing. None are made for it: what they had sealed would not open. */
export function backupCipherFor({ backupKeys, sealingKeys, dataDirectory }: Pick<Config, 'backupKeys' | 'sealingKeys' | 'dataDirectory'>): FileCipher {
  if (backupKeys !== null) return aesGcmFileCipher(backupKeys, 'BACKUP_KEYS');
  if (sealingKeys !== null) return aesGcmFileCipher(sealingKeys.sealing, 'SEALING_KEYS');
  const folder = keyFolder(dataDirectory);
  return aesGcmFileCipher(keysHeldIn(folder).sealing, `SEALING_KEYS in ${folder}`);
}

function keyFolder(dataDirectory: string): string {
  return homeOf(resolve(dataDirectory), accountForPostgres());
}

/** Beside a platform that runs or without one, and as it is: a backup before an upgrade must not be its first step. */
export async function openAsItIs(config: Pick<Config, 'databaseUrl' | 'dataDirectory'>): Promise<Pick<Store, 'connection' | 'close'>> {
  const running = config.databaseUrl === null ? await connectionToRunning(config.dataDirectory, database) : null;
  return running === null ? openUnprepared(config) : { connection: running, close: () => Promise.resolve() };
}

/** The database for a backup to be brought into: nothing is prepared in it. */
export async function openUnprepared({ databaseUrl, dataDirectory }: Pick<Config, 'databaseUrl' | 'dataDirectory'>): Promise<Pick<Store, 'connection' | 'close'>> {
  if (databaseUrl !== null) return { connection: { kind: 'external', url: databaseUrl }, close: () => Promise.resolve() };
  const server = await startEmbeddedServer({ dataDirectory });
  await createDatabase(server.connection('postgres'), database);
  return { connection: server.connection(database), close: () => server.stop() };
}

/** The same beside a platform that runs: on its database, which is neither started nor stopped then. */
export async function openBeside(config: StoreConfig): Promise<Pick<Store, 'connection' | 'close'>> {
  const running = config.databaseUrl === null ? await connectionToRunning(config.dataDirectory, database) : null;
  return running === null ? openDatabase(config, () => undefined) : { connection: running, close: () => Promise.resolve() };
}

async function openEmbedded(dataDirectory: string, cipher: Cipher, tell: (line: string) => void): Promise<Store> {
  tell('Starting the database … 正在启动数据库');
  const server = await startEmbeddedServer({ dataDirectory });
  try {
    await createDatabase(server.connection('postgres'), database);
    const connection = server.connection(database);
    await prepare(connection, cipher, tell);
    return { connection, cipher, isDemo: true, announce: (url) => server.announce(url), close: () => server.stop(), lost: server.lost };
  } catch (error) {
    const reason = await moreTelling(error, server.lost);
    await server.stop();
    throw reason;
  }
}

/** A server that goes takes its connections along; what it wrote into its log tells more than a broken connection. */
async function moreTelling(error: unknown, lost: Promise<DatabaseFailure>): Promise<unknown> {
  return (await Promise.race([lost, pause(serverGoneWithinMs, null)])) ?? error;
}

const serverGoneWithinMs = 500;

async function openExternal(url: string, cipher: Cipher, tell: (line: string) => void): Promise<Store> {
  const connection: DatabaseConnection = { kind: 'external', url };
  await prepare(connection, cipher, tell);
  return {
    connection,
    cipher,
    isDemo: false,
    announce: () => undefined,
    close: () => Promise.resolve(),
    lost: new Promise(() => undefined),
  };
}

async function prepare(connection: DatabaseConnection, cipher: Cipher, tell: (line: string) => void): Promise<void> {
  const database = administration(connection);
  const applied = await migrateToLatest(database).finally(() => database.destroy());
  if (applied.length > 0) tell(`Prepared the agencies' tables (${applied.length} migrations) … 已建立各部门的数据表`);
  // Nothing is served before: a value that still stands plain would not be found.
  for (const { column, rows } of await sealPlainValues(connection, cipher)) {
    if (rows > 0) tell(`Sealed ${column} (${rows}) … 已加密存放`);
  }
}

/** One line for every tenth of the way: enough to see that it moves. */
export function toldInTenths(tell: (line: string) => void): (progress: LoadProgress) => void {
  let told = 0;
  return ({ done, residents }) => {
    const tenth = Math.floor(done * 10);
    if (tenth === told) return;
    told = tenth;
    tell(`Loading synthetic residents … 正在载入合成居民 ${tenth * 10} % (${residents})`);
  };
}
