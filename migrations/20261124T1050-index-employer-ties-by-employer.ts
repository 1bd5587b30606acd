/** Lets the registry find who works for an employer, since an assessment may be asked for the employer itself. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index employer_tie_by_employer on registry.employer_tie (employer_number)`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop index registry.employer_tie_by_employer`.execute(db);
}
