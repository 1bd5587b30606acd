/**
 * Writes looks into the ledger before their answers leave: no evidence, no data.
 *
 * What is asked at the same time is written together, in one statement. While the database cannot be reached, looks go into the reserve;
 * they are brought over, in their places of the chain, before anything new. When the reserve is full too, nobody looks.
 */
import { sql, type Kysely } from 'kysely';
import type { AuditTables } from '../database/tables/audit';
import { Failure, type ErrorReporter } from '../failure';
import { link, type Entry, type Look, type Position } from './chain';
import type { Reserve } from './reserve';

export interface LedgerOptions {
  readonly db: Kysely<AuditTables>;
  /** Names this process among all that ever wrote; never used twice. */
  readonly writer: string;
  readonly reserve: Reserve;
  readonly now: () => Date;
  readonly report: ErrorReporter;
}

export interface Ledger {
  /** Kept for good when this resolves. Rejects with AUDIT_UNAVAILABLE when it could not be kept: then nothing may be shown. */
  write(look: Omit<Look, 'at'>): Promise<void>;
  /** Waits for what is under way. */
  close(): Promise<void>;
}

interface Waiting {
  readonly look: Look;
  readonly settle: (failure: Failure | null) => void;
}

export function openLedger({ db, writer, reserve, now, report }: LedgerOptions): Ledger {
  let last: Position | null = null;
  let waiting: Waiting[] = [];
  let writing: Promise<void> | null = null;

  async function keep(entries: readonly Entry[]): Promise<void> {
    try {
      if (!reserve.isEmpty) {
        await insert(db, reserve.read());
        reserve.clear();
      }
      await insert(db, entries);
    } catch (error) {
      report('audit', error);
      reserve.append(entries);
    }
  }

  async function writeAll(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      let head = last;
      const entries = batch.map(({ look }) => (head = link(head, writer, look)));
      const failure = await keep(entries).then(() => null, unavailable);
      // What was not kept leaves no gap: the next look takes its place in the chain.
      if (failure === null) last = head;
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

function unavailable(): Failure {
  return new Failure(
    'AUDIT_UNAVAILABLE',
    'Who looks cannot be written down at the moment, so no record is shown. Tell whoever runs the platform; nothing was lost, ask again later.',
  );
}

/** The entries and the index of whom they are about, in one statement. What is there already (brought over twice) stays as it is. */
async function insert(db: Kysely<AuditTables>, entries: readonly Entry[]): Promise<void> {
  const subjects = entries.flatMap(({ day, writer, position, look }) => [...new Set(look.subjects)].map((subject) => ({ subject, day, writer, position })));
  await sql`
    with written as (
      insert into entry (day, writer, position, look, hash)
      select * from unnest(
        ${entries.map(({ day }) => day)}::date[], ${entries.map(({ writer }) => writer)}::text[], ${entries.map(({ position }) => position)}::int[],
        ${entries.map(({ look }) => JSON.stringify(look))}::jsonb[], ${entries.map(({ hash }) => hash)}::text[])
      on conflict do nothing
    )
    insert into looked_at (subject, day, writer, position)
    select * from unnest(
      ${subjects.map(({ subject }) => subject)}::text[], ${subjects.map(({ day }) => day)}::date[],
      ${subjects.map(({ writer }) => writer)}::text[], ${subjects.map(({ position }) => position)}::int[])
    on conflict do nothing
  `.execute(db);
}
