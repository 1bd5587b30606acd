/** A subgraph on the network answers to the gateway's signature: for it, for this body, once, just now. Everybody else hears one sentence. */
import { createConnection } from 'node:net';
import { once } from 'node:events';
import { createHash, createSecretKey, generateKeyPairSync, randomUUID, type KeyObject } from 'node:crypto';
import { base64url, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { audienceOf, bodyDigest, callLifetimeSeconds, signCall } from '../../src/identity/signed-call';
import { claimsOf, contextHeader, gatewayKeyFrom, signContext } from '../../src/identity/signed-context';
import { UsedOnce } from '../../src/identity/used-once';
import { viewerOfTests } from '../support/actors';
import { announceBody } from '../support/announced-body';
import { startAgency, type AgencyProcess } from '../support/agency-process';
import { createDatabase, dropDatabase } from '../support/database';
import { testGatewaySecret } from '../support/platform';

const key = gatewayKeyFrom(testGatewaySecret);
const otherKey = gatewayKeyFrom('another secret that is long enough to be one');
const body = JSON.stringify({ query: '{ _service { __typename } }', variables: {} });
const database = 'signed_calls';
const now = (): number => Math.floor(Date.now() / 1_000);

const claims = (): JWTPayload => ({
  sub: viewerOfTests.id, ...claimsOf(viewerOfTests),
  iss: 'yizhan-gateway', aud: audienceOf('housing'), jti: randomUUID(), iat: now(), exp: now() + callLifetimeSeconds, body: bodyDigest(body),
});

/** The claims of a proper call but for what is changed; a claim that is `undefined` is left out. */
function forged(change: Readonly<Record<string, unknown>>, header: { readonly alg: string } & Record<string, unknown> = { alg: 'HS256' }, signedWith: KeyObject = key): Promise<string> {
  return new SignJWT({ ...claims(), ...change }).setProtectedHeader(header).sign(signedWith);
}

interface Sent {
  readonly token?: string;
  readonly body?: string;
  readonly type?: string;
  readonly method?: string;
  readonly path?: string;
  readonly header?: string;
}

const swapped = (token: string, part: 0 | 1 | 2, text: string): string => token.split('.').map((old, index) => (index === part ? text : old)).join('.');
const json = (value: unknown): string => base64url.encode(JSON.stringify(value));

const abuses: Readonly<Record<string, () => Promise<Sent>>> = {
  'no signature': () => Promise.resolve({}),
  'an empty signature': () => Promise.resolve({ token: '' }),
  'a word': () => Promise.resolve({ token: 'let-me-in' }),
  'two dots': () => Promise.resolve({ token: '..' }),
  'base64 of nothing sensible': () => Promise.resolve({ token: `${json(7)}.${json([])}.${json('x')}` }),
  'bytes that are no text': () => Promise.resolve({ token: 'ÿþ.ÿþ.ÿþ' }),
  'a very long signature': () => Promise.resolve({ token: 'x'.repeat(8_000) }),
  'a signature longer than any head': () => Promise.resolve({ token: 'x'.repeat(40_000) }),
  'another key': async () => ({ token: await forged({}, { alg: 'HS256' }, otherKey) }),
  'an empty key': async () => ({ token: await forged({}, { alg: 'HS256' }, createSecretKey(Buffer.alloc(32))) }),
  'algorithm none': () => Promise.resolve({ token: new UnsecuredJWT(claims()).encode() }),
  'algorithm none, with a signature': async () => ({ token: swapped(await forged({}), 0, json({ alg: 'none' })) }),
  'algorithm None, in other letters': async () => ({ token: swapped(await forged({}), 0, json({ alg: 'nOnE' })) }),
  'no algorithm': async () => ({ token: swapped(await forged({}), 0, json({})) }),
  'a stronger algorithm with the same key': async () => ({ token: await forged({}, { alg: 'HS512' }) }),
  'a key pair of its own': async () => ({ token: await forged({}, { alg: 'ES256' }, generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey) }),
  'a key that it brings along': async () => ({ token: await forged({}, { alg: 'HS256', jwk: { kty: 'oct', k: base64url.encode(otherKey.export()) } }, otherKey) }),
  'a critical extension': async () => ({ token: swapped(await forged({}), 0, json({ alg: 'HS256', crit: ['x'], x: 1 })) }),
  'a signature cut short': async () => ({ token: (await forged({})).slice(0, -4) }),
  'a signature cut off': async () => ({ token: swapped(await forged({}), 2, '') }),
  'claims changed after signing': async () => ({ token: swapped(await forged({}), 1, json({ ...claims(), sub: 'somebody-else' })) }),
  'the signature of another call': async () => ({ token: swapped(await forged({}), 2, (await forged({ jti: randomUUID() })).split('.')[2] ?? '') }),
  'a call to another subgraph': async () => ({ token: await signCall(viewerOfTests, 'health', body, key) }),
  'a signature from within the process': async () => ({ token: await signContext(viewerOfTests, key) }),
  'the audience of the older signature': async () => ({ token: await forged({ aud: 'yizhan-subgraph' }) }),
  'a list of audiences': async () => ({ token: await forged({ aud: [audienceOf('housing'), audienceOf('health')] }) }),
  'no audience': async () => ({ token: await forged({ aud: undefined }) }),
  'another issuer': async () => ({ token: await forged({ iss: 'a-gateway' }) }),
  'no issuer': async () => ({ token: await forged({ iss: undefined }) }),
  'a signature that has expired': async () => ({ token: await forged({ iat: now() - 20, exp: now() - 10 }) }),
  'an old signature that says it lives': async () => ({ token: await forged({ iat: now() - 60, exp: now() + 5 }) }),
  'a signature that lives for an hour': async () => ({ token: await forged({ exp: now() + 3_600 }) }),
  'a signature from the future': async () => ({ token: await forged({ iat: now() + 60, exp: now() + 70 }) }),
  'a signature that is not valid yet': async () => ({ token: await forged({ nbf: now() + 60 }) }),
  'no time of signing': async () => ({ token: await forged({ iat: undefined }) }),
  'no end': async () => ({ token: await forged({ exp: undefined }) }),
  'a time that is a text': async () => ({ token: await forged({ iat: 'now' }) }),
  'a signature from before the subgraph began': async () => ({ token: await forged({ iat: now() - 3_600, exp: now() + 3_600 }) }),
  'nobody': async () => ({ token: await forged({ sub: undefined }) }),
  'no role': async () => ({ token: await forged({ role: undefined }) }),
  'a role that does not exist': async () => ({ token: await forged({ role: 'root' }) }),
  'a purpose that does not exist': async () => ({ token: await forged({ purpose: 'curiosity' }) }),
  'no visit': async () => ({ token: await forged({ visit: undefined }) }),
  'no identifier': async () => ({ token: await forged({ jti: undefined }) }),
  'an empty identifier': async () => ({ token: await forged({ jti: '' }) }),
  'an identifier that is a number': async () => ({ token: await forged({ jti: 7 }) }),
  'no digest of the body': async () => ({ token: await forged({ body: undefined }) }),
  'the digest of another body': async () => ({ token: await forged({ body: bodyDigest('{}') }) }),
  'a digest in another spelling': async () => ({ token: await forged({ body: createHash('sha256').update(body).digest('hex') }) }),
  'another document': async () => ({ token: await forged({}), body: body.replace('__typename', 'sdl') }),
  'other variables': async () => ({ token: await forged({}), body: body.replace('{}}', '{"a":1}}') }),
  'one blank more': async () => ({ token: await forged({}), body: `${body} ` }),
  'no body': async () => ({ token: await forged({}), body: '' }),
  'no JSON': async () => ({ token: await forged({}), body: '{' }),
  'a body of another type': async () => ({ token: await forged({}), type: 'text/plain' }),
  'a form': async () => ({ token: await forged({}), type: 'application/x-www-form-urlencoded' }),
  'the signature in another header': async () => ({ token: await forged({}), header: 'authorization' }),
  'another path': async () => ({ token: await forged({}), path: '/' }),
  'a path that cannot be read': async () => ({ token: await forged({}), path: '/%' }),
  'another method': async () => ({ token: await forged({}), method: 'PUT' }),
};

describe('a subgraph on the network', () => {
  let housing: AgencyProcess;

  beforeAll(async () => {
    housing = await startAgency('housing', await createDatabase(database));
  });
  afterAll(async () => {
    await housing.kill();
    await dropDatabase(database);
  });

  async function send({ token, body: sent = body, type = 'application/json', method = 'POST', path = '/graphql', header = contextHeader }: Sent): Promise<{ status: number; text: string }> {
    const headers = { 'content-type': type, ...(token === undefined ? {} : { [header]: token }) };
    const response = await fetch(new URL(path, housing.url), { method, headers, body: sent });
    return { status: response.status, text: await response.text() };
  }

  const refusal = {
    status: 401,
    text: JSON.stringify({
      errors: [{
        message: 'This subgraph answers only to calls that the gateway has just signed, each for this subgraph, as sent, and once.',
        extensions: { code: 'NOT_SENT_BY_GATEWAY' },
      }],
    }),
  };

  it('answers a call that the gateway signed, and the claims that the abuses below start from', async () => {
    for (const token of [await signCall(viewerOfTests, 'housing', body, key), await forged({})]) {
      expect(await send({ token })).toEqual({ status: 200, text: '{"data":{"_service":{"__typename":"_Service"}}}' });
    }
  });

  it('is tried with at least forty abuses', () => {
    expect(Object.keys(abuses).length).toBeGreaterThanOrEqual(40);
  });

  it.each(Object.entries(abuses))('refuses %s in the same words', async (_name, abuse) => {
    expect(await send(await abuse())).toEqual(refusal);
  });

  it('refuses a body beyond the limit, and any body that comes without a signature, before reading it', async () => {
    const [tooLarge, large] = [4 * 1024 * 1024 + 1, 1024 * 1024];
    expect(await announceBody(housing.url, tooLarge, { [contextHeader]: await forged({}) })).toEqual(refusal);
    expect(await announceBody(housing.url, large)).toEqual(refusal);
    expect(await announceBody(housing.url, large, { [contextHeader]: await forged({}, { alg: 'HS256' }, otherKey) })).toEqual(refusal);
  });

  it('answers a call once, however often and from wherever it is sent', async () => {
    const token = await signCall(viewerOfTests, 'housing', body, key);
    const answers = await Promise.all(Array.from({ length: 20 }, () => send({ token })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const answer of answers.filter(({ status }) => status !== 200)) expect(answer).toEqual(refusal);
    expect(await send({ token })).toEqual(refusal);
  });

  it('does not spend a call on somebody who sends another body with it', async () => {
    const token = await signCall(viewerOfTests, 'housing', body, key);
    expect(await send({ token, body: '{"query":"{ __typename }"}' })).toEqual(refusal);
    expect((await send({ token })).status).toBe(200);
  });

  it('refuses two signatures in one call, and what is no HTTP at all', async () => {
    const { hostname, port } = new URL(housing.url);
    const token = await forged({});
    const twice = `POST /graphql HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n`
      + `${contextHeader}: ${token}\r\n${contextHeader}: ${token}\r\n\r\n${body}`;
    for (const sent of [twice, 'nonsense\r\n\r\n', `GET /graphql HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`]) {
      const socket = createConnection({ host: hostname, port: Number(port) });
      let answer = '';
      socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
      socket.write(sent);
      await once(socket, 'close');
      expect(answer).toMatch(/^HTTP\/1\.1 401 /);
      expect(answer.endsWith(refusal.text)).toBe(true);
    }
  });

  it('tells a caller with a signature what is wrong with its body', async () => {
    const wrong = '{"variables":{}}';
    const { status, text } = await send({ token: await signCall(viewerOfTests, 'housing', wrong, key), body: wrong });
    expect([status, text]).toEqual([400, '{"errors":[{"message":"Send JSON with a \\"query\\".","extensions":{"code":"BAD_REQUEST"}}]}']);
  });
});

it('remembers what was used for at least the time it was told, and forgets it after twice that', () => {
  const used = new UsedOnce(1_000);
  expect([used.first('a', 0), used.first('a', 999), used.first('b', 999)]).toEqual([true, false, true]);
  expect([used.first('b', 1_998), used.first('a', 1_999)]).toEqual([false, false]);
  expect(used.first('a', 3_100)).toBe(true);
  expect(used.first('a', 10_000)).toBe(true);
});
