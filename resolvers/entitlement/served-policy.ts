/** What this room reads off a policy, worked out once for each: a released policy takes the place of another while the platform runs. */
import { catalogue, factsUsed, factsUsedOfEmployers, type Policy } from '../../src/entitlement';
import type { EntitlementContext } from './entitlement-context';
import { publishedFacts, publishedPlaces } from './published-vocabulary';

export type ServedPolicy = Pick<EntitlementContext, 'policy' | 'published' | 'factEntries' | 'places' | 'factsInUse' | 'factsInUseOfEmployers'>;

const known = new WeakMap<Policy, ServedPolicy>();

export function servedPolicy(policy: Policy): ServedPolicy {
  const found = known.get(policy);
  if (found !== undefined) return found;
  const served: ServedPolicy = {
    policy,
    published: new Map(catalogue(policy).map((entry) => [entry.id, entry])),
    factEntries: publishedFacts(policy),
    places: publishedPlaces(policy),
    factsInUse: factsUsed(policy),
    factsInUseOfEmployers: factsUsedOfEmployers(policy),
  };
  known.set(policy, served);
  return served;
}
