/** Lets the registry find a resident who comes without papers by exactly the name and the birth date. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index resident_by_birth_date_and_name on registry.resident (birth_date, name)`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop index registry.resident_by_birth_date_and_name`.execute(db);
}
