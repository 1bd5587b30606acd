/** A person's roster entries together with the collective of the day. */
import type { IsoDate } from '../../src/facts/envelope';
import { membershipOn } from './collective-membership';
import type { CollectiveEntry, LandLoaders, MembershipEntry } from './land.loader';

export interface PlaceInCollective {
  readonly roster: readonly MembershipEntry[];
  readonly membership: MembershipEntry | null;
  /** The collective of the membership; null when there is none, or it is not kept here. */
  readonly collective: CollectiveEntry | null;
}

/** Waits for the roster and nothing else, so that all persons of a request ask for their collectives at once: one statement. */
export async function placeInCollective(
  residentId: string,
  day: IsoDate,
  loaders: Pick<LandLoaders, 'memberships' | 'collectives'>,
): Promise<PlaceInCollective> {
  const roster = await loaders.memberships.load(residentId);
  const membership = membershipOn(roster, day);
  if (membership === null) return { roster, membership, collective: null };
  const [collective] = await loaders.collectives.load(membership.collective_code);
  return { roster, membership, collective: collective ?? null };
}
