/**
 * Lays out the directory in which an embedded server keeps everything it has, and makes it the property of its account.
 *
 *     <home>/pgdata        the database       <home>/runtime.json   who runs on it now
 *     <home>/socket        its only door      <home>/server.log     what PostgreSQL had to say
 */
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';

import { DatabaseFailure, databaseFailureOf } from './database-failure';
import { type SystemAccount, mayEnter, systemDirectory } from './system-account';

export interface DataDirectory {
  readonly home: string;
  readonly database: string;
  readonly socketDirectory: string;
  readonly runtimeFile: string;
  readonly logFile: string;
}

/** The kernel's limit for the path of a socket, 107 bytes, less `/.s.PGSQL.5432` and its lock file's `.lock`. */
const longestSocketDirectory = 107 - '/.s.PGSQL.5432.lock'.length;

export function prepareDataDirectory(wanted: string, account: SystemAccount | null): DataDirectory {
  let home = resolve(wanted);
  try {
    home = homeOf(home, account);
    const layout = layoutOf(home);
    for (const directory of [home, layout.socketDirectory]) own(directory, account);
    return layout;
  } catch (error) {
    throw databaseFailureOf(error, home) ?? error;
  }
}

/** Where the data for this wish would lie. The same clone always gets the same place. */
export function homeOf(wanted: string, account: SystemAccount | null): string {
  if (account === null || mayEnter(wanted, account)) return wanted;
  return join(systemDirectory(account), `${basename(wanted)}-${hashOf(wanted)}`);
}

function layoutOf(home: string): DataDirectory {
  const near = join(home, 'socket');
  const socketDirectory = Buffer.byteLength(near) <= longestSocketDirectory ? near : join(tmpdir(), `yizhan-${hashOf(home)}`);
  return {
    home,
    database: join(home, 'pgdata'),
    socketDirectory,
    runtimeFile: join(home, 'runtime.json'),
    logFile: join(home, 'server.log'),
  };
}

function hashOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 10);
}

/** A directory for this account alone. One that somebody else put there first is not taken. */
function own(directory: string, account: SystemAccount | null): void {
  const existed = existsSync(directory);
  // The account must pass through the directories above, so that only the last one is closed.
  mkdirSync(dirname(directory), { recursive: true, mode: 0o755 });
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const owner = account?.uid ?? process.getuid?.();
  const stat = lstatSync(directory);
  if (existed && stat.uid !== owner && process.getuid?.() !== 0) {
    throw new DatabaseFailure('NOT_WRITABLE',
      `The data directory ${directory} belongs to another user. Start Yizhan as that user, or choose another data directory.`);
  }
  if (account !== null) chownSync(directory, account.uid, account.gid);
  chmodSync(directory, 0o700);
}

/** Leaves nothing behind in the system's temporary directory. */
export function removeSocketDirectory({ home, socketDirectory }: DataDirectory): void {
  if (!socketDirectory.startsWith(home)) rmSync(socketDirectory, { recursive: true, force: true });
}

/** Refuses data that another major version of PostgreSQL wrote. */
export function checkDataVersion(layout: DataDirectory, majorVersion: string): 'none' | 'readable' {
  const file = join(layout.database, 'PG_VERSION');
  if (!existsSync(file)) return 'none';
  const written = readFileSync(file, 'utf8').trim();
  if (written !== majorVersion) {
    throw new DatabaseFailure('DATA_OF_OTHER_VERSION',
      `The data in ${layout.home} was written by PostgreSQL ${written}, and this version of Yizhan brings PostgreSQL ${majorVersion}. Start the Yizhan that wrote it, or remove that directory to begin with fresh data.`);
  }
  return 'readable';
}
