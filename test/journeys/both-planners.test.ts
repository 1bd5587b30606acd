/** Where the planner written in Rust cannot load, the one in JavaScript answers; nobody may notice but by the clock. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, print } from 'graphql';
import { Reads } from '../../src/audit/reads';
import { agencyCalls, type SubgraphLink } from '../../src/gateway/agency-calls';
import { plannedInJavaScript, type SupergraphExecutor } from '../../src/gateway/supergraph-executor';
import { gatewayKeyFrom } from '../../src/identity/signed-context';
import { namedFamilies } from '../../src/population/named-families';
import { boardOperation, family, profileOperation, startPlatform, testGatewaySecret, type TestPlatform } from '../support/platform';
import { askedTwice } from '../gateway/asked-twice';
import { Dice } from '../gateway/random-operations';

/** With one field in twelve asked twice. */
const schema = buildSchema(readFileSync(join(__dirname, '../../schema/public.graphql'), 'utf8'));
const twice = (operation: string): string => print(askedTwice(schema, parse(operation), new Dice(1), 12));

describe('the planner in JavaScript', () => {
  let yizhan: TestPlatform;
  beforeAll(async () => { yizhan = await startPlatform('both_planners'); });
  afterAll(() => yizhan.close());

  const inJavaScript = (silent?: string): SupergraphExecutor => {
    const links = new Map<string, SubgraphLink>(yizhan.platform.subgraphs.map((subgraph) => [
      subgraph.name,
      subgraph.name === silent ? () => Promise.reject(new Error('The line is dead.')) : (call) => subgraph.answer(call),
    ]));
    const callAgency = agencyCalls({ links, gatewayKey: gatewayKeyFrom(testGatewaySecret), deadlineMs: 5_000, report: () => undefined });
    return plannedInJavaScript(yizhan.platform.supergraph.sdl, callAgency);
  };
  const ask = async (executor: SupergraphExecutor, operation: string, residentId: string): Promise<unknown> => {
    const { data } = await executor.execute({
      document: parse(operation), variables: family(residentId), operationName: undefined, context: { viewer: await yizhan.viewerOf(family(residentId)), calls: [], reads: new Reads(new Set()) },
    });
    return JSON.parse(JSON.stringify(data, (key, value: unknown) => (key === 'answeredAt' ? 'at some instant' : value)));
  };

  it.each(namedFamilies.slice(0, 6).map(({ residentId }) => residentId))('answers the board and the profile of %s as the one in Rust does', async (residentId) => {
    expect(yizhan.platform.executor.planner).toBe('rust');
    for (const operation of [boardOperation, profileOperation]) {
      const answer = await ask(inJavaScript(), operation, residentId);
      expect(answer).toEqual(await ask(yizhan.platform.executor, operation, residentId));
      expect(JSON.stringify(answer).length).toBeGreaterThan(1_000);
    }
  });

  it.each([boardOperation, profileOperation].map(twice))('answers once what is asked twice, as the one in Rust does', async (operation) => {
    expect(await ask(inJavaScript(), operation, 'R0000003')).toEqual(await ask(yizhan.platform.executor, operation, 'R0000003'));
  });

  it('leaves open, and never refuses, what a silent agency alone knows', async () => {
    const board = await ask(inJavaScript('housing'), boardOperation, 'R0000003') as { readonly assessment: { readonly entitlements: { readonly determinations: readonly { readonly entitlement: { readonly id: string }; readonly residentId: string; readonly verdict: string }[] } } };
    const settlement = board.assessment.entitlements.determinations.find(({ entitlement, residentId }) => entitlement.id === 'residence.settlement' && residentId === 'R0000003');
    expect(settlement?.verdict).toBe('UNDETERMINED');
  });
});
