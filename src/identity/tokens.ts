/**
 * From what a request carries to who sends it: verifies an access token (JWT, RFC 9068) of the configured issuer, and of programs the proof
 * that they hold its key. Whatever is wrong is refused in the same words.
 */
import { decodeProtectedHeader, jwtVerify } from 'jose';
import type { ErrorReporter } from '../failure';
import type { Asked } from './asked';
import { issuerKeys, type FindKey } from './issuer-keys';
import { digestOf, possession } from './possession';
import { principalIn } from './principal-in';
import { algorithms, clockToleranceSeconds, unauthenticated } from './unauthenticated';
import { VerifiedTokens, type VerifiedToken } from './verified-tokens';
import type { Principal } from './viewer';

export interface TokenOptions {
  readonly issuer: string;
  /** What the issuer calls this platform in its tokens. */
  readonly audience: string;
  /** Where the issuer's keys are; null to ask its discovery. */
  readonly jwksUrl: string | null;
  /** The graph's address as clients know it, which a proof of possession names; null to take the request's word. */
  readonly graphUrl: string | null;
  /** Whether the time here can be relied on; without it no token's can. */
  readonly isClockRight: () => boolean;
  readonly report: ErrorReporter;
  /** How soon the issuer's keys are asked for again. */
  readonly cooldownMs?: number;
}

/** Who sends the request. Throws `UNAUTHENTICATED`. */
export type Authenticate = (asked: Asked) => Promise<Principal>;

/** Ours have some 700 characters; a longer one is not looked at. */
const tokenCharactersMost = 8_192;
/** However long the issuer lets a token live. */
const lifeSecondsMost = 3_600;
const requiredClaims = ['iss', 'sub', 'aud', 'exp', 'iat', 'jti', 'role'];
/** A token that brings its own key, or says where to fetch one, is not ours; `crit` we know none. */
const headerMembers = new Set(['alg', 'typ', 'kid']);
const compact = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/;
const digestShape = /^[A-Za-z0-9_-]{43}$/;

export function tokens(options: TokenOptions): Authenticate {
  const { isClockRight, report, cooldownMs = 30_000 } = options;
  const findKey = withSilenceReported(issuerKeys({ ...options, cooldownMs }), { report, everyMs: cooldownMs });
  const remembered = new VerifiedTokens(cooldownMs);
  const isPossessed = possession(options.graphUrl);

  async function verified(token: string): Promise<VerifiedToken> {
    const digest = digestOf(token);
    const known = remembered.find(digest, Date.now());
    if (known !== null) return known;
    const found = await verify(token, findKey, options);
    remembered.keep(digest, found, Date.now());
    return found;
  }

  return async (asked) => {
    try {
      const sent = sentIn(asked.authorization);
      if (sent === null || !isClockRight()) throw unauthenticated();
      const { principal, thumbprint } = await verified(sent.token);
      // A token bound to a key is no bearer's token, and one that is not is not made better by a proof.
      if ((thumbprint !== null) !== (sent.scheme === 'dpop')) throw unauthenticated();
      if (thumbprint === null ? asked.dpop !== undefined : !(await isPossessed(asked, { token: sent.token, thumbprint }))) throw unauthenticated();
      return principal;
    } catch {
      throw unauthenticated();
    }
  };
}

function sentIn(authorization: string | undefined): { readonly scheme: string; readonly token: string } | null {
  if (authorization === undefined || authorization.length > tokenCharactersMost) return null;
  const [scheme = '', token = '', ...more] = authorization.split(' ');
  const isKnown = /^(bearer|dpop)$/i.test(scheme);
  return isKnown && more.length === 0 && compact.test(token) ? { scheme: scheme.toLowerCase(), token } : null;
}

async function verify(token: string, findKey: FindKey, { issuer, audience }: Pick<TokenOptions, 'issuer' | 'audience'>): Promise<VerifiedToken> {
  const header = decodeProtectedHeader(token);
  // Looked at before any key is sought, so that junk asks nothing of the issuer.
  const isOurs = Object.keys(header).every((member) => headerMembers.has(member)) && typeof header.kid === 'string' && header.kid.length <= 256;
  if (!isOurs || !algorithms.some((algorithm) => algorithm === header.alg)) throw unauthenticated();
  const { payload } = await jwtVerify(token, findKey, {
    issuer, audience, requiredClaims, typ: 'at+jwt', algorithms: [...algorithms], maxTokenAge: lifeSecondsMost, clockTolerance: clockToleranceSeconds,
  });
  const { aud, exp = 0, iat = 0, jti } = payload;
  // One audience, not a list in which this platform happens to be.
  if (typeof aud !== 'string' || typeof jti !== 'string' || jti === '' || exp - iat > lifeSecondsMost || exp <= iat) throw unauthenticated();
  const found = principalIn(payload);
  const thumbprint = thumbprintIn(payload['cnf']);
  if (found === null || thumbprint === undefined || (found.isBoundToKey && thumbprint === null)) throw unauthenticated();
  return { principal: found.principal, thumbprint, expiresAtMs: exp * 1_000 };
}

/** Null for a token bound to nothing; undefined for one bound in a way that is not checked here, and so is not to be taken. */
function thumbprintIn(confirmation: unknown): string | null | undefined {
  if (confirmation === undefined) return null;
  if (typeof confirmation !== 'object' || confirmation === null || Object.keys(confirmation).join() !== 'jkt') return undefined;
  const { jkt } = confirmation as { readonly jkt?: unknown };
  return typeof jkt === 'string' && digestShape.test(jkt) ? jkt : undefined;
}

/** That the issuer's keys cannot be had is for the operator to know; whoever asks is told what everybody is told. */
function withSilenceReported(findKey: FindKey, { report, everyMs }: { readonly report: ErrorReporter; readonly everyMs: number }): FindKey {
  let quietUntilMs = -Infinity;
  return (header) =>
    findKey(header).catch((error: unknown) => {
      const isNoMatch = error instanceof Error && 'code' in error && error.code === 'ERR_JWKS_NO_MATCHING_KEY';
      if (!isNoMatch && performance.now() >= quietUntilMs) {
        quietUntilMs = performance.now() + everyMs;
        report('issuer', error);
      }
      throw error;
    });
}
