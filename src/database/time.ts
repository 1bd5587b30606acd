/** The time of the database, by which all processes may set their watches. */
import { sql, type Kysely } from 'kysely';

/** In milliseconds since 1970, as the statement runs. */
export async function timeOf<Tables>(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ readonly now: number }>`select (extract(epoch from clock_timestamp()) * 1000)::float8 as now`.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error('The database did not tell the time.');
  return row.now;
}
