/**
 * The platform without its ledger, for measuring what the ledger costs; it asks the same agencies in the same way and writes nobody down.
 * Nothing but the benchmark may start it.
 */
import type { DocumentNode } from 'graphql';
import { Reads } from '../../src/audit/reads';
import { readPolicyFolder } from '../../src/cli/read-policy-files';
import { readConfig } from '../../src/config';
import { agencyCalls, type SubgraphCall } from '../../src/gateway/agency-calls';
import { frontDoor } from '../../src/gateway/front-door';
import { supergraphExecutor } from '../../src/gateway/supergraph-executor';
import { freshGatewayKey } from '../../src/identity/signed-context';
import { whoAsks } from '../../src/gateway/who-asks';
import { logError } from '../../src/log';
import { operationRegister } from '../../src/operations/register';
import { buildPlatform } from '../../src/platform';
import { demoDay } from '../../src/population/calendar';
import { openVisitBook } from '../../src/visits/open';
import { projectDirectory } from '../database';
import { cipherFor } from '../../src/store';
import { benchClerk } from '../viewers';
import { BenchmarkRefused } from '../options';

class NothingGathered extends Reads {
  override asking(document: DocumentNode): DocumentNode {
    return document;
  }
  override called(): void { /* nobody is written down */ }
  override answered(): void { /* nobody is written down */ }
}

async function main(): Promise<void> {
  const config = readConfig(process.env, projectDirectory);
  if (config.databaseUrl === null) throw new BenchmarkRefused('The platform without its ledger runs for the benchmark alone, on the database that it names.');
  const gatewayKey = freshGatewayKey();
  const connection = { kind: 'external', url: config.databaseUrl } as const;
  const visits = openVisitBook(connection, { now: () => new Date(), today: () => demoDay });
  const platform = await buildPlatform({
    policy: readPolicyFolder(), connection, cipher: cipherFor(config), visits, clients: {}, gatewayKey, subgraphUrls: new Map(),
    agencyDeadlineMs: config.agencyDeadlineMs, today: () => demoDay, report: logError,
    ledger: { write: () => Promise.reject(new Error('Nothing is written here.')), close: () => Promise.resolve() },
  });
  const links = new Map(platform.subgraphs.map((subgraph) => [subgraph.name, (call: SubgraphCall) => subgraph.answer(call)] as const));
  const planned = await supergraphExecutor(
    platform.supergraph.sdl, agencyCalls({ links, gatewayKey, deadlineMs: config.agencyDeadlineMs, report: logError }),
  );
  const executor: typeof planned = {
    planner: planned.planner,
    execute: (operation) => planned.execute({ ...operation, context: { ...operation.context, reads: new NothingGathered(new Set()) } }),
  };
  const server = await frontDoor({
    supergraph: platform.supergraph, executor, report: logError, settings: config, register: operationRegister(),
    whoAsks: whoAsks({ authenticate: () => Promise.resolve(benchClerk), visits, turnedAway: () => undefined }), turnedAway: () => undefined, pages: () => Promise.resolve(),
  });
  await server.listen({ host: config.host, port: config.port });
  process.once('SIGTERM', () => void server.close().then(() => platform.close()).then(() => visits.end()).then(() => process.exit(0)));
}

void main();
