/** The wall between the agencies, as the database itself keeps it. */
import { type Kysely, sql } from 'kysely';

import { administration, agencyDatabase, auditDatabase, visitDatabase } from '../../src/database/client';
import { type DatabaseConnection, administrator } from '../../src/database/connection';
import { type AgencySchema, agencySchemas } from '../../src/database/tables';
import { createDatabase, dropDatabase } from '../support/database';

let connection: DatabaseConnection;
let databases: Map<AgencySchema, Kysely<unknown>>;
let tables: readonly { schema: AgencySchema; table: string }[];

beforeAll(async () => {
  connection = await createDatabase('roles');
  databases = new Map(agencySchemas.map((schema) => [schema, agencyDatabase(connection, schema) as unknown as Kysely<unknown>]));
  const admin = administration(connection);
  const found = await sql<{ schema: AgencySchema; table: string }>`
    select table_schema as schema, table_name as table from information_schema.tables
    where table_schema in (${sql.join(agencySchemas)}) order by 1, 2`.execute(admin);
  tables = found.rows;
  await admin.destroy();
});

afterAll(async () => {
  for (const database of databases.values()) await database.destroy();
  await dropDatabase('roles');
});

const pairs = agencySchemas.flatMap((reader) => agencySchemas.filter((owner) => owner !== reader).map((owner) => ({ reader, owner })));

it.each(pairs)('keeps $reader from reading anything of $owner', async ({ reader, owner }) => {
  for (const { table } of tablesOf(owner)) {
    await expect(sql`select 1 from ${sql.table(`${owner}.${table}`)} limit 1`.execute(databaseOf(reader)))
      .rejects.toThrow(`permission denied for schema ${owner}`);
  }
});

it.each(agencySchemas)('lets %s read its own tables', async (schema) => {
  for (const { table } of tablesOf(schema)) {
    await expect(sql`select 1 from ${sql.table(table)} limit 1`.execute(databaseOf(schema))).resolves.toBeDefined();
  }
});

it.each(agencySchemas)('lets %s neither change nor delete nor empty a record', async (schema) => {
  for (const { table } of tablesOf(schema)) {
    for (const statement of [sql`delete from ${sql.table(table)}`, sql`truncate ${sql.table(table)}`]) {
      await expect(statement.execute(databaseOf(schema))).rejects.toThrow(`permission denied for table ${table}`);
    }
    const { rows: [column] } = await sql<{ name: string }>`
      select attname as name from pg_attribute where attrelid = ${table}::regclass and attnum > 0 and attgenerated = '' limit 1
    `.execute(databaseOf(schema));
    await expect(sql`update ${sql.table(table)} set ${sql.ref(column?.name ?? '')} = null`.execute(databaseOf(schema)))
      .rejects.toThrow(`permission denied for table ${table}`);
  }
});

it('lets no agency write the reference lists, the load note or the list of migrations', async () => {
  await expect(sql`insert into place values ('220001', '某', 'x', 'city', true)`.execute(databaseOf('registry'))).rejects.toThrow('permission denied');
  await expect(sql`insert into population_load (seed) values (1)`.execute(databaseOf('registry'))).rejects.toThrow('permission denied');
  await expect(sql`insert into immunisation_schedule values ('X', 1, 1, '某')`.execute(databaseOf('health'))).rejects.toThrow('permission denied');
  for (const schema of agencySchemas) {
    await expect(sql`select 1 from administration.kysely_migration`.execute(databaseOf(schema))).rejects.toThrow('permission denied');
  }
});

const ledgerTables = ['entry', 'looked_at', 'day_root'] as const;

it.each(agencySchemas)('keeps %s from reading who looked, and from writing it', async (schema) => {
  for (const table of ledgerTables) {
    for (const statement of [sql`select 1 from ${sql.table(`audit.${table}`)}`, sql`insert into ${sql.table(`audit.${table}`)} default values`]) {
      await expect(statement.execute(databaseOf(schema))).rejects.toThrow('permission denied for schema audit');
    }
  }
});

