/** A visit at a running platform, as a clerk opens it for whoever is there: what a command sends along with its questions. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { visitHeader } from '../gateway/who-asks';
import type { OpenVisitInput, OpenVisitMutation } from '../operations/operations.generated';

export type Headers = Readonly<Record<string, string>>;

const operation = readFileSync(join(__dirname, '..', 'operations', 'open-visit.graphql'), 'utf8');

/** The headers with which to ask within the visit. `signedIn`: those that prove who asks. Throws what the platform says when it opens none. */
export async function openVisitAt(url: string, who: Pick<OpenVisitInput, 'residents' | 'employer'>, signedIn: Headers = {}): Promise<Headers> {
  const input: OpenVisitInput = { purpose: 'counter-visit', ...who, proof: { kind: 'CARD', reference: 'command' } };
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...signedIn },
    body: JSON.stringify({ query: operation, variables: { input } }),
  });
  const { data, errors } = (await response.json()) as { readonly data?: OpenVisitMutation | null; readonly errors?: readonly { readonly message: string }[] };
  if (data?.openVisit == null) throw new VisitNotOpened(errors?.[0]?.message ?? 'The platform opened no visit.');
  return { ...signedIn, [visitHeader]: data.openVisit.id };
}

/** Says what the platform said. */
export class VisitNotOpened extends Error {}
