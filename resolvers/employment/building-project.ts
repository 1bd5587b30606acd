/** The building project (实名制) on which a job was worked. */
import type { WorkIndustry } from '../../src/database/tables/employment';
import type { IsoDate } from '../../src/facts/envelope';
import type { RealNameEntry } from './employment.loader';
import { earlierOf } from './months';
import type { WorkSpell } from './work-record';

const buildingWorks: readonly WorkIndustry[] = ['construction', 'transport-works', 'water-works'];

export function isBuildingWork({ industry }: WorkSpell): boolean {
  return buildingWorks.includes(industry);
}

/** The last project on which the job's employer had the worker while the job lasted. */
export function projectOf(entries: readonly RealNameEntry[], job: WorkSpell, day: IsoDate): RealNameEntry | null {
  const ofJob = entries.filter((entry) =>
    entry.employer_number === job.employer
    && entry.entered_on <= (job.until ?? day) && (entry.left_on === null || job.from <= entry.left_on));
  return ofJob.sort((a, b) => b.entered_on.localeCompare(a.entered_on))[0] ?? null;
}

/** On the project's list on the day, or on the last day of a job that is over. */
export function isListed(entry: RealNameEntry, job: WorkSpell, day: IsoDate): boolean {
  return entry.left_on === null || entry.left_on >= (job.until === null ? day : earlierOf(day, job.until));
}
