/** Who is of a visit: those present, the minors in their care, and whoever lives as one family with them; as the registers have it today. */
import type { Circle, Relation } from '../../src/identity/viewer';
import type { IsoDate } from '../../src/facts/envelope';
import { personSubject } from '../../src/subgraph/agency';
import { withoutProtected } from './protection';
import type { RegistryLoaders } from './registry.loader';
import { adultFrom } from './subjects';

export interface DrawnCircle {
  readonly circle: Circle;
  /** Somebody under protection is among those present. */
  readonly isGuarded: boolean;
  /** Whoever came together lives together, or is parent and child. */
  readonly isOneFamily: boolean;
}

/** Null when the register does not know somebody who is said to be present. */
export async function circleOf(present: readonly string[], today: IsoDate, loaders: RegistryLoaders): Promise<DrawnCircle | null> {
  if (present.length === 0) return { circle: {}, isGuarded: false, isOneFamily: true };
  const known = await loaders.residents.loadMany(present);
  for (const row of known) {
    if (row instanceof Error) throw row;
    if (row === null) return null;
  }
  const [households, wards] = await Promise.all([
    Promise.all(present.map((id) => loaders.householdOf(id, today))),
    wardsOf(present, today, loaders),
  ]);
  const relations = new Map<string, Exclude<Relation, 'none'>>(households.flatMap(({ members }) => members.map((id) => [id, 'household'] as const)));
  for (const id of wards) relations.set(id, 'ward');
  for (const id of present) relations.set(id, 'self');
  const orders = await loaders.protectionOf([...relations.keys()], today);
  const around = Object.fromEntries([...relations].sort().map(([id, relation]) => [personSubject(id), relation]));
  return {
    circle: withoutProtected(around, orders),
    isGuarded: present.some((id) => orders.has(id)),
    isOneFamily: households.some(({ members }) => present.every((id) => members.includes(id) || wards.includes(id))),
  };
}

/** Minors of whom somebody present is parent or guardian, wherever they live. */
async function wardsOf(present: readonly string[], today: IsoDate, loaders: RegistryLoaders): Promise<readonly string[]> {
  const kinship = await loaders.kinshipOf(present, today);
  const children = [...new Set(kinship.filter(({ kind, relativeId }) => kind !== 'spouse' && present.includes(relativeId)).map(({ residentId }) => residentId))];
  const rows = await loaders.residents.loadMany(children);
  return rows.flatMap((row) => {
    if (row instanceof Error) throw row;
    return row !== null && adultFrom(row.birth_date) > today ? [row.id] : [];
  });
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
