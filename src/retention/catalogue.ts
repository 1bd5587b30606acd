/** The tables as the database has them now, and where the retention schedule does not fit them. */
import type { Client } from 'pg';
import type { RetentionLine } from './schedule';

export interface TableInDatabase {
  readonly name: string;
  /** Column → type. */
  readonly columns: ReadonlyMap<string, string>;
  /** Entries with revisions, the last of which holds. */
  readonly isHistory: boolean;
  /** Rows of other tables that point here: while one does, the row stays. */
  readonly pointedAtBy: readonly { readonly table: string; readonly columns: readonly string[]; readonly to: readonly string[] }[];
}

export type Catalogue = ReadonlyMap<string, TableInDatabase>;

export async function readCatalogue(client: Client): Promise<Catalogue> {
  const { rows: columns } = await client.query<{ table: string; column: string; type: string }>(`
    select n.nspname || '.' || c.relname as table, a.attname as column, a.atttypid::regtype::text as type
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
      and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_t%' order by 1, a.attnum`);
  const { rows: keys } = await client.query<{ to_table: string; table: string; columns: readonly string[]; to: readonly string[] }>(`
    select k.confrelid::regclass::text as to_table, k.conrelid::regclass::text as table,
      (select json_agg(a.attname order by u.n) from unnest(k.conkey) with ordinality as u (num, n) join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.num)::text as columns,
      (select json_agg(a.attname order by u.n) from unnest(k.confkey) with ordinality as u (num, n) join pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.num)::text as to
    from pg_constraint k where k.contype = 'f'`);
  const tables = new Map<string, Map<string, string>>();
  for (const { table, column, type } of columns) tables.set(table, (tables.get(table) ?? new Map<string, string>()).set(column, type));
  return new Map([...tables].map(([name, ofTable]) => [name, {
    name, columns: ofTable, isHistory: ofTable.has('entry_id') && ofTable.has('revision'),
    pointedAtBy: keys.filter((key) => key.to_table === name).map((key) => ({ table: key.table, columns: names(key.columns), to: names(key.to) })),
  }]));
}

/** The driver leaves JSON as text. */
function names(json: unknown): readonly string[] {
  return (typeof json === 'string' ? JSON.parse(json) : json) as readonly string[];
}

const days: ReadonlySet<string | undefined> = new Set(['date', 'timestamp with time zone']);

/** What has to be mended before anything may be deleted; a line whose table is not there yet is none of these. */
export function faultsOf(lines: readonly RetentionLine[], catalogue: Catalogue): readonly string[] {
  const lineOf = new Map(lines.map((line) => [line.table, line]));
  return [
    ...[...catalogue.keys()].filter((table) => !lineOf.has(table)).map((table) => `${table} has no line: say how long it is kept.`),
    ...lines.flatMap((line) => {
      const table = catalogue.get(line.table);
      return table === undefined ? [] : faultsOfLine(line, table, catalogue);
    }),
  ];
}

function faultsOfLine(line: RetentionLine, { name, columns }: TableInDatabase, catalogue: Catalogue): readonly string[] {
  const missing = (table: string, wanted: readonly string[]): string[] =>
    wanted.filter((column) => catalogue.get(table)?.columns.has(column) !== true).map((column) => `${name}: ${table} has no column ${column}.`);
  const faults = [
    ...missing(name, [...line.after, ...line.person, ...(line.day === null ? [] : [line.day]), ...(line.subject === null ? [] : [line.subject])]),
    ...(line.with === null ? [] : [...missing(name, [line.with.by]), ...missing(line.with.table, [line.with.by])]),
    ...(line.through === null ? [] : [...missing(name, [line.through.by]), ...missing(line.through.table, [line.through.by, line.through.person])]),
    ...line.after.filter((column) => columns.has(column) && !days.has(columns.get(column))).map((column) => `${name}: ${column} is no day.`),
  ];
  // A record says itself until when it holds; counting from anything else could take one away that still does.
  if (line.after.length > 0 && columns.has('valid_until') && line.after[0] !== 'valid_until') faults.push(`${name} has valid_until, so that its period begins there.`);
  return faults;
}
