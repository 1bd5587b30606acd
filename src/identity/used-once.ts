/**
 * Remembers identifiers for at least a given time, so that each is taken once. Two generations are kept and the older is dropped whole:
 * nothing is searched, and what is remembered is bounded by the calls of twice that time, all of them signed.
 */
export class UsedOnce {
  private young = new Set<string>();
  private old = new Set<string>();
  private bornAtMs: number | null = null;

  constructor(private readonly rememberedForMs: number) {}

  /** Whether the identifier is seen for the first time. */
  first(identifier: string, nowMs: number): boolean {
    this.bornAtMs ??= nowMs;
    const ageMs = nowMs - this.bornAtMs;
    if (ageMs >= this.rememberedForMs) {
      this.old = ageMs >= 2 * this.rememberedForMs ? new Set() : this.young;
      this.young = new Set();
      this.bornAtMs = nowMs;
    }
    if (this.young.has(identifier) || this.old.has(identifier)) return false;
    this.young.add(identifier);
    return true;
  }
}
