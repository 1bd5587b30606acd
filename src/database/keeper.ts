/**
 * Holds the right to work on a data directory: a lock of a database session, which the server drops when this process dies.
 *
 * Beside the data it notes the process and its address, so that a second start can say where the first one is.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';

import { administrationClientConfig } from './connection';
import type { DataDirectory } from './data-directory';
import { DatabaseFailure, databaseFailureOf } from './database-failure';
import { type Postmaster, isAlive, readPostmasterFile } from './postmaster';

export interface Keeper {
  announce(url: string): void;
  release(): Promise<void>;
  readonly lost: Promise<void>;
}

/** `runtime.json`: which process works on the data. It holds no secrets. */
interface Runtime {
  readonly pid: number;
  readonly url: string | null;
}

/** Any fixed number serves; this one spells YIZH. */
const keeperLock = 0x59495a48;

/** Becomes the keeper of the server. Null when the server ended meanwhile; a failure when another Yizhan is its keeper. */
export async function keep(postmaster: Postmaster, data: DataDirectory): Promise<Keeper | null> {
  const client = new Client(administrationClientConfig(
    { kind: 'embedded', socketDirectory: postmaster.socketDirectory, database: 'postgres' }, 'keeper'));
  const lost = new Promise<void>((resolve) => {
    client.once('end', resolve);
    client.on('error', () => { resolve(); });
  });
  try {
    await client.connect();
    if (!await locked(client, data)) throw alreadyRunning(data);
  } catch (error) {
    await client.end().catch(() => undefined);
    if (error instanceof DatabaseFailure) throw error;
    if (readPostmasterFile(data)?.pid !== postmaster.pid) return null;
    throw databaseFailureOf(error, `the server in ${data.home}`) ?? error;
  }
  note(data, null);

  let released = false;
  return {
    announce: (url) => { note(data, url); },
    lost: lost.then(() => (released ? new Promise<never>(() => undefined) : undefined)),
    async release() {
      released = true;
      rmSync(data.runtimeFile, { force: true });
      await client.end().catch(() => undefined);
    },
  };
}

/** A killed keeper's session ends a moment after its process; a living one keeps the lock for good. */
async function locked(client: Client, data: DataDirectory): Promise<boolean> {
  for (const deadline = Date.now() + 2_000; ; await pause(20)) {
    const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [keeperLock]);
    if (rows[0]?.held === true) return true;
    const keeper = readRuntime(data);
    if ((keeper !== null && isAlive(keeper.pid)) || Date.now() > deadline) return false;
  }
}

function alreadyRunning(data: DataDirectory): DatabaseFailure {
  const keeper = readRuntime(data);
  const who = keeper === null ? '' : ` (process ${keeper.pid}${keeper.url === null ? '' : `, ${keeper.url}`})`;
  return new DatabaseFailure('ALREADY_RUNNING',
    `Yizhan already runs on the data in ${data.home}${who}. Use that one, stop it, or start this one with another data directory.`);
}

function note(data: DataDirectory, url: string | null): void {
  const runtime: Runtime = { pid: process.pid, url };
  try {
    writeFileSync(data.runtimeFile, `${JSON.stringify(runtime)}\n`, { mode: 0o600 });
  } catch (error) {
    throw databaseFailureOf(error, data.home) ?? error;
  }
}

function readRuntime(data: DataDirectory): Runtime | null {
  try {
    const runtime: unknown = JSON.parse(readFileSync(data.runtimeFile, 'utf8'));
    if (typeof runtime !== 'object' || runtime === null || !('pid' in runtime) || typeof runtime.pid !== 'number') return null;
    return { pid: runtime.pid, url: 'url' in runtime && typeof runtime.url === 'string' ? runtime.url : null };
  } catch {
    return null;
  }
}
