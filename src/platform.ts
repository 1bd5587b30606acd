/**
 * Puts the house together: every subgraph, in memory or at its URL, the supergraph above them, and the executor that answers.
 */
import { buildSchema } from 'graphql';
import { agencyRooms, auditRoom, entitlementRoom, restrictedAgencies, visitsRoom } from '../resolvers';
import { unaskableIn } from './access/fields-asked';
import { audienceOfRecords, together } from './access/table';
import type { Ledger } from './audit/ledger';
import { openRefusals } from './audit/refusals';
import { assessmentQueries } from './audit/subjects-named';
import { agencyDatabase, auditDatabase } from './database/client';
import type { DatabaseConnection } from './database/connection';
import type { AgencySchema, AgencySchemas } from './database/tables';
import type { AuditTables } from './database/tables/audit';
import type { Policy } from './entitlement';
import { sha256 } from './digest';
import type { IsoDate } from './facts/envelope';
import type { ErrorReporter } from './failure';
import { agencyCalls, type SubgraphCall, type SubgraphLink } from './gateway/agency-calls';
import { compose, type Supergraph } from './gateway/compose';
import { openToPurpose, type TurnedAway } from './gateway/open-to-purpose';
import { httpLink } from './gateway/http-link';
import { identifyAtRegistry } from './gateway/identify';
import { RequestsInFlight } from './gateway/requests-in-flight';
import { askedSeldom } from './gateway/seldom-asked';
import { supergraphExecutor, type SupergraphExecutor } from './gateway/supergraph-executor';
import { isTurnedAway, lookRefused, writtenDown } from './gateway/written-down';
import type { RegisterOfClients } from './identity/bound-client';
import type { GatewayKey } from './identity/signed-context';
import type { Kysely } from 'kysely';
import { PolicyInForce } from './policy-in-force';
import { restrictedDeterminer } from './restricted-determiner';
import type { Cipher } from './sealing/cipher';
import { buildSubgraph, type Subgraph, type SubgraphParts } from './subgraph/subgraph';
import type { VisitBook } from './visits/visit-book';

export interface PlatformOptions {
  /** The policy that decides until another one is used. */
  readonly policy: Policy;
  readonly connection: DatabaseConnection;
  /** Opens what agencies keep sealed: identity numbers, permit numbers, diagnoses. */
  readonly cipher: Cipher;
  readonly gatewayKey: GatewayKey;
  readonly subgraphUrls: ReadonlyMap<string, string>;
  readonly agencyDeadlineMs: number;
  readonly today: () => IsoDate;
  readonly report: ErrorReporter;
  /** Where every look is written down before its answer leaves; the platform closes it. */
  readonly ledger: Ledger;
  /** The register of clients: who of them is bound to one purpose. */
  readonly clients: RegisterOfClients;
  /** Who may look at whom; whoever opened it ends it. */
  readonly visits: VisitBook;
  /** How long further refusals of one kind are counted before they are written down; a minute when left out. */
  readonly refusalsCountedForMs?: number;
  /** Policies whose facts the agencies send besides: for a study that determines by several. */
  readonly alsoAskedBy?: readonly Policy[];
  /** Told of every call to a subgraph in memory: how a study gathers the facts of many households. */
  readonly onSubgraphCall?: (subgraph: string, call: SubgraphCall) => void;
}

export interface Platform {
  readonly supergraph: Supergraph;
  readonly subgraphs: readonly Subgraph[];
  readonly executor: SupergraphExecutor;
  /** Writes down whoever is turned away before the executor is reached; waits for nothing. */
  readonly turnedAway: TurnedAway;
  /** Lets another policy decide, without a stop; resolves when it does. */
  usePolicy(policy: Policy): Promise<void>;
  close(): Promise<void>;
}

