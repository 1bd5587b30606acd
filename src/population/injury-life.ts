/** What happened to a synthetic worker who was hurt at work: the report, the recognition, the appraisal, and what the employer did. */
import { addDays, addMonths, demoDay, earlierOf, laterOf, yearOf } from './calendar';
import * as calibration from './calibration';
import type { InsuranceSpell, Job, Person } from './life';
import { occupationalHealthOf, type OccupationalHealthLife } from './occupational-health-life';
import type { Chance } from './random';

export interface WorkInjuryLife {
  /** Left out where no employer could be found. */
  readonly employer?: string;
  readonly kind: 'accident' | 'occupational-disease';
  readonly occurredOn: string;
  readonly reportedOn: string;
  readonly applied?: { readonly by: 'employer' | 'worker' | 'kin' | 'union'; readonly on: string };
  readonly decided?: { readonly decision: 'recognised' | 'refused'; readonly on: string };
  /** Grade `null`: appraised, and below the lightest grade. */
  readonly appraised?: { readonly grade: number | null; readonly on: string };
  /** The employer pays, or the ground on which it does not. */
  readonly payment?: { readonly outcome: 'pays' | 'licence-revoked' | 'refused' | 'enforcement-suspended' | 'other'; readonly on: string };
}

/** Cases are told since about the present ordinance (工伤保险条例 of 2011) came into its own. */
const recordsBegin = '2012-01-01';

/** Harm done by the work: to health slowly, and by accidents. A disease is diagnosed first, and then reported as an injury or not. */
export function harmAtWorkOf(
  chance: Chance, industry: calibration.Industry, jobs: readonly Job[], insurance: readonly InsuranceSpell[],
): Pick<Person, 'occupationalHealth' | 'workInjuries'> {
  const health = occupationalHealthOf(chance, industry, jobs);
  return { ...health, ...workInjuriesOf(chance, industry, jobs, insurance, health.occupationalHealth) };
}

function workInjuriesOf(
  chance: Chance, industry: calibration.Industry, jobs: readonly Job[], insurance: readonly InsuranceSpell[],
  health: OccupationalHealthLife | undefined,
): Pick<Person, 'workInjuries'> {
  const hurt = chance.happens(calibration.injuredAtWork[industry]);
  const accident = hurt ? accidentOf(chance, jobs, insurance) : null;
  const reported = (health?.diagnoses ?? []).filter(() => chance.happens(calibration.diseaseReportedAsInjury));
  const diseases = reported.map(({ employer, on }) =>
    caseOf(chance, { ...(employer === undefined ? {} : { employer }), kind: 'occupational-disease', occurredOn: on }, insurance));
  const workInjuries = [...(accident === null ? [] : [accident]), ...diseases];
  return workInjuries.length === 0 ? {} : { workInjuries };
}

/** On any day of the last job that the records reach, or now and then of an earlier one. */
function accidentOf(chance: Chance, jobs: readonly Job[], insurance: readonly InsuranceSpell[]): WorkInjuryLife | null {
  const job = jobs.length > 1 && chance.happens(0.2) ? chance.oneOf(jobs) : jobs.at(-1);
  if (job === undefined) return null;
  const first = laterOf(job.from, recordsBegin);
  const last = earlierOf(job.until ?? demoDay, addDays(demoDay, -3));
  if (first > last) return null;
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000;
  return caseOf(chance, { employer: job.employer, kind: 'accident', occurredOn: addDays(last, -Math.floor(days * chance.unit())) }, insurance);
}

type Event = Pick<WorkInjuryLife, 'employer' | 'kind' | 'occurredOn'>;

/** Step by step, as far as the demo day lets the case come. */
function caseOf(chance: Chance, event: Event, insurance: readonly InsuranceSpell[]): WorkInjuryLife {
  const isInsured = insurance.some((spell) => spell.employer !== undefined && spell.employer === event.employer && spell.lines.includes('injury')
    && spell.paidOn === undefined && spell.from <= event.occurredOn && (spell.until ?? demoDay) >= event.occurredOn);
  const reported = { ...event, reportedOn: earlierOf(addDays(event.occurredOn, chance.between(0, 20)), demoDay) };
  if (!chance.happens(calibration.appliesForRecognition)) return reported;
  const by = isInsured && chance.happens(0.8) ? 'employer' : chance.weighted({ worker: 0.85, kin: 0.1, union: 0.05 } as const);
  // The employer has thirty days, the others a year (工伤保险条例 art. 17).
  const appliedOn = addDays(reported.reportedOn, by === 'employer' ? chance.between(0, 10) : Math.ceil(300 * chance.unit() ** 3));
  if (appliedOn > demoDay) return reported;
  const applied: WorkInjuryLife = { ...reported, applied: { by, on: appliedOn } };
  const decidedOn = addDays(appliedOn, chance.between(15, 75));
  if (decidedOn > demoDay) return applied;
  const decision = chance.happens(calibration.injuryRecognised) ? 'recognised' : 'refused';
  const decided: WorkInjuryLife = { ...applied, decided: { decision, on: decidedOn } };
  return decision === 'refused' ? decided : { ...decided, ...appraisalOf(chance, decidedOn), ...paymentOf(chance, decidedOn, isInsured) };
}

function appraisalOf(chance: Chance, recognisedOn: string): Pick<WorkInjuryLife, 'appraised'> {
  const on = addDays(recognisedOn, chance.between(60, 240));
  const grade = chance.weighted(calibration.disabilityGrade);
  if (on > demoDay || !chance.happens(calibration.appraisedAfterRecognition)) return {};
  return { appraised: { grade: grade === 'none' ? null : Number(grade), on } };
}

function paymentOf(chance: Chance, recognisedOn: string, isInsured: boolean): Pick<WorkInjuryLife, 'payment'> {
  const on = addMonths(recognisedOn, chance.between(1, 8));
  const outcome = chance.weighted(calibration.employerPaysInjury[isInsured ? 'insured' : 'uninsured']);
  return on > demoDay || outcome === 'unknown' ? {} : { payment: { outcome, on } };
}

/** The number under which a case is kept; it tells the year and nothing of the person but the platform's own id. */
export function injuryNumber(person: Person, index: number, injury: WorkInjuryLife): string {
  return `GS${yearOf(injury.occurredOn)}${person.id.slice(1)}${index + 1}`;
}
