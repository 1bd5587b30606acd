/**
 * `npm run audit`: publishes the root of a day of the audit ledger, exports a day, and verifies an export without any database.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Kysely } from 'kysely';
import type { DayRoot } from '../audit/chain';
import { dayFaults, type Days } from '../audit/day-faults';
import { linesOf, readDays, readRoots } from '../audit/export';
import { entriesOfDay, indexOfDay, publishRoot } from '../audit/ledger-reader';
import { needsIndex } from '../audit/looked-at';
import { readConfig } from '../config';
import { auditDatabase } from '../database/client';
import type { AuditTables } from '../database/tables/audit';
import { openBeside } from '../store';
import { runToItsEnd, UsageError } from './command';

const usage = `npm run --silent audit -- roots [--day D]                         publishes the root of a day that is over (yesterday, by UTC)
npm run --silent audit -- export --day D > day.jsonl              writes the entries of a day and their index, one a line
npm run --silent audit -- verify FILE [--roots FILE] [--day D]    finds what was changed in an export; needs no database
npm run --silent audit -- verify --day D [--roots FILE]           finds what was changed in the ledger itself, entries and index

  --roots FILE   the lines that \`roots\` printed, kept where nobody who keeps the ledger can change them
  --day D        verifies against the root of this day alone`;

interface Given {
  readonly day: string | undefined;
  readonly roots: string | undefined;
  readonly file: string | undefined;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true, options: { day: { type: 'string' }, roots: { type: 'string' }, help: { type: 'boolean', default: false } },
  });
  const [command, file, ...more] = positionals;
  if (values.help) return tell(`${usage}\n`);
  const given: Given = { day: values.day === undefined ? undefined : dayIn(values.day), roots: values.roots, file };
  if (more.length > 0 || (file !== undefined && command !== 'verify')) throw new UsageError(usage);
  if (command === 'roots') return onLedger((db) => roots(db, given.day ?? yesterday()));
  if (command === 'export' && given.day !== undefined) return onLedger(async (db) => exported(await daysIn(db, given.day ?? '')));
  if (command === 'verify') return given.file === undefined ? verifyLedger(given) : verify(given, readDays(fileNamed(given.file)));
  throw new UsageError(usage);
}

async function roots(db: Kysely<AuditTables>, day: string): Promise<void> {
  if (day > yesterday()) throw new UsageError(`The day ${day} is not over by UTC, so that its root would not be its last. Days up to ${yesterday()} can be published.`);
  tell(linesOf([await publishRoot(db, day)]));
}

async function daysIn(db: Kysely<AuditTables>, day: string): Promise<Days> {
  return { entries: await entriesOfDay(db, day), index: await indexOfDay(db, day) };
}

function exported({ entries, index }: Days): void {
  tell(linesOf(entries));
  tell(linesOf(index));
}

async function verifyLedger(given: Given): Promise<void> {
  const { day } = given;
  if (day === undefined) throw new UsageError(usage);
  return onLedger(async (db) => verify(given, { ...(await daysIn(db, day)), faults: [] }));
}

function verify({ roots: rootsFile, day }: Given, { entries, index, faults: unread }: Days & { readonly faults: readonly string[] }): void {
  const kept = rootsFile === undefined ? null : readRoots(fileNamed(rootsFile));
  const roots = (kept?.records ?? []).filter((root) => day === undefined || root.day === day);
  const missing = kept !== null && day !== undefined && roots.length === 0 ? [`${day}: ${rootsFile ?? ''} holds no root of this day.`] : [];
  const faults = [...unread, ...(kept?.faults ?? []).map((fault) => `${rootsFile ?? ''}: ${fault}`), ...missing, ...dayFaults({ entries, index }, roots)];
  for (const fault of faults) tell(`${fault}\n`);
  for (const limit of whatCannotShow({ entries, index }, roots)) tell(`${limit}\n`);
  tell(faults.length === 0
    ? `${entries.length} entries, each as it was written.\n`
    : `${faults.length} faults in ${entries.length} entries: this is not the ledger as it was written.\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

function whatCannotShow({ entries, index }: Days, roots: readonly DayRoot[]): readonly string[] {
  const unrooted = new Set(entries.map((entry) => entry.day));
  for (const root of roots) unrooted.delete(root.day);
  const ofRoots = `${[...unrooted].sort().join(', ')}: no published root was given, so an end that was cut off, or a day written anew, would not show.`;
  const ofIndex = 'The export holds no index, so a line taken away from it, which hides a look from whom it was about, would not show.';
  return [...(unrooted.size === 0 ? [] : [ofRoots]), ...(entries.length === 0 || needsIndex(entries, index) ? [] : [ofIndex])];
}

async function onLedger(work: (db: Kysely<AuditTables>) => Promise<void>): Promise<void> {
  const store = await openBeside(readConfig(process.env, join(__dirname, '..', '..')));
  const db = auditDatabase(store.connection, { maxConnections: 1, statementTimeoutMs: 60_000 });
  try {
    await work(db);
  } finally {
    await db.destroy();
    await store.close();
  }
}

function dayIn(written: string): string {
  const day = new Date(`${written}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(written) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(written)) return written;
  throw new UsageError(`--day is a day such as 2016-09-01; it is "${written}".`);
}

function yesterday(): string {
  return new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** A file that the user named: that it is not there is theirs to mend. */
function fileNamed(file: string): string {
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  return readFileSync(file, 'utf8');
}

function tell(text: string): void {
  process.stdout.write(text);
}

runToItsEnd(main);
