/** A backup that was changed anywhere is refused before the database is touched, and each refusal says what to do. */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { migrations } from '../../migrations';
import { framesIn, written } from '../../src/backup/frames';
import { contentsOf } from '../../src/backup/read';
import { restoreBackup, type RestoreOptions } from '../../src/backup/restore';
import { chunkBytes, opened, sealed } from '../../src/backup/sealed-file';
import { takeBackup } from '../../src/backup/take';
import { administering } from '../../src/database/administering';
import type { DatabaseConnection } from '../../src/database/connection';
import { migrateToLatest } from '../../src/database/migrate';
import { aesGcmFileCipher } from '../../src/sealing/aes-gcm-file-cipher';
import { keyRingIn } from '../../src/sealing/keys';
import { testFileCipher } from '../support/backups';
import { testKeys } from '../support/cipher';
import { createDatabase, dropDatabase, emptyTemplate, withAdministration } from '../support/database';

const folder = mkdtempSync(join(tmpdir(), 'yizhan-test-damage-'));
const file = join(folder, 'good.backup');
const other = join(folder, 'other.backup');
const bent = join(folder, 'bent.backup');
const sealedChunk = chunkBytes + testFileCipher.overheadBytes;
let source: DatabaseConnection;
let target: DatabaseConnection;
let good: Buffer;
/** Where the chunks begin. */
let body: number;

jest.setTimeout(240_000);

beforeAll(async () => {
  source = await createDatabase('damage_source');
  target = await createDatabase('damage_target', { template: 'template1' });
  for (const one of [file, other]) await takeBackup(source, { file: one, cipher: testFileCipher, now: () => new Date() });
  good = readFileSync(file);
  body = good.indexOf('\n', 'yizhan backup 1\n'.length) + 1 + 32;
  expect(good.length).toBeGreaterThan(body + 6 * sealedChunk);
});
afterAll(async () => {
  await dropDatabase('damage_source');
  await dropDatabase('damage_target');
  rmSync(folder, { recursive: true });
});

const restore = (from: string, change: Partial<RestoreOptions> = {}, into = target) => restoreBackup(into, { file: from, cipher: testFileCipher, migrations, ...change });
const tablesIn = (connection: DatabaseConnection): Promise<number> => administering(connection, 'tests', async (client) =>
  Number((await client.query(`select 1 from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`)).rowCount));
const chunk = (bytes: Buffer, index: number): Buffer => bytes.subarray(body + index * sealedChunk, body + (index + 1) * sealedChunk);
const put = (bytes: Buffer, index: number, replacement: Buffer): Buffer =>
  Buffer.concat([bytes.subarray(0, body + index * sealedChunk), replacement, bytes.subarray(body + (index + 1) * sealedChunk)]);

async function refusal(bytes: Buffer): Promise<string> {
  writeFileSync(bent, bytes);
  return contentsOf(bent, testFileCipher).then(() => 'taken', (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : String(error)));
}

it('is refused with a single bit flipped in its head or anywhere in its body', async () => {
  const places = [
    ...Array.from({ length: body }, (_, index) => index), good.length - 1,
    ...Array.from({ length: 60 }, (_, index) => body + createHash('sha256').update(`place ${index}`).digest().readUInt32BE() % (good.length - body)),
  ];
  const answers = new Set<string>();
  for (const place of places) {
    const changed = Buffer.from(good);
    changed[place] = (changed[place] ?? 0) ^ 1;
    const answer = await refusal(changed);
    expect([place, answer]).toEqual([place, expect.stringMatching(/^(SealingFault|BackupFailure): /)]);
    answers.add(answer.replace(/Chunk \d+/, 'Chunk N').replace(/(key|by) [a-z0-9-]+/, '$1 …'));
  }
  expect(answers).toContain('SealingFault: Chunk N does not open: the file was changed, cut off or put together anew. Use another copy of it.');
});

