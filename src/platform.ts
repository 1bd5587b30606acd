/**
 * Puts the house together: every subgraph, in memory or at its URL, the supergraph above them, and the executor that answers.
 */
import { agencyRooms, entitlementRoom } from '../resolvers';
import { agencyDatabase } from './database/client';
import type { DatabaseConnection } from './database/connection';
import type { AgencySchema, AgencySchemas } from './database/tables';
import type { Policy } from './entitlement';
import type { IsoDate } from './facts/envelope';
import type { ErrorReporter } from './failure';
import { agencyCalls, type SubgraphCall, type SubgraphLink } from './gateway/agency-calls';
import { compose, type Supergraph } from './gateway/compose';
import { httpLink } from './gateway/http-link';
import { RequestsInFlight } from './gateway/requests-in-flight';
import { supergraphExecutor, type SupergraphExecutor } from './gateway/supergraph-executor';
import type { GatewayKey } from './identity/signed-context';
import type { Kysely } from 'kysely';
import { PolicyInForce } from './policy-in-force';
import { buildSubgraph, type Subgraph, type SubgraphParts } from './subgraph/subgraph';

export interface PlatformOptions {
  /** The policy that decides until another one is used. */
  readonly policy: Policy;
  readonly connection: DatabaseConnection;
  readonly gatewayKey: GatewayKey;
  readonly subgraphUrls: ReadonlyMap<string, string>;
  readonly agencyDeadlineMs: number;
  readonly today: () => IsoDate;
  readonly report: ErrorReporter;
  /** Policies whose facts the agencies send besides: for a study that determines by several. */
  readonly alsoAskedBy?: readonly Policy[];
  /** Told of every call to a subgraph in memory: how a study gathers the facts of many households. */
  readonly onSubgraphCall?: (subgraph: string, call: SubgraphCall) => void;
}

export interface Platform {
  readonly supergraph: Supergraph;
  readonly subgraphs: readonly Subgraph[];
  readonly executor: SupergraphExecutor;
  /** Lets another policy decide, without a stop; resolves when it does. */
  usePolicy(policy: Policy): Promise<void>;
  close(): Promise<void>;
}

export async function buildPlatform(options: PlatformOptions): Promise<Platform> {
  const { subgraphUrls, gatewayKey, agencyDeadlineMs, report, onSubgraphCall } = options;
  const requests = new RequestsInFlight();
  const policies = new PolicyInForce(options.policy, () => requests.drained(), options.alsoAskedBy);
  const databases: Kysely<never>[] = [];
  const parts = subgraphParts({ ...options, policies }, (schema) => {
    const db = agencyDatabase(options.connection, schema);
    databases.push(db as unknown as Kysely<never>);
    return db;
  });
  const subgraphs = parts.map((part) => buildSubgraph(part, { gatewayKey, report }));
  const supergraph = compose(subgraphs);
  const remote = new Map([...subgraphUrls].map(([name, url]) => [name, httpLink(url)]));
  const inMemory = (subgraph: Subgraph): SubgraphLink => (call) => {
    onSubgraphCall?.(subgraph.name, call);
    return subgraph.answer(call);
  };
  const links = new Map(subgraphs.map((subgraph) => [subgraph.name, remote.get(subgraph.name)?.link ?? inMemory(subgraph)]));
  const planned = await supergraphExecutor(
    supergraph.sdl,
    agencyCalls({ links, gatewayKey, deadlineMs: agencyDeadlineMs, report }),
  );
  return {
    supergraph,
    subgraphs,
    executor: { planner: planned.planner, execute: (operation) => requests.run(() => planned.execute(operation)) },
    usePolicy: (policy) => policies.use(policy),
    async close() {
      await Promise.all([...databases.map((db) => db.destroy()), ...[...remote.values()].map((link) => link.close())]);
    },
  };
}

type Connect = <Schema extends AgencySchema>(schema: Schema) => Kysely<AgencySchemas[Schema]>;

type PartsOptions = Pick<PlatformOptions, 'today' | 'report'> & { readonly policies: Pick<PolicyInForce, 'current' | 'factsInUse'> };

/** All subgraphs of the platform, the room of entitlements last: it requires what the others send. */
export function subgraphParts({ policies, today, report }: PartsOptions, connect: Connect): SubgraphParts[] {
  const services = { connect, today, report, factsInUse: (agency: string) => policies.factsInUse(agency) };
  return [
    ...[...agencyRooms.values()].map((room) => room(services)),
    entitlementRoom({ policy: () => policies.current, agencies: [...agencyRooms.keys()], report }),
  ];
}
