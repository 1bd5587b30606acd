/** The facts of synthetic households as the agencies send them: gathered once, so that several policies may determine from the same. */
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'graphql';
import { agencyRooms } from '../../../resolvers';
import { receivedFacts, type AssessmentWithFacts, type ReceivedFacts } from '../../../resolvers/entitlement/received-facts';
import { openAuditLedger } from '../../audit/open';
import type { Policy } from '../../entitlement';
import type { SubgraphCall } from '../../gateway/agency-calls';
import { freshGatewayKey } from '../../identity/signed-context';
import type { Circle, Viewer } from '../../identity/viewer';
import { buildPlatform, type Platform } from '../../platform';
import { demoDay } from '../../population/calendar';
import type { Family } from '../../population/life';
import { loadPopulation } from '../../population/load';
import { drawnFamilies } from '../../population/population';
import { demoSeed, openDatabase, type Store } from '../../store';
import { openVisitBook } from '../../visits/open';

export interface HouseholdFacts {
  readonly assessment: AssessmentWithFacts;
  readonly received: ReceivedFacts;
}

const operation = parse(`query ($resident: ResidentReference!, $place: PlaceCode!, $asOf: Date) {
  assessment(resident: $resident, place: $place, asOf: $asOf) { entitlements(only: []) { policyRevision } }
}`);

/** In a database of its own that is thrown away, so that it never meets a running platform. */
export async function factsOfPopulation(households: number, policies: readonly [Policy, ...Policy[]], tell: (line: string) => void): Promise<readonly HouseholdFacts[]> {
  const parent = await mkdtemp(join(tmpdir(), 'yizhan-study-'));
  const store = await openDatabase({ databaseUrl: null, dataDirectory: join(parent, 'data'), sealingKeys: null }, () => undefined);
  try {
    tell(`Preparing ${households} synthetic households … 正在准备合成家庭`);
    await loadPopulation(store.connection, { size: { seed: demoSeed, households }, cipher: store.cipher });
    return await factsIn(store, households, policies);
  } finally {
    await store.close();
    rmSync(parent, { recursive: true, force: true });
  }
}

/** Of the first households that the seed draws, which the database must hold. */
export async function factsIn({ connection, cipher }: Pick<Store, 'connection' | 'cipher'>, households: number, [policy, ...others]: readonly [Policy, ...Policy[]]): Promise<readonly HouseholdFacts[]> {
  const found: HouseholdFacts[] = [];
  const folder = await mkdtemp(join(tmpdir(), 'yizhan-study-audit-'));
  const visits = openVisitBook(connection, { now: () => new Date(), today: () => demoDay });
  const platform = await buildPlatform({
    visits,
    clients: {},
    policy,
    alsoAskedBy: others,
    connection,
    cipher,
    gatewayKey: freshGatewayKey(),
    subgraphUrls: new Map(),
    agencyDeadlineMs: 30_000,
    today: () => demoDay,
    report: () => undefined,
    ledger: openAuditLedger(connection, { reserve: { file: join(folder, 'reserve'), bytes: 1024 * 1024 }, report: () => undefined }),
    onSubgraphCall: (subgraph, call) => {
      if (subgraph === 'entitlement') found.push(...assessmentsIn(call));
    },
  });
  try {
    const families = drawnFamilies(demoSeed);
    for (let count = 0; count < households; count += 1) await ask(platform, families.next().value.family);
    return found;
  } finally {
    await platform.close();
    await visits.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Asked where the first member lives now, on the day of the demonstration. */
async function ask({ executor }: Platform, { members }: Family): Promise<void> {
  const [head] = members;
  const variables = { resident: { residentId: head?.id ?? '' }, place: head?.stays.at(-1)?.city ?? '', asOf: demoDay };
  const { errors } = await executor.execute({ document: operation, variables, operationName: undefined, context: { viewer: atVisitOf(members), calls: [] } });
  if (errors !== undefined && errors.length > 0) throw new Error(`${head?.id ?? ''}: ${errors[0]?.message ?? ''}`);
}

/** As a clerk sees a family that came whole: the residents are synthetic, and so is the visit. */
function atVisitOf(members: Family['members']): Viewer {
  const circle: Circle = Object.fromEntries(members.map(({ id }) => [`person:${id}`, 'self' as const]));
  return { id: 'study', role: 'clerk', client: 'study', agency: null, residentId: null, place: null, purpose: 'counter-visit', visit: 'study', circle };
}

function assessmentsIn({ variables }: SubgraphCall): readonly HouseholdFacts[] {
  const needed = { agencies: [...agencyRooms.keys()], factsInUse: new Map(), factsInUseOfEmployers: new Map(), report: () => undefined };
  return Object.values(variables)
    .flatMap((value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []))
    .filter(isAssessment)
    .map((assessment) => ({ assessment, received: receivedFacts(assessment, needed) }));
}

function isAssessment(value: unknown): value is AssessmentWithFacts {
  return typeof value === 'object' && value !== null && '__typename' in value && value.__typename === 'Assessment';
}
