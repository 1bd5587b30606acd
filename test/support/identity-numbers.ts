/** Looks for identity numbers, or for anything else, where none may stand: in every column of every table of a database, and in any text. */
import type { Client } from 'pg';
import { isCitizenIdNumber } from '../../src/identity/citizen-id-number';
import { administering } from '../../src/database/administering';
import type { DatabaseConnection } from '../../src/database/connection';

/** Also within longer runs of digits. A hit is a number of 18 places whose birth date exists and whose check place fits. */
export function identityNumbersIn(text: string): readonly string[] {
  return [...text.matchAll(/(?=([1-9]\d{16}[\dXx]))/g)].map(([, number = '']) => number.toUpperCase()).filter(isCitizenIdNumber);
}

/** The tables and columns in which an identity number stands, with how often. */
export function identityNumbersAt(connection: DatabaseConnection): Promise<readonly string[]> {
  return foundAt(connection, identityNumbersIn);
}

/** The tables and columns in which `find` finds anything, with how often; JSON and bytes are read as text, and the planner's samples too. */
export async function foundAt(connection: DatabaseConnection, find: (text: string) => readonly string[]): Promise<readonly string[]> {
  return administering(connection, 'tests', async (client) => {
    const { rows: columns } = await client.query<{ table: string; column: string; type: string }>(`
      select format('%I.%I', n.nspname, c.relname) as table, format('%I', a.attname) as column, a.atttypid::regtype::text as type
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'm', 'p') and a.attnum > 0 and not a.attisdropped and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
      order by 1, a.attnum`);
    const found: string[] = [];
    for (const { table, column, type } of columns) {
      const count = await countIn(client, find, `select ${type === 'bytea' ? `encode(${column}, 'escape')` : `${column}::text`} as text from ${table} where ${column} is not null`);
      if (count > 0) found.push(`${table}.${column}: ${count}`);
    }
    const samples = await countIn(client, find, `select s::text as text from pg_stats s where schemaname not in ('pg_catalog', 'information_schema')`);
    if (samples > 0) found.push(`the planner's samples: ${samples}`);
    return found;
  });
}

async function countIn(client: Client, find: (text: string) => readonly string[], statement: string): Promise<number> {
  const { rows } = await client.query<{ text: string }>(statement);
  return rows.reduce((count, { text }) => count + find(text).length, 0);
}