it('is refused in every byte of a small one', async () => {
  async function* small(): AsyncGenerator<Buffer> { yield Buffer.from('a word'); await Promise.resolve(); }
  const whole = await buffer(sealed(small(), testFileCipher));
  const open = (bytes: Buffer): Promise<string> => {
    async function* given(): AsyncGenerator<Buffer> { yield bytes; await Promise.resolve(); }
    return buffer(opened(given(), testFileCipher)).then((plain) => plain.toString(), () => 'refused');
  };
  expect(await open(whole)).toBe('a word');
  for (let index = 0; index < whole.length; index += 1) {
    for (const flip of [0x01, 0x20, 0x80]) {
      const changed = Buffer.from(whole);
      changed[index] = (changed[index] ?? 0) ^ flip;
      expect([index, await open(changed)]).toEqual([index, 'refused']);
    }
    expect([index, await open(whole.subarray(0, index))]).toEqual([index, 'refused']);
  }
});

it.each<[string, () => Buffer]>([
  ['cut after a chunk', () => good.subarray(0, body + 3 * sealedChunk)],
  ['cut before its last chunk', () => good.subarray(0, body + Math.floor((good.length - body - 1) / sealedChunk) * sealedChunk)],
  ['cut within a chunk', () => good.subarray(0, body + 2 * sealedChunk + 77)],
  ['cut by one byte', () => good.subarray(0, -1)],
  ['cut after its head', () => good.subarray(0, body)],
  ['cut within its head', () => good.subarray(0, 40)],
  ['empty', () => Buffer.alloc(0)],
  ['with a byte behind it', () => Buffer.concat([good, Buffer.from('x')])],
  ['with itself behind it', () => Buffer.concat([good, good])],
  ['with two chunks exchanged', () => put(put(good, 1, chunk(good, 4)), 4, chunk(good, 1))],
  ['with a chunk twice', () => put(good, 2, Buffer.concat([chunk(good, 2), chunk(good, 2)]))],
  ['with a chunk taken out', () => put(good, 2, Buffer.alloc(0))],
  ['with the same chunk of another backup under the same key', () => put(good, 2, chunk(readFileSync(other), 2))],
  ['with the head of another backup under the same key', () => Buffer.concat([readFileSync(other).subarray(0, body), good.subarray(body)])],
  ['that is another file', () => readFileSync(__filename)],
])('is refused when it is %s, and the database stays empty', async (_, change) => {
  expect(await refusal(change())).toMatch(/^(SealingFault|BackupFailure): .*(Use|use|Name|give) /);
  await expect(restore(bent)).rejects.toThrow();
  expect(await tablesIn(target)).toBe(0);
});

it('says which key is missing, and when a key of the same name is another one', async () => {
  await expect(restore(file, { cipher: aesGcmFileCipher(testKeys(['next'], ['next']).sealing, 'BACKUP_KEYS') })).rejects.toMatchObject({
    code: 'UNKNOWN_KEY', message: 'The file was sealed under key test, which BACKUP_KEYS does not hold. Add that key behind the current one.',
  });
  const namesake = aesGcmFileCipher(keyRingIn('BACKUP_KEYS', `test:${Buffer.alloc(32, 9).toString('base64')}`), 'BACKUP_KEYS');
  await expect(restore(file, { cipher: namesake })).rejects.toMatchObject({ code: 'CHANGED', message: expect.stringContaining('the key of that id does not fit it') as string });
  expect(await tablesIn(target)).toBe(0);
});

it('opens under an older key that stands behind the current one', async () => {
  const renewed = aesGcmFileCipher(testKeys(['next', 'test'], ['next']).sealing, 'SEALING_KEYS');
  expect((await contentsOf(file, renewed)).tables.size).toBeGreaterThan(110);
});

it('goes into no database that holds anything, and loses nothing there', async () => {
  const held = await createDatabase('damage_held', { template: emptyTemplate });
  const before = await tablesIn(held);
  await expect(restore(file, {}, held)).rejects.toMatchObject({ code: 'DATABASE_NOT_EMPTY', message: expect.stringContaining('nothing was touched') as string });
  expect(await tablesIn(held)).toBe(before);
  await dropDatabase('damage_held');
  await administering(target, 'tests', (client) => client.query('create table public.of_somebody_else (id int)'));
  await expect(restore(file)).rejects.toMatchObject({ code: 'DATABASE_NOT_EMPTY' });
  await administering(target, 'tests', (client) => client.query('drop table public.of_somebody_else'));
});

