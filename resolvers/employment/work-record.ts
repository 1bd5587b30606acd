/**
 * A person's work as it is on record by a day: jobs that the employer filed, building projects worked on, work on one's own account.
 *
 * The record is never the whole of it: informal work is filed by nobody.
 */
import type { WorkIndustry } from '../../src/database/tables/employment';
import { addDays } from '../../src/facts/days';
import type { IsoDate } from '../../src/facts/envelope';
import { type Recorded } from '../../src/subgraph/recorded';
import type { Filing, RealNameEntry, Registration } from './employment.loader';

export interface WorkRecords {
  readonly filings: readonly Filing[];
  readonly entries: readonly RealNameEntry[];
  readonly registrations: readonly Registration[];
}

export interface WorkSpell {
  readonly kind: 'job' | 'self-employed' | 'flexible';
  /** Number of the employer; null for work on one's own account. */
  readonly employer: string | null;
  readonly city: string;
  readonly industry: WorkIndustry;
  readonly from: IsoDate;
  /** Last day; null = it lasts on the day asked about. */
  readonly until: IsoDate | null;
  /** False where nobody filed the end, and the work is known to be over from what the person had registered afterwards. */
  readonly endIsStated: boolean;
  /** Null for a job that only a project knows, and for work on one's own account. */
  readonly filing: Filing | null;
  /** The self-employed showed the licence; false for all others. */
  readonly licenceSeen: boolean;
  readonly record: Recorded;
}

/** Work that had begun by the day, in no order. */
export function workBy(day: IsoDate, { filings, entries, registrations }: WorkRecords): readonly WorkSpell[] {
  const jobs = filings.filter(({ started_on }) => started_on <= day).map((filing) => filedJob(filing, day));
  const projects = entries
    .filter((entry) => entry.entered_on <= day && !jobs.some((job) => isWithin(entry, job)))
    .map((entry) => projectJob(entry, day));
  const own = registrations.filter(({ valid_from }) => valid_from <= day).flatMap((registration) => ownWork(registration, day));
  const idleSince = registrations
    .filter((registration) => registration.valid_from <= day && isWithoutWork(registration))
    .map(({ valid_from }) => valid_from);
  return [...jobs, ...projects, ...own].map((spell) => endedBeforeIdle(spell, idleSince));
}

export function isWithoutWork({ registered_as }: Pick<Registration, 'registered_as'>): boolean {
  return registered_as === 'unemployed' || registered_as === 'not-seeking';
}

function filedJob(filing: Filing, day: IsoDate): WorkSpell {
  return {
    kind: 'job', employer: filing.employer_number, city: filing.city, industry: filing.industry, from: filing.started_on,
    until: endBefore(day, filing.ended_on), endIsStated: true, filing, licenceSeen: false, record: filing,
  };
}

function projectJob(entry: RealNameEntry, day: IsoDate): WorkSpell {
  return {
    kind: 'job', employer: entry.employer_number, city: entry.city, industry: entry.industry, from: entry.entered_on,
    until: endBefore(day, entry.left_on), endIsStated: true, filing: null, licenceSeen: false, record: entry,
  };
}

function ownWork(registration: Registration, day: IsoDate): WorkSpell[] {
  const { registered_as: kind, industry } = registration;
  if ((kind !== 'self-employed' && kind !== 'flexible') || industry === null) return [];
  return [{
    kind, employer: null, city: registration.city, industry, from: registration.valid_from,
    until: endBefore(day, registration.valid_until), endIsStated: true, filing: null, licenceSeen: registration.licence_seen === true,
    record: registration,
  }];
}

/** On its last day work still lasts, and an end that lies ahead has not happened. */
function endBefore(day: IsoDate, end: IsoDate | null): IsoDate | null {
  return end !== null && end < day ? end : null;
}

/** A project of the filed job's employer, entered while the job lasted, is that job and no other. */
function isWithin(entry: RealNameEntry, job: WorkSpell): boolean {
  return job.employer === entry.employer_number && job.from <= entry.entered_on && (job.until === null || entry.entered_on <= job.until);
}

/** Who registers as without work has shown that earlier work is over, also where the employer never filed its end. */
function endedBeforeIdle(spell: WorkSpell, idleSince: readonly IsoDate[]): WorkSpell {
  const [idle] = idleSince.filter((day) => day > spell.from).sort();
  return spell.until !== null || idle === undefined ? spell : { ...spell, until: addDays(idle, -1), endIsStated: false };
}
