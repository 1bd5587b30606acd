/**
 * The inner form of a backup, before it is packed and sealed: frames of one letter, a length, and bytes.
 *
 *     M  the manifest       T  a table begins       D  rows of it, as COPY writes them       E  the table ends       Z  the end
 */
import { BackupFailure } from './backup-failure';

export interface Manifest {
  readonly takenAt: string;
  /** That had run, in order. */
  readonly migrations: readonly string[];
  readonly sequences: readonly SequenceState[];
}

export interface SequenceState {
  /** With its schema. */
  readonly name: string;
  readonly lastValue: string;
  readonly isCalled: boolean;
}

export interface TableHead {
  /** With its schema, as SQL writes it. */
  readonly table: string;
  readonly columns: readonly string[];
}

export type Frame =
  | { readonly kind: 'M'; readonly manifest: Manifest }
  | { readonly kind: 'T'; readonly head: TableHead }
  | { readonly kind: 'D'; readonly rows: Buffer }
  | { readonly kind: 'E'; readonly count: number }
  | { readonly kind: 'Z'; readonly tables: number };

const headBytes = 5;

export function written(frame: Frame): Buffer {
  const bytes = frame.kind === 'D' ? frame.rows : Buffer.from(JSON.stringify(frame));
  const head = Buffer.alloc(headBytes);
  head.write(frame.kind, 0, 'latin1');
  head.writeUInt32BE(bytes.length, 1);
  return Buffer.concat([head, bytes]);
}

/** Throws when the bytes end before the end was told, or go on after it. */
export async function* framesIn(source: AsyncIterable<Buffer>): AsyncGenerator<Frame> {
  let held: Buffer = Buffer.alloc(0);
  let isOver = false;
  for await (const bytes of source) {
    held = held.length === 0 ? bytes : Buffer.concat([held, bytes]);
    while (held.length >= headBytes && held.length >= headBytes + held.readUInt32BE(1)) {
      if (isOver) throw misshapen();
      const end = headBytes + held.readUInt32BE(1);
      const frame = frameOf(held.toString('latin1', 0, 1), held.subarray(headBytes, end));
      yield frame;
      isOver = frame.kind === 'Z';
      held = held.subarray(end);
    }
  }
  if (!isOver || held.length > 0) throw misshapen();
}

/** What is in a sealed file was written by us: its form is trusted once it has opened. */
function frameOf(kind: string, bytes: Buffer): Frame {
  if (kind === 'D') return { kind, rows: bytes };
  const frame = JSON.parse(bytes.toString('utf8')) as Frame;
  if (frame.kind !== kind) throw misshapen();
  return frame;
}

export function misshapen(): BackupFailure {
  return new BackupFailure('NOT_A_BACKUP', 'The file opens and yet does not hold a whole backup. Take another one.');
}
