/** Finds looks in the ledger: those at residents, and those of a hall. */
import { sql, type RawBuilder } from 'kysely';

export interface LookRow {
  readonly subject: string;
  /** A look as JSON, by the driver's types text or already an object. */
  readonly look: unknown;
  readonly hash: string;
}

export interface AskedLooks {
  readonly subject: string;
  readonly last: number;
}

/**
 * The last looks at each subject, the latest first. Looks of which these hearers hear nothing (`disclosureOf`) are passed over here already:
 * left out later, they would show as a gap in what was asked for.
 */
export function lastLooksAt(asked: readonly AskedLooks[], hearers: readonly string[]): RawBuilder<LookRow> {
  return sql<LookRow>`
    select asked.subject, found.look, found.hash
    from unnest(${asked.map(({ subject }) => subject)}::text[], ${asked.map(({ last }) => last)}::int[]) as asked (subject, last)
    cross join lateral (
      select entry.look, entry.day, entry.hash
      from looked_at join entry using (day, writer, position)
      where looked_at.subject = asked.subject and ${mayBeHeardBy(hearers)}
      order by day desc, entry.look ->> 'at' desc
      limit asked.last
    ) as found
    order by found.day desc, found.look ->> 'at' desc`;
}

function mayBeHeardBy(hearers: readonly string[]): RawBuilder<boolean> {
  const isOpen = sql<boolean>`entry.look ->> 'isConfidential' is distinct from 'true'`;
  return hearers.length === 0 ? isOpen : sql<boolean>`(${isOpen} or entry.look -> 'present' @> ${JSON.stringify(hearers)}::jsonb)`;
}

export interface ToldLookRow extends LookRow {
  readonly day: string;
  readonly writer: string;
  readonly position: number;
}

/** The look that was told to one of these subjects under this id (`lookId`). */
export function lookToldAs(id: string, subjects: readonly string[]): RawBuilder<ToldLookRow> {
  return sql<ToldLookRow>`
    select looked_at.subject, day, writer, position, entry.look, entry.hash
    from looked_at join entry using (day, writer, position)
    where looked_at.subject = any(${[...subjects]}::text[])
      and left(encode(sha256(convert_to(entry.hash || ' ' || looked_at.subject, 'UTF8')), 'hex'), 32) = ${id}`;
}

export interface EntryRow {
  readonly day: string;
  readonly writer: string;
  readonly position: number;
  readonly look: unknown;
  readonly hash: string;
}

export interface AskedEntries {
  /** ISO 8601 in UTC, the second one excluded. */
  readonly from: string;
  readonly until: string;
  /** The hall whose viewers looked; null for all. */
  readonly hall: string | null;
}

/** The entries between two instants; `entry_by_hall` finds them by their days and their hall. */
export function entriesBetween({ from, until, hall }: AskedEntries): RawBuilder<EntryRow> {
  return sql<EntryRow>`
    select day, writer, position, look, hash from entry
    where day between ${from.slice(0, 10)}::date and ${until.slice(0, 10)}::date and look ->> 'at' >= ${from} and look ->> 'at' < ${until}
      ${hall === null ? sql`` : sql`and look ->> 'hall' = ${hall}`}`;
}
