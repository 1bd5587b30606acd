/** Reads a whole table by COPY, as text and as fast as it is taken away: never more than some hundred kilobytes of it are held. */
import type { Client, Submittable } from 'pg';

/** What `pg` offers to whoever speaks the copy protocol; its type definitions leave these out. */
interface CopyOutConnection {
  query(text: string): void;
  readonly stream: { pause(): void; resume(): void };
}

interface CopyData {
  readonly chunk: Buffer;
}

const [pieceBytes, heldMost] = [64 * 1024, 8];

/** Pieces of many rows each. What is returned at the end is the number of rows. */
export async function* copyOut(client: Client, statement: string): AsyncGenerator<Buffer, number> {
  const copy = new CopyOut(statement);
  client.query(copy);
  for (let piece = await copy.next(); piece !== null; piece = await copy.next()) yield piece;
  return copy.rows;
}

class CopyOut implements Submittable {
  rows = 0;
  readonly #pieces: Buffer[] = [];
  #filling = Buffer.allocUnsafe(pieceBytes);
  #filled = 0;
  #connection: CopyOutConnection | null = null;
  #isOver = false;
  #error: Error | null = null;
  #wake: () => void = () => undefined;

  constructor(private readonly statement: string) {}

  /** The next piece; null after the last. */
  async next(): Promise<Buffer | null> {
    while (this.#pieces.length === 0 && !this.#isOver) await new Promise<void>((resolve) => { this.#wake = resolve; });
    if (this.#error !== null) throw this.#error;
    const piece = this.#pieces.shift() ?? null;
    if (this.#pieces.length < heldMost / 2) this.#connection?.stream.resume();
    return piece;
  }

  submit(connection: unknown): void {
    this.#connection = connection as CopyOutConnection;
    this.#connection.query(this.statement);
  }

  handleCopyData({ chunk }: CopyData): void {
    // Copied at once: the driver writes later messages over these bytes.
    for (let from = 0; from < chunk.length;) {
      const taken = chunk.copy(this.#filling, this.#filled, from);
      from += taken;
      this.#filled += taken;
      if (this.#filled === pieceBytes) this.#handOver();
    }
    if (this.#pieces.length >= heldMost) this.#connection?.stream.pause();
  }

  handleCommandComplete({ text }: { readonly text: string }): void {
    this.rows = Number(/^COPY (\d+)$/.exec(text)?.[1] ?? 0);
    this.#handOver();
  }

  handleError(error: Error): void {
    this.#error = error;
    this.#end();
  }

  handleReadyForQuery(): void {
    this.#end();
  }

  #handOver(): void {
    if (this.#filled === 0) return;
    this.#pieces.push(this.#filling.subarray(0, this.#filled));
    this.#filling = Buffer.allocUnsafe(pieceBytes);
    this.#filled = 0;
    this.#wake();
  }

  #end(): void {
    this.#isOver = true;
    this.#wake();
  }

  handleRowDescription(): void {}
  handleDataRow(): void {}
  handlePortalSuspended(): void {}
  handleEmptyQuery(): void {}
}
