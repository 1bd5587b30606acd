/**
 * Whether the clock of this process can be relied on: tokens, proofs and visits end by it, and the ledger is dated by it. It is compared with
 * the database's, which all processes share, at the start and every few seconds; a question to the database takes time, and half of it is
 * allowed for.
 */

/** Further apart than this, the clock is wrong. */
export const apartSecondsMost = 30;
const everyMs = 10_000;

export interface ClockWatch {
  /** Why the clock cannot be relied on; null while it can. */
  fault(): string | null;
  /** Compares now. */
  check(): Promise<void>;
  stop(): void;
}

export interface ClockOptions {
  /** The time of the database, in milliseconds since 1970. */
  readonly nowOfDatabase: () => Promise<number>;
  /** The clock that is watched. */
  readonly now?: () => number;
}

/** Resolves after the first comparison. A database that cannot be asked leaves the last finding as it is; before the first there is no finding. */
export async function watchClock({ nowOfDatabase, now = Date.now }: ClockOptions): Promise<ClockWatch> {
  let fault: string | null = 'The clock has not been compared with the database’s yet: the database did not answer.';
  const check = async (): Promise<void> => {
    const began = now();
    const beganMs = performance.now();
    const theirs = await nowOfDatabase().catch(() => null);
    if (theirs === null) return;
    // By the clock that only goes forward, so that one set meanwhile does not pass for a slow answer.
    const halfOfRoundTripMs = (performance.now() - beganMs) / 2;
    const apartMs = Math.abs(began + halfOfRoundTripMs - theirs) - halfOfRoundTripMs;
    fault = apartMs <= apartSecondsMost * 1_000 ? null
      : `The clock of this process is ${Math.round(apartMs / 1_000)} s from the database's, and ${apartSecondsMost} s are allowed: set the clocks (NTP), and this goes away by itself.`;
  };
  await check();
  const timer = setInterval(() => void check(), everyMs);
  timer.unref();
  return { fault: () => fault, check, stop: () => clearInterval(timer) };
}