it('keeps the audit ledger from reading any record, and lets it neither change nor take away what it holds', async () => {
  const audit = auditDatabase(connection);
  for (const { schema, table } of tables) {
    await expect(sql`select 1 from ${sql.table(`${schema}.${table}`)} limit 1`.execute(audit)).rejects.toThrow(`permission denied for schema ${schema}`);
  }
  for (const table of ledgerTables) {
    for (const statement of [sql`update ${sql.table(table)} set day = day`, sql`delete from ${sql.table(table)}`, sql`truncate ${sql.table(table)} cascade`]) {
      await expect(statement.execute(audit)).rejects.toThrow(`permission denied for table ${table}`);
    }
  }
  await audit.destroy();
});

const visitTables = ['opened', 'closed', 'reviewed', 'consent_given', 'consent_withdrawn'] as const;

it.each(agencySchemas)('keeps %s from reading the book of visits, and from writing it', async (schema) => {
  for (const table of visitTables) {
    for (const statement of [sql`select 1 from ${sql.table(`visit.${table}`)}`, sql`insert into ${sql.table(`visit.${table}`)} default values`]) {
      await expect(statement.execute(databaseOf(schema))).rejects.toThrow('permission denied for schema visit');
    }
  }
});

it('keeps the book of visits from reading any record and who looked, and lets it neither change nor take away what it holds', async () => {
  const visits = visitDatabase(connection);
  for (const { schema, table } of [...tables, ...ledgerTables.map((table) => ({ schema: 'audit', table }))]) {
    await expect(sql`select 1 from ${sql.table(`${schema}.${table}`)} limit 1`.execute(visits)).rejects.toThrow(`permission denied for schema ${schema}`);
  }
  for (const table of visitTables) {
    const column = table.startsWith('consent') ? (table === 'consent_given' ? 'id' : 'consent_id') : table === 'opened' ? 'id' : 'visit_id';
    for (const statement of [sql`update ${sql.table(table)} set ${sql.ref(column)} = null`, sql`delete from ${sql.table(table)}`, sql`truncate ${sql.table(table)} cascade`]) {
      await expect(statement.execute(visits)).rejects.toThrow(`permission denied for table ${table}`);
    }
  }
  await visits.destroy();
});

it('lets an agency append a correction', async () => {
  const housing = agencyDatabase(connection, 'housing');
  const lease = { tenant_id: 'R0000001', city: '220100', registered_on: '2016-03-02', valid_from: '2016-03-02', valid_until: null, source: '测试' };
  const { entry_id } = await housing.insertInto('lease').values(lease).returning('entry_id').executeTakeFirstOrThrow();
  await housing.insertInto('lease').values({ ...lease, entry_id, revision: 2, valid_from: '2016-03-01' }).execute();
  await expect(housing.insertInto('lease').values({ ...lease, entry_id, revision: 2 }).execute()).rejects.toThrow('lease_key');
  await housing.destroy();
});

it('takes on the agency’s role when the database is given by its URL', async () => {
  if (connection.kind !== 'embedded') throw new Error('The test server is an embedded one.');
  const url = `postgres://${administrator}@localhost/${connection.database}?host=${encodeURIComponent(connection.socketDirectory)}`;
  const housing = agencyDatabase({ kind: 'external', url }, 'housing');
  const { rows: [who] } = await sql`select current_user::text as role, current_schema()::text as schema`.execute(housing);
  expect(who).toEqual({ role: 'yizhan_housing', schema: 'housing' });
  await expect(sql`select 1 from health.vaccination`.execute(housing)).rejects.toThrow('permission denied for schema health');
  await housing.destroy();
});

function databaseOf(schema: AgencySchema): Kysely<unknown> {
  const database = databases.get(schema);
  if (database === undefined) throw new Error(`No database for ${schema}.`);
  return database;
}

function tablesOf(schema: AgencySchema) {
  const own = tables.filter((table) => table.schema === schema);
  expect(own.length).toBeGreaterThan(2);
  return own;
}
