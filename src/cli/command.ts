/** How a command tells its lines and how it ends: what the user can mend is told in a sentence, a fault of ours with its trace. */
import { ConfigurationError } from '../config';
import { BackupFailure } from '../backup/backup-failure';
import { DatabaseFailure } from '../database/database-failure';
import { PolicyError } from '../entitlement';
import { SealingFault } from '../sealing/cipher';

/** Wrong use of a command, or a state of things that the user can mend: its message is all that is told. */
export class UsageError extends Error {}

/** Whose messages say what to do. */
const mendable = [UsageError, ConfigurationError, DatabaseFailure, SealingFault, BackupFailure, PolicyError] as const;

export function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Ends with 2 where nothing was tried, for wrong use, and with 1 where something was and failed. */
export function runToItsEnd(main: () => Promise<void>): void {
  main().catch((error: unknown) => {
    const isUse = error instanceof UsageError || isOptionError(error);
    const isMendable = isUse || mendable.some((kind) => error instanceof kind);
    process.stderr.write(`${error instanceof Error ? (isMendable ? error.message : (error.stack ?? error.message)) : String(error)}\n`);
    process.exitCode = isUse ? 2 : 1;
  });
}

/** What `parseArgs` says of an option that it does not know. */
export function isOptionError(error: unknown): boolean {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
