/** Whatever a benchmark starts is undone at its end, the last thing first: when it is done, when it fails, and when it is interrupted. */
import { DatabaseFailure } from '../src/database/database-failure';
import { ConfigurationError } from '../src/config';
import { BenchmarkRefused } from './options';

export interface Undoing {
  /** Remembers how to undo what was just done. */
  add(undo: () => Promise<void> | void): void;
}

/** Runs a benchmark to its end and sets the exit code of the process. */
export async function undoingAtTheEnd(work: (undoing: Undoing) => Promise<void>): Promise<void> {
  const steps: (() => Promise<void> | void)[] = [];
  let undone: Promise<void> | null = null;
  const undoAll = (): Promise<void> => (undone ??= undo(steps));
  for (const [signal, exitCode] of [['SIGINT', 130], ['SIGTERM', 143]] as const) {
    process.once(signal, () => void undoAll().finally(() => process.exit(exitCode)));
  }
  try {
    await work({ add: (step) => steps.push(step) });
  } catch (error) {
    // What fails because an interruption has taken its ground away is nobody's fault.
    if (undone === null) tellFailure(error);
    process.exitCode = 1;
  } finally {
    await undoAll();
  }
}

async function undo(steps: (() => Promise<void> | void)[]): Promise<void> {
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    try {
      await step();
    } catch (error) {
      tellFailure(error);
    }
  }
}

function tellFailure(error: unknown): void {
  const expected = [BenchmarkRefused, ConfigurationError, DatabaseFailure].some((kind) => error instanceof kind);
  process.stderr.write(`${error instanceof Error ? (expected ? error.message : error.stack) : String(error)}\n`);
}
