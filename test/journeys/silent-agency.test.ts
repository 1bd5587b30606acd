import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'graphql';
import { testClerk, viewerBefore } from '../support/actors';
import { startAgency, type AgencyProcess } from '../support/agency-process';
import { freePort } from '../support/free-port';
import { openAs, present } from '../support/openings';
import { family, startPlatform, type Determination, type TestPlatform } from '../support/platform';

/** A town where settlement turns on the dwelling, which only the housing agency knows. */
const tenant = { ...family('R0000003'), answers: [{ residentId: 'R0000003', fact: 'wishes', value: ['settle'] }] };
const deadlineMs = 2_500;

describe('an agency that does not answer', () => {
  let yizhan: TestPlatform;
  let housing: AgencyProcess;
  let normally: readonly Determination[];

  beforeAll(async () => {
    const port = await freePort();
    yizhan = await startPlatform('silent_agency', {
      subgraphUrls: new Map([['housing', `http://127.0.0.1:${port}/graphql`]]),
      agencyDeadlineMs: deadlineMs,
    });
    housing = await startAgency('housing', yizhan.connection, port);
    await board();
    normally = await determinations();
  });
  afterAll(async () => {
    await housing.kill();
    await yizhan.close();
  });

  const board = () => yizhan.board(tenant);

  async function determinations(): Promise<readonly Determination[]> {
    return (await board()).data?.assessment?.entitlements?.determinations ?? [];
  }

  /** Never another verdict: the same, or open for want of what the silent agency owns. */
  function expectSameOrOpen(now: readonly Determination[]): void {
    expect(now).toHaveLength(normally.length);
    normally.forEach((before, index) => {
      const after = now[index];
      expect([after?.entitlement.id, after?.residentId]).toEqual([before.entitlement.id, before.residentId]);
      if (after?.verdict === before.verdict) return;
      expect(after?.verdict).toBe('UNDETERMINED');
      expect(after?.missing.map(({ agency }) => agency?.id)).toContain('housing');
    });
  }

  it('answers like any other while it runs, in a process of its own', () => {
    expect(normally.find(({ entitlement }) => entitlement.id === 'residence.settlement')?.verdict).toBe('ELIGIBLE');
  });

  it('leaves the question open when it hangs, within its deadline, and everything else arrives', async () => {
    housing.freeze();
    const began = Date.now();
    const answer = await board();
    const took = Date.now() - began;
    housing.thaw();
    expect(took).toBeGreaterThanOrEqual(deadlineMs - 20);
    expect(took).toBeLessThan(deadlineMs * 4);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'AGENCY_SILENT', agency: 'housing' } }]);
    const now = answer.data?.assessment?.entitlements?.determinations ?? [];
    expectSameOrOpen(now);
    const settlement = now.find(({ entitlement }) => entitlement.id === 'residence.settlement');
    expect(settlement?.verdict).toBe('UNDETERMINED');
    expect(settlement?.missing).toMatchObject([{ fact: 'residence.lawful_dwelling', reason: 'agency-silent' }]);
    const states = new Map(answer.data?.assessment?.agencies?.map(({ agency, state }) => [agency.id, state]));
    expect(states.get('housing')).toBe('SILENT');
    expect(states.get('education')).toBe('ANSWERED');
    expect(states.get('taxation')).toBe('ANSWERED');
  });

  it('is heard again as soon as it answers again', async () => {
    expect(await determinations()).toEqual(normally);
  });

  it('leaves the question open when it refuses the connection, and says so once', async () => {
    await housing.kill();
    const answer = await board();
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'AGENCY_SILENT', agency: 'housing' } }]);
    expectSameOrOpen(answer.data?.assessment?.entitlements?.determinations ?? []);
  });

  it.each([
    ['a fault of its server', 500, 'it broke'],
    ['something that is no GraphQL', 200, '<html>maintenance</html>'],
    ['an empty answer', 200, '{}'],
    ['an answer without its facts', 200, '{"data": {"_entities": []}}'],
  ])('leaves the question open when it answers with %s', async (_, status, body) => {
    const impostor = await serving(new URL(housing.url).port, status, body);
    try {
      const answer = await board();
      const now = answer.data?.assessment?.entitlements?.determinations ?? [];
      expectSameOrOpen(now);
      expect(now.find(({ entitlement }) => entitlement.id === 'residence.settlement')?.verdict).toBe('UNDETERMINED');
    } finally {
      await new Promise((closed) => impostor.close(closed));
    }
  });
});

describe('the registry, silent', () => {
  it('leaves nobody to ask about and no visit to open, and says so without a fault', async () => {
    const nobody = await freePort();
    const yizhan = await startPlatform('silent_registry', { subgraphUrls: new Map([['registry', `http://127.0.0.1:${nobody}/graphql`]]) });
    try {
      const document = parse('{ assessment(resident: { residentId: "R0000001" }, place: "220100") { id } }');
      const answer = await yizhan.platform.executor.execute({ document, variables: {}, operationName: undefined, context: { viewer: viewerBefore('R0000001'), calls: [] } });
      expect(answer).toMatchObject({ data: { assessment: null }, errors: [{ extensions: { code: 'AGENCY_SILENT', agency: 'registry' } }] });
      expect(await openAs(yizhan, testClerk, present('R0000001'))).toMatchObject({ data: { openVisit: null }, errors: [{ extensions: { code: 'AGENCY_SILENT', agency: 'registry' } }] });
    } finally {
      await yizhan.close();
    }
  });
});

async function serving(port: string, status: number, body: string): Promise<Server> {
  const server = createServer((_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', connection: 'close' }).end(body);
  });
  await new Promise<void>((listening) => server.listen(Number(port), '127.0.0.1', listening));
  expect((server.address() as AddressInfo).port).toBe(Number(port));
  return server;
}
