/**
 * Writes requests that were refused into the ledger: who, when, through which client, for which purpose, with which code; never what was
 * asked for.
 *
 * The first of its kind is kept before its answer leaves, like any look. Further ones are counted, and stand in one more entry when the minute
 * is over: whoever floods the door fills two lines a minute, and slows nobody down.
 */
import type { Ledger } from './ledger';
import type { UnwrittenRefusal } from './look';

export interface Refusals {
  /** Kept or counted when this resolves. Rejects with AUDIT_UNAVAILABLE when the first of its kind could not be kept. */
  keep(refused: UnwrittenRefusal): Promise<void>;
  /** Writes what was counted. */
  close(): Promise<void>;
}

export interface RefusalsOptions {
  readonly ledger: Pick<Ledger, 'write'>;
  /** How long further ones are counted. */
  readonly countedForMs?: number;
}

/** More kinds at once than people and programs sign in within a minute in a large city; beyond, the oldest count ends early. */
const kindsMost = 10_000;

interface Count {
  readonly first: UnwrittenRefusal;
  readonly kept: Promise<void>;
  readonly alarm: NodeJS.Timeout;
  further: number;
}

export function openRefusals({ ledger, countedForMs = 60_000 }: RefusalsOptions): Refusals {
  const counts = new Map<string, Count>();

  function begin(kind: string, first: UnwrittenRefusal): Count {
    const [oldest] = counts.keys();
    if (counts.size >= kindsMost && oldest !== undefined) void end(oldest);
    const kept = ledger.write(first);
    const count: Count = { first, kept, further: 0, alarm: setTimeout(() => void end(kind), countedForMs).unref() };
    counts.set(kind, count);
    kept.catch(() => {
      // Nothing was kept, so nothing is counted on top of it.
      clearTimeout(count.alarm);
      if (counts.get(kind) === count) counts.delete(kind);
    });
    return count;
  }

  async function end(kind: string): Promise<void> {
    const count = counts.get(kind);
    if (count === undefined) return;
    clearTimeout(count.alarm);
    counts.delete(kind);
    // That the ledger is away is reported by the ledger; the first of these is kept in any case.
    if (count.further > 0) await ledger.write(furtherOnes(count)).catch(() => undefined);
  }

  return {
    keep(refused) {
      const kind = kindOf(refused);
      const before = counts.get(kind);
      if (before === undefined) return begin(kind, refused).kept;
      before.further += 1;
      return before.kept;
    },
    async close() {
      await Promise.all([...counts.keys()].map(end));
    },
  };
}

function kindOf({ role, viewer, client, purpose, failures }: UnwrittenRefusal): string {
  return JSON.stringify([role, viewer, client, purpose, failures]);
}

/** They may have been of several visits and operations, so that neither is named. */
function furtherOnes({ first, further }: Count): UnwrittenRefusal {
  return {
    ...first, times: further, operation: '', visit: '', reads: [], told: {}, counter: null, proof: null, reason: null, present: [], isConfidential: false, signs: [],
  };
}
