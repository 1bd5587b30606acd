/**
 * The whole platform on a database of its own, asked through the front door over HTTP. Whoever asks is named by the header of the tests instead
 * of a token (`actors.ts`), and a visit with the family present is opened for each question (`visits.ts`).
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { parse } from 'graphql';
import { openAuditLedger } from '../../src/audit/open';
import { readPolicyFolder } from '../../src/cli/read-policy-files';
import type { DatabaseConnection } from '../../src/database/connection';
import { onStatement, type SentStatement } from '../../src/database/prepared-statements';
import { frontDoor } from '../../src/gateway/front-door';
import type { DoorSettings } from '../../src/gateway/door-settings';
import { pages } from '../../src/gateway/pages';
import { visitHeader, whoAsks } from '../../src/gateway/who-asks';
import { gatewayKeyFrom } from '../../src/identity/signed-context';
import type { Principal, Viewer } from '../../src/identity/viewer';
import type { BoardQuery, BoardQueryVariables, ProfileQuery } from '../../src/operations/operations.generated';
import { clients } from '../../src/operations/clients';
import { operationRegister } from '../../src/operations/register';
import { employerQueries, exampleQueries } from '../../src/operations/example-queries';
import { buildPlatform, type Platform } from '../../src/platform';
import { namedEmployers } from '../../src/population/named-employers';
import { namedFamilies } from '../../src/population/named-families';
import { testCipher } from './cipher';
import { openVisitBook } from '../../src/visits/open';
import { authenticateTests, authorizationOf, testClerk } from './actors';
import { createDatabase, dropDatabase } from './database';
import { visitsOfTests } from './visits';

export const testGatewaySecret = 'a secret of the tests, and of nothing else at all';
export const policy = readPolicyFolder();

export interface GraphQLAnswer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string; readonly agency?: string } }[];
}

export type Board = NonNullable<BoardQuery['assessment']>;
export type Determination = NonNullable<Board['entitlements']>['determinations'][number];

export interface TestPlatform {
  readonly url: string;
  readonly connection: DatabaseConnection;
  readonly platform: Platform;
  /** What was reported to the log. */
  readonly reported: unknown[];
  post(body: unknown): Promise<Response>;
  /** The headers with which the clerk of the tests asks this: at a visit opened for it. */
  headersFor(body: unknown): Promise<Readonly<Record<string, string>>>;
  /** As whom the clerk of the tests asks with these variables. */
  viewerOf(variables: Readonly<Record<string, unknown>>): Promise<Viewer>;
  /** Acts as anybody, at a visit or none. */
  as(principal: Principal): Actor;
  ask<Data>(query: string, variables: Readonly<Record<string, unknown>>): Promise<GraphQLAnswer<Data>>;
  board(variables: BoardQueryVariables): Promise<GraphQLAnswer<BoardQuery>>;
  profile(variables: BoardQueryVariables): Promise<GraphQLAnswer<ProfileQuery>>;
  close(): Promise<void>;
}

export interface Actor {
  /** The answer as it came. */
  text(query: string, variables: object, visit?: string): Promise<string>;
  ask<Data>(query: string, variables: object, visit?: string): Promise<GraphQLAnswer<Data>>;
}

export interface TestPlatformOptions {
  /** The clock of the visits; that of the machine when left out. */
  readonly now?: () => Date;
  readonly subgraphUrls?: ReadonlyMap<string, string>;
  readonly agencyDeadlineMs?: number;
  readonly door?: Partial<DoorSettings>;
  readonly auditReserveBytes?: number;
  readonly refusalsCountedForMs?: number;
  /** The day by which consents run out and the registers are read; 2016-09-01 when left out. */
  readonly today?: () => string;
  /** The database that this one is a copy of; the populated one of the tests when left out. */
  readonly template?: string;
}

const demonstration: DoorSettings = { mode: 'demo', isBehindTls: false, trustedProxies: [], requestsPerSecond: { address: 100_000, viewer: 100_000, client: 100_000 } };

export const boardOperation = operation('board');
export const profileOperation = operation('profile');
export const employerOperation = operation('employer');
export const openVisitOperation = operation('open-visit');

