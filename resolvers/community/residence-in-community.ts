/** In which community a person lives on a day, and since when without a break. */
import { isValidOn } from '../../src/database/history';
import { addDays } from '../../src/facts/days';
import type { IsoDate } from '../../src/facts/envelope';
import type { CommunityResidence } from './community.loader';

/** The spell of the day: the one in the place asked about before others, the last one begun before earlier ones. */
export function residenceOn(residences: readonly CommunityResidence[], place: string | null, day: IsoDate): CommunityResidence | null {
  const current = residences.filter((spell) => isValidOn(spell, day)).sort((a, b) => b.valid_from.localeCompare(a.valid_from));
  return current.find((spell) => spell.city === place) ?? current[0] ?? null;
}

/**
 * The day from which the person has lived in the community of this spell without a break. Spells in the same community that follow one
 * another or overlap are one; a day between two of them, or a time in another community, begins the count anew.
 */
export function unbrokenSince(present: CommunityResidence, residences: readonly CommunityResidence[]): IsoDate {
  const earlier = residences.filter(
    ({ community_code, valid_from }) => community_code === present.community_code && valid_from < present.valid_from,
  );
  let since = present.valid_from;
  // From the last end to the first, so that a long spell is met before the short ones inside it.
  for (const spell of earlier.sort((a, b) => endOf(b).localeCompare(endOf(a)))) {
    if (endOf(spell) < addDays(since, -1)) break;
    if (spell.valid_from < since) since = spell.valid_from;
  }
  return since;
}

function endOf({ valid_until }: CommunityResidence): IsoDate {
  return valid_until ?? '9999-12-31';
}
