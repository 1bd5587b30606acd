/** A visit at a running platform, as a clerk opens it for whoever is there: what a command sends along with its questions. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { visitHeader } from '../gateway/who-asks';
import type { OpenVisitInput, OpenVisitMutation } from '../operations/operations.generated';

export type Headers = Readonly<Record<string, string>>;

const operation = readFileSync(join(__dirname, '..', 'operations', 'open-visit.graphql'), 'utf8');

/** Sends a question on behalf of whoever is signed in. */
export type Ask = (body: object, headers?: Headers) => Promise<Response>;

/** The header that names a visit opened for those who are there. Throws what the platform says when it opens none. */
export async function openVisitWith(ask: Ask, who: Pick<OpenVisitInput, 'residents' | 'employer'>): Promise<Headers> {
  const input: OpenVisitInput = { purpose: 'counter-visit', ...who, proof: { kind: 'CARD', reference: 'command' } };
  const response = await ask({ query: operation, variables: { input } });
  const { data, errors } = (await response.json()) as { readonly data?: OpenVisitMutation | null; readonly errors?: readonly { readonly message: string }[] };
  if (data?.openVisit == null) throw new VisitNotOpened(errors?.[0]?.message ?? 'The platform opened no visit.');
  return { [visitHeader]: data.openVisit.id };
}

/** The same at an address, with the headers that prove who asks: all that a question within the visit needs. */
export async function openVisitAt(url: string, who: Pick<OpenVisitInput, 'residents' | 'employer'>, signedIn: Headers = {}): Promise<Headers> {
  const ask: Ask = (body) => fetch(`${url}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', ...signedIn }, body: JSON.stringify(body),
  });
  return { ...signedIn, ...(await openVisitWith(ask, who)) };
}

/** Says what the platform said. */
export class VisitNotOpened extends Error {}
