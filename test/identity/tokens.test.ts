/** Who may come in by which token, and more than a hundred ways in which nobody does. */
import { guardedDoor, type Answered, type GuardedDoor } from '../support/guarded-door';
import { proof, testKey, TestIssuer } from '../support/issuer';
import { startPlatform, type TestPlatform } from '../support/platform';
import { abuses, bearer, bound, door as place, elsewhere, held, issuer, letIn, proved, weak, withProof, type Headers } from './requests';

let yizhan: TestPlatform;
let door: GuardedDoor;

beforeAll(async () => {
  yizhan = await startPlatform('identity_tokens');
  await issuer.open();
  issuer.keys.push(testKey('RS256'), testKey('PS256'), testKey('EdDSA'), weak);
  door = await guardedDoor(yizhan.platform, { issuer: issuer.url });
  place.url = door.url;
});
afterAll(async () => {
  await door.close();
  issuer.close();
  await yizhan.close();
});

const refusal = async (): Promise<Answered> => door.knock({});

describe('a token lets in', () => {
  it.each(letIn)('%s', async (_who, headers, principal) => {
    const { status, text } = await door.knock(headers());
    expect([status, text]).toEqual([200, '{"data":{"__typename":"Query"}}\n']);
    expect(door.principals.at(-1)).toMatchObject(principal);
  });
});

describe('nobody is let in, in the same words, by', () => {
  it('words that name a code and what to do, and nothing of what was wrong', async () => {
    const { status, text, challenge } = await refusal();
    expect(status).toBe(401);
    expect(challenge).toBe('Bearer realm="yizhan", DPoP algs="ES256 RS256 PS256 EdDSA"');
    expect(JSON.parse(text)).toEqual({ errors: [{
      message: 'This request carries no token that is valid here. Sign in again, and send the token as it was issued: docs/operations.md tells how.',
      extensions: { code: 'UNAUTHENTICATED' },
    }] });
  });

  it.each(abuses)('%s', async (_what, headers) => {
    const before = door.principals.length;
    expect(await door.knock(headers())).toEqual(await refusal());
    expect(door.principals).toHaveLength(before);
  });

  it('a token in an address or in a body', async () => {
    const body = (token: string): string => JSON.stringify({ query: '{ __typename }', access_token: token });
    expect(await door.knock({}, `/graphql?access_token=${issuer.token()}`)).toEqual(await refusal());
    expect(await door.knock({}, '/graphql', body(issuer.token()))).toEqual(await refusal());
  });

  it('a head that is too long for any token', async () => {
    const answered = await door.knock(bearer('x'.repeat(40_000))).catch(() => null);
    expect(answered?.status ?? 400).toBe(400);
  });

  it('a proof that was used before, whatever token it came with', async () => {
    const headers = proved();
    expect((await door.knock(headers)).status).toBe(200);
    expect(await door.knock(headers)).toEqual(await refusal());
  });

  it('a proof that others sent at the same time: it is good once', async () => {
    const headers = proved();
    const answers = await Promise.all(Array.from({ length: 10 }, () => door.knock(headers)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('a proof for the address in the Host header, where the graph’s own address is known', async () => {
    const known = await guardedDoor(yizhan.platform, { issuer: issuer.url, graphUrl: 'https://yizhan.example/graphql' });
    try {
      const token = issuer.token(bound);
      const at = (url: string): Headers => withProof(token, proof(held, { url, token }));
      expect((await known.knock(at('https://yizhan.example/graphql'))).status).toBe(200);
      expect((await known.knock({ ...at('http://evil.example/graphql'), host: 'evil.example' })).status).toBe(401);
      expect((await known.knock(at(known.url))).status).toBe(401);
    } finally {
      await known.close();
    }
  });

  it('a question whose sender is refused before it is read', async () => {
    expect(await door.knock({ 'content-length': '1000000' }, '/graphql', '{'.repeat(1_000_000))).toEqual(await refusal());
  });
});

describe('the keys of the issuer', () => {
  it('are not asked for again and again by whoever sends unknown ones', async () => {
    const asked = await guardedDoor(yizhan.platform, { issuer: issuer.url });
    try {
      const before = issuer.reads;
      for (let times = 0; times < 30; times += 1) expect((await asked.knock(bearer(issuer.token({}, { kid: `unknown-${times}` }, elsewhere)))).status).toBe(401);
      expect(issuer.reads - before).toBe(1);
    } finally {
      await asked.close();
    }
  });

  it('may change without a restart: a new one is found, and a withdrawn one is refused, remembered tokens included', async () => {
    const rotating = await new TestIssuer().open();
    const asked = await guardedDoor(yizhan.platform, { issuer: rotating.url, cooldownMs: 50 });
    try {
      const old = rotating.token();
      expect((await asked.knock(bearer(old))).status).toBe(200);
      rotating.keys.unshift(testKey());
      const young = rotating.token();
      await eventually(async () => (await asked.knock(bearer(young))).status === 200);
      expect((await asked.knock(bearer(old))).status).toBe(200);
      rotating.keys.pop();
      await eventually(async () => (await asked.knock(bearer(old))).status === 401);
      expect((await asked.knock(bearer(young))).status).toBe(200);
    } finally {
      await asked.close();
      rotating.close();
    }
  });

  it('that cannot be had let nobody in, and the operator is told without the token', async () => {
    const away = await new TestIssuer().open();
    away.close();
    const asked = await guardedDoor(yizhan.platform, { issuer: away.url });
    try {
      const token = away.token();
      expect(await asked.knock(bearer(token))).toEqual(await refusal());
      expect(await asked.knock(bearer(token))).toEqual(await refusal());
      expect(asked.reported).toMatchObject([{ reference: 'issuer' }]);
    } finally {
      await asked.close();
    }
  });

  it('are not taken from a discovery that speaks of another issuer', async () => {
    const honest = issuer.url;
    const asked = await guardedDoor(yizhan.platform, { issuer: honest.replace('127.0.0.1', 'localhost') });
    try {
      expect((await asked.knock(bearer(issuer.token({ iss: honest.replace('127.0.0.1', 'localhost') })))).status).toBe(401);
    } finally {
      await asked.close();
    }
  });
});

it('no token and no proof is in anything that was reported or answered', async () => {
  const written: string[] = [];
  const keep = (chunk: unknown): boolean => {
    written.push(String(chunk));
    return true;
  };
  const outputs = [jest.spyOn(process.stderr, 'write').mockImplementation(keep), jest.spyOn(process.stdout, 'write').mockImplementation(keep)];
  const sent: string[] = [];
  const answers: string[] = [];
  for (const [, headers] of [...letIn.map(([who, made]) => [who, made] as const), ...abuses]) {
    const made = headers();
    sent.push(...Object.values(made).flat());
    answers.push(JSON.stringify(await door.knock(made)));
  }
  for (const output of outputs) output.mockRestore();
  const told = [...answers, ...written, ...door.reported.map((one) => inspected(one))].join('\n');
  const parts = sent.flatMap((text) => text.split(/[ .,]/)).filter((part) => part.length >= 16);
  expect(parts.length).toBeGreaterThan(200);
  expect(parts.filter((part) => told.includes(part))).toEqual([]);
});

function inspected(value: unknown): string {
  const { error } = value as { readonly error: unknown };
  return error instanceof Error ? `${error.stack ?? ''} ${JSON.stringify(error)}` : String(error);
}

/** Until it holds; a test that waits in vain ends by its own limit. */
async function eventually(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 10));
}
