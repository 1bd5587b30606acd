/** What civil affairs comes to record of a synthetic family: marriages that ended, files with checks and grants, support, emergencies. */
import type { DestituteSupportRow, EmergencyCause, MedicalHardship } from '../database/tables/civil-affairs';
import { addDays, addMonths, addYears, ageOn, demoDay, earlierOf } from './calendar';
import * as calibration from './calibration';
import { fileOf, type HouseholdFileLife } from './household-file-life';
import { leftBehindOf, type LeftBehindLife } from './left-behind-life';
import type { Home, Kin, Person } from './life';
import type { Chance } from './random';

export interface CivilAffairsLife {
  readonly formerMarriages?: readonly FormerMarriage[];
  /** The marriages of the family stand on paper only, from before the register was computerised. */
  readonly isMarriageOnPaper?: boolean;
  readonly files?: readonly HouseholdFileLife[];
  readonly destituteSupport?: readonly { readonly resident: string; readonly county: string; readonly form: DestituteSupportRow['form']; readonly from: string; readonly until?: string }[];
  readonly medicalHardship?: readonly { readonly resident: string; readonly county: string; readonly class: MedicalHardship; readonly from: string; readonly until: string }[];
  readonly emergencies?: readonly EmergencyLife[];
  readonly leftBehind?: readonly LeftBehindLife[];
}

/** With a spouse who is not of the population. */
export interface FormerMarriage {
  readonly resident: string;
  readonly from: string;
  readonly endedOn: string;
  readonly end: 'divorce' | 'death';
}

export interface EmergencyLife {
  readonly resident: string;
  readonly city: string;
  readonly kind: EmergencyCause;
  readonly reportedOn: string;
  readonly verified?: { readonly on: string; readonly isConfirmed: boolean };
  readonly closedOn?: string;
}

export interface FamilyAtHand {
  readonly home: string;
  /** Where the family lives away from home; null for one at home. */
  readonly city: string | null;
  /** The whole family moved, so that its file is kept in the city. */
  readonly isWholeAway: boolean;
  readonly members: readonly Person[];
  readonly kinship: readonly Kin[];
  readonly homes: readonly Home[];
}

export function civilAffairsLifeOf(chance: Chance, family: FamilyAtHand): CivilAffairsLife {
  const { members, home, kinship } = family;
  const wedding = kinship.find(({ kind }) => kind === 'spouse')?.from;
  return {
    isMarriageOnPaper: wedding !== undefined && wedding < '1998-01-01' && chance.happens(calibration.marriageOnPaper),
    formerMarriages: formerMarriagesOf(chance, members[0], wedding),
    files: fileOf(chance, family),
    destituteSupport: members
      .filter(({ birthDate }) => ageOn(birthDate, demoDay) >= 60)
      .flatMap(({ id }) => (chance.happens(calibration.destituteAmongElders)
        ? [{ resident: id, county: home, form: chance.happens(0.8) ? 'at-home' as const : 'institution' as const, from: addDays(demoDay, -chance.between(30, 1500)) }]
        : [])),
    medicalHardship: medicalHardshipOf(chance, family),
    emergencies: emergenciesOf(chance, family),
    leftBehind: leftBehindOf(chance, home, members, kinship),
  };
}

function formerMarriagesOf(chance: Chance, head: Person | undefined, wedding: string | undefined): FormerMarriage[] {
  const share = wedding === undefined ? calibration.wasMarriedBefore.single : calibration.wasMarriedBefore.married;
  if (head === undefined || ageOn(head.birthDate, demoDay) < 28 || !chance.happens(share)) return [];
  const from = addDays(addYears(head.birthDate, 22), chance.between(0, 400));
  const endedOn = earlierOf(addMonths(from, chance.between(6, 36)), wedding === undefined ? demoDay : addDays(wedding, -30));
  return from < endedOn ? [{ resident: head.id, from, endedOn, end: chance.happens(0.85) ? 'divorce' : 'death' }] : [];
}

function medicalHardshipOf(chance: Chance, { members, home, city }: FamilyAtHand): NonNullable<CivilAffairsLife['medicalHardship']> {
  if (!chance.happens(calibration.otherMedicalHardship)) return [];
  const from = addDays(demoDay, -chance.between(10, 500));
  const kind = chance.weighted({ 'low-income': 0.5, 'grave-illness': 0.3, 'severe-disability': 0.15, other: 0.05 });
  return [{ resident: chance.oneOf(members).id, county: city !== null && chance.happens(0.5) ? city : home, class: kind, from, until: addDays(addYears(from, 1), -1) }];
}

function emergenciesOf(chance: Chance, { members, home, city }: FamilyAtHand): EmergencyLife[] {
  const head = members[0];
  if (head === undefined || !chance.happens(calibration.reportsEmergency)) return [];
  const reportedOn = addDays(demoDay, -chance.between(1, 240));
  const report = {
    resident: head.id, city: city ?? home, kind: chance.weighted({ fire: 0.15, accident: 0.4, 'grave-illness': 0.35, other: 0.1 }), reportedOn,
  };
  const visitedOn = addDays(reportedOn, chance.between(2, 15));
  if (visitedOn > demoDay) return [report];
  const verified = { on: visitedOn, isConfirmed: chance.happens(calibration.emergencyConfirmed) };
  const closedOn = addDays(visitedOn, verified.isConfirmed ? chance.between(60, 180) : chance.between(60, 150));
  return [{ ...report, verified, ...(closedOn > demoDay ? {} : { closedOn }) }];
}