it('is refused when a newer version took it, and names what this one does not know', async () => {
  const older = Object.fromEntries(Object.entries(migrations).slice(0, -1));
  await expect(restore(file, { migrations: older })).rejects.toMatchObject({ code: 'NEWER_BACKUP', message: expect.stringContaining(Object.keys(migrations).at(-1) ?? '') as string });
  expect(await tablesIn(target)).toBe(0);
});

it('leaves the database empty when the loading fails half way, so that it can be begun again', async () => {
  let loaded = 0;
  const failing = restore(file, { onTable: () => { loaded += 1; if (loaded === 50) throw new Error('the plug was pulled'); } });
  await expect(failing).rejects.toThrow('the plug was pulled');
  expect(await tablesIn(target)).toBe(0);
  expect((await restore(file)).rows).toBeGreaterThan(1_000);
});

it('of an earlier version comes back as that version left it, and the next start goes on from there', async () => {
  const [early, into] = [await createDatabase('damage_early', { template: 'template1' }), await createDatabase('damage_into', { template: 'template1' })];
  const earlier = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < '20261124T1420'));
  const old = join(folder, 'old.backup');

  await withAdministration(early, (database) => migrateToLatest(database, earlier));
  await takeBackup(early, { file: old, cipher: testFileCipher, now: () => new Date() });
  const { migrationsToCome } = await restore(old, {}, into);
  expect(migrationsToCome).toBe(Object.keys(migrations).length - Object.keys(earlier).length);
  expect(await withAdministration(into, (database) => migrateToLatest(database))).toHaveLength(migrationsToCome);
  await dropDatabase('damage_early');
  await dropDatabase('damage_into');
});

it('is never written over another file, and nothing half is left when it cannot be written', async () => {
  await expect(takeBackup(source, { file, cipher: testFileCipher, now: () => new Date() })).rejects.toMatchObject({ code: 'FILE_EXISTS' });
  expect(readFileSync(file).equals(good)).toBe(true);
  await expect(takeBackup(source, { file: join(folder, 'nowhere', 'x'), cipher: testFileCipher, now: () => new Date() })).rejects.toMatchObject({ code: 'CANNOT_WRITE' });
  const failing = join(folder, 'failing');
  await expect(takeBackup(source, { file: failing, cipher: testFileCipher, now: () => new Date(), onTable: () => { throw new Error('interrupted'); } })).rejects.toThrow('interrupted');
  expect(existsSync(failing)).toBe(false);
  expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([]);
});

it('of a database that is not ours is not taken', async () => {
  const bare = await createDatabase('damage_bare', { template: 'template1' });
  await expect(takeBackup(bare, { file: join(folder, 'bare'), cipher: testFileCipher, now: () => new Date() })).rejects.toMatchObject({ code: 'DATABASE_NOT_OURS' });
  await dropDatabase('damage_bare');
  await expect(restore(join(folder, 'not-there'))).rejects.toMatchObject({ code: 'CANNOT_READ' });
});

it('is read back as it was written, however the bytes come', async () => {
  const frames = [{ kind: 'T', head: { table: 'a.b', columns: ['c'] } }, { kind: 'D', rows: Buffer.from('1\t2\n') }, { kind: 'E', count: 1 }, { kind: 'Z', tables: 1 }] as const;
  const bytes = Buffer.concat(frames.map(written));
  for (const length of [1, 3, 7, 1_000]) {
    async function* inPieces(): AsyncGenerator<Buffer> {
      for (let from = 0; from < bytes.length; from += length) yield bytes.subarray(from, from + length);
      await Promise.resolve();
    }
    const found = [];
    for await (const frame of framesIn(inPieces())) found.push(frame);
    expect(found).toEqual(frames);
  }
});
