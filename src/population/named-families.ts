/** The families that the page of examples and the printed list offer: whom to ask about, where, on which day, and what it shows. */
import type { Family } from './life';
import { familiesHired } from './named-employers';
import { familiesAlike } from './named-families-alike';
import { familiesAtWork } from './named-families-at-work';
import { familiesInHardship } from './named-families-in-hardship';
import { familiesInTheCity } from './named-families-in-the-city';
import { familiesInjured } from './named-families-injured';
import { familiesProtected } from './named-families-protected';
import { familiesWithChildren } from './named-families-with-children';
import { type NamedFamily, residentId } from './named-person';
import { places } from './places';

export interface NamedFamilyEntry {
  readonly title: { readonly zh: string; readonly en: string };
  readonly shows: { readonly zh: string; readonly en: string };
  readonly residentId: string;
  /** Null for the resident who has no number. These numbers are issued to nobody (see `citizen-id-number.ts`). */
  readonly citizenId: string | null;
  readonly name: string;
  readonly householdId: string;
  readonly place: string;
  /** In Chinese. */
  readonly placeName: string;
  readonly asOf: string;
}

const all: readonly NamedFamily[] = [
  ...familiesInTheCity, ...familiesWithChildren, ...familiesAtWork, ...familiesInHardship, ...familiesInjured, ...familiesAlike, ...familiesProtected,
];

export const familiesByName: readonly Family[] = [...all.map(({ family }) => family), ...familiesHired];

export const namedFamilies: readonly NamedFamilyEntry[] = all.map(({ title, shows, asks, place, asOf, family }) => {
  const id = residentId(asks);
  const member = family.members.find((person) => person.id === id);
  if (member === undefined) throw new RangeError(`The family "${title.en}" asks about ${id}, who is not one of its members.`);
  return { title, shows, residentId: id, citizenId: member.citizenId, name: member.name, householdId: family.householdId, place, placeName: nameOf(place), asOf };
});

function nameOf(code: string): string {
  return places.find((place) => place.code === code)?.zh ?? code;
}
