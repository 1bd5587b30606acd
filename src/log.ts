/** The log of the process: what operators need, on the standard error stream, and never a resident's data. */
import { withoutIdentityNumbers, type ErrorReporter } from './failure';

export const logError: ErrorReporter = (reference, error) => {
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${new Date().toISOString()} ${reference} ${withoutIdentityNumbers(told)}\n`);
};
