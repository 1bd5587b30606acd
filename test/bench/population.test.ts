/** Holds the benchmark of the population to what it says: the very same rows are copied, and a missing index shows. */
import { Client } from 'pg';
import { wholeReads } from '../../bench/plans';
import { copySpool, spoolPopulation } from '../../bench/spool';
import { administrationClientConfig, type DatabaseConnection } from '../../src/database/connection';
import { agencySchemas } from '../../src/database/tables';
import { loadPopulation } from '../../src/population/load';
import { sealedColumns } from '../../src/sealing/sealed-columns';
import { testCipher } from '../support/cipher';
import { createDatabase, dropDatabase, emptyTemplate } from '../support/database';

const size = { seed: 7, residents: 150 } as const;
const undone: (() => Promise<void> | void)[] = [];

let loaded: DatabaseConnection;
let copied: DatabaseConnection;

beforeAll(async () => {
  loaded = await createDatabase('bench_loaded', { template: emptyTemplate });
  copied = await createDatabase('bench_copied', { template: emptyTemplate });
  await loadPopulation(loaded, { cipher: testCipher, size });
});
afterAll(async () => {
  for (const undo of undone) await undo();
  await dropDatabase('bench_loaded');
  await dropDatabase('bench_copied');
});

it('copies from its files the very rows that the loader writes', async () => {
  const spool = await spoolPopulation(size, testCipher, { add: (undo) => undone.push(undo) });
  await copySpool(copied, spool);
  const [ofLoader, ofFiles] = [await contents(loaded), await contents(copied)];
  expect(ofFiles).toEqual(ofLoader);
  expect(Object.keys(ofFiles).length).toBeGreaterThan(60);
});

it('reports a statement that reads a long table from end to end, by the values sent and by any values', async () => {
  const byName = { agency: 'education', sql: 'select code from school where name = $1', parameters: ['长春市第一中学'] } as const;
  const byCode = { agency: 'education', sql: 'select name from school where code in ($1, $2)', parameters: ['220100101', '220100102'] } as const;
  const reads = await wholeReads(loaded, [byName, byCode], 1_000);
  expect(reads.map(({ table, planFor, sql }) => ({ table, planFor, sql }))).toEqual([
    { table: 'school', planFor: 'the values sent', sql: byName.sql },
    { table: 'school', planFor: 'any values', sql: byName.sql },
  ]);
  expect(await wholeReads(loaded, [byName], 2_000)).toEqual([]);
});

/** A digest of each table that holds rows; the loader's own note of its run is none of the population. No value is sealed alike twice; its blind index is. */
async function contents(connection: DatabaseConnection): Promise<Readonly<Record<string, string>>> {
  const client = new Client(administrationClientConfig(connection));
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select schemaname || '.' || tablename as name from pg_tables where schemaname = any($1) and tablename <> 'population_load'`, [agencySchemas]);
    const digests: [string, string][] = [];
    for (const { name } of tables) {
      const { rows: [row] } = await client.query<{ rows: string; digest: string | null }>(
        `select count(*) as rows, md5(string_agg(t::text, ';' order by t::text)) as digest
         from (select to_jsonb(t) - $1::text[] as t from ${name} as t) as t`, [sealedColumns.map(({ sealed }) => sealed)]);
      if (row?.digest != null) digests.push([name, `${row.rows} rows, ${row.digest}`]);
    }
    return Object.fromEntries(digests);
  } finally {
    await client.end();
  }
}
