/** The front door in production: registered operations, and nothing that tells of the schema. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql';
import { ConfigurationError, readConfig } from '../../src/config';
import { clients } from '../../src/operations/clients';
import { manifestFile, manifestText, operationRegister } from '../../src/operations/register';
import { testKeySettings } from '../support/cipher';
import { authorizationOf, testClerk } from '../support/actors';
import { boardOperation, family, startPlatform, type GraphQLAnswer, type TestPlatform } from '../support/platform';

const { operations } = operationRegister();
const idOf = (name: string): string => operations.find((operation) => operation.name === name)?.id ?? `no operation ${name}`;

describe('the register of operations', () => {
  it('is what the documents say; `npm run generate` writes it', () => {
    expect(readFileSync(manifestFile, 'utf8')).toBe(manifestText());
  });

  it.each(operations.map(({ name, document }) => [name, document]))('holds %s, which the published schema answers', (_name, document) => {
    const schema = buildSchema(readFileSync(join(__dirname, '../../schema/public.graphql'), 'utf8'));
    expect(validate(schema, parse(document))).toEqual([]);
  });

  it('gives clients operations that exist', () => {
    const names = new Set(operations.map(({ name }) => name));
    expect(Object.values(clients).flatMap(({ operations: ofClient }) => ofClient).filter((name) => !names.has(name))).toEqual([]);
  });
});

describe('in production', () => {
  let yizhan: TestPlatform;

  beforeAll(async () => {
    yizhan = await startPlatform('in_production', { door: { mode: 'production', isBehindTls: true } });
  });
  afterAll(() => yizhan.close());

  async function send(body: unknown, client = 'counter'): Promise<{ readonly status: number; readonly text: string }> {
    const headers = {
      'content-type': 'application/json', authorization: authorizationOf({ ...testClerk, client }),
      ...(client === testClerk.client ? await yizhan.headersFor(body) : {}),
    };
    const response = await fetch(`${yizhan.url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
    return { status: response.status, text: await response.text() };
  }

  it('answers a registered operation by its id, as this platform and as Apollo’s clients name it', async () => {
    const variables = family('R0000013');
    const persisted = { persistedQuery: { version: 1, sha256Hash: idOf('Board') } };
    const answers = [await send({ documentId: idOf('Board'), variables }), await send({ extensions: persisted, operationName: 'Board', variables })];
    for (const { status, text } of answers) {
      expect(status).toBe(200);
      const { data, errors } = JSON.parse(text) as GraphQLAnswer<{ assessment: { entitlements: { determinations: unknown[] } } }>;
      expect(errors).toBeUndefined();
      expect(data?.assessment.entitlements.determinations.length).toBeGreaterThan(100);
    }
  });

  it('gives everything else one refusal, which is the same whatever was asked', async () => {
    const variables = family('R0000013');
    const refused = [
      { query: boardOperation, variables },
      { query: '{ __typename }' },
      { query: '{ assesment }' },
      { query: getIntrospectionQuery() },
      { query: operations[0]?.document, documentId: operations[0]?.id, variables },
      { query: '{', extensions: { persistedQuery: { version: 1, sha256Hash: idOf('Board') } } },
      { query: null, documentId: idOf('Board') },
      { documentId: 'f'.repeat(64), variables },
      { documentId: '' },
      { documentId: '__proto__' },
      { documentId: [idOf('Board')], variables },
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } } },
      { extensions: null },
      {},
      7,
      null,
      'Board',
    ];
    const answers = await Promise.all(refused.map((body) => send(body)));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(400);
    expect(answers[0]?.text).toContain('"code":"NOT_REGISTERED"');
    expect(answers[0]?.text).not.toMatch(/assessment|resident|Query|Did you mean|__schema/);
  });

  it('answers a client what the table gives it, and no more', async () => {
    const variables = family('R0000013');
    // Asked without a visit, what is the client's to ask is refused for that alone.
    expect((await send({ documentId: idOf('Verdicts'), variables }, 'bank')).text).toContain('VISIT_NEEDED');
    for (const client of ['bank', 'stranger', 'constructor', '']) {
      expect((await send({ documentId: idOf('Board'), variables }, client)).text).toContain('NOT_REGISTERED');
    }
  });

  it('tells of variables that do not fit nothing but that they do not fit', async () => {
    const board = family('R0000013');
    const wrong = [
      {},
      { ...board, resident: 7 },
      { ...board, resident: { residentld: 'R0000013' } },
      { ...board, asOf: {} },
      { ...board, answers: [{ fakt: 'x' }] },
      { ...board, papers: 'yes' },
    ];
    for (const variables of wrong) {
      const { text } = await send({ documentId: idOf('Board'), variables });
      expect(text).toContain('"errors"');
      expect(text).not.toMatch(/ResidentReference|FactAnswer|Boolean|Did you mean|residentId|\$|defined by type/);
      expect(text).not.toContain('INTERNAL');
    }
  });

  it('still says what is wrong with a value that has the right shape', async () => {
    const { text } = await send({ documentId: idOf('Board'), variables: { ...family('R0000013'), place: 'Changchun' } });
    expect(text).toContain('A place is a six-digit GB/T 2260 code');
    expect(text).toContain('UNKNOWN_PLACE');
  });

  it('shows no page, neither its own nor the explorer’s', async () => {
    for (const path of ['/', '/explorer', '/explorer/graphiql.js', '/graphiql', '/.env', '/graphql/']) {
      const response = await fetch(`${yizhan.url}${path}`);
      expect(response.status).toBe(404);
      expect(await response.text()).not.toMatch(/R0000|<html|GET|explorer/);
    }
  });

  it('holds browsers to TLS where a proxy ends it', async () => {
    const { headers } = await fetch(`${yizhan.url}/health`);
    expect(headers.get('strict-transport-security')).toContain('max-age=');
  });
});

describe('a start in production', () => {
  const fit = {
    YIZHAN_MODE: 'production', DATABASE_URL: 'postgresql://somewhere/yizhan?sslmode=verify-full', GATEWAY_SECRET: 'x'.repeat(32), ...testKeySettings,
    OIDC_ISSUER: 'https://identity.example', GRAPH_URL: 'https://yizhan.example/graphql',
  };

  it('has to be asked for', () => {
    expect(readConfig({}, '/').mode).toBe('demo');
    expect(readConfig(fit, '/').mode).toBe('production');
  });

  it('refuses, in the demonstration too, to show a database of yours to other machines without an issuer', () => {
    const demo = { DATABASE_URL: 'postgresql://somewhere/yizhan', HOST: '0.0.0.0' };
    expect(() => readConfig(demo, '/')).toThrow(/an OIDC_ISSUER is needed/);
    expect(readConfig({ ...demo, HOST: '127.0.0.1' }, '/').issuer).toBeNull();
    expect(readConfig({ ...demo, OIDC_ISSUER: 'https://identity.example' }, '/').issuer?.url).toBe('https://identity.example');
  });

  it('takes an issuer on the same machine without TLS', () => {
    expect(readConfig({ ...fit, OIDC_ISSUER: 'http://127.0.0.1:9000/realm' }, '/').issuer).toEqual({ url: 'http://127.0.0.1:9000/realm', jwksUrl: null });
  });

  it.each([
    [{ DATABASE_URL: '' }, /needs DATABASE_URL: the embedded database holds the synthetic residents/],
    [{ GATEWAY_SECRET: '' }, /needs GATEWAY_SECRET/],
    [{ SEALING_KEYS: '' }, /needs SEALING_KEYS, written id:base64 with 32 bytes/],
    [{ BLIND_INDEX_KEY: '' }, /needs BLIND_INDEX_KEY/],
    [{ SEALING_KEYS: 'a:AAAA' }, /SEALING_KEYS, key 1 \(a\), holds 3 bytes and must hold 32/],
    [{ DATABASE_URL: 'postgresql://u:secret@10.0.0.5/yizhan' }, /DATABASE_URL leads to another machine without TLS that is checked\. Add \?sslmode=verify-full/],
    [{ DATABASE_URL: 'postgresql://db.example/yizhan?sslmode=prefer' }, /DATABASE_URL leads to another machine/],
    [{ DATABASE_URL: 'postgresql://db.example/yizhan?sslmode=verify-full&sslmode=disable' }, /DATABASE_URL leads/],
    [{ DATABASE_URL: 'postgresql://db.example/yizhan?sslmode=require&uselibpqcompat=true' }, /DATABASE_URL leads/],
    [{ DATABASE_URL: 'postgresql://db.example/yizhan?sslmode=verify-full&ssl=0' }, /DATABASE_URL leads/],
    [{ DATABASE_URL: 'postgresql://127.0.0.1/yizhan?host=db.example' }, /DATABASE_URL leads/],
    [{ DATABASE_URL: 'postgresql:///yizhan' }, /DATABASE_URL names no host/],
    [{ SUBGRAPH_URLS: 'housing=http://10.0.0.7:4101/graphql' }, /SUBGRAPH_URLS sends housing over http:\/\/ to another machine\. Write housing=https:/],
    [{ HOST: '0.0.0.0' }, /HOST lets other machines in without TLS.*BEHIND_TLS=yes/],
    [{ OIDC_ISSUER: '' }, /needs OIDC_ISSUER, whose tokens say who asks/],
    [{ OIDC_ISSUER: 'http://identity.example' }, /OIDC_ISSUER begins with https:\/\/, except on this machine/],
    [{ OIDC_ISSUER: 'https://someone:hidden@identity.example' }, /OIDC_ISSUER is an address without user, query and fragment, for example/],
    [{ OIDC_JWKS_URL: 'http://identity.example/keys' }, /OIDC_JWKS_URL begins with https/],
    [{ GRAPH_URL: '' }, /needs GRAPH_URL/],
    [{ GRAPH_URL: 'yizhan.example' }, /GRAPH_URL is an address/],
    [{ YIZHAN_MODE: 'prod' }, /YIZHAN_MODE is demo or production; it is "prod"/],
    [{ BEHIND_TLS: '1' }, /BEHIND_TLS is yes or no/],
    [{ TRUSTED_PROXIES: 'everyone' }, /TRUSTED_PROXIES holds "everyone"/],
    [{ TRUSTED_PROXIES: '10.0.0.0/99' }, /TRUSTED_PROXIES/],
    [{ REQUESTS_PER_SECOND: '0' }, /REQUESTS_PER_SECOND must be a whole number/],
  ])('refuses %j in a sentence', (change, sentence) => {
    expect(() => readConfig({ ...fit, ...change }, '/')).toThrow(ConfigurationError);
    expect(() => readConfig({ ...fit, ...change }, '/')).toThrow(sentence);
    expect(() => readConfig({ ...fit, ...change }, '/')).not.toThrow(/secret@|AAAA/);
  });

  it.each([
    { DATABASE_URL: 'postgresql://db.example/yizhan?sslmode=require' },
    { DATABASE_URL: 'postgresql://localhost/yizhan' },
    { DATABASE_URL: 'postgresql://yizhan@/yizhan?host=%2Fvar%2Frun%2Fpostgresql' },
    { SUBGRAPH_URLS: 'housing=https://housing.example/graphql,health=http://127.0.0.1:4102/graphql' },
    { HOST: '0.0.0.0', BEHIND_TLS: 'yes' },
  ])('takes %j, where nothing leaves the machine unencrypted', (change) => {
    expect(readConfig({ ...fit, ...change }, '/').mode).toBe('production');
  });
});
