/**
 * `npm start`: the whole platform in one process, from an empty folder to an answer.
 */
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { openAuditLedger } from './audit/open';
import { ReserveTaken } from './audit/reserve-lock';
import { shanghaiTime } from './audit/shanghai-time';
import { ConfigurationError, readConfig, type Config } from './config';
import { DatabaseFailure } from './database/database-failure';
import { PolicyError, type Policy } from './entitlement';
import { Failure } from './failure';
import { frontDoor } from './gateway/front-door';
import { serveConsole } from './gateway/console-page';
import { pages } from './gateway/pages';
import { whoAsks } from './gateway/who-asks';
import { freshGatewayKey, gatewayKeyFrom } from './identity/signed-context';
import { readPolicyFolder } from './cli/read-policy-files';
import { logError } from './log';
import { buildPlatform } from './platform';
import { ReleaseError } from './releases/release';
import { ReleaseFolder } from './releases/release-folder';
import { activePolicy, followReleases } from './releases/follow';
import { demoDay } from './population/calendar';
import { namedEmployers } from './population/named-employers';
import { namedFamilies } from './population/named-families';
import { employerQueries, exampleQueries } from './operations/example-queries';
import { clients, consoleClient } from './operations/clients';
import { operationRegister } from './operations/register';
import { assertPortIsFree, PortTaken } from './port';
import { SealingFault } from './sealing/cipher';
import { openSignIn } from './sign-in';
import { openStore, type Store } from './store';
import { openVisitBook } from './visits/open';

const projectDirectory = join(__dirname, '..');
/** A stop that takes longer is cut short; the database survives that. */
const stopWithinMs = 1_900;

async function start(asked: Config): Promise<void> {
  const began = Date.now();
  const config = { ...asked, port: await assertPortIsFree(asked.host, asked.port) };
  const shipped = readPolicyFolder();
  const releases = new ReleaseFolder(join(config.dataDirectory, 'releases'));
  const policy = activePolicy(releases, shipped);
  const store = await openStore(config, tell);
  try {
    await serve(config, store, { releases, shipped, policy }, began);
  } catch (error) {
    await store.close();
    throw error;
  }
}

interface PolicyToServe {
  readonly releases: ReleaseFolder;
  /** That came with the program. */
  readonly shipped: Policy;
  /** That decides at start. */
  readonly policy: Policy;
}

async function serve(config: Config, store: Store, { releases, shipped, policy }: PolicyToServe, began: number): Promise<void> {
  // By the clocks of the halls: a consent ends with its last day in China.
  const today = store.isDemo ? (): string => demoDay : (): string => shanghaiTime(new Date().toISOString()).day;
  const visits = openVisitBook(store.connection, { now: () => new Date(), today });
  const platform = await buildPlatform({
    policy,
    connection: store.connection,
    cipher: store.cipher,
    gatewayKey: config.gatewaySecret === null ? freshGatewayKey() : gatewayKeyFrom(config.gatewaySecret),
    subgraphUrls: config.subgraphUrls,
    agencyDeadlineMs: config.agencyDeadlineMs,
    today,
    visits,
    clients,
    report: logError,
    ledger: openAuditLedger(store.connection, { reserve: config.auditReserve, report: logError }),
  });
  const [examples, employers] = store.isDemo ? [namedFamilies, namedEmployers] : [[], []];
  const isProduction = config.mode === 'production';
  const signIn = await openSignIn(config, { connection: store.connection, report: logError });
  const demoPages = pages({
    examples, queries: exampleQueries(), ofEmployers: { examples: employers, queries: employerQueries() }, isDemo: store.isDemo, offered: signIn.offered,
  });
  const server = await frontDoor({
    supergraph: platform.supergraph,
    executor: platform.executor,
    report: logError,
    settings: config,
    register: operationRegister(),
    whoAsks: whoAsks({ authenticate: signIn.authenticate, visits, turnedAway: platform.turnedAway }),
    turnedAway: platform.turnedAway,
    notReady: signIn.notReady,
    pages: async (door) => {
      await serveConsole(door, {
        issuer: signIn.issuer, client: consoleClient, isDemo: signIn.offered !== null,
        examples: examples.map(({ residentId, title, place, asOf }) => ({ residentId, title, place, asOf })),
      });
      // Production has the counter's page alone.
      if (!isProduction) await demoPages(door);
      await signIn.mount(door);
    },
  });
  await server.listen({ host: config.host, port: config.port });
  const { port } = server.server.address() as AddressInfo;
  const url = `http://${config.host}:${port}`;
  store.announce(url);
  const follower = followReleases({ releases, shipped, use: (next) => platform.usePolicy(next), tell, report: logError }, policy.revision);

  const stop = stopOnce(async () => {
    follower.stop();
    await server.close();
    await signIn.close();
    await platform.close();
    await visits.end();
    await store.close();
  });
  process.once('SIGINT', () => void stop(0));
  process.once('SIGTERM', () => void stop(0));
  void store.lost.then((failure) => {
    process.stderr.write(`${failure.message}\n`);
    return stop(1);
  });

  for (const { residentId, title, place, placeName, asOf } of examples) tell(`  ${residentId}  ${place} ${placeName}  ${asOf}  ${title.zh} · ${title.en}`);
  for (const { registrationNumber, title, place, placeName, asOf } of employers) {
    tell(`  ${registrationNumber}  ${place} ${placeName}  ${asOf}  ${title.zh} · ${title.en}`);
  }
  if (platform.executor.planner === 'javascript') {
    tell('The planner written in Rust does not load on this machine; the one in JavaScript answers instead, at about a third of the speed.');
  }
  if (store.isDemo) tell('All residents are synthetic. 所有居民均为合成数据。');
  const beside = isProduction ? `console ${url}/ · registered operations only` : `console ${url}/ · examples ${url}/examples · explorer ${url}/explorer`;
  tell(`一站 Yizhan answers at ${url}/graphql  (${beside}) after ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

function stopOnce(close: () => Promise<void>): (exitCode: number) => Promise<void> {
  let stopping = false;
  return async (exitCode) => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(exitCode), stopWithinMs).unref();
    await close().catch((error: unknown) => logError('stop', error));
    process.exit(exitCode);
  };
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** What a user can mend is told in a sentence; anything else is a bug and shows its trace. */
function explainFailure(error: unknown): string {
  const expected = [ConfigurationError, DatabaseFailure, Failure, PolicyError, PortTaken, ReleaseError, ReserveTaken, SealingFault];
  if (expected.some((kind) => error instanceof kind)) return (error as Error).message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function main(): Promise<void> {
  try {
    await start(readConfig(process.env, projectDirectory));
  } catch (error) {
    process.stderr.write(`${explainFailure(error)}\n`);
    process.exit(1);
  }
}

void main();
