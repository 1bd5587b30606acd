/** The agencies that answer for facts: some only grant, and what is asked at the counter is no agency's to answer. */
import type { Policy } from '../../src/entitlement';

const askedAtTheCounter = 'platform';

export function factOwners({ vocabulary }: Policy): readonly string[] {
  const holders = new Set([...vocabulary.facts.values()].map(({ holder }) => holder));
  return [...vocabulary.agencies.keys()].filter((agency) => agency !== askedAtTheCounter && holders.has(agency));
}
