/**
 * Acts as somebody of the running demonstration: gets a token from its provider, and for a program the proofs that it holds its key. Commands
 * and tests use it; whoever writes a client for a real issuer finds here what that needs.
 */
import { createHash, createPrivateKey, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { demoClient, demoIdentityPath, personaGrant, personas, type PersonaId } from './personas';
import type { RunFile, RunKey } from './run-keys';

export interface Actor {
  readonly token: string;
  /** The headers of one request; a program's are good once. */
  headers(method: 'POST', url: string): Promise<Readonly<Record<string, string>>>;
}

/** `run`: what the demonstration left for its programs; persons need none. Throws when there is no demonstration at that address. */
export async function actAs(id: PersonaId, { origin, run }: { readonly origin: string; readonly run: RunFile | null }): Promise<Actor> {
  const endpoint = `${origin}${demoIdentityPath}/token`;
  if (personas[id].kind === 'person') {
    const token = await tokenFrom(endpoint, { grant_type: personaGrant, client_id: demoClient, persona: id });
    return { token, headers: () => Promise.resolve({ authorization: `Bearer ${token}` }) };
  }
  const key = run?.keys[id];
  if (run === null || key === undefined) throw new Error(`The key of ${id} is not here: start the demonstration with the same PORT and DATA_DIRECTORY.`);
  const client_assertion = await signed(key, { iss: id, sub: id, aud: run.issuer, jti: randomUUID(), exp: nowSeconds() + 60 }, { kid: key.public.kid });
  const token = await tokenFrom(endpoint, {
    grant_type: 'client_credentials', client_assertion, client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
  }, { dpop: await proof(key, 'POST', endpoint) });
  return { token, headers: async (method, url) => ({ authorization: `DPoP ${token}`, dpop: await proof(key, method, url, token) }) };
}

async function tokenFrom(endpoint: string, form: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}): Promise<string> {
  const answer = await fetch(endpoint, { method: 'POST', body: new URLSearchParams(form), headers });
  const { access_token: token, error } = (await answer.json().catch(() => ({}))) as { readonly access_token?: unknown; readonly error?: unknown };
  if (typeof token === 'string') return token;
  throw new Error(`The demonstration's provider gave no token (${answer.status} ${typeof error === 'string' ? error : 'without a reason'}).`);
}

/** A proof of possession (DPoP, RFC 9449), for one request. */
async function proof(key: RunKey, method: string, url: string, token?: string): Promise<string> {
  const { kty, crv, x, y } = key.public;
  const ath = token === undefined ? {} : { ath: createHash('sha256').update(token).digest('base64url') };
  return signed(key, { jti: randomUUID(), htm: method, htu: url, ...ath }, { typ: 'dpop+jwt', jwk: { kty, crv, x, y } });
}

function signed(key: RunKey, claims: Readonly<Record<string, unknown>>, header: Readonly<Record<string, unknown>>): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ alg: 'ES256', ...header }).setIssuedAt().sign(createPrivateKey({ key: key.private, format: 'jwk' }));
}

const nowSeconds = (): number => Math.floor(Date.now() / 1_000);
