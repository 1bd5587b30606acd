/** What the records of occupational health say of a person on a day: diagnoses, posts with a hazard, and health checks. */
import { isValidOn } from '../../src/database/history';
import type { IsoDate } from '../../src/facts/envelope';
import type { DiagnosisEntry, HazardPostEntry, HealthCheckEntry } from './health.loader';

/** Certificates issued by the day, the first one first: it is the one that counts from when the disease was diagnosed. */
export function diagnosesOn(diagnoses: readonly DiagnosisEntry[], day: IsoDate): readonly DiagnosisEntry[] {
  return diagnoses.filter(({ diagnosed_on }) => diagnosed_on <= day).sort((a, b) => a.diagnosed_on.localeCompare(b.diagnosed_on));
}

/** Posts held on the day, the one taken last first. */
export function hazardPostsOn(posts: readonly HazardPostEntry[], day: IsoDate): readonly HazardPostEntry[] {
  return posts.filter((post) => isValidOn(post, day)).sort((a, b) => b.valid_from.localeCompare(a.valid_from));
}

/** The last check by the day, of whatever kind; `null` when there was none. */
export function lastHealthCheck(checks: readonly HealthCheckEntry[], day: IsoDate): HealthCheckEntry | null {
  const made = checks.filter(({ checked_on }) => checked_on <= day);
  return made.sort((a, b) => b.checked_on.localeCompare(a.checked_on) || b.entry_id - a.entry_id)[0] ?? null;
}
