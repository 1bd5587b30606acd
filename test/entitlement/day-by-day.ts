/** The next change found by asking every day anew: slow, and plainly right. */
import { compile, determine, type CompileOptions, type Determination, type Policy, type Question, type Verdict } from '../../src/entitlement';
import { addDays } from '../../src/entitlement/dates';

export interface Seen {
  readonly on: string;
  readonly verdict: Verdict | null;
}

/** By entitlement and subject; what does not change within so many days is not in it. */
export function changesSeen(policy: Policy, { asOf, ...options }: CompileOptions, question: Question, days: number): ReadonlyMap<string, Seen> {
  const open = new Map(determine(compile(policy, { asOf, ...options }), question).determinations.map((one) => [keyOf(one), one.verdict]));
  const seen = new Map<string, Seen>();
  for (let count = 1; count <= days && open.size > 0; count += 1) {
    const on = addDays(asOf, count);
    const later = new Map(determine(compile(policy, { asOf: on, ...options }), question).determinations.map((one) => [keyOf(one), one.verdict]));
    for (const [key, verdict] of open) {
      const now = later.get(key) ?? null;
      if (now === verdict) continue;
      seen.set(key, { on, verdict: now });
      open.delete(key);
    }
  }
  return seen;
}

export const keyOf = ({ entitlement, subject }: Pick<Determination, 'entitlement' | 'subject'>): string => `${entitlement} ${subject}`;
