/**
 * The database that comes with Yizhan: a PostgreSQL server of its own, reachable by a Unix socket only.
 *
 * One Yizhan works on a data directory at a time; a server that a killed Yizhan left running is taken over.
 */
import type { DatabaseConnection } from './connection';
import { type DataDirectory, checkDataVersion, prepareDataDirectory, removeSocketDirectory } from './data-directory';
import { DatabaseFailure } from './database-failure';
import { createDatabase, dropDatabase } from './databases';
import { type Keeper, keep } from './keeper';
import { type PostgresBinaries, postgresBinaries } from './postgres-binaries';
import {
  type Postmaster, end, failureInLog, hasEnded, initialise, isPostmasterOf, launch, readPostmasterFile, removePostmasterFile,
} from './postmaster';
import { type SystemAccount, accountForPostgres } from './system-account';

export interface EmbeddedServerOptions {
  /** Where the data shall lie. Elsewhere (see `dataDirectory` of the server) when the server's account may not enter it. */
  readonly dataDirectory: string;
  /** False for tests: nothing is forced to the disk, and a power failure may destroy the data. */
  readonly durable?: boolean;
}

export interface EmbeddedServer {
  readonly dataDirectory: string;
  readonly pid: number;
  /** True when the server was still running, left by a Yizhan that was killed. */
  readonly takenOver: boolean;
  connection(database: string): DatabaseConnection;
  /** Tells a second start where this one is found. */
  announce(url: string): void;
  /** Creates the database unless it exists. A template must have no open connections. True when it was created. */
  createDatabase(name: string, options?: { readonly template?: string }): Promise<boolean>;
  dropDatabase(name: string): Promise<void>;
  /** Ends within about a second and a half; open transactions are rolled back. */
  stop(): Promise<void>;
  /** Settles when the server has gone although nobody stopped it; says why, as far as its log tells. */
  readonly lost: Promise<DatabaseFailure>;
}

export async function startEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const account = accountForPostgres();
  const binaries = postgresBinaries(account);
  const data = prepareDataDirectory(options.dataDirectory, account);
  if (checkDataVersion(data, binaries.majorVersion) === 'none') await initialise(binaries, data, account);

  const { postmaster, keeper, takenOver } = await begin(binaries, data, account, options.durable ?? true);
  return embeddedServer(data, postmaster, keeper, takenOver);
}

/** How to reach the server that runs on these data, for a command beside it; null when none does. */
export async function connectionToRunning(dataDirectory: string, database: string): Promise<DatabaseConnection | null> {
  const running = await findRunning(prepareDataDirectory(dataDirectory, accountForPostgres()));
  return running === null ? null : { kind: 'embedded', socketDirectory: running.socketDirectory, database };
}

/** Finds a running server or launches one, and becomes its keeper. Tries again when another start comes in between. */
async function begin(binaries: PostgresBinaries, data: DataDirectory, account: SystemAccount | null, durable: boolean) {
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const running = await findRunning(data);
    const postmaster = running ?? await launch(binaries, data, account, durable);
    if (postmaster === null) continue;
    const keeper = await keep(postmaster, data);
    if (keeper !== null) return { postmaster, keeper, takenOver: running !== null };
  }
  throw new DatabaseFailure('START_FAILED',
    `The PostgreSQL server in ${data.home} keeps ending while it is started. Its log is ${data.logFile}.`);
}

/** The server that runs on these data, ready for connections; null when there is none. */
async function findRunning(data: DataDirectory): Promise<Postmaster | null> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline;) {
    const found = readPostmasterFile(data);
    if (found === null) return null;
    if (!isPostmasterOf(found.pid, data)) {
      // PostgreSQL itself would refuse to start when the number now names another living process.
      removePostmasterFile(data);
      return null;
    }
    if (found.state === 'ready') return found;
    // Starting, recovering or shutting down: wait until it is one or the other.
    await hasEnded(found, data, 50);
  }
  throw new DatabaseFailure('START_FAILED',
    `A PostgreSQL server in ${data.home} is neither ready nor ending. Its log is ${data.logFile}.`);
}

function embeddedServer(data: DataDirectory, postmaster: Postmaster, keeper: Keeper, takenOver: boolean): EmbeddedServer {
  const connection = (database: string): DatabaseConnection =>
    ({ kind: 'embedded', socketDirectory: postmaster.socketDirectory, database });
  let stopping: Promise<void> | null = null;

  async function stop(): Promise<void> {
    await keeper.release();
    await end(postmaster, data);
    removeSocketDirectory(data);
  }

  return {
    dataDirectory: data.home,
    pid: postmaster.pid,
    takenOver,
    connection,
    announce: (url) => { keeper.announce(url); },
    lost: keeper.lost.then(() => failureInLog(data)),
    createDatabase: (name, wish) => createDatabase(connection('postgres'), name, wish),
    dropDatabase: (name) => dropDatabase(connection('postgres'), name),
    stop: () => (stopping ??= stop()),
  };
}
