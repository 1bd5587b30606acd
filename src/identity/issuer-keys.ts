/**
 * The keys of the issuer: found by OIDC discovery (or where the configuration says), and read again as they change.
 *
 * A token that names an unknown key makes us look for it, at most once in the cooldown, so that junk cannot make us trouble the issuer. A key
 * that the issuer withdrew is dropped when the keys are next read, which is tried once in the cooldown while tokens are verified; an issuer that
 * cannot be reached lends its last keys for ten minutes and no longer.
 */
import { createRemoteJWKSet, type JWSHeaderParameters, type KeyLike } from 'jose';

export interface IssuerKeysOptions {
  readonly issuer: string;
  /** Where the keys are; null to ask the issuer's discovery. */
  readonly jwksUrl: string | null;
  readonly cooldownMs?: number;
  /** How long keys are used without having been read again. */
  readonly keptMs?: number;
}

export type FindKey = (header: JWSHeaderParameters) => Promise<KeyLike>;

const timeoutMs = 3_000;
/** Discovery documents have a few thousand characters. */
const discoveryCharactersMost = 64 * 1024;

/** Nothing is asked of the issuer before the first token. */
export function issuerKeys({ issuer, jwksUrl, cooldownMs = 30_000, keptMs = 600_000 }: IssuerKeysOptions): FindKey {
  const found = retriedAfter(cooldownMs, async () => {
    const url = jwksUrl === null ? await discovered(issuer) : new URL(jwksUrl);
    return createRemoteJWKSet(url, { timeoutDuration: timeoutMs, cooldownDuration: cooldownMs, cacheMaxAge: keptMs });
  });
  let readAgainMs = performance.now() + cooldownMs;
  return async (header) => {
    const keys = await found();
    if (performance.now() >= readAgainMs) {
      readAgainMs = performance.now() + cooldownMs;
      // One request waits for it; where it fails, the keys at hand serve on, unless they are too old.
      await keys.reload().catch(() => undefined);
    }
    return keys(header);
  };
}

/** Remembers what came of it; after a failure it is tried again, at most once in the time. */
function retriedAfter<Value>(pauseMs: number, attempt: () => Promise<Value>): () => Promise<Value> {
  let last: Promise<Value> | null = null;
  let failedAtMs = -Infinity;
  return () => {
    if (last !== null && (failedAtMs === -Infinity || performance.now() - failedAtMs < pauseMs)) return last;
    failedAtMs = -Infinity;
    last = attempt();
    last.catch(() => (failedAtMs = performance.now()));
    return last;
  };
}

async function discovered(issuer: string): Promise<URL> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const answer = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(timeoutMs), headers: { accept: 'application/json' } });
  const text = await answer.text();
  if (!answer.ok || text.length > discoveryCharactersMost) throw new Error(`The issuer's discovery answered ${answer.status} with ${text.length} characters.`);
  const { issuer: named, jwks_uri: keys } = JSON.parse(text) as { readonly issuer?: unknown; readonly jwks_uri?: unknown };
  if (named !== issuer) throw new Error('The discovery document names another issuer than OIDC_ISSUER.');
  if (typeof keys !== 'string') throw new Error('The discovery document names no jwks_uri.');
  const url = new URL(keys);
  if (!isProtected(url) && url.origin !== new URL(issuer).origin) throw new Error('The jwks_uri of the discovery document is not https.');
  return url;
}

/** Whether nobody on the way can change what comes from there. */
export function isProtected({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && isThisMachine(hostname));
}

export function isThisMachine(host: string): boolean {
  return ['localhost', '::1', '[::1]'].includes(host) || /^127(\.\d{1,3}){3}$/.test(host);
}
