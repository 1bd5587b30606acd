/**
 * Writes looks into the ledger before their answers leave: no evidence, no data.
 *
 * What is asked at the same time is written together, in one statement. While the database cannot be reached, looks go into the reserve;
 * they are brought over, in their places of the chain, before anything new. When the reserve is full too, nobody looks.
 */
import { sql, type Kysely } from 'kysely';
import type { AuditTables } from '../database/tables/audit';
import { Failure, type ErrorReporter } from '../failure';
import { link, type Entry, type Position } from './chain';
import type { Look, UnwrittenLook, UnwrittenRefusal } from './look';
import { indexOf } from './looked-at';
import type { Reserve } from './reserve';

export interface LedgerOptions {
  readonly db: Kysely<AuditTables>;
  /** Gives a name that nobody ever wrote under. */
  readonly writer: () => string;
  readonly reserve: Reserve;
  readonly now: () => Date;
  readonly report: ErrorReporter;
  /** After so long a statement counts as lost, although it may still arrive. */
  readonly writtenWithinMs?: number;
  /** How long the reserve is written before the database is tried again. */
  readonly retryAfterMs?: number;
}

export interface Ledger {
  /** Kept for good when this resolves. Rejects with AUDIT_UNAVAILABLE when it could not be kept: then nothing may be shown. */
  write(look: UnwrittenLook | UnwrittenRefusal): Promise<void>;
  /** Waits for what is under way. */
  close(): Promise<void>;
}

interface Waiting {
  readonly look: Look;
  readonly settle: (failure: Failure | null) => void;
}

export function openLedger({ db, writer, reserve, now, report, writtenWithinMs = 2_000, retryAfterMs = 1_000 }: LedgerOptions): Ledger {
  let name = writer();
  let last: Position | null = null;
  let waiting: Waiting[] = [];
  let writing: Promise<void> | null = null;
  let retryAt = 0;

  async function keep(entries: readonly Entry[]): Promise<void> {
    if (performance.now() < retryAt) return reserve.append(entries);
    try {
      await within(writtenWithinMs, bringOver(db, reserve).then(() => insert(db, entries)));
    } catch (error) {
      report('audit', error);
      retryAt = performance.now() + retryAfterMs;
      reserve.append(entries);
    }
  }

  async function writeAll(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      let head = last;
      const entries = batch.map(({ look }) => (head = link(head, name, look)));
      const failure = await keep(entries).then(() => null, auditUnavailable);
      if (failure === null) last = head;
      else {
        // The statement that failed may have been carried out all the same: nobody else may take those places of the chain.
        name = writer();
        last = null;
      }
      for (const { settle } of batch) settle(failure);
    }
    writing = null;
  }

  return {
    write(look) {
      return new Promise((resolve, reject) => {
        waiting.push({ look: { at: now().toISOString(), ...look }, settle: (failure) => (failure === null ? resolve() : reject(failure)) });
        // Whoever asks in the same turn of the loop is written together.
        writing ??= Promise.resolve().then(writeAll);
      });
    },
    async close() {
      while (writing !== null) await writing;
      reserve.close();
    },
  };
}

/** A statement may hang for ever when the server is frozen: its own limit of time would be kept by the server. */
async function within(ms: number, work: Promise<void>): Promise<void> {
  let alarm: NodeJS.Timeout | undefined;
  const lateness = new Promise<never>((_, reject) => {
    alarm = setTimeout(() => reject(new Error(`The audit ledger's database did not answer within ${ms / 1000} s.`)), ms);
  });
  try {
    await Promise.race([work, lateness]);
  } finally {
    clearTimeout(alarm);
  }
}

const broughtOverAtOnce = 1_000;

async function bringOver(db: Kysely<AuditTables>, reserve: Reserve): Promise<void> {
  if (reserve.isEmpty) return;
  const { version } = reserve;
  const left = reserve.read();
  for (let at = 0; at < left.length; at += broughtOverAtOnce) await insert(db, left.slice(at, at + broughtOverAtOnce));
  // What came in while a slow database was waited for has yet to be brought over.
  if (reserve.version === version) reserve.clear();
}

export function auditUnavailable(): Failure {
  return new Failure(
    'AUDIT_UNAVAILABLE',
    'Who looks cannot be written down at the moment, so no record is shown. Tell whoever runs the platform; nothing was lost, ask again later.',
  );
}

/**
 * The entries and the index of whom they are about, in one statement. What is there already (brought over twice) stays as it is. The entries go
 * as one text of JSON: as an array each of them would be quoted, and read, twice.
 */
async function insert(db: Kysely<AuditTables>, entries: readonly Entry[]): Promise<void> {
  const subjects = indexOf(entries);
  await sql`
    with written as (
      insert into entry (day, writer, position, look, hash)
      select day, writer, position, look, hash
      from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as given (day date, writer text, position int, look jsonb, hash text)
      on conflict do nothing
    )
    insert into looked_at (subject, day, writer, position)
    select * from unnest(
      ${subjects.map(({ subject }) => subject)}::text[], ${subjects.map(({ day }) => day)}::date[],
      ${subjects.map(({ writer }) => writer)}::text[], ${subjects.map(({ position }) => position)}::int[])
    on conflict do nothing
  `.execute(db);
}
