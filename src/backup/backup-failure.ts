/** What can be wrong with a backup or with the place that it goes to, each told in a sentence that says what to do. */

export type BackupFailureCode =
  | 'CANNOT_READ'
  | 'CANNOT_WRITE'
  | 'DATABASE_NOT_EMPTY'
  | 'DATABASE_NOT_OURS'
  | 'FILE_EXISTS'
  | 'NEWER_BACKUP'
  | 'NOT_A_BACKUP'
  | 'NOT_RESTORED'
  | 'ROWS_DIFFER';

export class BackupFailure extends Error {
  override readonly name = 'BackupFailure';

  constructor(readonly code: BackupFailureCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
  }
}
