/** Reads a backup: once through to see that all of it is there and as it was written, before anything is done with it. */
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { pipeline } from 'node:stream/promises';
import { errorCodeOf } from '../database/database-failure';
import type { FileCipher } from '../sealing/file-cipher';
import { BackupFailure } from './backup-failure';
import { framesIn, misshapen, type Frame, type Manifest } from './frames';
import { opened } from './sealed-file';

export interface BackupContents {
  readonly manifest: Manifest;
  /** How many rows each table has. */
  readonly tables: ReadonlyMap<string, number>;
}

/** Calls `read` with the frames of the file. Throws when the file is not whole, also when `read` did not look at all of it. */
export async function readBackup<Result>(file: string, cipher: FileCipher, read: (frames: AsyncGenerator<Frame>) => Promise<Result>): Promise<Result> {
  const from = await open(file, 'r').catch((error: unknown) => { throw cannotRead(file, error); });
  let result: { readonly of: Result } | null = null;
  try {
    await pipeline(from.createReadStream(), (source: AsyncIterable<Buffer>) => opened(source, cipher), createGunzip(), async (source: AsyncIterable<Buffer>) => {
      const frames = framesIn(source);
      result = { of: await read(frames) };
      for await (const frame of frames) void frame;
    });
  } catch (error) {
    // What was sealed was packed by us: only a directory, a broken disk or a file of another making comes here.
    throw errorCodeOf(error)?.startsWith('Z_') === true ? misshapen() : isOfTheDisk(error) ? cannotRead(file, error) : error;
  } finally {
    await from.close().catch(() => undefined);
  }
  if (result === null) throw misshapen();
  return (result as { readonly of: Result }).of;
}

export function contentsOf(file: string, cipher: FileCipher): Promise<BackupContents> {
  return readBackup(file, cipher, async (frames) => {
    const first = await frames.next();
    if (first.done === true || first.value.kind !== 'M') throw misshapen();
    const tables = new Map<string, number>();
    let under: string | null = null;
    for await (const frame of frames) {
      if (frame.kind === 'T') under = frame.head.table;
      if (frame.kind === 'E' && under !== null) tables.set(under, frame.count);
      if (frame.kind === 'Z' && frame.tables !== tables.size) throw misshapen();
    }
    return { manifest: first.value.manifest, tables };
  });
}

function isOfTheDisk(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'read' && errorCodeOf(error) !== 'ECONNRESET';
}

function cannotRead(file: string, cause: unknown): BackupFailure {
  return new BackupFailure('CANNOT_READ', `${file} cannot be read (${errorCodeOf(cause) ?? 'no reason was given'}). Name a backup that is there and that this user may read.`, { cause });
}
