/**
 * The tables that a backup holds: of every schema that has a role of its own (`yizhan_<schema>`), so that a new agency is in it without being
 * named here. Not the list of migrations, which the restored database makes for itself.
 */
import type { Client } from 'pg';
import type { SequenceState, TableHead } from './frames';

/** Tables that others refer to come before them. Columns that the database works out by itself are left out. */
export async function ourTables(client: Client): Promise<readonly TableHead[]> {
  const { rows } = await client.query<{ table: string; columns: readonly string[]; refers: readonly string[] }>(`
    select format('%I.%I', n.nspname, c.relname) as table,
      array(select quote_ident(a.attname) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
      array(select distinct format('%I.%I', fn.nspname, f.relname) from pg_constraint k join pg_class f on f.oid = k.confrelid join pg_namespace fn on fn.oid = f.relnamespace
        where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as refers
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_roles r on r.rolname = 'yizhan_' || n.nspname
    where c.relkind = 'r' order by 1`);
  const heads = new Map(rows.map(({ table, columns }) => [table, { table, columns }]));
  const refers = new Map(rows.map(({ table, refers: others }) => [table, others]));
  const ordered = new Set<string>();
  const add = (table: string, under: readonly string[]): void => {
    if (ordered.has(table)) return;
    if (under.includes(table)) throw new RangeError(`Tables refer to each other in a circle: ${[...under, table].join(' → ')}.`);
    for (const other of refers.get(table) ?? []) add(other, [...under, table]);
    ordered.add(table);
  };
  for (const { table } of rows) add(table, []);
  return [...ordered].flatMap((table) => heads.get(table) ?? []);
}

/** Where each stands. They are no part of a snapshot: read after it was taken they are never behind the rows of it. */
export async function sequencesOf(client: Client): Promise<readonly SequenceState[]> {
  const { rows } = await client.query<{ name: string }>(`
    select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_roles r on r.rolname = 'yizhan_' || n.nspname where c.relkind = 'S' order by 1`);
  const states: SequenceState[] = [];
  for (const { name } of rows) {
    const { rows: [state] } = await client.query<{ value: string; called: boolean }>(`select last_value::text as value, is_called as called from ${name}`);
    if (state !== undefined) states.push({ name, lastValue: state.value, isCalled: state.called });
  }
  return states;
}

/** Of every migration that ran, in order; null for a database in which none did. */
export async function migrationsIn(client: Client): Promise<readonly string[] | null> {
  const { rows: [list] } = await client.query<{ is_there: boolean }>(`select to_regclass('administration.kysely_migration') is not null as is_there`);
  if (list?.is_there !== true) return null;
  const { rows } = await client.query<{ name: string }>('select name from administration.kysely_migration order by name');
  return rows.length === 0 ? null : rows.map(({ name }) => name);
}

/** So that values are written and read alike whatever a server is set to. */
export const plainSettings = `set datestyle = 'ISO, YMD'; set intervalstyle = 'iso_8601'; set timezone = 'UTC'; set client_encoding = 'UTF8'; set bytea_output = 'hex'; set extra_float_digits = 1`;
