/** Finds the looks at residents in the ledger. */
import { sql, type RawBuilder } from 'kysely';

export interface LookRow {
  readonly subject: string;
  /** A look as JSON, by the driver's types text or already an object. */
  readonly look: unknown;
}

export interface AskedLooks {
  readonly subject: string;
  readonly last: number;
}

/** The last looks at each subject, the latest first. */
export function lastLooksAt(asked: readonly AskedLooks[]): RawBuilder<LookRow> {
  return sql<LookRow>`
    select asked.subject, found.look
    from unnest(${asked.map(({ subject }) => subject)}::text[], ${asked.map(({ last }) => last)}::int[]) as asked (subject, last)
    cross join lateral (
      select entry.look, entry.day
      from looked_at join entry using (day, writer, position)
      where looked_at.subject = asked.subject
      order by day desc, entry.look ->> 'at' desc
      limit asked.last
    ) as found
    order by found.day desc, found.look ->> 'at' desc`;
}
