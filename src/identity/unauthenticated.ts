/**
 * The one refusal of tokens. Whatever is wrong, the words are the same: whoever tries tokens learns nothing from them, and whoever has an
 * honest one signs in again.
 */
import { Failure } from '../failure';

export function unauthenticated(): Failure {
  return new Failure('UNAUTHENTICATED', 'This request carries no token that is valid here. Sign in again, and send the token as it was issued: docs/operations.md tells how.');
}

/** The algorithms of tokens and of proofs: all with a public key, so that whoever can verify cannot sign. */
export const algorithms = ['ES256', 'RS256', 'PS256', 'EdDSA'] as const;

/** What goes with the refusal over HTTP (RFC 6750, RFC 9449); the same for every request too. */
export const challenge = `Bearer realm="yizhan", DPoP algs="${algorithms.join(' ')}"`;

/** How far the clock of an issuer or of a client may be from ours. */
export const clockToleranceSeconds = 5;
