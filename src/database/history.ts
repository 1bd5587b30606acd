/**
 * What holds on a day, read from rows of a history: records are corrected by appending, never by changing.
 *
 * Two times are at work. Revisions say what was recorded later about the same entry; valid time says on which days it holds.
 */

/** A row of any history table. */
export interface HistoryRow {
  readonly entry_id: number;
  readonly revision: number;
  readonly retracted: boolean;
}

/** A row of a history of states: it holds from the first to the last day, both included. */
export interface StateRow extends HistoryRow {
  readonly valid_from: string;
  readonly valid_until: string | null;
}

/** The rows that stand: of each entry its last revision, and none of an entry that was retracted. Keeps the order of the rows. */
export function latestRevisions<Row extends HistoryRow>(rows: readonly Row[]): Row[] {
  const latest = new Map<number, number>();
  for (const row of rows) {
    const seen = latest.get(row.entry_id);
    if (seen === undefined || row.revision > seen) latest.set(row.entry_id, row.revision);
  }
  return rows.filter((row) => !row.retracted && latest.get(row.entry_id) === row.revision);
}

/** The standing rows that hold on the day. Rows of several tables must not be mixed: entry ids are a table's own. */
export function validOn<Row extends StateRow>(rows: readonly Row[], day: string): Row[] {
  return latestRevisions(rows).filter((row) => isValidOn(row, day));
}

export function isValidOn(row: Pick<StateRow, 'valid_from' | 'valid_until'>, day: string): boolean {
  return row.valid_from <= day && (row.valid_until === null || day <= row.valid_until);
}

/**
 * The rows as they were known at an instant (ISO 8601, UTC), for replaying an earlier determination:
 * later revisions are left out, so that `latestRevisions` of the answer is what stood then.
 */
export function knownAt<Row extends { readonly recorded_at: string }>(rows: readonly Row[], instant: string): Row[] {
  return rows.filter((row) => row.recorded_at <= instant);
}
