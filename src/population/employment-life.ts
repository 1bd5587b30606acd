/**
 * What the employment bureau came to know of a synthetic person: the jobs as they were filed, what the person had registered, and what
 * was taught, certified, claimed and found. `recordEmployment` turns it into rows.
 */
import type {
  DocketEntryRow, EmployerRow, HardToEmployCategory, InspectionFindingRow, JobEndReason, PositionRegistrationRow, SkillLevel,
  TrainingCourseRow, WageDepositMovementRow, WorkIndustry,
} from '../database/tables/employment';
import { qualificationsOf } from './employment-qualifications';
import { registrationsOf } from './employment-registrations';
import { disputesOf, findingsOf } from './inspection-life';
import { jobOnRecord } from './job-on-record';
import type { Family, Job, Person } from './life';
import type { Chance } from './random';

export interface JobOnRecord {
  /** False = nobody filed it, and only a project, a payroll or a post tells of it. */
  readonly isFiled: boolean;
  readonly isFullTime?: boolean;
  readonly dispatchedBy?: string;
  readonly endReason?: JobEndReason;
  readonly contracts?: readonly ContractLife[];
  readonly project?: { readonly contractor: string; readonly from: string; readonly until?: string };
  readonly payroll?: { readonly from: string; readonly until?: string; readonly monthlyYuan: number };
  readonly post?: { readonly title: string; readonly specialOperation?: string; readonly trainedOn?: string };
}

export interface ContractLife {
  readonly signedOn: string;
  readonly from: string;
  /** Left out when open-ended. */
  readonly months?: number;
  readonly monthlyYuan?: number;
}

export interface RegistrationLife {
  readonly as: PositionRegistrationRow['registered_as'];
  readonly city: string;
  readonly from: string;
  readonly until?: string;
  readonly closedBecause?: NonNullable<PositionRegistrationRow['closed_because']>;
  /** Of work on one's own account. */
  readonly industry?: WorkIndustry;
  readonly licenceSeen?: boolean;
  /** Of those without work. */
  readonly neverWorked?: boolean;
}

export interface CourseLife {
  readonly course: string;
  readonly level: TrainingCourseRow['level'];
  readonly from: string;
  readonly completedOn?: string;
  readonly isCertified?: boolean;
  readonly subsidy?: { readonly yuan: number; readonly on: string };
}

export interface WageClaimLife {
  readonly employer: string;
  readonly claimed?: { readonly yuan: number; readonly on: string };
  readonly fixed?: { readonly yuan: number; readonly on: string };
  readonly paidOffOn?: string;
}

export interface LabourCaseLife {
  readonly employer: string;
  readonly kind: DocketEntryRow['kind'];
  readonly openedOn: string;
  readonly filedOn?: string;
  readonly knownOn?: string;
  readonly violationEndedOn?: string;
  readonly workers: number;
  readonly closedOn?: string;
}

export type FindingLife = { readonly on: string; readonly by: InspectionFindingRow['found_by'] } & (
  | { readonly comparableWageYuan: number }
  | { readonly partyMayEmploy: boolean }
  | { readonly liability: NonNullable<InspectionFindingRow['liability']> });

/** What is told of an employer of a family that is told by name; of all others it follows from their number. */
export interface EmployerOnRecord {
  readonly states?: readonly { readonly state: EmployerRow['state']; readonly from: string }[];
  readonly deposits?: readonly { readonly kind: WageDepositMovementRow['kind']; readonly yuan: number; readonly on: string }[];
  readonly orders?: readonly PaymentOrderLife[];
}

export interface PaymentOrderLife {
  readonly yuan: number;
  readonly issuedOn: string;
  readonly given?: { readonly on: string; readonly by: 'handed-over' | 'posted'; readonly payBy: string };
  readonly obeyedOn?: string;
}

export interface EmploymentLife {
  /** How each of the person's `jobs` stands on record, in their order; null = the bureau never heard of it. */
  readonly jobs?: readonly (JobOnRecord | null)[];
  readonly registrations?: readonly RegistrationLife[];
  readonly returned?: { readonly from: string; readonly workedIn: string; readonly workedUntil: string };
  readonly jobCertificate?: { readonly city: string; readonly issuedOn: string; readonly cancelledOn?: string };
  readonly hardToEmploy?: { readonly category: HardToEmployCategory; readonly from: string; readonly until: string };
  readonly courses?: readonly CourseLife[];
  readonly skills?: readonly { readonly occupation: string; readonly level: SkillLevel; readonly on: string; readonly feeYuan: number; readonly subsidyOn?: string }[];
  readonly specialOperations?: readonly { readonly operation: string; readonly from: string; readonly until: string }[];
  readonly claims?: readonly WageClaimLife[];
  readonly cases?: readonly LabourCaseLife[];
  readonly findings?: readonly FindingLife[];
  readonly employers?: Readonly<Record<string, EmployerOnRecord>>;
}

/** The members of the family with what the bureau knows of each; drawn last, when everything else about them is settled. */
export function withEmployment(chance: Chance, family: Family): Family {
  return { ...family, members: family.members.map((person) => ({ ...person, employment: employmentLifeOf(chance, person, family) })) };
}

function employmentLifeOf(chance: Chance, person: Person, family: Family): EmploymentLife {
  const jobs = (person.jobs ?? []).map((job) => jobOnRecord(chance, person, job));
  const registrations = registrationsOf(chance, person, jobs, family);
  const disputes = disputesOf(chance, person, jobs, family);
  return {
    jobs,
    ...registrations,
    ...qualificationsOf(chance, person, jobs, registrations.registrations),
    ...disputes,
    findings: findingsOf(chance, person, jobs, disputes.claims),
  };
}

/** Of the families told by name: whoever is insured by an employer was filed with the job, full time and under a written contract. */
export function filedAsInsured(jobs: readonly Job[], isInsured: (job: Job) => boolean): EmploymentLife {
  return { jobs: jobs.map((job) => (isInsured(job) ? filedJob(job) : null)) };
}

/** A job as a good employer files it, under an open-ended contract. */
export function filedJob(job: Job, change: Partial<JobOnRecord> = {}): JobOnRecord {
  return {
    isFiled: true,
    contracts: [{ signedOn: job.from, from: job.from, monthlyYuan: 2600 }],
    ...(job.until === undefined ? {} : { endReason: 'worker-resigned' }),
    ...change,
  };
}
