/**
 * The columns that every history table has, as they come back from the database.
 *
 * `entry_id` is the thing recorded; a correction appends the same entry with the next `revision`; a retraction appends one
 * that says `retracted`. See `src/database/history.ts` for what holds of them on a day.
 */
import type { Generated } from 'kysely';

export interface HistoryColumns {
  entry_id: Generated<number>;
  revision: Generated<number>;
  retracted: Generated<boolean>;
  /** Instant, ISO 8601 in UTC. */
  recorded_at: Generated<string>;
  /** The register it was read from. */
  source: string;
}

/** Days are text, ISO 8601 (`2016-09-01`). The last day is inclusive; null = not ended. */
export interface ValidTime {
  valid_from: string;
  valid_until: string | null;
}
