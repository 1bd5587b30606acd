/**
 * The outer form of a backup: a line that says what it is, the head as a line of JSON, 32 bytes by which a wrong key shows, and the sealed
 * chunks, all of one length but the last. A file that ends earlier has no last chunk, and does not open.
 */
import { SealingFault } from '../sealing/cipher';
import type { FileCipher, FileHead } from '../sealing/file-cipher';
import { BackupFailure } from './backup-failure';

const magic = 'yizhan backup 1\n';
export const chunkBytes = 16 * 1024;
const checkBytes = 32;
/** A head is some 120 bytes; what has none within this is no backup. */
const headBytesMost = 4_096;

export async function* sealed(source: AsyncIterable<Buffer>, cipher: FileCipher): AsyncGenerator<Buffer> {
  const head = cipher.newHead();
  const written = JSON.stringify(head);
  const chunks = cipher.chunksOf(head, written);
  yield Buffer.concat([Buffer.from(`${magic}${written}\n`), chunks.check]);
  let number = 0;
  for await (const { bytes, isLast } of cutInto(chunkBytes, source)) {
    yield chunks.seal(bytes, { number, isLast });
    number += 1;
  }
}

export async function* opened(source: AsyncIterable<Buffer>, cipher: FileCipher): AsyncGenerator<Buffer> {
  const { head, written, check, rest } = await readHead(source);
  const chunks = cipher.chunksOf(head, written);
  if (!chunks.check.equals(check)) {
    throw new SealingFault('CHANGED',
      `The file says that it was sealed under key ${head.keyId}, and the key of that id does not fit it: give the key that it was sealed with, or another copy if its beginning was changed.`);
  }
  let number = 0;
  for await (const { bytes, isLast } of cutInto(chunkBytes + cipher.overheadBytes, rest)) {
    yield chunks.open(bytes, { number, isLast });
    number += 1;
  }
}

interface Cut {
  readonly bytes: Buffer;
  readonly isLast: boolean;
}

/** Pieces of one length; the last may be shorter, and of nothing there is one empty piece. */
async function* cutInto(length: number, source: AsyncIterable<Buffer>): AsyncGenerator<Cut> {
  let held: Buffer = Buffer.alloc(0);
  for await (const bytes of source) {
    held = held.length === 0 ? bytes : Buffer.concat([held, bytes]);
    // One piece is kept back: whether it is the last shows by what follows.
    while (held.length > length) {
      yield { bytes: held.subarray(0, length), isLast: false };
      held = held.subarray(length);
    }
  }
  yield { bytes: held, isLast: true };
}

interface Beginning {
  readonly head: FileHead;
  readonly written: string;
  readonly check: Buffer;
  readonly rest: AsyncIterable<Buffer>;
}

async function readHead(source: AsyncIterable<Buffer>): Promise<Beginning> {
  const parts = source[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  let endOfHead = -1;
  while (endOfHead < 0 || held.length < endOfHead + 1 + checkBytes) {
    const next = await parts.next();
    if (next.done === true) break;
    held = Buffer.concat([held, next.value]);
    endOfHead = held.indexOf('\n', magic.length);
    if (endOfHead < 0 && held.length > headBytesMost) break;
  }
  if (!held.subarray(0, magic.length).equals(Buffer.from(magic)) || endOfHead < 0 || held.length < endOfHead + 1 + checkBytes) throw notABackup();
  const written = held.subarray(magic.length, endOfHead).toString('utf8');
  return { head: headIn(written), written, check: held.subarray(endOfHead + 1, endOfHead + 1 + checkBytes), rest: following(held.subarray(endOfHead + 1 + checkBytes), parts) };
}

async function* following(first: Buffer, parts: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  if (first.length > 0) yield first;
  for (let next = await parts.next(); next.done !== true; next = await parts.next()) yield next.value;
}

function headIn(written: string): FileHead {
  const head: unknown = parsed(written);
  const isHead = typeof head === 'object' && head !== null && 'algorithm' in head && 'keyId' in head && 'salt' in head
    && typeof head.algorithm === 'string' && typeof head.salt === 'string' && typeof head.keyId === 'string' && /^[a-z0-9-]{1,16}$/.test(head.keyId)
    && /^[a-z0-9-]{1,32}$/.test(head.algorithm);
  if (!isHead) throw notABackup();
  return head as FileHead;
}

function parsed(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return null;
  }
}

function notABackup(): BackupFailure {
  return new BackupFailure('NOT_A_BACKUP', 'The file does not begin as a backup of Yizhan does, or breaks off there. Name a file that `npm run backup` wrote, or use another copy of it.');
}
