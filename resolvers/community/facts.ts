/**
 * The agency's records as the facts that it owns.
 *
 * An election is one only after it was announced here, so that no announcement means: not open. Residence and membership are otherwise:
 * whoever never came to the committee is not on its list, and what nobody declared is not known. Neither is "none".
 */
import type { FactsOfSubject, SubjectId } from '../../src/facts/envelope';
import type { CommunityFacts } from '../../src/facts/facts.generated';
import {
  allFacts, factsOfPersons, factsOfPlace, type DerivedFacts, type FactsQuestion,
} from '../../src/subgraph/agency';
import { holdsUntil, notHeld, recorded } from '../../src/subgraph/recorded';
import type { CommitteeElection, CommunityLoaders, CommunityResidence, MembershipDeclaration } from './community.loader';
import { electionOpenOn, lastElectionBefore } from './elections';
import { declarationsOn, organisationsIn } from './memberships';
import { residenceOn, unbrokenSince } from './residence-in-community';

type Derived = DerivedFacts<CommunityFacts>;

export function communityFacts(question: FactsQuestion, loaders: CommunityLoaders): Promise<ReadonlyMap<SubjectId, FactsOfSubject>> {
  return allFacts(
    factsOfPersons<CommunityFacts>(question, async (residentId) => {
      const [residences, declarations] = await Promise.all([
        loaders.residences.load(residentId),
        loaders.memberships.load(residentId),
      ]);
      return { ...residenceFact(residences, question), ...membershipsFact(declarations, question) };
    }),
    factsOfPlace<CommunityFacts>(question, async (city) => electionFact(await loaders.elections.load(city), question)),
  );
}

export function residenceFact(residences: readonly CommunityResidence[], { asOf, place }: FactsQuestion): Derived {
  const present = residenceOn(residences, place, asOf);
  if (present === null) return { 'community.resident_since': notHeld };
  return {
    'community.resident_since': { value: unbrokenSince(present, residences), ...recorded(present) },
  };
}

export function membershipsFact(declarations: readonly MembershipDeclaration[], { asOf }: FactsQuestion): Derived {
  const standing = declarationsOn(declarations, asOf);
  const last = standing.reduce<MembershipDeclaration | null>(
    (latest, one) => (latest === null || latest.declared_on <= one.declared_on ? one : latest),
    null,
  );
  if (last === null) return { memberships: notHeld };
  return { memberships: { value: organisationsIn(standing), ...recorded(last) } };
}

export function electionFact(elections: readonly CommitteeElection[], { asOf }: FactsQuestion): Derived {
  const open = electionOpenOn(elections, asOf);
  if (open !== null) {
    const { registration_opens_on: from, registration_closes_on: until } = open;
    return { 'place.community_election_open': { value: true, ...recorded(open), from, ...holdsUntil(until, false) } };
  }
  const last = lastElectionBefore(elections, asOf);
  const held = last === null ? {} : recorded(last);
  return { 'place.community_election_open': { value: false, ...held } };
}
