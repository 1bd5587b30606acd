/**
 * Brings a database to this version of Yizhan, or back. One process migrates at a time; the others wait and find it done.
 */
import { type Kysely, type Migration, type MigrationResultSet, Migrator, NO_MIGRATIONS, sql } from 'kysely';

import { migrations as known } from '../../migrations';
import { roleOf } from './connection';
import { DatabaseFailure, databaseFailureOf, errorCodeOf } from './database-failure';
import { agencySchemas } from './tables';

/** Kept apart from the agencies' schemas: no agency's role may look in here. */
const schema = 'administration';

export type Migrations = Readonly<Record<string, Migration>>;

/** Runs what has not run yet; answers with the names of the migrations that did. */
export async function migrateToLatest(database: Kysely<unknown>, migrations: Migrations = known): Promise<string[]> {
  await refuseNewerDatabase(database, migrations);
  const applied = namesOf(await migrator(database, migrations).migrateToLatest());
  await takeOnRoles(database);
  return applied;
}

/** Takes every migration back, the last one first. All records are lost. */
export async function migrateToNothing(database: Kysely<unknown>, migrations: Migrations = known): Promise<string[]> {
  await refuseNewerDatabase(database, migrations);
  return namesOf(await migrator(database, migrations).migrateTo(NO_MIGRATIONS));
}

/**
 * Lets the user who connects act as each agency's role. Since PostgreSQL 16 whoever creates a role may administer it and yet not take it
 * on; a superuser needs nothing.
 */
async function takeOnRoles(database: Kysely<unknown>): Promise<void> {
  for (const role of agencySchemas.map(roleOf)) {
    try {
      await sql`
        do $$ begin
          perform pg_advisory_xact_lock(hashtext('yizhan roles'));
          if not (select rolsuper from pg_roles where rolname = current_user) then
            execute format('grant %I to %I', ${sql.lit(role)}, current_user);
          end if;
        end $$`.execute(database);
    } catch (error) {
      if (errorCodeOf(error) !== insufficientPrivilege) throw databaseFailureOf(error) ?? error;
      throw new DatabaseFailure('MIGRATION_FAILED',
        `The role ${role} was made on this server by somebody else, and the user of DATABASE_URL may not act as it. ` +
        `Let an administrator of the server run: GRANT ${role} TO that user; the same for every role that begins with yizhan_.`);
    }
  }
}

const insufficientPrivilege = '42501';

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
