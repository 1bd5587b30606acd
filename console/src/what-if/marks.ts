/** The days on which something is known to change. */

export interface Changing { readonly nextChange: { readonly on: string } | null }

export interface Mark {
  readonly day: string;
  /** How many verdicts are known to change on it. */
  readonly changes: number;
}

/** Days after `from` and up to `to` on which a verdict is known to change, the first one first. */
export function marksOf(determinations: readonly Changing[], from: string, to: string): readonly Mark[] {
  const counts = new Map<string, number>();
  for (const { nextChange } of determinations) {
    if (nextChange === null || nextChange.on <= from || nextChange.on > to) continue;
    counts.set(nextChange.on, (counts.get(nextChange.on) ?? 0) + 1);
  }
  return [...counts].map(([day, changes]) => ({ day, changes })).sort((one, other) => one.day.localeCompare(other.day));
}
