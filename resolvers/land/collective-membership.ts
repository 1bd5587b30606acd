/** A person's place in the rural collective: membership and shares on a day. */
import { isValidOn } from '../../src/database/history';
import type { IsoDate } from '../../src/facts/envelope';
import type { CollectiveEntry, MembershipEntry, ShareEntry } from './land.loader';

/** The membership of the day, the last one taken on before earlier ones. */
export function membershipOn(memberships: readonly MembershipEntry[], day: IsoDate): MembershipEntry | null {
  return lastBegun(memberships.filter((membership) => isValidOn(membership, day)));
}

/** The membership that had ended by the day: the record on which "no longer a member" rests. */
export function endedMembership(memberships: readonly MembershipEntry[], day: IsoDate): MembershipEntry | null {
  return lastBegun(memberships.filter(({ valid_until }) => valid_until !== null && valid_until < day));
}

/** Whether the collective had quantified its shares by the day. */
export function isReformed(collective: CollectiveEntry, day: IsoDate): boolean {
  const { share_reform_completed_on: completed } = collective;
  return completed !== null && completed <= day;
}

export function sharesOn(shares: readonly ShareEntry[], day: IsoDate): readonly ShareEntry[] {
  return shares.filter((entry) => isValidOn(entry, day));
}

/** The register counts shares to the ten-thousandth; whole numbers of these add up exactly. */
export function totalShares(entries: readonly ShareEntry[]): number {
  return entries.reduce((sum, { shares }) => sum + Math.round(shares * 10_000), 0) / 10_000;
}

function lastBegun(memberships: readonly MembershipEntry[]): MembershipEntry | null {
  return memberships.toSorted((a, b) => b.valid_from.localeCompare(a.valid_from))[0] ?? null;
}