export async function startPlatform(database: string, options: TestPlatformOptions = {}): Promise<TestPlatform> {
  const connection = await createDatabase(database, options.template === undefined ? {} : { template: options.template });
  const folder = mkdtempSync(join(tmpdir(), 'yizhan-test-audit-'));
  const reported: unknown[] = [];
  const report = (reference: string, error: unknown): void => void reported.push({ reference, error });
  const today = options.today ?? ((): string => '2016-09-01');
  const visits = openVisitBook(connection, { now: options.now ?? (() => new Date()), today });
  const platform = await buildPlatform({
    policy,
    connection,
    cipher: testCipher,
    visits,
    clients,
    gatewayKey: gatewayKeyFrom(testGatewaySecret),
    subgraphUrls: options.subgraphUrls ?? new Map(),
    agencyDeadlineMs: options.agencyDeadlineMs ?? 5_000,
    today,
    report,
    ...(options.refusalsCountedForMs === undefined ? {} : { refusalsCountedForMs: options.refusalsCountedForMs }),
    ledger: openAuditLedger(connection, {
      reserve: { file: join(folder, 'reserve'), bytes: options.auditReserveBytes ?? 256 * 1024 }, report, retryAfterMs: 0,
    }),
  });
  const settings = { ...demonstration, ...options.door };
  const server = await frontDoor({
    supergraph: platform.supergraph,
    executor: platform.executor,
    report,
    settings,
    register: operationRegister(),
    whoAsks: whoAsks({ authenticate: authenticateTests, visits, turnedAway: platform.turnedAway }),
    turnedAway: platform.turnedAway,
    pages: settings.mode === 'production' ? () => Promise.resolve() : pages({
      examples: namedFamilies, queries: exampleQueries(), ofEmployers: { examples: namedEmployers, queries: employerQueries() }, isDemo: true,
    }),
  });
  const url = await listening(server);
  const send = (body: unknown, headers: Readonly<Record<string, string>>): Promise<Response> =>
    fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
  const ofTests = visitsOfTests(connection, async (input) => {
    const response = await send(openingOf(settings, input), {});
    const { data, errors } = (await response.json()) as GraphQLAnswer<{ readonly openVisit: { readonly id: string } | null }>;
    if (data?.openVisit == null) throw new Error(`The clerk of the tests could open no visit: ${errors?.[0]?.message ?? ''}`);
    return data.openVisit.id;
  });
  const headersFor = async (body: unknown): Promise<Readonly<Record<string, string>>> => {
    const visit = await ofTests.visitFor(body);
    return visit === null ? {} : { [visitHeader]: visit };
  };
  const post = async (body: unknown): Promise<Response> => send(body, await headersFor(body));
  const ask = async <Data>(query: string, variables: Readonly<Record<string, unknown>>): Promise<GraphQLAnswer<Data>> =>
    (await (await post({ query, variables })).json()) as GraphQLAnswer<Data>;
  return {
    url,
    connection,
    platform,
    reported,
    post,
    headersFor,
    viewerOf: async (variables) => visits.viewerFor(testClerk, (await ofTests.visitFor({ variables })) ?? undefined),
    as(principal) {
      const text = async (query: string, variables: object, visit?: string): Promise<string> => {
        const headers = { authorization: authorizationOf(principal), ...(visit === undefined ? {} : { [visitHeader]: visit }) };
        return (await send({ query, variables }, headers)).text();
      };
      return { text, ask: async <Data>(...asked: Parameters<typeof text>) => JSON.parse(await text(...asked)) as GraphQLAnswer<Data> };
    },
    ask,
    board: (variables) => ask(boardOperation, variables),
    profile: (variables) => ask(profileOperation, variables),
    async close() {
      await server.close();
      await platform.close();
      await visits.end();
      rmSync(folder, { recursive: true });
      await dropDatabase(database);
    },
  };
}

/** Runs one operation and notes every subgraph called and every statement sent. */
export async function observed(
  yizhan: TestPlatform,
  source: string,
  variables: Readonly<Record<string, unknown>>,
  /** The clerk of the tests when left out; given, the operation begins at once. */
  as?: Viewer,
): Promise<{ readonly calls: readonly string[]; readonly statements: readonly SentStatement[]; readonly data: unknown }> {
  const viewer = as ?? await yizhan.viewerOf(variables);
  const statements: SentStatement[] = [];
  const stop = onStatement((statement) => statements.push(statement));
  const calls: string[] = [];
  try {
    const { data } = await yizhan.platform.executor.execute({
      document: parse(source),
      variables,
      operationName: undefined,
      context: { viewer, calls },
    });
    return { calls, statements, data };
  } finally {
    stop();
  }
}

export function determinationOf(answer: GraphQLAnswer<BoardQuery>, entitlement: string, residentId: string): Determination {
  const all = answer.data?.assessment?.entitlements?.determinations ?? [];
  const found = all.find((one) => one.entitlement.id === entitlement && one.residentId === residentId);
  if (found === undefined) throw new Error(`The board holds no determination of ${entitlement} for ${residentId}.`);
  return found;
}

export function family(residentId: string): { readonly resident: { readonly residentId: string }; readonly place: string; readonly asOf: string } {
  const named = namedFamilies.find((one) => one.residentId === residentId);
  if (named === undefined) throw new Error(`${residentId} is not one of the named families.`);
  return { resident: { residentId }, place: named.place, asOf: named.asOf };
}

/** In production only what is registered is answered, by its id. */
function openingOf({ mode }: DoorSettings, input: object): object {
  const registered = operationRegister().operations.find(({ name }) => name === 'OpenVisit');
  return mode === 'production' ? { documentId: registered?.id, variables: { input } } : { query: openVisitOperation, variables: { input } };
}

function operation(name: string): string {
  return readFileSync(join(__dirname, '..', '..', 'src', 'operations', `${name}.graphql`), 'utf8');
}

async function listening(server: FastifyInstance): Promise<string> {
  await server.listen({ host: '127.0.0.1', port: 0 });
  const { port } = server.server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}
