/**
 * The signed context: what makes a call to a subgraph a call of the gateway.
 *
 * Whoever reaches a subgraph directly could state any representation; so a subgraph answers only to this signature, which lives for
 * seconds and names the viewer, the role, the purpose and the visit on whose behalf the gateway asks. This one is for calls within the
 * process, all those of a request together; a call over the network has one of its own (`signed-call.ts`), and neither opens the other's door.
 */
import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { jwtVerify, SignJWT, type JWTPayload } from 'jose';
import { Failure } from '../failure';
import { purposes, relations, roles, type Circle, type Viewer } from './viewer';
import { noteClaims, notesIn } from './visit-notes';

export const contextHeader = 'x-yizhan-context';

export const issuer = 'yizhan-gateway';
const audience = 'yizhan-in-memory';
const lifetimeSeconds = 30;

export type GatewayKey = KeyObject;

/** A key for one run of one process, where gateway and subgraphs share memory. */
export function freshGatewayKey(): GatewayKey {
  return createSecretKey(randomBytes(32));
}

/** A key that several processes share; at least 32 bytes, because HS256 is only as strong as its key. */
export function gatewayKeyFrom(secret: string): GatewayKey {
  if (Buffer.byteLength(secret) < 32) {
    throw new Failure('BAD_REQUEST', 'GATEWAY_SECRET must hold at least 32 bytes; make one with `openssl rand -base64 48`.');
  }
  return createSecretKey(Buffer.from(secret));
}

export function signContext(viewer: Viewer, key: GatewayKey): Promise<string> {
  return new SignJWT(claimsOf(viewer))
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(viewer.id)
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(`${lifetimeSeconds}s`)
    .sign(key);
}

/** The viewer that the gateway vouches for. Throws `NOT_SENT_BY_GATEWAY` for a missing, forged or stale signature. */
export async function verifyContext(token: string | undefined, key: GatewayKey): Promise<Viewer> {
  if (token === undefined) throw notSentByGateway();
  const verified = await jwtVerify(token, key, { issuer, audience, algorithms: ['HS256'] }).catch(() => {
    throw notSentByGateway();
  });
  return viewerIn(verified.payload);
}

export function claimsOf({ role, client, agency, residentId, place, purpose, visit, circle, ...viewer }: Viewer): JWTPayload {
  return { role, client, agency, residentId, place, purpose, visit, circle, ...noteClaims(viewer) };
}

/** The viewer that a verified signature names; one that names none is refused like a forged one. */
export function viewerIn({ sub, role, client, agency, residentId, place, purpose, visit, circle, ...more }: JWTPayload): Viewer {
  const knownRole = roles.find((name) => name === role);
  const knownPurpose = purposes.find((name) => name === purpose);
  const isWhole = sub !== undefined && knownRole !== undefined && knownPurpose !== undefined && typeof client === 'string' &&
    [agency, residentId, place, visit].every(isTextOrNull) && isCircle(circle);
  const notes = notesIn(more);
  if (!isWhole || notes === null) throw notSentByGateway();
  return {
    id: sub, role: knownRole, client, purpose: knownPurpose, circle,
    agency: agency as string | null, residentId: residentId as string | null, place: place as string | null, visit: visit as string | null,
    ...notes,
  };
}

const isTextOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string';

function isCircle(value: unknown): value is Circle {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every((one) => relations.some((relation) => relation === one));
}

/** One refusal for all that may be wrong. */
export function notSentByGateway(): Failure {
  return new Failure('NOT_SENT_BY_GATEWAY', 'This subgraph answers only to calls that the gateway has just signed, each for this subgraph, as sent, and once.');
}
