/**
 * One running PostgreSQL server process: how it is started, found again, recognised and ended.
 *
 * It is told apart from a left-over by `postmaster.pid`, which PostgreSQL writes at start and removes at the end of a shutdown.
 */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { type DataDirectory } from './data-directory';
import { administrator } from './connection';
import { DatabaseFailure, databaseFailureOf, diskFull } from './database-failure';
import type { PostgresBinaries } from './postgres-binaries';
import type { SystemAccount } from './system-account';

export interface Postmaster {
  readonly pid: number;
  readonly socketDirectory: string;
}

/** A sensible small server. Statements and values stay out of its log: they may hold identity numbers. */
const settings: Readonly<Record<string, string>> = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '200',
  shared_buffers: '128MB',
  work_mem: '8MB',
  jit: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_logical_replication_workers: '0',
  log_checkpoints: 'off',
  min_wal_size: '80MB',
  max_wal_size: '512MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
};

/** Nothing is inherited: a PGDATA or a locale of the caller's must not change the server. */
const environment = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/** Creates the database files under another name first, so that an interrupted start never leaves half a database. */
export async function initialise(binaries: PostgresBinaries, data: DataDirectory, account: SystemAccount | null): Promise<void> {
  const unfinished = `${data.database}.${randomUUID()}`;
  const run = await output(binaries.initdb, [
    '--pgdata', unfinished, '--username', administrator, '--auth-local', 'trust', '--auth-host', 'reject',
    '--encoding', 'UTF8', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8', '--locale', 'C', '--no-instructions',
  ], data, account);
  if (run.exitCode !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    throw startFailure(run.text, data);
  }
  try {
    renameSync(unfinished, data.database);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    // Another start was faster; its database serves as well.
    if (!existsSync(join(data.database, 'PG_VERSION'))) throw databaseFailureOf(error, data.home) ?? error;
  }
}

async function output(program: string, parameters: readonly string[], data: DataDirectory, account: SystemAccount | null) {
  return new Promise<{ exitCode: number | null; text: string }>((resolve, reject) => {
    const child = spawn(program, [...parameters], { ...account, cwd: data.home, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { text += chunk.toString(); });
    child.once('error', reject);
    child.once('close', (exitCode) => { resolve({ exitCode, text }); });
  });
}

/** Starts the server and waits until it accepts connections. Null when another start holds the data directory. */
export async function launch(
  binaries: PostgresBinaries, data: DataDirectory, account: SystemAccount | null, durable: boolean,
): Promise<Postmaster | null> {
  const logBegin = statSync(data.logFile, { throwIfNoEntry: false })?.size ?? 0;
  const log = openSync(data.logFile, logBegin > 5_000_000 ? 'w' : 'a', 0o600);
  const parameters = Object.entries(durable ? settings : { ...settings, fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' })
    .flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // In a session of its own, so that Ctrl-C at the terminal reaches this process only, which then stops the server in order.
  const child = spawn(binaries.postgres, ['-D', data.database, '-k', data.socketDirectory, ...parameters], {
    ...account, cwd: data.home, env: environment, stdio: ['ignore', log, log], detached: true,
  });
  closeSync(log);
  child.unref();
  const ended = new Promise<Error | null>((resolve) => {
    child.once('error', resolve);
    child.once('exit', () => { resolve(null); });
  });
  for (;;) {
    const state = await Promise.race([ended, pause(10, 'running' as const)]);
    if (state !== 'running') {
      const written = readFileSync(data.logFile, 'utf8').slice(logBegin > 5_000_000 ? 0 : logBegin);
      if (/lock file "[^"]*postmaster\.pid" already exists/.test(written)) return null;
      throw startFailure(written, data, state ?? undefined);
    }
    const running = readPostmasterFile(data);
    if (running !== null && running.pid === child.pid && running.state === 'ready') return running;
  }
}

/** Why a server that ran has gone, from the last it wrote: a full disk under its journal ends it without another word. */
export function failureInLog(data: DataDirectory): DatabaseFailure {
  const text = readFileSync(data.logFile, 'utf8').slice(-4_000);
  return /No space left on device|Disk quota exceeded/.test(text) ? diskFull(data.home)
    : new DatabaseFailure('DATABASE_UNREACHABLE', `The PostgreSQL server in ${data.home} ended unasked. Start Yizhan again; its log is ${data.logFile}.`);
}

function startFailure(text: string, data: DataDirectory, cause?: unknown): DatabaseFailure {
  if (/No space left on device|Disk quota exceeded/.test(text)) return diskFull(data.home, cause);
  if (/Permission denied|Read-only file system/.test(text)) {
    return new DatabaseFailure('NOT_WRITABLE',
      `PostgreSQL may not write in ${data.home}. Change the owner of that directory, or choose another data directory.`, { cause });
  }
  if (/effective user ID \d+: user does not exist/.test(text)) {
    return new DatabaseFailure('START_FAILED',
      `PostgreSQL runs only for users that the system knows by name, and user ${process.getuid?.() ?? ''} has none. Add it to /etc/passwd, or start Yizhan as another user.`, { cause });
  }
  const reason = text.split('\n').filter((line) => /FATAL|PANIC|error|^initdb:/i.test(line)).at(-1)?.replace(/^.*?(FATAL|PANIC|error|initdb):\s*/i, '').replace(/\.$/, '');
  return new DatabaseFailure('START_FAILED',
    `PostgreSQL did not start${reason === undefined ? '' : `: ${reason}`}. Its log is ${data.logFile}.`, { cause });
}

interface PostmasterFile extends Postmaster {
  readonly state: string;
}

/** What PostgreSQL wrote about the server on this data; null when none runs, or it has ended in order. */
export function readPostmasterFile(data: DataDirectory): PostmasterFile | null {
  let lines: string[];
  try {
    lines = readFileSync(join(data.database, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return null;
  }
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return { pid, socketDirectory: lines[4] ?? '', state: (lines[7] ?? '').trim() };
}

/** Clears away the note of a server that is no more. */
export function removePostmasterFile(data: DataDirectory): void {
  rmSync(join(data.database, 'postmaster.pid'), { force: true });
}

/** Fast shutdown (open transactions are rolled back); an immediate one when it has not ended within the patience. */
export async function end(postmaster: Postmaster, data: DataDirectory, patienceMs = 1_200): Promise<void> {
  signal(postmaster.pid, 'SIGINT');
  if (await hasEnded(postmaster, data, patienceMs)) return;
  signal(postmaster.pid, 'SIGQUIT');
  await hasEnded(postmaster, data, 1_000);
}

/** The pid file tells, not the process list: an orphan without a parent that collects it stays there as a zombie. */
export async function hasEnded(postmaster: Postmaster, data: DataDirectory, patienceMs: number): Promise<boolean> {
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await pause(5)) {
    if (readPostmasterFile(data)?.pid !== postmaster.pid || !isAlive(postmaster.pid)) return true;
  }
  return false;
}

export function isAlive(pid: number): boolean {
  return signal(pid, 0);
}

function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether the process is a PostgreSQL server on these data. A pid file of a lost machine may name any process of today. */
export function isPostmasterOf(pid: number, data: DataDirectory): boolean {
  try {
    const parameters = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return /postgres$/.test(parameters[0] ?? '') && parameters.includes(data.database);
  } catch {
    // No /proc here (macOS), or the process is gone.
    return process.platform !== 'linux' && isAlive(pid);
  }
}
