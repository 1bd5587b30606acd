/**
 * Puts the house together: every subgraph, in memory or at its URL, the supergraph above them, and the executor that answers.
 */
import { agencyRooms, entitlementRoom } from '../resolvers';
import { agencyDatabase } from './database/client';
import type { DatabaseConnection } from './database/connection';
import type { AgencySchema, AgencySchemas } from './database/tables';
import { factsUsed, type Policy } from './entitlement';
import type { IsoDate } from './facts/envelope';
import type { ErrorReporter } from './failure';
import { agencyCalls, type SubgraphLink } from './gateway/agency-calls';
import { compose, type Supergraph } from './gateway/compose';
import { httpLink } from './gateway/http-link';
import { supergraphExecutor, type SupergraphExecutor } from './gateway/supergraph-executor';
import type { GatewayKey } from './identity/signed-context';
import type { Kysely } from 'kysely';
import { buildSubgraph, type Subgraph, type SubgraphParts } from './subgraph/subgraph';

export interface PlatformOptions {
  readonly policy: Policy;
  readonly connection: DatabaseConnection;
  readonly gatewayKey: GatewayKey;
  readonly subgraphUrls: ReadonlyMap<string, string>;
  readonly agencyDeadlineMs: number;
  readonly today: () => IsoDate;
  readonly report: ErrorReporter;
}

export interface Platform {
  readonly supergraph: Supergraph;
  readonly subgraphs: readonly Subgraph[];
  readonly executor: SupergraphExecutor;
  close(): Promise<void>;
}

export async function buildPlatform(options: PlatformOptions): Promise<Platform> {
  const { subgraphUrls, gatewayKey, agencyDeadlineMs, report } = options;
  const databases: Kysely<never>[] = [];
  const parts = subgraphParts(options, (schema) => {
    const db = agencyDatabase(options.connection, schema);
    databases.push(db as unknown as Kysely<never>);
    return db;
  });
  const subgraphs = parts.map((part) => buildSubgraph(part, { gatewayKey, report }));
  const supergraph = compose(subgraphs);
  const remote = new Map([...subgraphUrls].map(([name, url]) => [name, httpLink(url)]));
  const links = new Map<string, SubgraphLink>(
    subgraphs.map((subgraph) => [subgraph.name, remote.get(subgraph.name)?.link ?? ((call) => subgraph.answer(call))]),
  );
  const executor = await supergraphExecutor(
    supergraph.sdl,
    agencyCalls({ links, gatewayKey, deadlineMs: agencyDeadlineMs, report }),
  );
  return {
    supergraph,
    subgraphs,
    executor,
    async close() {
      await Promise.all([...databases.map((db) => db.destroy()), ...[...remote.values()].map((link) => link.close())]);
    },
  };
}

type Connect = <Schema extends AgencySchema>(schema: Schema) => Kysely<AgencySchemas[Schema]>;

/** All subgraphs of the platform, the room of entitlements last: it requires what the others send. */
export function subgraphParts({ policy, today, report }: Pick<PlatformOptions, 'policy' | 'today' | 'report'>, connect: Connect): SubgraphParts[] {
  const used = factsUsed(policy);
  const services = { connect, today, report, factsInUse: (agency: string) => new Set(used.get(agency)) };
  return [
    ...[...agencyRooms.values()].map((room) => room(services)),
    entitlementRoom({ policy, agencies: [...agencyRooms.keys()], report }),
  ];
}
