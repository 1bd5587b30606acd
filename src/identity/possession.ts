/**
 * Proof of possession (DPoP, RFC 9449): that the sender of a token holds the key that the token is bound to. A proof is for one method at one
 * address with one token, within a minute, once; who overhears token and proof can do nothing with them.
 */
import { createHash } from 'node:crypto';
import { calculateJwkThumbprint, EmbeddedJWK, jwtVerify, type JWK } from 'jose';
import type { Asked } from './asked';
import { algorithms, clockToleranceSeconds } from './unauthenticated';
import { UsedOnce } from './used-once';

const proofSeconds = 60;
/** A proof with an RSA key of 4096 bits has about 1,900 characters. */
const proofCharactersMost = 4_096;
const identifier = /^[\x21-\x7e]{1,128}$/;
const headerMembers = new Set(['typ', 'alg', 'jwk']);
/** Members of a key that only its holder may know. */
const secretMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'] as const;

export interface BoundToken {
  readonly token: string;
  /** SHA-256 thumbprint of the key that the token is bound to. */
  readonly thumbprint: string;
}

export type ProvesPossession = (asked: Asked, bound: BoundToken) => Promise<boolean>;

/** `graphUrl`: the address of the graph as clients know it; null to take the request's word, which suits one's own machine alone. */
export function possession(graphUrl: string | null): ProvesPossession {
  const used = new UsedOnce((proofSeconds + 2 * clockToleranceSeconds + 1) * 1_000);
  // What was used before this process began is not remembered: a proof from then is not taken.
  const begunAtSeconds = Math.floor(Date.now() / 1_000);
  return async ({ dpop: proof, method, url }, { token, thumbprint }) => {
    if (proof === undefined || proof.length > proofCharactersMost) return false;
    const { payload, protectedHeader } = await jwtVerify(proof, EmbeddedJWK, {
      typ: 'dpop+jwt', algorithms: [...algorithms], maxTokenAge: proofSeconds, clockTolerance: clockToleranceSeconds, requiredClaims: ['jti', 'htm', 'htu', 'iat', 'ath'],
    });
    const { jti, htm, htu, iat = 0, ath } = payload;
    const { jwk } = protectedHeader;
    const isForThis = htm === method && isAddress(htu, graphUrl ?? url) && ath === digestOf(token) && iat >= begunAtSeconds;
    if (!isForThis || jwk === undefined || !isPublic(jwk) || Object.keys(protectedHeader).some((member) => !headerMembers.has(member))) return false;
    if ((await calculateJwkThumbprint(jwk)) !== thumbprint) return false;
    // Last, so that only a holder of the key can make us remember anything.
    return typeof jti === 'string' && identifier.test(jti) && used.first(`${thumbprint} ${jti}`, performance.now());
  };
}

function isPublic(jwk: JWK): boolean {
  return jwk.kty !== 'oct' && secretMembers.every((member) => !(member in jwk));
}

/** Equal but for the ways of writing the same address; without query and fragment, which a proof leaves out. */
function isAddress(written: unknown, expected: string): boolean {
  if (typeof written !== 'string' || /[?#@]/.test(written) || !URL.canParse(written) || !URL.canParse(expected)) return false;
  return new URL(written).href === new URL(expected).href;
}

/** What a proof holds of its token (`ath`). */
export function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
