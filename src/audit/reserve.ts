/**
 * Where looks are written down while the ledger's database cannot be reached: a file whose space is taken up beforehand, so that a full
 * disk cannot refuse it. When it is full, nobody looks any more.
 */
import { closeSync, existsSync, fdatasyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import type { Entry } from './chain';

export class ReserveFull extends Error {}

export class Reserve {
  private readonly file: number;
  private used: number;
  private changes = 0;

  /** Takes over what an earlier process left in the file. */
  constructor(
    private readonly path: string,
    private readonly bytes: number,
  ) {
    this.used = existsSync(path) ? writtenIn(readFileSync(path)) : 0;
    this.file = openSync(path, existsSync(path) ? 'r+' : 'w+', 0o600);
    if (this.used === 0) this.clear();
  }

  get isEmpty(): boolean {
    return this.used === 0;
  }

  /** Another one after every change. */
  get version(): number {
    return this.changes;
  }

  /** On the disk when this returns. Throws ReserveFull when it does not fit, and keeps nothing of it then. */
  append(entries: readonly Entry[]): void {
    const lines = Buffer.from(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
    // The last byte stays zero: it marks the end.
    if (this.used + lines.length >= this.bytes) throw new ReserveFull('The reserve of the audit ledger is full.');
    writeSync(this.file, lines, 0, lines.length, this.used);
    fdatasyncSync(this.file);
    this.used += lines.length;
    this.changes += 1;
  }

  read(): readonly Entry[] {
    const text = readFileSync(this.path).subarray(0, this.used).toString();
    return text.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Entry);
  }

  /** Empties the file and takes up its space again. */
  clear(): void {
    const zeros = Buffer.alloc(64 * 1024);
    ftruncateSync(this.file, this.bytes);
    for (let at = 0; at < this.bytes; at += zeros.length) writeSync(this.file, zeros, 0, Math.min(zeros.length, this.bytes - at), at);
    fdatasyncSync(this.file);
    this.used = 0;
    this.changes += 1;
  }

  close(): void {
    closeSync(this.file);
  }
}

/** Bytes up to the end mark; a line that was cut off while the machine went down is left out. */
function writtenIn(bytes: Buffer): number {
  const end = bytes.indexOf(0);
  const written = end === -1 ? bytes : bytes.subarray(0, end);
  return written.lastIndexOf(10) + 1;
}
