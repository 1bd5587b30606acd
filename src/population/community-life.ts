/** In which communities a synthetic family lived as the committees have it, and what its members declare to belong to. */
import type { Organisation } from '../database/tables/community';
import { addDays, addYears, ageOn, demoDay, laterOf } from './calendar';
import * as calibration from './calibration';
import type { Person, Stay } from './life';
import type { Chance } from './random';

export interface CommunityLife {
  readonly residences: readonly CommunitySpell[];
  readonly declarations: readonly MembershipLife[];
}

export interface CommunitySpell {
  readonly resident: string;
  readonly city: string;
  /** Which community of the city, from 0 on. */
  readonly community: number;
  readonly from: string;
  readonly until?: string;
}

export interface MembershipLife {
  readonly resident: string;
  readonly organisation: Organisation;
  readonly declaredOn: string;
  readonly withdrawnOn?: string;
}

/** How many communities a place has. */
export const communitiesPerPlace = 60;

export function communityLifeOf(chance: Chance, members: readonly Person[]): CommunityLife {
  // A family has one community in each place, so that it lives together wherever its members' runs of residence meet.
  const own = new Map<string, number>();
  const isOnCityList = chance.happens(calibration.onListInCity);
  const residences = members.flatMap((person) => {
    const home = person.hukou[0]?.place;
    return residencesOf(chance, person, own).filter(({ city }) => city === home || isOnCityList);
  });
  return { residences, declarations: members.flatMap((person) => declarationsOf(chance, person)) };
}

/** Stays as they are, each in the community of the family: for the families that are told by name. */
export function plainResidencesOf(person: Person): readonly CommunitySpell[] {
  return person.stays.map((stay) => spellOf(person, stay, 0));
}

/** The last run in a place is in the family's own community; each one before may have been in another. */
function residencesOf(chance: Chance, person: Person, own: Map<string, number>): CommunitySpell[] {
  const spells: CommunitySpell[] = [];
  let community = 0;
  let city = '';
  for (const stay of [...person.stays].reverse()) {
    const isOwn = stay.city !== city;
    if (isOwn) community = ownIn(chance, stay.city, own);
    else if (chance.happens(calibration.movesToOtherCommunity)) community = chance.between(0, communitiesPerPlace - 1);
    city = stay.city;
    spells.push(spellOf(person, stay, community));
  }
  return spells.reverse();
}

function ownIn(chance: Chance, city: string, own: Map<string, number>): number {
  const known = own.get(city) ?? chance.between(0, communitiesPerPlace - 1);
  own.set(city, known);
  return known;
}

function spellOf(person: Person, { city, from, until }: Stay, community: number): CommunitySpell {
  return { resident: person.id, city, community, from, ...(until === undefined ? {} : { until }) };
}

/** Declared at the counter, by few; the League takes people from 14 to 28. */
function declarationsOf(chance: Chance, person: Person): MembershipLife[] {
  const age = ageOn(person.birthDate, demoDay);
  if (age < 14 || !chance.happens(calibration.declaresMembership)) return [];
  const works = person.works === true;
  const organisation = chance.weighted<Organisation>(age <= 28
    ? { league: 0.55, union: works ? 0.3 : 0, party: age >= 18 ? 0.12 : 0, 'labour-broker': 0 }
    : { league: 0, union: works ? 0.5 : 0, party: 0.4, 'labour-broker': works ? 0.1 : 0 });
  const declared = { resident: person.id, declaredOn: laterOf(addDays(demoDay, -chance.between(5, 900)), addYears(person.birthDate, 14)) };
  const withdrawnOn = addDays(declared.declaredOn, 60);
  const first = { ...declared, organisation, ...(withdrawnOn < demoDay && chance.happens(0.08) ? { withdrawnOn } : {}) };
  return works && organisation === 'party' && chance.happens(0.4) ? [first, { ...declared, organisation: 'union' }] : [first];
}
