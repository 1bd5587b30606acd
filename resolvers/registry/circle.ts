/** Who is of a visit: those present, the minors in their care, and whoever lives as one family with them; as the registers have it today. */
import { subjectsIn, type Circle, type Relation } from '../../src/identity/viewer';
import type { IsoDate } from '../../src/facts/envelope';
import { personSubject, residentIdOf } from '../../src/subgraph/agency';
import { withoutProtected } from './protection';
import type { RegistryLoaders } from './registry.loader';
import { adultFrom } from './subjects';

export interface DrawnCircle {
  readonly circle: Circle;
  /** Resident ids of those present: those named, and, where the whole household is said to be there, those who live with them. */
  readonly present: readonly string[];
  /** Somebody under protection is among those present. */
  readonly isGuarded: boolean;
  /** Whoever came together lives together, or is parent and child. */
  readonly isOneFamily: boolean;
}

export interface Named {
  readonly residents: readonly string[];
  /** Everybody who lives as one family with them is there too. Whoever an order hides from them is not: that presence has to be named. */
  readonly isWholeHousehold: boolean;
}

/** Null when the register does not know somebody who is named. */
export async function circleOf({ residents: named, isWholeHousehold }: Named, today: IsoDate, loaders: RegistryLoaders): Promise<DrawnCircle | null> {
  if (named.length === 0) return { circle: {}, present: [], isGuarded: false, isOneFamily: true };
  const known = await loaders.residents.loadMany(named);
  for (const row of known) {
    if (row instanceof Error) throw row;
    if (row === null) return null;
  }
  const households = (await Promise.all(named.map((id) => loaders.householdOf(id, today)))).map(({ members }) => members);
  const care = await careOf(isWholeHousehold ? [...new Set([...named, ...households.flat()])] : named, today, loaders);
  const orders = await loaders.protectionOf([...new Set([...named, ...households.flat(), ...care.map(({ minor }) => minor)])], today);
  const around = (present: readonly string[]): Circle => withoutProtected(relationsTo(present, households, wardsOf(present, care)), orders);
  const present = isWholeHousehold ? [...named, ...joining(named, around(named), care)] : named;
  const wards = wardsOf(present, care);
  return {
    circle: around(present),
    present,
    isGuarded: present.some((id) => orders.has(id)),
    isOneFamily: households.some((members) => present.every((id) => members.includes(id) || wards.includes(id))),
  };
}

/** The nearest relation of each. */
function relationsTo(present: readonly string[], households: readonly (readonly string[])[], wards: readonly string[]): Circle {
  const relations = new Map<string, Exclude<Relation, 'none'>>(households.flat().map((id) => [id, 'household']));
  for (const id of wards) relations.set(id, 'ward');
  for (const id of present) relations.set(id, 'self');
  return Object.fromEntries([...relations].sort().map(([id, relation]) => [personSubject(id), relation]));
}

/** Who is there besides those named; a minor stays in the care of whoever of them has it. */
function joining(named: readonly string[], around: Circle, care: readonly Care[]): readonly string[] {
  const household = subjectsIn(around, 'household').flatMap((subject) => residentIdOf(subject) ?? []);
  const wards = wardsOf([...named, ...household], care);
  return household.filter((id) => !wards.includes(id));
}

interface Care {
  readonly adult: string;
  readonly minor: string;
}

/** Minors of whom one of these is parent or guardian, wherever they live. */
async function careOf(adults: readonly string[], today: IsoDate, loaders: RegistryLoaders): Promise<readonly Care[]> {
  const kinship = await loaders.kinshipOf(adults, today);
  const care = kinship.filter(({ kind, relativeId }) => kind !== 'spouse' && adults.includes(relativeId))
    .map(({ residentId, relativeId }) => ({ adult: relativeId, minor: residentId }));
  const rows = await loaders.residents.loadMany([...new Set(care.map(({ minor }) => minor))]);
  const minors = new Set(rows.flatMap((row) => {
    if (row instanceof Error) throw row;
    return row !== null && adultFrom(row.birth_date) > today ? [row.id] : [];
  }));
  return care.filter(({ minor }) => minors.has(minor));
}

function wardsOf(present: readonly string[], care: readonly Care[]): readonly string[] {
  return [...new Set(care.filter(({ adult }) => present.includes(adult)).map(({ minor }) => minor))];
}

/** What may tie a clerk who is on the register like everybody to those present. */
export async function signsOf(clerk: string, present: readonly string[], today: IsoDate, loaders: RegistryLoaders): Promise<readonly string[]> {
  const [household, own, ...rows] = await Promise.all([
    loaders.householdOf(clerk, today), loaders.residents.load(clerk), ...present.map((id) => loaders.residents.load(id)),
  ]);
  const surname = own === null ? null : surnameOf(own.name);
  return [
    ...(present.some((id) => household.members.includes(id)) ? ['same-household'] : []),
    ...(surname !== null && rows.some((row) => row !== null && surnameOf(row.name) === surname) ? ['same-surname'] : []),
  ];
}

/** The first character; of a surname of two the first is rare enough. */
function surnameOf(name: string): string {
  return [...name][0] ?? '';
}
