/**
 * How PostgreSQL would run the statements of assessments: EXPLAIN as the agency's own role, once for the values sent and once for any
 * values, since a prepared statement may come to run by either plan.
 */
import { Client } from 'pg';
import { administrationClientConfig, agencyClientConfig, type DatabaseConnection } from '../src/database/connection';
import { onStatement, type SentStatement } from '../src/database/prepared-statements';
import { agencySchemas, type AgencySchema } from '../src/database/tables';
import type { AssessmentQuestion, Floor } from './floor/assessment';

/** A table that is read from end to end. */
export interface WholeRead {
  readonly agency: AgencySchema;
  readonly table: string;
  readonly rows: number;
  readonly planFor: 'the values sent' | 'any values';
  readonly sql: string;
}

/** The statements that the questions lead to; of those that differ in the length of lists only, the longest. */
export async function statementsOf(floor: Floor, questions: readonly AssessmentQuestion[]): Promise<readonly SentStatement[]> {
  const longest = new Map<string, SentStatement>();
  const stop = onStatement((statement) => {
    const key = `${statement.agency} ${statement.sql.replace(/\$\d+(, \$\d+)*/g, '$')}`;
    if ((longest.get(key)?.parameters.length ?? -1) < statement.parameters.length) longest.set(key, statement);
  });
  try {
    for (const question of questions) await floor.assess(question);
    return [...longest.values()];
  } finally {
    stop();
  }
}

/** Every Seq Scan in their plans over a table of more rows than that. The tables must have been analyzed. */
export async function wholeReads(
  connection: DatabaseConnection, statements: readonly SentStatement[], rowsMax: number,
): Promise<readonly WholeRead[]> {
  const rowsOf = await tableRows(connection);
  const found: WholeRead[] = [];
  for (const agency of agencySchemas) {
    const own = statements.filter((statement) => statement.agency === agency);
    await asClient(agencyClientConfig(connection, agency, 30_000), async (client) => {
      for (const { sql, parameters } of own) {
        const plans = { 'the values sent': await explained(client, '', sql, [...parameters]), 'any values': await explained(client, 'generic_plan, ', sql) };
        for (const planFor of ['the values sent', 'any values'] as const) {
          for (const table of readWhole(plans[planFor])) {
            const rows = rowsOf.get(`${agency}.${table}`) ?? 0;
            if (rows > rowsMax) found.push({ agency, table, rows, planFor, sql });
          }
        }
      }
    });
  }
  return found;
}

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly PlanNode[];
}

async function explained(client: Client, option: string, sql: string, parameters?: readonly unknown[]): Promise<PlanNode> {
  const { rows: [row] } = await client.query<{ 'QUERY PLAN': readonly { readonly Plan: PlanNode }[] }>(
    `explain (${option}format json) ${sql}`, parameters === undefined ? undefined : [...parameters]);
  const plan = row?.['QUERY PLAN'][0]?.Plan;
  if (plan === undefined) throw new Error('PostgreSQL explained nothing.');
  return plan;
}

function readWhole(node: PlanNode): readonly string[] {
  const own = node['Node Type'] === 'Seq Scan' && node['Relation Name'] !== undefined ? [node['Relation Name']] : [];
  return [...own, ...(node.Plans ?? []).flatMap(readWhole)];
}

async function tableRows(connection: DatabaseConnection): Promise<ReadonlyMap<string, number>> {
  return asClient(administrationClientConfig(connection, 'benchmark'), async (client) => {
    const { rows } = await client.query<{ name: string; rows: number }>(
      `select n.nspname || '.' || c.relname as name, c.reltuples::float8 as rows
       from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname = any($1)`, [agencySchemas]);
    return new Map(rows.map(({ name, rows: count }) => [name, count]));
  });
}

async function asClient<Result>(config: ConstructorParameters<typeof Client>[0], work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client(config);
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
