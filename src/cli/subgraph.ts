/**
 * `npm run subgraph -- housing`: one agency in a process of its own, over HTTP. Needs DATABASE_URL, and the GATEWAY_SECRET that it
 * shares with the gateway; the gateway finds it by SUBGRAPH_URLS.
 */
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { agencyRooms } from '../../resolvers';
import { ConfigurationError, readConfig } from '../config';
import { agencyDatabase } from '../database/client';
import { gatewayKeyFrom } from '../identity/signed-context';
import { logError } from '../log';
import { PolicyInForce } from '../policy-in-force';
import { activePolicy, followReleases } from '../releases/follow';
import { ReleaseFolder } from '../releases/release-folder';
import { restrictedDeterminer } from '../restricted-determiner';
import { buildSubgraph } from '../subgraph/subgraph';
import { subgraphServer } from '../subgraph/subgraph-server';
import { cipherFor } from '../store';
import { readPolicyFolder } from './read-policy-files';

const exchangeWithinMs = 10_000;

async function main(): Promise<void> {
  const projectDirectory = join(__dirname, '..', '..');
  const config = readConfig(process.env, projectDirectory);
  const [name] = process.argv.slice(2);
  const room = name === undefined ? undefined : agencyRooms.get(name);
  if (name === undefined || room === undefined) {
    throw new ConfigurationError(`npm run subgraph -- NAME; the agencies are ${[...agencyRooms.keys()].join(', ')}.`);
  }
  const { databaseUrl, gatewaySecret } = config;
  if (databaseUrl === null) throw new ConfigurationError('A subgraph on its own needs DATABASE_URL; the embedded database is for one process.');
  if (gatewaySecret === null) throw new ConfigurationError('A subgraph on its own needs GATEWAY_SECRET, the same as the gateway has.');

  const shipped = readPolicyFolder();
  const releases = new ReleaseFolder(join(config.dataDirectory, 'releases'));
  // The gateway runs elsewhere: for a while before and after a release, the agency sends what either policy reads.
  const policies = new PolicyInForce(activePolicy(releases, shipped), () => pause(exchangeWithinMs));
  followReleases({ releases, shipped, use: (policy) => policies.use(policy), tell: () => undefined, report: logError }, policies.current.revision);
  const parts = room({
    connect: (schema) => agencyDatabase({ kind: 'external', url: databaseUrl }, schema),
    cipher: cipherFor(config),
    factsInUse: (agency) => policies.factsInUse(agency),
    determineRestricted: restrictedDeterminer(() => policies.current),
    today: () => new Date().toISOString().slice(0, 10),
    report: logError,
  });
  const services = { gatewayKey: gatewayKeyFrom(gatewaySecret), report: logError };
  const server = subgraphServer(buildSubgraph(parts, services), services);
  const url = await server.listen({ host: config.host, port: config.port });
  process.once('SIGTERM', () => void server.close().then(() => process.exit(0)));
  process.once('SIGINT', () => void server.close().then(() => process.exit(0)));
  process.stdout.write(`${name} answers at ${url}/graphql\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigurationError ? error.message : String(error instanceof Error ? error.stack : error)}\n`);
  process.exitCode = 1;
});
