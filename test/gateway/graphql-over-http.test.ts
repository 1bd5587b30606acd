/** The GraphQL over HTTP specification, by the audits of graphql-http: what it requires holds, and what it advises. */
import { serverAudits } from 'graphql-http';
import { startPlatform, type TestPlatform } from '../support/platform';

/** Where we differ on purpose. What the specification says MUST be is never among them. */
const onPurpose: Readonly<Record<string, string>> = {
  '5A70': 'a question in an address would stand in logs',
  D6D5: 'a question in an address would stand in logs',
  '6A70': 'a question in an address would stand in logs',
  '572B': 'a request that cannot be read is a 400 for every client, application/json too',
  FDE2: 'a request that cannot be read is a 400 for every client, application/json too',
  '7B9B': 'a request that cannot be read is a 400 for every client, application/json too',
};

describe('the front door, by the audits of GraphQL over HTTP', () => {
  let yizhan: TestPlatform;
  beforeAll(async () => { yizhan = await startPlatform('over_http'); });
  afterAll(() => yizhan.close());

  const audits = serverAudits({ url: () => `${yizhan.url}/graphql`, fetchFn: fetch });

  it.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))('%s', async (_, audit) => {
    const { status } = await audit.fn();
    if (audit.id in onPurpose) expect(['notice', 'warn']).toContain(status);
    else expect(status).toBe('ok');
  });
});
