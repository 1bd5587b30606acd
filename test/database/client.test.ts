/** What an agency's queries may rely on: the form of values, planned statements, limits, and a count of what was sent. */
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';

import { agencyDatabase } from '../../src/database/client';
import type { DatabaseConnection } from '../../src/database/connection';
import { onStatement } from '../../src/database/prepared-statements';
import { createDatabase, dropDatabase, withAdministration } from '../support/database';

let connection: DatabaseConnection;

beforeAll(async () => { connection = await createDatabase('client'); });
afterAll(() => dropDatabase('client'));

it('gives days as text, instants as ISO text in UTC, and numbers as numbers', async () => {
  const housing = agencyDatabase(connection, 'housing');
  const home = await housing.selectFrom('property').selectAll().where('owner_id', '=', 'R0000009').executeTakeFirstOrThrow();
  expect(home).toMatchObject({ revision: 1, area_m2: 90, price_yuan: 300000, acquired_on: '2016-08-26', disposed_on: null, retracted: false });
  expect(home.entry_id).toEqual(expect.any(Number));
  expect(home.recorded_at).toBe('2016-08-31T01:30:00.000Z');
  const { rows: [lists] } = await sql`select array['2016-02-29'::date] as days, array[7::int8] as counts, 1.5::numeric as share`.execute(housing);
  expect(lists).toEqual({ days: ['2016-02-29'], counts: [7], share: 1.5 });
  await housing.destroy();
});

it('refuses a whole number that a double cannot hold, instead of changing it', async () => {
  const housing = agencyDatabase(connection, 'housing');
  await expect(sql`select 9007199254740993::int8`.execute(housing)).rejects.toThrow('too large to be read exactly');
  await housing.destroy();
});

it('plans a statement once per connection and runs it with other values', async () => {
  const health = agencyDatabase(connection, 'health', { maxConnections: 1 });
  const dosesOf = (id: string) => health.selectFrom('vaccination').select(['vaccine', 'resident_id']).where('resident_id', '=', id).execute();
  for (const id of ['R0000013', 'R0000030', 'R0000022', 'R0000013']) {
    expect(new Set((await dosesOf(id)).map(({ resident_id }) => resident_id))).toEqual(new Set([id]));
  }
  expect(await prepared(health)).toEqual([{ statement: expect.stringContaining('"resident_id" = $1') as string, runs: 4 }]);
  await health.destroy();
});

it('does not keep more than a bounded number of statements on a connection', async () => {
  const health = agencyDatabase(connection, 'health', { maxConnections: 1 });
  for (let count = 1; count <= 230; count += 1) await sql`select ${sql.raw(String(count))}::int as n`.execute(health);
  const { rows: [kept] } = await sql<{ n: number }>`select count(*) as n from pg_prepared_statements`.execute(health);
  expect(kept?.n).toBe(200);
  await health.destroy();
});

it('goes on when a table changes beneath a planned statement', async () => {
  const name = 'client_altered';
  const altered = await createDatabase(name);
  const { administration } = await import('../../src/database/client');
  const admin = administration(altered);
  const health = agencyDatabase(altered, 'health', { maxConnections: 1 });
  const cards = () => health.selectFrom('vaccination_record_card').selectAll().where('resident_id', '=', 'R0000013').execute();
  expect(await cards()).toHaveLength(1);
  await sql`alter table health.vaccination_record_card add column clinic text`.execute(admin);
  expect(await cards()).toHaveLength(1);
  expect(await cards()).toHaveLength(1);
  await health.destroy();
  await admin.destroy();
  await dropDatabase(name);
});

it('breaks off a statement that takes too long', async () => {
  const registry = agencyDatabase(connection, 'registry', { statementTimeoutMs: 50 });
  await expect(sql`select pg_sleep(5)`.execute(registry)).rejects.toThrow('statement timeout');
  await registry.destroy();
});

it('tells a listener of every statement that an agency sends, until it stops listening', async () => {
  const education = agencyDatabase(connection, 'education');
  const sent: string[] = [];
  const stop = onStatement(({ agency, sql: text }) => sent.push(`${agency}: ${text}`));
  await education.selectFrom('exam').select('kind').where('resident_id', '=', 'R0000016').execute();
  stop();
  await education.selectFrom('exam').select('held_on').execute();
  expect(sent).toEqual(['education: select "kind" from "exam" where "resident_id" = $1']);
  await education.destroy();
});

async function prepared(database: Parameters<ReturnType<typeof sql>['execute']>[0]) {
  const { rows } = await sql<{ statement: string; runs: number }>`
    /* not itself prepared */ select statement, generic_plans + custom_plans as runs from pg_prepared_statements`.execute(database);
  return rows;
}

it('outlives a connection that breaks while it is lent out: the statement that needs it says so', async () => {
  const housing = agencyDatabase(connection, 'housing');
  await housing.connection().execute(async (lent) => {
    const { rows: [own] } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(lent);
    await withAdministration(connection, (admin) => sql`select pg_terminate_backend(${own?.pid})`.execute(admin));
    await pause(50);
    await expect(sql`select 1`.execute(lent)).rejects.toThrow();
  });
  expect((await sql`select 1 as one`.execute(housing)).rows).toEqual([{ one: 1 }]);
  await housing.destroy();
});
