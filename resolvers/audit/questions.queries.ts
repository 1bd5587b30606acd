/** Keeps the looks that residents question, and finds them again for those who answer. */
import { sql, type Insertable, type Kysely, type RawBuilder } from 'kysely';
import type { AuditTables } from '../../src/database/tables/audit';
import type { AskedEntries, EntryRow } from './looks.queries';

/** Nothing comes back when this look was questioned already. */
export function questionedLook(db: Kysely<AuditTables>, question: Insertable<AuditTables['look_questioned']>) {
  return db
    .insertInto('look_questioned')
    .values(question)
    .onConflict((conflict) => conflict.column('look').doNothing())
    .returning(['look', 'why', 'asked_at']);
}

export interface QuestionRow extends EntryRow {
  readonly subject: string;
  readonly why: string;
  readonly asked_at: string;
}

/** The questions put between two instants, about looks of a hall or of all. */
export function questionsBetween({ from, until, hall }: AskedEntries): RawBuilder<QuestionRow> {
  return sql<QuestionRow>`
    select subject, why, asked_at, day, writer, position, entry.look, entry.hash
    from look_questioned join entry using (day, writer, position)
    where asked_at >= ${from}::timestamptz and asked_at < ${until}::timestamptz
      ${hall === null ? sql`` : sql`and entry.look ->> 'hall' = ${hall}`}
    order by asked_at, look_questioned.look`;
}
