/** What the work of a synthetic person did to health: posts with a hazard, the checks for them, and a disease now and then. */
import { addDays, addMonths, demoDay, earlierOf, laterOf } from './calendar';
import * as calibration from './calibration';
import type { HazardPostRow, OccupationalDiseaseClass, OccupationalHealthCheckRow } from '../database/tables/health';
import type { Job, Person } from './life';
import type { Chance } from './random';

type Hazard = HazardPostRow['hazard'];
type CheckKind = OccupationalHealthCheckRow['kind'];
type Disease = OccupationalDiseaseClass | null;

export interface OccupationalHealthLife {
  readonly hazardPosts?: readonly { readonly employer: string; readonly hazard: Hazard; readonly from: string; readonly until?: string }[];
  readonly checks?: readonly { readonly employer?: string; readonly kind: CheckKind; readonly on: string }[];
  /** Employer left out where none could be found. */
  readonly diagnoses?: readonly { readonly employer?: string; readonly disease: Disease; readonly on: string }[];
}

const diseaseOf = {
  dust: 'respiratory', chemical: 'poisoning', physical: 'ear-nose-throat-mouth', radiation: 'radiation', biological: 'other', other: 'skin',
} as const;

export function occupationalHealthOf(
  chance: Chance, industry: calibration.Industry, jobs: readonly Job[],
): Pick<Person, 'occupationalHealth'> {
  const isExposed = chance.happens(industry === 'manufacturing' ? calibration.hazardInManufacturing : calibration.hazardElsewhere);
  const job = jobs.at(-1);
  if (!isExposed || job === undefined) return {};
  const hazard = chance.weighted(calibration.hazardKind);
  const hazardPosts = [{ employer: job.employer, hazard, from: job.from, ...(job.until === undefined ? {} : { until: job.until }) }];
  return { occupationalHealth: { hazardPosts, ...checksOf(chance, job), ...diagnosisOf(chance, job, diseaseOf[hazard]) } };
}

/** One before the post, as a rule, and for some a later one that is or is no longer within the year. */
function checksOf(chance: Chance, job: Job): Pick<OccupationalHealthLife, 'checks'> {
  if (!chance.happens(calibration.healthChecked)) return {};
  const last = earlierOf(job.until ?? demoDay, demoDay);
  const again = addDays(last, -chance.between(5, 700));
  const inPost = again > addMonths(job.from, 6) ? [{ employer: job.employer, kind: 'in-post', on: again } as const] : [];
  return { checks: [{ employer: job.employer, kind: 'before-post', on: addDays(job.from, -chance.between(1, 15)) }, ...inPost] };
}

function diagnosisOf(chance: Chance, job: Job, disease: Disease): Pick<OccupationalHealthLife, 'diagnoses'> {
  if (!chance.happens(calibration.diseaseAmongExposed)) return {};
  const on = addDays(laterOf(addMonths(job.from, 3), '2012-01-01'), chance.between(0, 1_200));
  if (on > demoDay) return {};
  return { diagnoses: [{ ...(chance.happens(calibration.diseaseWithoutEmployer) ? {} : { employer: job.employer }), disease, on }] };
}
