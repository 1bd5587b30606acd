/** Writes a table by COPY from a source that is still being read: as fast as the server takes it, and never with much of it in hand. */
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Client, Submittable } from 'pg';

/** What `pg` offers to whoever speaks the copy protocol; its type definitions leave these out. */
interface CopyInConnection {
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  sendCopyFail(reason: string): void;
  endCopyFrom(): void;
  readonly stream: Writable;
}

/** Answers with the number of rows. A source that fails leaves the table as it was, and its error is thrown. */
export async function copyIn(client: Client, statement: string, source: AsyncIterable<Buffer>): Promise<number> {
  return new Promise<number>((resolve, reject) => {
    client.query(new CopyIn(statement, source, resolve, reject));
  });
}

/** Or closed: a socket that closes never drains, and the error that closed it is told by handleError. */
async function drained(stream: Writable): Promise<void> {
  const waiting = new AbortController();
  try {
    await Promise.race(['drain', 'close'].map((event) => once(stream, event, { signal: waiting.signal })));
  } finally {
    waiting.abort();
  }
}

class CopyIn implements Submittable {
  #error: Error | null = null;
  #rows = 0;

  constructor(
    private readonly statement: string,
    private readonly source: AsyncIterable<Buffer>,
    private readonly resolve: (rows: number) => void,
    private readonly reject: (error: Error) => void,
  ) {}

  submit(connection: unknown): void {
    (connection as CopyInConnection).query(this.statement);
  }

  handleCopyInResponse(connection: CopyInConnection): void {
    this.#send(connection).then(() => connection.endCopyFrom(), (error: unknown) => {
      this.#error ??= error instanceof Error ? error : new Error(String(error));
      connection.sendCopyFail('the source ended early');
    });
  }

  async #send(connection: CopyInConnection): Promise<void> {
    for await (const chunk of this.source) {
      if (this.#error !== null) return;
      connection.sendCopyFromChunk(chunk);
      if (connection.stream.writableNeedDrain) await drained(connection.stream);
    }
  }

  handleCommandComplete({ text }: { readonly text: string }): void {
    this.#rows = Number(/^COPY (\d+)$/.exec(text)?.[1] ?? 0);
  }

  handleError(error: Error): void {
    this.#error ??= error;
    // An error that ends the connection is not followed by "ready".
    this.reject(this.#error);
  }

  handleReadyForQuery(): void {
    if (this.#error === null) this.resolve(this.#rows);
  }

  handleRowDescription(): void {}
  handleDataRow(): void {}
  handlePortalSuspended(): void {}
  handleEmptyQuery(): void {}
}
