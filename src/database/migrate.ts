/**
 * Brings a database to this version of Yizhan, or back. One process migrates at a time; the others wait and find it done.
 */
import { type Kysely, type Migration, type MigrationResultSet, Migrator, NO_MIGRATIONS, sql } from 'kysely';

import { migrations as known } from '../../migrations';
import { DatabaseFailure, databaseFailureOf } from './database-failure';

/** Kept apart from the agencies' schemas: no agency's role may look in here. */
const schema = 'administration';

export type Migrations = Readonly<Record<string, Migration>>;

/** Runs what has not run yet; answers with the names of the migrations that did. */
export async function migrateToLatest(database: Kysely<unknown>, migrations: Migrations = known): Promise<string[]> {
  await refuseNewerDatabase(database, migrations);
  return namesOf(await migrator(database, migrations).migrateToLatest());
}

/** Takes every migration back, the last one first. All records are lost. */
export async function migrateToNothing(database: Kysely<unknown>, migrations: Migrations = known): Promise<string[]> {
  await refuseNewerDatabase(database, migrations);
  return namesOf(await migrator(database, migrations).migrateTo(NO_MIGRATIONS));
}

/** Kysely's PostgreSQL adapter holds an advisory lock while it migrates, all in one transaction. */
function migrator(database: Kysely<unknown>, migrations: Migrations): Migrator {
  return new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
    migrationTableSchema: schema,
  });
}

async function refuseNewerDatabase(database: Kysely<unknown>, migrations: Migrations): Promise<void> {
  try {
    const { rows: [table] } = await sql<{ name: string | null }>`
      select to_regclass(${`${schema}.kysely_migration`})::text as name`.execute(database);
    if (table?.name == null) return;
    const { rows } = await sql<{ name: string }>`select name from ${sql.table(`${schema}.kysely_migration`)} order by name`.execute(database);
    const stranger = rows.find(({ name }) => !(name in migrations));
    if (stranger === undefined) return;
    throw new DatabaseFailure('NEWER_DATABASE',
      `This database was prepared by a newer version of Yizhan (it holds migration ${stranger.name}). Start that version, or point DATABASE_URL at another database.`);
  } catch (error) {
    throw databaseFailureOf(error) ?? error;
  }
}

function namesOf({ error, results = [] }: MigrationResultSet): string[] {
  if (error !== undefined) {
    const failed = results.find(({ status }) => status === 'Error')?.migrationName;
    throw databaseFailureOf(error) ?? new DatabaseFailure('MIGRATION_FAILED',
      `Migration ${failed ?? '(not begun)'} failed and nothing was changed: ${error instanceof Error ? error.message : 'no reason was given'}.`,
      { cause: error });
  }
  return results.map(({ migrationName }) => migrationName);
}
