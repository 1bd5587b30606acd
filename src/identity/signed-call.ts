/**
 * The signature of one call over the network: for this subgraph, for this body to the byte, once, within seconds.
 *
 * A call that stays in the process carries the signature of its request (`signed-context.ts`); on a network somebody may listen, keep,
 * change and send again, so that each call is signed by itself and a subgraph remembers what it has answered.
 */
import { createHash, randomUUID } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { claimsOf, issuer, notSentByGateway, viewerIn, type GatewayKey } from './signed-context';
import { UsedOnce } from './used-once';
import type { Viewer } from './viewer';

export const callLifetimeSeconds = 10;
/** How far the clocks of two machines may be apart. */
const clockToleranceSeconds = 2;
/** A signature of ours has about 500 characters; a longer one is not looked at. */
const tokenCharactersMost = 2_048;

export const audienceOf = (subgraph: string): string => `yizhan-subgraph/${subgraph}`;

export function bodyDigest(body: string | Buffer): string {
  return createHash('sha256').update(body).digest('base64url');
}

export function signCall(viewer: Viewer, subgraph: string, body: string, key: GatewayKey): Promise<string> {
  return new SignJWT({ ...claimsOf(viewer), body: bodyDigest(body) })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(viewer.id)
    .setIssuer(issuer)
    .setAudience(audienceOf(subgraph))
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime(`${callLifetimeSeconds}s`)
    .sign(key);
}

/** A call whose signature holds, but whose body has not been seen. */
export interface AnnouncedCall {
  /** The viewer that the gateway vouches for. Throws when the body is another, or the call was answered before. */
  accept(body: Buffer): Viewer;
}

/** Every refusal is `NOT_SENT_BY_GATEWAY` in the same words, so that nobody learns from it how to come nearer. */
export interface CallDoor {
  announced(token: unknown): Promise<AnnouncedCall>;
}

export function callDoor(subgraph: string, key: GatewayKey): CallDoor {
  const used = new UsedOnce((callLifetimeSeconds + 2 * clockToleranceSeconds + 1) * 1_000);
  // Calls answered before this process began are not remembered: a signature from then is not taken.
  const begunAtSeconds = Math.floor(Date.now() / 1_000);
  return {
    async announced(token) {
      if (typeof token !== 'string' || token.length > tokenCharactersMost) throw notSentByGateway();
      const { payload } = await jwtVerify(token, key, {
        issuer,
        audience: audienceOf(subgraph),
        algorithms: ['HS256'],
        requiredClaims: ['sub', 'jti', 'iat', 'exp', 'body'],
        maxTokenAge: callLifetimeSeconds,
        clockTolerance: clockToleranceSeconds,
      }).catch(() => {
        throw notSentByGateway();
      });
      const { jti, iat = 0, exp = 0, aud, body: digest } = payload;
      // One audience, not a list that this subgraph happens to be in; and no longer a life than ours give.
      if (typeof aud !== 'string' || typeof jti !== 'string' || jti === '' || exp - iat > callLifetimeSeconds || iat < begunAtSeconds) throw notSentByGateway();
      const viewer = viewerIn(payload);
      return {
        accept(body) {
          if (bodyDigest(body) !== digest || !used.first(jti, performance.now())) throw notSentByGateway();
          return viewer;
        },
      };
    },
  };
}
