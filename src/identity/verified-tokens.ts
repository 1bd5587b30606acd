/**
 * Remembers by digest what a token was found to say, for seconds, so that a counter's requests do not verify it each time; bounded, never
 * beyond the token's end, and no longer than a withdrawn key may take to be noticed.
 */
import type { Principal } from './viewer';

export interface VerifiedToken {
  readonly principal: Principal;
  /** The key that it is bound to; null for a bearer's token. */
  readonly thumbprint: string | null;
  readonly expiresAtMs: number;
}

export class VerifiedTokens {
  private readonly known = new Map<string, VerifiedToken & { readonly verifiedAtMs: number }>();

  constructor(private readonly keptMs: number, private readonly most = 20_000) {}

  find(digest: string, nowMs: number): VerifiedToken | null {
    const found = this.known.get(digest);
    if (found === undefined) return null;
    const ageMs = nowMs - found.verifiedAtMs;
    // A clock that was set back must not lengthen a life.
    if (ageMs >= 0 && ageMs < this.keptMs && nowMs < found.expiresAtMs) return found;
    this.known.delete(digest);
    return null;
  }

  keep(digest: string, verified: VerifiedToken, nowMs: number): void {
    const oldest = this.known.size >= this.most ? this.known.keys().next().value : undefined;
    if (oldest !== undefined) this.known.delete(oldest);
    this.known.set(digest, { ...verified, verifiedAtMs: nowMs });
  }
}
