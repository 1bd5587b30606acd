/** Which rows of a table have outlived their period or are asked to be erased. Names come from the schedule, checked against the catalogue. */
import type { TableInDatabase } from './catalogue';
import type { RetentionLine } from './schedule';

/** `$1` = the day as of which it is asked, `$2` = the years that the record is kept. */
export const hasOutlived = (line: RetentionLine, { isHistory }: TableInDatabase): string =>
  `(${endOf(line, isHistory)} + make_interval(years => $2::int))::date < $1::date${andNothingIsLeft(line, isHistory)}`;

/** `$1` = the day: the record is no longer valid on it. */
export const hasEnded = (line: RetentionLine, { isHistory }: TableInDatabase): string => `${endOf(line, isHistory)}::date < $1::date${andNothingIsLeft(line, isHistory)}`;

/** The day from which the period is counted; null while the record is valid. An entry that was taken back ended with that. */
function endOf({ after, with: linked }: RetentionLine, isHistory: boolean): string {
  const ended = linked === null ? `coalesce(${[...after.map((column) => `latest.${column}::timestamp`), 'null'].join(', ')})` : 'latest.recorded_at::timestamp';
  return isHistory ? `(case when latest.retracted then latest.recorded_at::timestamp else ${ended} end)` : `(${ended})`;
}

function andNothingIsLeft({ with: linked }: RetentionLine, isHistory: boolean): string {
  if (linked === null) return '';
  const { table, by } = linked;
  return ` and (${isHistory ? 'latest.retracted or ' : ''}not exists (select from ${table} as linked where linked.${by} = latest.${by}))`;
}

/** The rows that speak for their entries: of a history the last revision of each, of any other table every row. */
export function latestOf({ name, isHistory }: TableInDatabase): string {
  return isHistory ? `(select distinct on (entry_id) * from ${name} order by entry_id, revision desc) as latest` : `${name} as latest`;
}

/** `$1` = a resident's id; null when the table holds nobody. Of a history: any revision that names the person counts. */
export function isAbout({ person, subject, through }: RetentionLine, { columns }: TableInDatabase): string | null {
  const ways = [
    ...person.map((column) => `about.${column} = $1::text`),
    ...(subject === null ? [] : [columns.get(subject) === 'text[]' ? `'person:' || $1::text = any(about.${subject})` : `about.${subject} = 'person:' || $1::text`]),
    ...(through === null ? [] : [`about.${through.by} in (select whose.${through.by} from ${through.table} as whose where whose.${through.person} = $1::text)`]),
  ];
  return ways.length === 0 ? null : ways.join(' or ');
}

/** A row that others point at stays until they are gone. */
export function isPointedAt({ pointedAtBy }: TableInDatabase): string {
  const pointing = pointedAtBy.map(({ table, columns, to }) =>
    `exists (select from ${table} as pointing where ${columns.map((column, index) => `pointing.${column} = latest.${to[index] ?? ''}`).join(' and ')})`);
  return pointing.length === 0 ? 'false' : pointing.join(' or ');
}
