/** What a synthetic person claimed of an employer, and what labour inspection found. */
import { addDays, demoDay, earlierOf, laterOf } from './calendar';
import * as calibration from './calibration';
import { employerOf } from './employers';
import type { EmploymentLife, FindingLife, JobOnRecord, LabourCaseLife, WageClaimLife } from './employment-life';
import type { Family, Job, Person } from './life';
import type { Chance } from './random';
import { industryOfEmployer, isBuilding } from './work-industry';

type Disputes = Pick<EmploymentLife, 'cases'> & { readonly claims: readonly WageClaimLife[] };

/** Arrears outside building, so that those of all workers are as in the survey. */
const arrearsElsewhere =
  (calibration.wagesInArrears.all - calibration.industry.construction * calibration.wagesInArrears.construction) / (1 - calibration.industry.construction);

/** Cases are those that justice tells of the person as well; wages owed make one of their own. */
export function disputesOf(chance: Chance, person: Person, jobs: readonly (JobOnRecord | null)[], family: Family): Disputes {
  const job = person.jobs?.at(-1);
  if (job === undefined) return { claims: [] };
  const claim = claimOf(chance, job, jobs.at(-1) ?? null);
  const told = (family.justice?.cases ?? []).filter(({ applicant, employer }) => applicant === person.id && employer === job.employer);
  const cases = told.map(({ openedOn, closedOn }) => caseOf(chance, job, openedOn, closedOn, claim === null ? undefined : 'wages'));
  if (claim?.claimed !== undefined && cases.length === 0 && chance.happens(0.8)) cases.push(caseOf(chance, job, claim.claimed.on, claim.paidOffOn, 'wages'));
  return { claims: claim === null ? [] : [claim], cases };
}

/** One to four months of pay, claimed when the job was over or lately; inspection fixes most amounts, and some are paid off again. */
function claimOf(chance: Chance, job: Job, record: JobOnRecord | null): WageClaimLife | null {
  const share = employerOf(job.employer).industry === 'construction' ? calibration.wagesInArrears.construction : arrearsElsewhere;
  // Half as many again were owed wages and have been paid since.
  const isOwed = chance.unit();
  if (isOwed >= share * 1.5) return null;
  const monthly = record?.contracts?.at(-1)?.monthlyYuan ?? record?.payroll?.monthlyYuan ?? calibration.monthlyIncome.all;
  const yuan = monthly * chance.between(1, 4) + chance.between(0, 9) * 100;
  const on = laterOf(addDays(job.until ?? addDays(demoDay, -chance.between(10, 300)), chance.between(5, 60)), addDays(job.from, 5));
  if (on > demoDay) return null;
  const fixedOn = addDays(on, chance.between(15, 60));
  const paidOffOn = earlierOf(addDays(on, chance.between(20, 120)), demoDay);
  return {
    employer: job.employer,
    claimed: { yuan, on },
    ...(chance.happens(0.7) && fixedOn < paidOffOn ? { fixed: { yuan: Math.round(yuan * (0.75 + 0.25 * chance.unit())), on: fixedOn } } : {}),
    ...(isOwed < share ? {} : { paidOffOn }),
  };
}

function caseOf(chance: Chance, job: Job, openedOn: string, closedOn: string | undefined, kind?: LabourCaseLife['kind']): LabourCaseLife {
  const drawn = chance.weighted(calibration.labourCaseKind);
  const knownOn = laterOf(job.from, addDays(openedOn, -chance.between(5, 380)));
  const endedOn = earlierOf(laterOf(knownOn, job.until ?? addDays(knownOn, chance.between(0, 60))), openedOn);
  const isFiled = chance.happens(0.9);
  return {
    employer: job.employer, kind: kind ?? drawn, openedOn, workers: chance.happens(0.75) ? 1 : chance.between(2, 40),
    ...(isFiled ? { filedOn: addDays(openedOn, -chance.between(0, 5)) } : {}),
    ...(chance.happens(0.9) ? { knownOn } : {}),
    ...(job.until !== undefined || chance.happens(0.4) ? { violationEndedOn: endedOn } : {}),
    ...(closedOn === undefined ? {} : { closedOn }),
  };
}

export function findingsOf(chance: Chance, person: Person, jobs: readonly (JobOnRecord | null)[], claims: readonly WageClaimLife[]): FindingLife[] {
  const job = person.jobs?.at(-1);
  if (job === undefined) return [];
  return [...comparedWage(chance, job, jobs.at(-1) ?? null), ...engagingParty(chance, job, claims), ...liabilities(chance, person)];
}

function comparedWage(chance: Chance, job: Job, record: JobOnRecord | null): FindingLife[] {
  const wage = record?.contracts?.at(-1)?.monthlyYuan;
  const on = dayWithin(chance, job);
  if (!chance.happens(calibration.wageCompared) || wage === undefined) return [];
  return [{ on, by: 'inspection', comparableWageYuan: Math.round((wage * (0.95 + 0.4 * chance.unit())) / 10) * 10 }];
}

function engagingParty(chance: Chance, job: Job, claims: readonly WageClaimLife[]): FindingLife[] {
  const on = dayWithin(chance, job);
  const isExamined = chance.happens(claims.length > 0 ? 0.5 : calibration.engagingPartyExamined);
  if (!isExamined || !isBuilding(industryOfEmployer(employerOf(job.employer)))) return [];
  return [{ on, by: 'inspection', partyMayEmploy: chance.happens(0.4) }];
}

/** Of those with a diagnosis: who answers for it. */
function liabilities(chance: Chance, person: Person): FindingLife[] {
  return (person.occupationalHealth?.diagnoses ?? []).flatMap(({ employer, on }): FindingLife[] => {
    const foundOn = addDays(on, chance.between(20, 150));
    const liability = employer === undefined ? 'untraceable' : chance.weighted({ liable: 0.65, unable: 0.35 });
    if (!chance.happens(calibration.liabilityFound) || foundOn > demoDay) return [];
    return [{ on: foundOn, by: chance.oneOf(['inspection', 'court'] as const), liability }];
  });
}

function dayWithin(chance: Chance, job: Job): string {
  return earlierOf(addDays(job.from, chance.between(30, 500)), earlierOf(job.until ?? demoDay, demoDay));
}
