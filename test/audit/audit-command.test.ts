/** `npm run audit` itself: what it publishes and exports of a ledger, and what it finds in an export that somebody touched. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLedger } from '../../src/audit/ledger';
import { Reserve } from '../../src/audit/reserve';
import { sql } from 'kysely';
import { administration, auditDatabase } from '../../src/database/client';
import type { DatabaseConnection } from '../../src/database/connection';
import { urlOf } from '../support/agency-process';
import { createDatabase, dropDatabase, emptyTemplate } from '../support/database';
import { unwrittenLook } from '../support/looks';

const day = '2016-09-01';
const folder = mkdtempSync(join(tmpdir(), 'yizhan-audit-command-'));
let connection: DatabaseConnection;
let whole: string;
const rootsFile = join(folder, 'roots.jsonl');

beforeAll(async () => {
  connection = await createDatabase('audit_command', { template: emptyTemplate });
  for (const writer of ['a', 'b']) await written(writer, 5);
  const exported = await audit(['export', '--day', day]);
  const published = await audit(['roots', '--day', day]);
  expect([exported.exitCode, published.exitCode]).toEqual([0, 0]);
  whole = exported.told;
  writeFileSync(rootsFile, published.told);
});
afterAll(async () => {
  await dropDatabase('audit_command');
  rmSync(folder, { recursive: true });
});

async function written(writer: string, looks: number): Promise<void> {
  const db = auditDatabase(connection);
  const ledger = openLedger({
    db, writer: () => writer, reserve: new Reserve(join(folder, writer), 64 * 1024), now: () => new Date(`${day}T08:00:00.000Z`), report: () => undefined,
  });
  for (let count = 1; count <= looks; count += 1) {
    await ledger.write(unwrittenLook({ request: `${writer}${count}` }));
  }
  await ledger.close();
  await db.destroy();
}

interface Told {
  readonly exitCode: number;
  readonly told: string;
}

function audit(words: readonly string[], databaseUrl = urlOf(connection)): Promise<Told> {
  return new Promise((resolve) => {
    execFile('npm', ['run', '--silent', 'audit', '--', ...words], { cwd: join(__dirname, '../..'), env: { ...process.env, DATABASE_URL: databaseUrl } },
      (error, stdout, stderr) => resolve({ exitCode: error === null ? 0 : Number(error.code), told: stdout + stderr }));
  });
}

/** With no database that could be reached. */
function verified(text: string, ...words: readonly string[]): Promise<Told> {
  const file = join(folder, 'export.jsonl');
  writeFileSync(file, text);
  return audit(['verify', file, ...words], 'postgresql://nobody@127.0.0.1:1/none');
}

const lines = (): string[] => whole.trimEnd().split('\n');
const joined = (changed: readonly (string | undefined)[]): string => changed.map((line) => `${line ?? ''}\n`).join('');

it('finds nothing wrong with an export that nobody touched, and needs no database for it', async () => {
  expect(lines()).toHaveLength(20);
  expect(await verified(whole, '--roots', rootsFile)).toEqual({ exitCode: 0, told: '10 entries, each as it was written.\n' });
});

it.each<[string, () => string, RegExp]>([
  ['an edit', () => whole.replace('"viewer":"clerk-1"', '"viewer":"clerk-2"'), /a: entry 1 was altered/],
  ['an edit that adds a key', () => whole.replace('"viewer":', '"note":"x","viewer":'), /Line 1: this is no entry of the ledger and no line of its index/],
  ['a deletion', () => joined(lines().filter((_, index) => index !== 2)), /a: entry 3 is missing or out of order; 4 stands there/],
  ['another order', () => joined([lines()[1], lines()[0], ...lines().slice(2)]), /a: entry 1 is missing or out of order; 2 stands there/],
  ['an end cut off', () => joined(lines().filter((_, index) => index !== 9)), /2016-09-01: 10 entries were published, 9 are here/],
  ['a look hidden from whom it was about', () => joined(lines().slice(0, -1)), /2016-09-01 b: entry 5: a line of the index is missing/],
  ['an index left out', () => joined(lines().slice(0, 10)), /2016-09-01 a: entry 1: a line of the index is missing/],
  ['an end cut off in the middle of a line', () => whole.slice(0, -20), /Line 20: the file ends in the middle of a line/],
  ['an empty file', () => '', /2016-09-01: 10 entries were published, 0 are here/],
])('finds %s, says where, and ends with exit code 1', async (_, tampered, sentence) => {
  const { exitCode, told } = await verified(tampered(), '--roots', rootsFile);
  expect(told).toMatch(sentence);
  expect(told).toContain('this is not the ledger as it was written');
  expect(exitCode).toBe(1);
});

it('says what cannot be known without a published root', async () => {
  const { exitCode, told } = await verified(whole);
  expect([exitCode, told]).toEqual([0, expect.stringContaining('an end that was cut off, or a day written anew, would not show') as string]);
});

it('keeps each root that it published, and publishes none of a day that is not over', async () => {
  const db = auditDatabase(connection);
  expect(await db.selectFrom('day_root').select(['day', 'entries']).execute()).toEqual([{ day, entries: 10 }]);
  await db.destroy();
  const today = new Date().toISOString().slice(0, 10);
  const { exitCode, told } = await audit(['roots', '--day', today]);
  expect([exitCode, told]).toEqual([2, expect.stringContaining(`The day ${today} is not over by UTC`) as string]);
});

it('verifies the ledger itself, and finds a look that was hidden from whom it was about', async () => {
  expect(await audit(['verify', '--day', day, '--roots', rootsFile])).toEqual({ exitCode: 0, told: '10 entries, each as it was written.\n' });
  const admin = administration(connection);
  await sql`delete from audit.looked_at where writer = 'a' and position = 2`.execute(admin);
  const { exitCode, told } = await audit(['verify', '--day', day, '--roots', rootsFile]);
  await sql`insert into audit.looked_at values ('person:R0000001', ${day}, 'a', 2)`.execute(admin);
  await admin.destroy();
  expect(told).toContain('2016-09-01 a: entry 2: a line of the index is missing, so that this look is hidden from somebody whom it was about.');
  expect(told).not.toContain('R0000001');
  expect(exitCode).toBe(1);
});

it('says of an export of first entries that nothing shows without an index', async () => {
  const { exitCode, told } = await audit(['verify', join(__dirname, 'first-form', 'export.jsonl'), '--roots', join(__dirname, 'first-form', 'roots.jsonl')]);
  expect([exitCode, told]).toEqual([0, expect.stringContaining('The export holds no index') as string]);
});
