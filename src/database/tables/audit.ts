import type { ColumnType, Generated } from 'kysely';

/** Days are read as text. */
type Day = ColumnType<string, string, never>;

export interface AuditTables {
  entry: {
    day: Day;
    writer: ColumnType<string, string, never>;
    position: ColumnType<number, number, never>;
    /** A look as JSON; read back as an object. */
    look: ColumnType<unknown, string, never>;
    hash: ColumnType<string, string, never>;
  };
  looked_at: {
    subject: ColumnType<string, string, never>;
    day: Day;
    writer: ColumnType<string, string, never>;
    position: ColumnType<number, number, never>;
  };
  look_questioned: {
    look: ColumnType<string, string, never>;
    subject: ColumnType<string, string, never>;
    day: Day;
    writer: ColumnType<string, string, never>;
    position: ColumnType<number, number, never>;
    why: ColumnType<string, string, never>;
    asked_by: ColumnType<string, string, never>;
    /** ISO 8601 in UTC. */
    asked_at: Generated<string>;
  };
  day_root: {
    day: Day;
    entries: ColumnType<number, number, never>;
    root: ColumnType<string, string, never>;
    published_at: Generated<string>;
  };
}
