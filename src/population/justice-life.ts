/** What brought a synthetic family before the justice authority: cases about work, and very rarely a decision of a criminal court. */
import { addDays, addYears, ageOn, demoDay } from './calendar';
import * as calibration from './calibration';
import type { Person } from './life';
import type { Chance } from './random';
import type { CaseFileRow } from '../database/tables/justice';

export interface CaseLife {
  readonly applicant: string;
  /** Left out where the other side is no employer. */
  readonly employer?: string;
  readonly procedure: CaseFileRow['procedure'];
  readonly place: string;
  readonly openedOn: string;
  readonly closedOn?: string;
}

export interface DeprivationLife {
  readonly resident: string;
  readonly court: string;
  readonly from: string;
  /** Left out when it is for life. */
  readonly until?: string;
}

export interface JusticeLife {
  readonly cases: readonly CaseLife[];
  readonly deprivations: readonly DeprivationLife[];
}

export function justiceLifeOf(chance: Chance, members: readonly Person[]): { readonly justice?: JusticeLife } {
  const cases = members.flatMap((person) => casesOf(chance, person));
  const deprivations = members.flatMap((person) => deprivationsOf(chance, person));
  return cases.length + deprivations.length === 0 ? {} : { justice: { cases, deprivations } };
}

/** Against the last employer, where the work was; or where the person lived before, when it was brought from there. */
function casesOf(chance: Chance, { id, jobs = [], stays }: Person): CaseLife[] {
  const job = jobs.at(-1);
  if (!chance.happens(calibration.hasCase) || job === undefined) return [];
  const openedOn = addDays(demoDay, -chance.between(3, 400));
  if (openedOn < addDays(job.from, 60)) return [];
  const closedOn = addDays(openedOn, chance.between(30, 240));
  const place = chance.happens(calibration.caseElsewhere) ? stays[0]?.city ?? job.city : job.city;
  const procedure = chance.weighted(calibration.caseProcedure);
  return [{ applicant: id, employer: job.employer, procedure, place, openedOn, ...(closedOn < demoDay ? { closedOn } : {}) }];
}

function deprivationsOf(chance: Chance, person: Person): DeprivationLife[] {
  if (!chance.happens(calibration.deprivedOfPoliticalRights) || ageOn(person.birthDate, demoDay) < 20) return [];
  const from = addDays(demoDay, -chance.between(200, 600));
  const until = addDays(addYears(from, chance.between(1, 8)), -1);
  const court = `${person.hukou[0]?.place ?? ''}人民法院`;
  return [{ resident: person.id, court, from, ...(chance.happens(0.1) ? {} : { until }) }];
}
