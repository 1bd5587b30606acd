/** An issuer of tokens for the tests: its discovery and its keys over HTTP, and tokens made by hand, so that they can be wrong in every way. */
import { constants, createHash, generateKeyPairSync, randomUUID, sign, type JsonWebKey, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

export type Members = Readonly<Record<string, unknown>>;
export type Signature = (data: string) => Buffer;

export interface TestKey {
  readonly kid: string;
  readonly alg: string;
  readonly jwk: JsonWebKey;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly signature: Signature;
}

const signatures: Readonly<Record<string, (key: KeyObject) => Signature>> = {
  ES256: (key) => (data) => sign('sha256', Buffer.from(data), { key, dsaEncoding: 'ieee-p1363' }),
  RS256: (key) => (data) => sign('sha256', Buffer.from(data), key),
  PS256: (key) => (data) => sign('sha256', Buffer.from(data), { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }),
  EdDSA: (key) => (data) => sign(null, Buffer.from(data), key),
};

export function testKey(alg = 'ES256', modulusLength = 2_048, kid: string = randomUUID()): TestKey {
  const { privateKey, publicKey } = pair(alg, modulusLength);
  const signature = signatures[alg];
  if (signature === undefined) throw new RangeError(alg);
  return { kid, alg, jwk: publicKey.export({ format: 'jwk' }), privateKey, publicKey, signature: signature(privateKey) };
}

function pair(alg: string, modulusLength: number): { readonly privateKey: KeyObject; readonly publicKey: KeyObject } {
  if (alg === 'ES256') return generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return alg === 'EdDSA' ? generateKeyPairSync('ed25519') : generateKeyPairSync('rsa', { modulusLength });
}

/** A JWT of these very members, with this signature: right or wrong. */
export function jwt(header: Members, payload: Members | string, signature: Signature): string {
  const data = [header, payload].map((part) => base64url(typeof part === 'string' ? part : JSON.stringify(part))).join('.');
  return `${data}.${signature(data).toString('base64url')}`;
}

export const base64url = (text: string): string => Buffer.from(text).toString('base64url');
export const nowSeconds = (): number => Math.floor(Date.now() / 1_000);

/** RFC 7638, for the keys of these tests. */
export function thumbprint({ kty, crv, x, y, n, e }: JsonWebKey): string {
  const members = kty === 'EC' ? { crv, kty, x, y } : kty === 'RSA' ? { e, kty, n } : { crv, kty, x };
  return createHash('sha256').update(JSON.stringify(members)).digest('base64url');
}

export class TestIssuer {
  /** What it publishes; a test may take keys away and add others. */
  readonly keys: TestKey[] = [testKey()];
  /** How often its keys were read. */
  reads = 0;
  url = '';
  private readonly server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    if (request.url === '/.well-known/openid-configuration') return void response.end(JSON.stringify({ issuer: this.url, jwks_uri: `${this.url}/keys` }));
    if (request.url !== '/keys') return void response.writeHead(404).end();
    this.reads += 1;
    return void response.end(JSON.stringify({ keys: this.keys.map(({ jwk, kid, alg }) => ({ ...jwk, kid, alg, use: 'sig' })) }));
  });

  async open(): Promise<this> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return this;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  get key(): TestKey {
    const [key] = this.keys;
    if (key === undefined) throw new Error('The issuer has no key.');
    return key;
  }

  /** The claims of a clerk of Changchun, changed as the test says; a member set to undefined is left out. */
  claims(changes: Members = {}): Members {
    const iat = nowSeconds();
    return {
      iss: this.url, aud: 'yizhan', sub: 'u-4711', client_id: 'counter', jti: randomUUID(), iat, exp: iat + 900, role: 'clerk', place: '220100', ...changes,
    };
  }

  token(changes: Members = {}, header: Members = {}, key = this.key): string {
    return jwt({ alg: key.alg, typ: 'at+jwt', kid: key.kid, ...header }, this.claims(changes), key.signature);
  }
}

/** A proof of possession (DPoP), changed as the test says. */
export function proof(key: TestKey, { method = 'POST', url, token }: { readonly method?: string; readonly url: string; readonly token: string }, changes: Members = {}, header: Members = {}): string {
  const ath = createHash('sha256').update(token).digest('base64url');
  const payload = { jti: randomUUID(), htm: method, htu: url, iat: nowSeconds(), ath, ...changes };
  return jwt({ typ: 'dpop+jwt', alg: key.alg, jwk: key.jwk, ...header }, payload, key.signature);
}
