/**
 * What can go wrong with the database for reasons outside this program, each told in one sentence that says what to do.
 *
 * The messages never hold record values: PostgreSQL's own detail lines do, and are left out on purpose.
 */

export type DatabaseFailureCode =
  | 'ALREADY_RUNNING'
  | 'DATABASE_UNREACHABLE'
  | 'DATA_OF_OTHER_VERSION'
  | 'DISK_FULL'
  | 'MIGRATION_FAILED'
  | 'NEWER_DATABASE'
  | 'NOT_WRITABLE'
  | 'NO_BINARIES'
  | 'START_FAILED';

export class DatabaseFailure extends Error {
  override readonly name = 'DatabaseFailure';

  constructor(readonly code: DatabaseFailureCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
  }
}

/** The code of a system or SQL error (`ENOSPC`, `53100`), or null when it carries none. */
export function errorCodeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** The failure that an error of the file system, of a connection or of a statement stands for; null when it is none of these. */
export function databaseFailureOf(error: unknown, where = 'the database'): DatabaseFailure | null {
  if (error instanceof DatabaseFailure) return error;
  switch (errorCodeOf(error) ?? '') {
    case 'ENOSPC':
    case 'EDQUOT':
    case '53100':
      return diskFull(where, error);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOTDIR':
      return new DatabaseFailure('NOT_WRITABLE',
        `The directory ${where} cannot be written by this user. Change its owner, or choose another data directory.`, { cause: error });
    case 'ECONNREFUSED':
    case 'ENOENT':
    case 'ENOTFOUND':
    case 'ECONNRESET':
    case '57P01':
    case '57P03':
      return unreachable(where, error);
    default:
      // The library gives this one no code.
      return error instanceof Error && error.message.startsWith('Connection terminated') ? unreachable(where, error) : null;
  }
}

function unreachable(where: string, cause: unknown): DatabaseFailure {
  return new DatabaseFailure('DATABASE_UNREACHABLE',
    `No answer from ${where}. See that its server runs and that DATABASE_URL names it, then start again.`, { cause });
}

export function diskFull(where: string, cause?: unknown): DatabaseFailure {
  return new DatabaseFailure('DISK_FULL',
    `There is no space left on the disk that holds ${where}. Free some space (a demo needs about 300 MB) and start again.`, { cause });
}
