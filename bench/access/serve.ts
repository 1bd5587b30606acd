/**
 * The platform with its locks and its ledger, or without both, for measuring what they cost. Both ask the same agencies in the same way, at
 * the same visits, on behalf of one clerk whom no token proves. Nothing but the benchmark may start them.
 */
import type { DocumentNode } from 'graphql';
import type { Kysely } from 'kysely';
import { key, type AccessTable } from '../../src/access/rules';
import { openAuditLedger } from '../../src/audit/open';
import { Reads } from '../../src/audit/reads';
import { readPolicyFolder } from '../../src/cli/read-policy-files';
import { readConfig, type Config } from '../../src/config';
import { agencyDatabase, auditDatabase } from '../../src/database/client';
import type { DatabaseConnection } from '../../src/database/connection';
import { agencyCalls, type SubgraphCall, type SubgraphLink } from '../../src/gateway/agency-calls';
import { compose, type Supergraph } from '../../src/gateway/compose';
import { frontDoor } from '../../src/gateway/front-door';
import { identifyAtRegistry } from '../../src/gateway/identify';
import { supergraphExecutor, type SupergraphExecutor } from '../../src/gateway/supergraph-executor';
import { whoAsks } from '../../src/gateway/who-asks';
import { freshGatewayKey } from '../../src/identity/signed-context';
import { logError } from '../../src/log';
import { clients } from '../../src/operations/clients';
import { operationRegister } from '../../src/operations/register';
import { buildPlatform, subgraphParts } from '../../src/platform';
import { PolicyInForce } from '../../src/policy-in-force';
import { demoDay } from '../../src/population/calendar';
import { cipherFor } from '../../src/store';
import { buildSubgraph } from '../../src/subgraph/subgraph';
import { openVisitBook, type OpenVisitBook } from '../../src/visits/open';
import { projectDirectory } from '../database';
import { BenchmarkRefused } from '../options';
import { benchClerk } from '../viewers';

interface Answering {
  readonly supergraph: Supergraph;
  readonly executor: SupergraphExecutor;
  readonly close: () => Promise<void>;
}

interface Given {
  readonly config: Config;
  readonly connection: DatabaseConnection;
  readonly visits: OpenVisitBook;
}

export async function serve(build: (given: Given) => Promise<Answering>): Promise<void> {
  const config = readConfig(process.env, projectDirectory);
  if (config.databaseUrl === null) throw new BenchmarkRefused('This server runs for the benchmark alone, on the database that it names.');
  const connection = { kind: 'external', url: config.databaseUrl } as const;
  const visits = openVisitBook(connection, { now: () => new Date(), today: () => demoDay });
  const { supergraph, executor, close } = await build({ config, connection, visits });
  const turnedAway = (): void => undefined;
  const server = await frontDoor({
    supergraph, executor, report: logError, settings: config, register: operationRegister(), turnedAway,
    whoAsks: whoAsks({ authenticate: () => Promise.resolve(benchClerk), visits, turnedAway }), pages: () => Promise.resolve(),
  });
  await server.listen({ host: config.host, port: config.port });
  process.once('SIGTERM', () => void server.close().then(close).then(() => visits.end()).then(() => process.exit(0)));
}

/** As it runs: the first lock around the executor, graphql-shield at every field of a person, and a ledger entry before each answer leaves. */
export async function guarded({ config, connection, visits }: Given): Promise<Answering> {
  return buildPlatform({
    policy: readPolicyFolder(), connection, cipher: cipherFor(config), visits, clients, gatewayKey: freshGatewayKey(), subgraphUrls: new Map(),
    agencyDeadlineMs: config.agencyDeadlineMs, today: () => demoDay, report: logError,
    ledger: openAuditLedger(connection, { reserve: config.auditReserve, report: logError }),
  });
}

/** No lock at any field, none around the executor, and nobody is written down. */
export async function unguarded({ config, connection, visits }: Given): Promise<Answering> {
  const gatewayKey = freshGatewayKey();
  const { agencyDeadlineMs: deadlineMs } = config;
  const links = new Map<string, SubgraphLink>();
  const databases: Kysely<never>[] = [];
  const opened = <Tables>(db: Kysely<Tables>): Kysely<Tables> => {
    databases.push(db as unknown as Kysely<never>);
    return db;
  };
  const parts = subgraphParts({
    policies: new PolicyInForce(readPolicyFolder(), () => Promise.resolve()), cipher: cipherFor(config), visits, clients, today: () => demoDay, report: logError,
    identify: identifyAtRegistry({ link: () => links.get('registry'), gatewayKey, deadlineMs, report: logError }),
  }, { agency: (schema) => opened(agencyDatabase(connection, schema)), audit: () => opened(auditDatabase(connection, { maxConnections: 2 })) });
  const subgraphs = parts.map((part) => buildSubgraph({ ...part, access: withoutLocks(part.access) }, { gatewayKey, report: logError }));
  for (const subgraph of subgraphs) links.set(subgraph.name, (call: SubgraphCall) => subgraph.answer(call));
  const supergraph = compose(subgraphs);
  const planned = await supergraphExecutor(supergraph.sdl, agencyCalls({ links, gatewayKey, deadlineMs, report: logError }));
  return {
    supergraph,
    executor: {
      planner: planned.planner,
      execute: (operation) => planned.execute({ ...operation, context: { ...operation.context, reads: new NothingGathered(new Set()) } }),
    },
    close: async () => void (await Promise.all(databases.map((db) => db.destroy()))),
  };
}

class NothingGathered extends Reads {
  override asking(document: DocumentNode): DocumentNode {
    return document;
  }
  override called(): void { /* nobody is written down */ }
  override answered(): void { /* nobody is written down */ }
}

/** The same table with every field open to whoever asks; the locks of such fields are taken off. */
function withoutLocks(table: AccessTable): AccessTable {
  return Object.fromEntries(Object.entries(table).map(([type, entry]) =>
    [type, entry.kind === 'part' ? entry : Object.fromEntries(Object.keys(entry).map((field) => [field, key]))]));
}
