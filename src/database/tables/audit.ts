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
  day_root: {
    day: Day;
    entries: ColumnType<number, number, never>;
    root: ColumnType<string, string, never>;
    published_at: Generated<string>;
  };
}
