/** The database that comes along: started, shared by nobody, taken over from the dead, and stopped in time. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';

import { administrationClientConfig } from '../../src/database/connection';
import { type EmbeddedServer, startEmbeddedServer } from '../../src/database/embedded-server';
import { temporaryDirectory } from '../support/database';

const started: EmbeddedServer[] = [];
const children: ChildProcess[] = [];
const directories: string[] = [];

jest.setTimeout(30_000);

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await Promise.all(started.splice(0).map((server) => server.stop()));
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true, force: true });
});

function newDirectory(): string {
  const directory = temporaryDirectory('server');
  directories.push(directory);
  return directory;
}

async function start(dataDirectory: string): Promise<EmbeddedServer> {
  const server = await startEmbeddedServer({ dataDirectory, durable: false });
  started.push(server);
  return server;
}

/** Another Yizhan: a Node process of its own that starts the server, writes a note, and waits. */
async function startElsewhere(dataDirectory: string, url = 'http://127.0.0.1:4000'): Promise<ChildProcess> {
  const program = `
    require('${resolve('src/database/embedded-server.ts')}').startEmbeddedServer({ dataDirectory: ${JSON.stringify(dataDirectory)}, durable: false })
      .then((server) => { server.announce(${JSON.stringify(url)}); console.log('ready ' + server.pid); });
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--require', '@swc-node/register', '--eval', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  await new Promise<void>((ready, failed) => {
    child.stdout?.on('data', (text: Buffer) => { if (text.toString().startsWith('ready')) ready(); });
    child.once('exit', (code) => { failed(new Error(`The other Yizhan ended with ${String(code)}.`)); });
  });
  return child;
}

async function query<Row extends object>(server: EmbeddedServer, text: string): Promise<Row[]> {
  const client = new Client(administrationClientConfig(server.connection('postgres')));
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

it('speaks UTF-8 and UTC, sorts the same on every machine, syncs to disk unless told otherwise, and listens on no network', async () => {
  const server = await start(newDirectory());
  const [settings] = await query(server, `
    select current_setting('server_encoding') as encoding, current_setting('timezone') as zone, current_setting('listen_addresses') as network,
      (select datlocale from pg_database where datname = 'postgres') as locale, current_setting('fsync') as fsync`);
  expect(settings).toEqual({ encoding: 'UTF8', zone: 'UTC', network: '', locale: 'C.UTF-8', fsync: 'off' });
  const connection = server.connection('postgres');
  if (connection.kind !== 'embedded') throw new Error('An embedded server has an embedded connection.');
  expect(statSync(connection.socketDirectory).mode & 0o777).toBe(0o700);
  expect(Buffer.byteLength(`${connection.socketDirectory}/.s.PGSQL.5432`)).toBeLessThanOrEqual(107);
});

it('keeps the socket’s path short where the data lie deep', async () => {
  const server = await start(join(newDirectory(), 'a-directory-with-quite-a-long-name', 'and-another-one-that-is-even-longer', 'data'));
  expect(await query(server, 'select 1 as answer')).toEqual([{ answer: 1 }]);
});

it('runs two servers side by side, each with data of its own', async () => {
  const [one, other] = await Promise.all([start(newDirectory()), start(newDirectory())]);
  await one.createDatabase('only_here');
  const names = (server: EmbeddedServer) => query(server, `select datname from pg_database where datname = 'only_here'`);
  expect(await names(one)).toHaveLength(1);
  expect(await names(other)).toHaveLength(0);
});

it('stops within two seconds though a transaction is open, and starts again with what was committed', async () => {
  const directory = newDirectory();
  const server = await start(directory);
  await server.createDatabase('kept');
  const idle = new Client(administrationClientConfig(server.connection('kept')));
  idle.on('error', () => undefined);
  await idle.connect();
  await idle.query('begin; create table not_committed ()');

  const begun = performance.now();
  await server.stop();
  expect(performance.now() - begun).toBeLessThan(2_000);
  await idle.end().catch(() => undefined);

  const again = await start(directory);
  expect(again.takenOver).toBe(false);
  expect(await again.createDatabase('kept')).toBe(false);
});

it('takes over the server that a killed Yizhan left behind', async () => {
  const directory = newDirectory();
  const killed = await startElsewhere(directory);
  killed.kill('SIGKILL');
  await new Promise((ended) => { killed.once('close', ended); });

  const server = await start(directory);
  expect(server.takenOver).toBe(true);
  expect(await query(server, 'select 1 as answer')).toEqual([{ answer: 1 }]);
  await server.stop();
  expect(existsSync(join(directory, 'pgdata', 'postmaster.pid'))).toBe(false);
});

it('refuses a second start with one sentence that names the first', async () => {
  const directory = newDirectory();
  const first = await startElsewhere(directory, 'http://127.0.0.1:4711');
  await expect(startEmbeddedServer({ dataDirectory: directory, durable: false })).rejects.toMatchObject({
    code: 'ALREADY_RUNNING',
    message: `Yizhan already runs on the data in ${directory} (process ${String(first.pid)}, http://127.0.0.1:4711). `
      + 'Use that one, stop it, or start this one with another data directory.',
  });
  expect(JSON.parse(readFileSync(join(directory, 'runtime.json'), 'utf8'))).toEqual({ pid: first.pid, url: 'http://127.0.0.1:4711' });
  first.kill('SIGKILL');
  await new Promise((ended) => { first.once('close', ended); });
  await start(directory);
});

it('lets exactly one of two starts at the same moment have the data', async () => {
  const directory = newDirectory();
  const starts = await Promise.allSettled([start(directory), start(directory)]);
  expect(starts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const refused = starts.find((one) => one.status === 'rejected');
  expect(refused?.reason).toMatchObject({ code: 'ALREADY_RUNNING' });
});

it('starts though a pid file of a lost machine names a process of today', async () => {
  const directory = newDirectory();
  await (await start(directory)).stop();
  writeFileSync(join(directory, 'pgdata', 'postmaster.pid'), `${process.pid}\n${join(directory, 'pgdata')}\n1\n5432\n/nowhere\n\n\nready   \n`, { mode: 0o644 });
  const server = await start(directory);
  expect(server.takenOver).toBe(false);
});

it('refuses data of another major version of PostgreSQL and says what to do', async () => {
  const directory = newDirectory();
  mkdirSync(join(directory, 'pgdata'), { recursive: true });
  writeFileSync(join(directory, 'pgdata', 'PG_VERSION'), '14\n');
  await expect(startEmbeddedServer({ dataDirectory: directory })).rejects.toMatchObject({
    code: 'DATA_OF_OTHER_VERSION', message: expect.stringMatching(/written by PostgreSQL 14, and this version of Yizhan brings PostgreSQL \d+\./) as string,
  });
});

it('says in one sentence that the data directory cannot be written', async () => {
  const file = newDirectory();
  writeFileSync(file, 'a file, not a directory');
  await expect(startEmbeddedServer({ dataDirectory: join(file, 'data') })).rejects.toMatchObject({ code: 'NOT_WRITABLE' });
});

it('tells when the server has gone although nobody stopped it', async () => {
  const server = await start(newDirectory());
  const told = await Promise.race([server.lost.then(() => 'lost'), pause(100, 'runs')]);
  expect(told).toBe('runs');
  process.kill(server.pid, 'SIGQUIT');
  expect(await Promise.race([server.lost.then(({ code }) => code), pause(3_000, 'runs', { ref: false })])).toBe('DATABASE_UNREACHABLE');
});
