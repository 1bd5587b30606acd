/** A visit at a running platform, as a command opens it: what it sends along with its questions. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { visitHeader } from '../gateway/who-asks';
import type { OpenVisitInput, OpenVisitMutation, ResidentReference } from '../operations/operations.generated';

export type Headers = Readonly<Record<string, string>>;
export type OpenedVisit = NonNullable<OpenVisitMutation['openVisit']>;

const operation = readFileSync(join(__dirname, '..', 'operations', 'open-visit.graphql'), 'utf8');

/** Sends a question on behalf of whoever is signed in. */
export type Ask = (body: object, headers?: Headers) => Promise<Response>;

type Present = Pick<OpenVisitInput, 'residents' | 'employer' | 'wholeHousehold'>;

/** Throws what the platform says when it opens none. */
export async function openVisit(ask: Ask, input: OpenVisitInput): Promise<OpenedVisit> {
  const response = await ask({ query: operation, variables: { input } });
  const { data, errors } = (await response.json()) as { readonly data?: OpenVisitMutation | null; readonly errors?: readonly { readonly message: string }[] };
  if (data?.openVisit == null) throw new VisitNotOpened(errors?.[0]?.message ?? 'The platform opened no visit.');
  return data.openVisit;
}

export const headersOf = ({ id }: Pick<OpenedVisit, 'id'>): Headers => ({ [visitHeader]: id });

/** The header that names a visit opened for those who are there, as a clerk opens it. */
export async function openVisitWith(ask: Ask, who: Present): Promise<Headers> {
  return headersOf(await openVisit(ask, atTheCounter(who)));
}

/** A visit as if everybody who lives in the family of this resident were there. `tell` hears who is, where that is more than was named. */
export async function openVisitOfFamily(ask: Ask, named: ResidentReference, tell: (residentIds: readonly string[]) => void): Promise<Headers> {
  const visit = await openVisit(ask, atTheCounter({ residents: [named], wholeHousehold: true }));
  const present = visit.circle.filter(({ relation }) => relation === 'SELF').map(({ residentId }) => residentId);
  if (present.length > 1) tell(present);
  return headersOf(visit);
}

/** The same at an address, with the headers that prove who asks: all that a question within the visit needs. */
export async function openVisitAt(url: string, who: Present, signedIn: Headers = {}): Promise<Headers> {
  const ask: Ask = (body) => fetch(`${url}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', ...signedIn }, body: JSON.stringify(body),
  });
  return { ...signedIn, ...(await openVisitWith(ask, who)) };
}

const atTheCounter = (who: Present): OpenVisitInput => ({ purpose: 'counter-visit', ...who, proof: { kind: 'CARD', reference: 'command' } });

/** Says what the platform said. */
export class VisitNotOpened extends Error {}
