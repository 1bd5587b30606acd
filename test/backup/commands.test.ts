/** `npm run backup` and `npm run restore` themselves: one command each, and what they say. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLedger } from '../../src/audit/ledger';
import { Reserve } from '../../src/audit/reserve';
import { administering } from '../../src/database/administering';
import { auditDatabase } from '../../src/database/client';
import type { DatabaseConnection } from '../../src/database/connection';
import { urlOf } from '../support/agency-process';
import { testKeySettings, writtenTestKey } from '../support/cipher';
import { createDatabase, dropDatabase } from '../support/database';
import { unwrittenLook } from '../support/looks';

const folder = mkdtempSync(join(tmpdir(), 'yizhan-backup-command-'));
const names = ['backup_commands', 'restored_by_command', 'restored_again'] as const;
let source: DatabaseConnection;
let target: DatabaseConnection;

jest.setTimeout(120_000);

beforeAll(async () => {
  source = await createDatabase(names[0]);
  target = await createDatabase(names[1], { template: 'template1' });
  const db = auditDatabase(source);
  const ledger = openLedger({ db, writer: () => 'a', reserve: new Reserve(join(folder, 'reserve'), 64 * 1024), now: () => new Date('2016-09-01T08:00:00Z'), report: () => undefined });
  for (const request of ['1', '2', '3']) await ledger.write(unwrittenLook({ request }));
  await ledger.close();
  await db.destroy();
});
afterAll(async () => {
  for (const name of names) await dropDatabase(name);
  rmSync(folder, { recursive: true });
});

interface Told {
  readonly exitCode: number;
  readonly told: string;
}

function run(command: 'backup' | 'restore', words: readonly string[], settings: Readonly<Record<string, string>>): Promise<Told> {
  return new Promise((resolve) => {
    execFile('npm', ['run', '--silent', command, '--', ...words], { cwd: join(__dirname, '../..'), env: { ...process.env, ...testKeySettings, ...settings } },
      (error, stdout, stderr) => resolve({ exitCode: error === null ? 0 : Number(error.code), told: stdout + stderr }));
  });
}

it('take a backup and restore it, and say how much it was and which keys it needs', async () => {
  const file = join(folder, 'one.backup');
  const taken = await run('backup', ['--to', file], { DATABASE_URL: urlOf(source) });
  expect(taken).toEqual({ exitCode: 0, told: expect.stringMatching(/^\d{3} tables, \d+ rows, \d\.\d MB in \d+\.\d s: .*one\.backup\n$/) as string });
  const restored = await run('restore', ['--from', file, '--into', urlOf(target)], {});
  expect(restored.told).toMatch(new RegExp([
    /^As of \S+Z: \d{3} tables, \d+ rows in \d+\.\d s, each table with as many rows as when it was taken\.\n/,
    /Start the platform with SEALING_KEYS that hold test and BLIND_INDEX_KEY that holds test\.\n/,
    /The ledger of who looked: 3 entries of one day, each as it was written\.\n$/,
  ].map(({ source: pattern }) => pattern).join('')));
  expect(restored.exitCode).toBe(0);
  const again = await run('restore', ['--from', file], { DATABASE_URL: urlOf(target) });
  expect(again).toEqual({ exitCode: 1, told: expect.stringMatching(/^The database holds \d+ tables .*nothing was touched/) as string });
});

it('use a key of their own where there is one, so that whoever keeps backups need not hold the keys of the values', async () => {
  const file = join(folder, 'two.backup');
  const own = { BACKUP_KEYS: writtenTestKey('own', 'back up') };
  expect((await run('backup', ['--to', file], { DATABASE_URL: urlOf(source), ...own })).exitCode).toBe(0);
  const without = await run('restore', ['--from', file], { DATABASE_URL: urlOf(target) });
  expect(without).toEqual({ exitCode: 1, told: 'The file was sealed under key own, which SEALING_KEYS does not hold. Add that key behind the current one.\n' });
});

it('say it when the ledger came back with a fault that it had before', async () => {
  await administering(source, 'tests', (client) => client.query(`delete from audit.entry where position = 2`));
  const file = join(folder, 'three.backup');
  expect((await run('backup', ['--to', file], { DATABASE_URL: urlOf(source) })).exitCode).toBe(0);
  const into = await createDatabase(names[2], { template: 'template1' });
  const { exitCode, told } = await run('restore', ['--from', file], { DATABASE_URL: urlOf(into) });
  expect(told).toMatch(/The ledger of who looked has \d+ faults\. The backup itself is unharmed/);
  expect(exitCode).toBe(1);
});

it('explain themselves when they are called wrongly', async () => {
  for (const command of ['backup', 'restore'] as const) {
    expect(await run(command, [], {})).toEqual({ exitCode: 2, told: expect.stringContaining(`npm run --silent ${command} -- --`) as string });
    expect((await run(command, ['--whatever'], {})).exitCode).toBe(2);
    expect((await run(command, ['--help'], {})).exitCode).toBe(0);
  }
});
