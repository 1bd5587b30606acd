/**
 * The agency's records as the facts that it owns.
 *
 * Rosters and contracts are filed collective by collective, and not every collective of the country files them here. So "no contract" is
 * an answer for a family that these records know: one with a member on a roster, or with land of its own here before. A family that they
 * do not know may well hold land elsewhere, and that is `not-held`, never false. The same goes for membership and shares.
 *
 * A dispute is one that was brought before the township or the commission, so that no case is an answer. Who was asked to give up land
 * is known only from whoever reports it: no report is `not-held`.
 */
import type { FactsOfSubject, SubjectId, UnknownFact } from '../../src/facts/envelope';
import type { LandFacts } from '../../src/facts/facts.generated';
import { factsOfPersons, type DerivedFacts, type FactsQuestion } from '../../src/subgraph/agency';
import { holdsUntil, notHeld, recordOf } from '../../src/subgraph/recorded';
import { endedMembership, isReformed, sharesOn, totalShares } from './collective-membership';
import { exitReportOn, isDemandedOn } from './exit-reports';
import { areCertified, contractsHeld, heldUntil, homesteadsHeld, openDispute } from './holdings';
import { landHouseholdOf } from './household-members';
import type {
  ContractEntry, DisputeEntry, ExitReport, HomesteadEntry, LandLoaders, MembershipEntry, ReturnEntry, ShareEntry,
} from './land.loader';
import { placeInCollective, type PlaceInCollective } from './place-in-collective';

type Derived = DerivedFacts<LandFacts>;

export function landFacts(question: FactsQuestion, loaders: LandLoaders): Promise<ReadonlyMap<SubjectId, FactsOfSubject>> {
  return factsOfPersons<LandFacts>(question, async (residentId, subject) => {
    const { memberIds, isWhole } = landHouseholdOf(residentId, subject, question.subjects);
    const of = async <Entry>(loader: { load(id: string): Promise<readonly Entry[]> }) =>
      (await Promise.all(memberIds.map((id) => loader.load(id)))).flat();
    const [contracts, homesteads, disputes, returns, rosters, place, shares, reports] = await Promise.all([
      of(loaders.contracts),
      of(loaders.homesteads),
      of(loaders.disputes),
      of(loaders.returns),
      of(loaders.memberships),
      placeInCollective(residentId, question.asOf, loaders),
      loaders.shares.load(residentId),
      loaders.exitReports.load(residentId),
    ]);
    const family = { contracts, homesteads, disputes, returns, rosters, isWhole };
    return {
      ...contractFacts(family, question),
      ...homesteadFacts(family, question),
      ...collectiveFacts(place, shares, question),
      ...exitFact(reports, question),
    };
  });
}

/** What is recorded under the members of one household. */
export interface HouseholdLand {
  readonly contracts: readonly ContractEntry[];
  readonly homesteads: readonly HomesteadEntry[];
  readonly disputes: readonly DisputeEntry[];
  readonly returns: readonly ReturnEntry[];
  readonly rosters: readonly MembershipEntry[];
  readonly isWhole: boolean;
}

/** Without a contract no certificate was issued and nothing is in dispute; where the contract is not known, neither are they. */
export function contractFacts(family: HouseholdLand, { asOf }: Pick<FactsQuestion, 'asOf'>): Derived {
  const held = contractsHeld(family.contracts, family.returns, asOf);
  const [contract] = held;
  if (contract === undefined) {
    const none = noneHeld(family, 'contract', asOf);
    return { 'land.contracted': none, 'land.contract_certificate': none, 'land.in_dispute': none };
  }
  const record = recordOf(contract);
  // What follows a term is not told: the law extends terms, and the new contract is not filed before it begins.
  const term = holdsUntil(heldUntil(held));
  const dispute = openDispute(family.disputes, held, asOf);
  return {
    'land.contracted': { value: true, ...record, ...term },
    'land.contract_certificate': { value: areCertified(held, asOf), ...record, ...term },
    'land.in_dispute': { value: dispute !== null, ...recordOf(dispute) },
  };
}

export function homesteadFacts(family: HouseholdLand, { asOf }: Pick<FactsQuestion, 'asOf'>): Derived {
  const held = homesteadsHeld(family.homesteads, family.returns, asOf);
  const [plot] = held;
  if (plot === undefined) {
    const none = noneHeld(family, 'homestead', asOf);
    return { 'land.homestead': none, 'land.homestead_certificate': none };
  }
  return {
    'land.homestead': { value: true, ...recordOf(plot) },
    'land.homestead_certificate': { value: areCertified(held, asOf), ...recordOf(plot) },
  };
}

type NoLand = { readonly value: false; readonly source?: string; readonly recordedOn?: string } | UnknownFact;

/** The contractor is a household of the collective, so that a family known here has its papers here. */
function noneHeld({ contracts, homesteads, returns, rosters, isWhole }: HouseholdLand, kind: ReturnEntry['right_kind'], day: string): NoLand {
  if (!isWhole) return notHeld;
  const known = [...contracts, ...homesteads, ...rosters].some(({ valid_from }) => valid_from <= day);
  if (!known) return notHeld;
  const given = returns.filter(({ right_kind, returned_on }) => right_kind === kind && returned_on !== null && returned_on <= day);
  return { value: false, ...recordOf(given.at(-1) ?? null) };
}

/**
 * Whoever left a roster is known to be no member. Shares may be held without membership (by inheritance), so an entry counts by itself;
 * without one, a member and whoever left a roster have none.
 */
export function collectiveFacts(place: PlaceInCollective, shares: readonly ShareEntry[], { asOf }: Pick<FactsQuestion, 'asOf'>): Derived {
  const { roster, membership, collective } = place;
  const ended = membership === null ? endedMembership(roster, asOf) : null;
  const entries = sharesOn(shares, asOf);
  const isKnown = membership !== null || ended !== null;
  return {
    'collective.member': isKnown ? { value: membership !== null, ...recordOf(membership ?? ended) } : notHeld,
    'collective.share_reform_done': collective === null ? notHeld : { value: isReformed(collective, asOf), ...recordOf(collective) },
    'collective.shares': entries.length === 0 && !isKnown ? notHeld : { value: totalShares(entries), ...recordOf(entries[0] ?? null) },
  };
}

function exitFact(reports: readonly ExitReport[], { asOf }: FactsQuestion): Derived {
  const report = exitReportOn(reports, asOf);
  return { 'land.exit_demanded': report === null ? notHeld : { value: isDemandedOn(report, asOf), ...recordOf(report) } };
}
