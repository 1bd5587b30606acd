/** Notifiable diseases of synthetic residents: as rare as they are, and drawn apart, so that nothing else about anybody depends on them. */
import type { NotifiableDisease } from '../database/tables/health';
import { addDays, ageOn, demoDay } from './calendar';
import * as calibration from './calibration';
import type { Family, Person } from './life';
import { Chance } from './random';

export interface NotifiableCaseLife {
  readonly kind: NotifiableDisease;
  readonly from: string;
  /** Last day under treatment; left out while it lasts. */
  readonly until?: string;
}

/** No other draw begins from this seed. */
const apart = 0x5eed_0017;

export function notifiableCasesChance(seed: number, household: number): Chance {
  return new Chance(seed ^ apart, household);
}

export function withNotifiableCases(chance: Chance, family: Family): Family {
  const members = family.members.map((person) => withCases(chance, person));
  return members.some((person, index) => person !== family.members[index]) ? { ...family, members } : family;
}

function withCases(chance: Chance, person: Person): Person {
  if (ageOn(person.birthDate, demoDay) < 18) return person;
  const cases = [...hivCase(chance), ...tuberculosisCase(chance)];
  return cases.length === 0 ? person : { ...person, notifiableCases: cases };
}

function hivCase(chance: Chance): readonly NotifiableCaseLife[] {
  return chance.happens(calibration.livesWithHiv) ? [{ kind: 'hiv', from: addDays(demoDay, -chance.between(60, 2_000)) }] : [];
}

function tuberculosisCase(chance: Chance): readonly NotifiableCaseLife[] {
  if (!chance.happens(calibration.tuberculosisInTwoYears)) return [];
  const from = addDays(demoDay, -chance.between(10, 730));
  const until = addDays(from, chance.between(calibration.tuberculosisTreatedDays.least, calibration.tuberculosisTreatedDays.most));
  return [{ kind: 'tb', from, ...(until < demoDay ? { until } : {}) }];
}
