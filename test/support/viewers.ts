/** Viewers of the tests, as the front door would make them of a token and a visit, and questions put on their behalf. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'graphql';
import { openLedger } from '../../src/audit/ledger';
import type { UnwrittenLook } from '../../src/audit/look';
import { Reserve } from '../../src/audit/reserve';
import { auditDatabase } from '../../src/database/client';
import type { Circle, Principal, Purpose, Viewer } from '../../src/identity/viewer';
import type { GraphQLAnswer, TestPlatform } from './platform';

const nobody: Principal = { id: 'nobody', role: 'administrator', client: 'counter', agency: null, residentId: null, place: null };

/** Who is what to a visit, by residents' ids. */
export function circleOf(of: Partial<Readonly<Record<'self' | 'ward' | 'household', readonly string[]>>>): Circle {
  const { self = [], ward = [], household = [] } = of;
  return Object.fromEntries([
    ...household.map((id) => [`person:${id}`, 'household'] as const),
    ...ward.map((id) => [`person:${id}`, 'ward'] as const),
    ...self.map((id) => [`person:${id}`, 'self'] as const),
  ]);
}

/** At counter 3 of Changchun, with a ticket of the queue. */
export function clerk(circle: Circle, otherwise: Partial<Viewer> = {}): Viewer {
  return {
    ...nobody, id: 'clerk-1', role: 'clerk', place: '220100', purpose: 'counter-visit', visit: 'visit-1', circle, counter: '3', proof: 'ticket', ...otherwise,
  };
}

export function resident(residentId: string, circle: Circle = {}): Viewer {
  return {
    ...nobody, id: `resident-${residentId}`, role: 'resident', client: 'own', residentId, purpose: 'own-records', visit: `own-${residentId}`, proof: 'own',
    circle: { ...circle, [`person:${residentId}`]: 'self' },
  };
}

/** Of a role that looks at nobody. */
export function officer(role: Principal['role'], purpose: Purpose, place: string | null = null): Viewer {
  return { ...nobody, id: `${role}-1`, role, client: 'office', place, purpose, visit: null, circle: {} };
}

export async function askAs<Data>(
  { platform }: TestPlatform, viewer: Viewer, source: string, variables: Readonly<Record<string, unknown>> = {},
): Promise<GraphQLAnswer<Data>> {
  const answer = await platform.executor.execute({ document: parse(source), variables, operationName: undefined, context: { viewer, calls: [] } });
  return JSON.parse(JSON.stringify(answer)) as GraphQLAnswer<Data>;
}

export function codesOf({ errors = [] }: GraphQLAnswer<unknown>): readonly string[] {
  return errors.map(({ extensions }) => extensions.code);
}

/** With its instant, ISO 8601 in UTC. */
export type LookAt = Partial<UnwrittenLook> & { readonly at: string };

/** Writes looks with instants of the test's choosing, as a gateway would. */
export async function writtenLooks({ connection }: TestPlatform, looks: readonly LookAt[], base: (otherwise: Partial<UnwrittenLook>) => UnwrittenLook): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'yizhan-looks-'));
  const db = auditDatabase(connection, { maxConnections: 1 });
  let now = new Date(0);
  const ledger = openLedger({
    db, writer: () => `writer-${folder.slice(-6)}`, reserve: new Reserve(join(folder, 'reserve'), 64 * 1024),
    now: () => now, report: (_, error) => { throw error; },
  });
  for (const { at, ...look } of looks) {
    now = new Date(at);
    await ledger.write(base(look));
  }
  await ledger.close();
  await db.destroy();
  rmSync(folder, { recursive: true });
}
