/** Pregnancies of synthetic women. Births follow from the children of the family; here are those that have not led to one. */
import { addDays, addMonths, ageOn, demoDay } from './calendar';
import * as calibration from './calibration';
import type { Kin, Person } from './life';
import type { Chance } from './random';

export interface PregnancyLife {
  readonly bookedOn: string;
  readonly expectedOn: string;
  /** Left out while it lasts. */
  readonly ended?: { readonly kind: 'miscarriage' | 'operation'; readonly on: string };
}

/** Married women of 20 to 40 may be expecting, or have lost a child within the year, unless one was born to them a short while ago. */
export function withPregnancies(chance: Chance, members: readonly Person[], kinship: readonly Kin[]): readonly Person[] {
  return members.map((person) => {
    const age = ageOn(person.birthDate, demoDay);
    const isMarried = kinship.some(({ kind, of, relative }) => kind === 'spouse' && (of === person.id || relative === person.id));
    if (person.sex !== 'female' || !isMarried || age < 20 || age > 40) return person;
    const isExpecting = chance.happens(calibration.expecting);
    const hasLost = chance.happens(calibration.pregnancyEndedWithoutBirth);
    const expectedOn = addDays(demoDay, chance.between(10, 190));
    const lostOn = addDays(demoDay, -chance.between(10, 500));
    const lastBirth = children(person, members, kinship).map(({ birthDate }) => birthDate).sort().at(-1);
    if (lastBirth !== undefined && lastBirth > addMonths(demoDay, -24)) return person;
    if (isExpecting) return { ...person, pregnancies: [{ bookedOn: addDays(expectedOn, -200), expectedOn }] };
    if (!hasLost) return person;
    const ended = { kind: chance.oneOf(['miscarriage', 'operation'] as const), on: lostOn };
    return { ...person, pregnancies: [{ bookedOn: addDays(lostOn, -20), expectedOn: addDays(lostOn, 190), ended }] };
  });
}

export function children(parent: Person, members: readonly Person[], kinship: readonly Kin[]): readonly Person[] {
  return members.filter((child) => kinship.some(({ kind, of, relative }) => kind === 'parent' && of === child.id && relative === parent.id));
}
