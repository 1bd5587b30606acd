/** What the front door does with requests that are no questions: from other sites, too many, or not understood. */
import type { Principal } from '../../src/identity/viewer';
import { testClerk } from '../support/actors';
import { createConnection } from 'node:net';
import { once } from 'node:events';
import { requestRate } from '../../src/gateway/request-rate';
import { startPlatform, type TestPlatform } from '../support/platform';

const question = JSON.stringify({ query: '{ __typename }' });

describe('the front door', () => {
  let yizhan: TestPlatform;

  beforeAll(async () => {
    yizhan = await startPlatform('front_door', { door: { trustedProxies: ['127.0.0.1'], requestsPerSecond: { address: 1, viewer: 100_000, client: 100_000 } } });
  });
  afterAll(() => yizhan.close());

  let caller = 0;
  /** Each call comes from an address of its own, as the trusted proxy tells. */
  const call = (path: string, init: RequestInit = {}, address = `198.51.100.${++caller % 250}`): Promise<Response> =>
    fetch(`${yizhan.url}${path}`, { ...init, headers: { 'x-forwarded-for': address, ...(init.headers as Record<string, string> | undefined) } });

  it.each([
    'text/plain', 'text/plain; charset=utf-8', 'text/plain; application/json', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/jsonp', 'image/png',
  ])('refuses a question sent as %s, as a page of another site could without asking', async (type) => {
    const response = await call('/graphql', { method: 'POST', headers: { 'content-type': type }, body: question });
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it('refuses a question sent without a type', async () => {
    const response = await call('/graphql', { method: 'POST', body: new Blob([question]) });
    expect(response.status).toBe(415);
  });

  it('answers no question that stands in an address, whatever headers come with it', async () => {
    for (const headers of [{}, { 'apollo-require-preflight': '1' }, { 'content-type': 'application/json' }]) {
      const response = await call('/graphql?query={__typename}', { headers });
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    }
  });

  it('gives no other site leave to ask', async () => {
    const response = await call('/graphql', { method: 'OPTIONS', headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' } });
    expect(response.status).toBe(405);
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
  });

  it.each(['/', '/explorer', '/explorer/graphiql.js', '/graphql', '/health', '/nothing-here', '/%', '/..%2f..%2fetc/passwd'])(
    'says on %s how it may be used, and not what answers', async (path) => {
      const { headers } = await call(path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('permissions-policy')).toContain('camera=()');
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'.*frame-ancestors 'none'/);
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
      expect(headers.get('strict-transport-security')).toBeNull();
      expect([headers.get('server'), headers.get('x-powered-by')]).toEqual([null, null]);
    },
  );

  it('lets no cache keep an answer of the graph, a refusal included', async () => {
    for (const body of [question, '{', JSON.stringify({ query: '{ nothing }' })]) {
      const response = await call('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      expect(response.headers.get('cache-control')).toBe('no-store');
    }
  });

  it('answers what is no HTTP with a few words and no name', async () => {
    const { port, hostname } = new URL(yizhan.url);
    for (const sent of ['nonsense\r\n\r\n', `GET / HTTP/1.1\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`]) {
      const socket = createConnection({ port: Number(port), host: hostname });
      let answer = '';
      socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
      socket.write(sent);
      await once(socket, 'close');
      expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
      expect(answer).not.toMatch(/fastify|node|apollo|at /i);
    }
  });

  it('lets one address ask no more than its share, and says when to ask again; others go on', async () => {
    const ask = (address: string): Promise<Response> => call('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: question }, address);
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask('203.0.113.7')));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(2);
    expect(refused[0]?.headers.get('retry-after')).toBe('1');
    expect(refused[0]?.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await refused[0]?.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] });
    expect((await ask('203.0.113.8')).status).toBe(200);
    expect((await call('/health', {}, '203.0.113.7')).status).toBe(200);
  });
});

describe('the rate of an address', () => {
  it('is spent in a burst, and comes back with time', () => {
    const take = requestRate({ perSecond: 2, burst: 3 });
    expect([take('a', 0), take('a', 0), take('a', 0)]).toEqual([0, 0, 0]);
    expect(take('a', 0)).toBe(0.5);
    expect(take('a', 500)).toBe(0);
    expect(take('a', 500)).toBe(0.5);
    expect([take('a', 60_000), take('a', 60_000), take('a', 60_000)]).toEqual([0, 0, 0]);
    expect(take('a', 60_000)).toBeGreaterThan(0);
  });

  it('is one for a whole network of IPv6, and for an address of IPv4 in both its forms', () => {
    const take = requestRate({ perSecond: 1, burst: 1 });
    expect(take('2001:db8::1', 0)).toBe(0);
    expect(take('2001:db8:0:0:ffff::2', 0)).toBeGreaterThan(0);
    expect(take('2001:db8:0:1::1', 0)).toBe(0);
    expect(take('192.0.2.1', 0)).toBe(0);
    expect(take('::ffff:192.0.2.1', 0)).toBeGreaterThan(0);
  });

  it('does not remember more addresses than it was told, nor those that have been silent', () => {
    const take = requestRate({ perSecond: 1, burst: 2, addressesMost: 10 });
    take('first', 0);
    take('first', 0);
    for (let index = 0; index < 100; index++) take(`other ${index}`, 0);
    expect(take('first', 0)).toBe(0);
  });
});

describe.each([
  ['whoever is signed in', { address: 100_000, viewer: 1, client: 100_000 }],
  ['one registered client', { address: 100_000, viewer: 100_000, client: 1 }],
] as const)('the rate of %s', (who, requestsPerSecond) => {
  let yizhan: TestPlatform;
  beforeAll(async () => { yizhan = await startPlatform('rate_of_one', { door: { requestsPerSecond } }); });
  afterAll(() => yizhan.close());

  it('does not take the place of others', async () => {
    const codes = async (principal: Principal): Promise<readonly unknown[]> => {
      const answers = await Promise.all(Array.from({ length: 4 }, () => yizhan.as(principal).ask<unknown>('{ __typename }', {})));
      return answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'answered');
    };
    const colleague = who === 'one registered client' ? { ...testClerk, client: 'office' } : { ...testClerk, id: 'colleague' };
    expect((await codes(testClerk)).filter((code) => code === 'TOO_MANY_REQUESTS')).toHaveLength(2);
    expect(await codes(colleague)).toContain('answered');
  });
});
