/** Training completed and certificates held. Each is issued or entered by this agency, so that no entry means none. */
import type { IsoDate } from '../../src/facts/envelope';
import type { Course, JobCertificate, SkillCertificate, SpecialOperationCertificate } from './employment.loader';

const levelsByRank = ['specific-ability', 'junior', 'intermediate', 'senior', 'technician', 'senior-technician'] as const;

export function lastCourse(courses: readonly Course[], day: IsoDate): (Course & { readonly completed_on: IsoDate }) | null {
  const completed = courses.flatMap((course) =>
    course.completed_on !== null && course.completed_on <= day ? [{ ...course, completed_on: course.completed_on }] : []);
  return completed.sort((a, b) => b.completed_on.localeCompare(a.completed_on) || b.entry_id - a.entry_id)[0] ?? null;
}

/** A training subsidy that was paid in the calendar year of the day, for whichever course. */
export function subsidyThisYear(courses: readonly Course[], day: IsoDate): Course | null {
  const paid = courses.find(({ subsidy_paid_on: on }) => on !== null && on <= day && on.slice(0, 4) === day.slice(0, 4));
  return paid ?? null;
}

/** The highest vocational qualification; of equals the last one, for which an appraisal subsidy is still more likely to be open. */
export function highestCertificate(certificates: readonly SkillCertificate[], day: IsoDate): SkillCertificate | null {
  const issued = certificates.filter(({ issued_on }) => issued_on <= day);
  const rank = ({ level }: SkillCertificate): number => levelsByRank.indexOf(level);
  return issued.sort((a, b) => rank(b) - rank(a) || b.issued_on.localeCompare(a.issued_on))[0] ?? null;
}

/** The certificate that is valid longest of those issued and not revoked by the day; it may have run out. */
export function specialOperationCertificate(
  certificates: readonly SpecialOperationCertificate[], day: IsoDate,
): SpecialOperationCertificate | null {
  const held = certificates.filter(({ issued_on, revoked_on }) => issued_on <= day && (revoked_on === null || day < revoked_on));
  return held.sort((a, b) => b.valid_until.localeCompare(a.valid_until))[0] ?? null;
}

export function jobCertificateOn(certificates: readonly JobCertificate[], day: IsoDate): JobCertificate | null {
  return certificates.find(({ issued_on, cancelled_on }) => issued_on <= day && (cancelled_on === null || day < cancelled_on)) ?? null;
}
