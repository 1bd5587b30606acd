/** Remembers for a moment what was found, so that a page of questions at one visit reads the visit once. What was not found is not remembered. */

/** More keys than visits are open at once in a large city; beyond, all is forgotten. */
const keysMost = 10_000;

export function remembering<Asked, Found>(
  forMs: number,
  keyOf: (asked: Asked) => string,
  find: (asked: Asked) => Promise<Found | null>,
): (asked: Asked) => Promise<Found | null> {
  const known = new Map<string, { readonly found: Promise<Found | null>; readonly at: number }>();
  return async (asked) => {
    const key = keyOf(asked);
    const at = performance.now();
    const before = known.get(key);
    if (before !== undefined && at - before.at < forMs) return before.found;
    if (known.size >= keysMost) known.clear();
    const found = find(asked);
    // From when it was asked for, not from when it came: what was read may be as old as that.
    const entry = { found, at };
    known.set(key, entry);
    const forget = (): void => {
      if (known.get(key) === entry) known.delete(key);
    };
    await found.then((value) => { if (value === null) forget(); }, forget);
    return found;
  };
}