export async function buildPlatform(options: PlatformOptions): Promise<Platform> {
  const { subgraphUrls, gatewayKey, agencyDeadlineMs, report, ledger, onSubgraphCall } = options;
  const requests = new RequestsInFlight();
  const policies = new PolicyInForce(options.policy, () => requests.drained(), options.alsoAskedBy);
  const databases: Kysely<never>[] = [];
  const opened = <Tables>(db: Kysely<Tables>): Kysely<Tables> => {
    databases.push(db as unknown as Kysely<never>);
    return db;
  };
  const links = new Map<string, SubgraphLink>();
  const identify = identifyAtRegistry({ link: () => links.get('registry'), gatewayKey, deadlineMs: agencyDeadlineMs, report });
  const parts = subgraphParts({ ...options, policies, identify }, {
    agency: (schema) => opened(agencyDatabase(options.connection, schema)),
    audit: () => opened(auditDatabase(options.connection, { maxConnections: 2 })),
  });
  const subgraphs = parts.map((part) => buildSubgraph(part, { gatewayKey, report }));
  const supergraph = compose(subgraphs);
  const remote = new Map([...subgraphUrls].map(([name, url]) => [name, httpLink({ subgraph: name, url, gatewayKey })]));
  const inMemory = (subgraph: Subgraph): SubgraphLink => (call) => {
    onSubgraphCall?.(subgraph.name, call);
    return subgraph.answer(call);
  };
  for (const subgraph of subgraphs) links.set(subgraph.name, remote.get(subgraph.name)?.link ?? inMemory(subgraph));
  const planned = await supergraphExecutor(
    supergraph.sdl,
    agencyCalls({ links, gatewayKey, deadlineMs: agencyDeadlineMs, report }),
  );
  const publicSchema = buildSchema(supergraph.publicSdl);
  const refusals = openRefusals({ ledger, ...(options.refusalsCountedForMs === undefined ? {} : { countedForMs: options.refusalsCountedForMs }) });
  const audited = writtenDown(planned, { ledger, refusals, report, assessmentQueries: assessmentQueries(publicSchema) });
  const turnedAway: TurnedAway = (viewer, code, operation) => {
    // Nothing is told to whoever is turned away, so that nothing waits for the ledger; that it is away it reports itself.
    if (isTurnedAway(code)) refusals.keep(lookRefused(viewer, code, operation)).catch(() => undefined);
  };
  const open = openToPurpose(askedSeldom(audited, { turnedAway }), unaskableIn(publicSchema, together(parts.map(({ access }) => access))), turnedAway);
  return {
    supergraph,
    subgraphs,
    executor: { planner: open.planner, execute: (operation) => requests.run(() => open.execute(operation)) },
    turnedAway,
    usePolicy: (policy) => policies.use(policy),
    async close() {
      await refusals.close();
      await ledger.close();
      await Promise.all([...databases.map((db) => db.destroy()), ...[...remote.values()].map((link) => link.close())]);
    },
  };
}

interface Connect {
  readonly agency: <Schema extends AgencySchema>(schema: Schema) => Kysely<AgencySchemas[Schema]>;
  /** The audit ledger, as its own role. */
  readonly audit: () => Kysely<AuditTables>;
}

type PartsOptions = Pick<PlatformOptions, 'cipher' | 'today' | 'report' | 'visits' | 'clients'> & {
  readonly policies: Pick<PolicyInForce, 'current' | 'factsInUse'>;
  readonly identify: Parameters<typeof visitsRoom>[0]['identify'];
};

/** All subgraphs of the platform: the agencies, then the room of entitlements, which requires what they send, and those of who looked and of visits. */
export function subgraphParts({ policies, cipher, today, report, visits, clients, identify }: PartsOptions, connect: Connect): SubgraphParts[] {
  const determineRestricted = restrictedDeterminer(() => policies.current);
  const services = {
    connect: connect.agency, cipher, today, report, factsInUse: (agency: string) => policies.factsInUse(agency), determineRestricted,
  };
  const agencies = [...agencyRooms.values()].map((room) => room(services));
  const placeName = (code: string) => policies.current.vocabulary.placeNames.get(code) ?? null;
  const audiences = new Map(agencies.map(({ name, access }) => [name, audienceOfRecords(access)]));
  return [
    ...agencies,
    entitlementRoom({
      policy: () => policies.current, agencies: [...agencyRooms.keys()], recordAudience: (agency) => audiences.get(agency) ?? [],
      restrictedAgencies, determineRestricted, report, keyed: (text) => sha256(cipher.blindIndex(text, 'entitlement.determination.digest')),
    }),
    auditRoom({
      db: connect.audit(),
      agencyName: (id) => policies.current.vocabulary.agencies.get(id) ?? null,
      placeName,
    }),
    visitsRoom({
      book: visits, today, placeName, identify,
      registers: { clients, caseNumbersOf: (agency) => policies.current.vocabulary.agencies.get(agency)?.caseNumbers ?? null },
    }),
  ];
}
