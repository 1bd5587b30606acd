/** What a synthetic person learned and had certified. */
import { addDays, addYears, ageOn, demoDay, earlierOf } from './calendar';
import * as calibration from './calibration';
import type { CourseLife, EmploymentLife, JobOnRecord, RegistrationLife } from './employment-life';
import type { Person } from './life';
import type { Chance } from './random';

const occupations = ['焊工', '电工', '中式烹调师', '家政服务员', '汽车维修工', '缝纫工', '砌筑工', '钢筋工', '育婴员', '美发师'] as const;
const subsidyYuan = { junior: 500, intermediate: 800, senior: 1200 } as const;

export function qualificationsOf(
  chance: Chance, person: Person, jobs: readonly (JobOnRecord | null)[], registrations: readonly RegistrationLife[],
): Pick<EmploymentLife, 'courses' | 'skills' | 'specialOperations'> {
  const isGrown = ageOn(person.birthDate, demoDay) >= 16;
  const mayLearn = isGrown && (person.works === true || registrations.length > 0);
  return {
    courses: mayLearn ? coursesOf(chance, person) : [],
    skills: mayLearn ? skillsOf(chance, person) : [],
    specialOperations: isGrown && person.works === true ? specialOperationsOf(chance, jobs) : [],
  };
}

/** Recent courses are the more frequent; some are still under way, or were broken off. */
function coursesOf(chance: Chance, { birthDate }: Person): CourseLife[] {
  if (!chance.happens(calibration.hadSkillsTraining)) return [];
  const completedOn = addDays(demoDay, 60 - Math.floor(1900 * chance.unit() ** 1.8));
  const from = addDays(completedOn, -chance.between(20, 120));
  if (from > demoDay || ageOn(birthDate, from) < 16) return [];
  const level = chance.weighted(calibration.trainingLevel);
  const course = { course: chance.oneOf(occupations), level, from };
  const isCertified = chance.happens(calibration.trainingCertified);
  const isSubsidised = chance.happens(calibration.trainingSubsidised);
  const paidOn = addDays(completedOn, chance.between(20, 200));
  if (completedOn > demoDay || chance.happens(0.05)) return [course];
  return [{ ...course, completedOn, isCertified, ...(isCertified && isSubsidised && paidOn <= demoDay ? { subsidy: { yuan: subsidyYuan[level], on: paidOn } } : {}) }];
}

function skillsOf(chance: Chance, { birthDate }: Person): NonNullable<EmploymentLife['skills']> {
  if (!chance.happens(calibration.skillAppraised)) return [];
  const on = addDays(demoDay, -chance.between(20, 2200));
  const level = chance.weighted(calibration.skillLevel);
  const feeYuan = chance.between(8, 40) * 10;
  const subsidyOn = addDays(on, chance.between(30, 200));
  const isPaid = chance.happens(calibration.appraisalSubsidised) && subsidyOn <= demoDay;
  if (ageOn(birthDate, on) < 17) return [];
  return [{ occupation: chance.oneOf(occupations), level, on, feeYuan, ...(isPaid ? { subsidyOn } : {}) }];
}

/** Valid for six years; some of those in such a post let it run out, or never had one. */
function specialOperationsOf(chance: Chance, jobs: readonly (JobOnRecord | null)[]): NonNullable<EmploymentLife['specialOperations']> {
  const operation = jobs.findLast((job) => job?.post?.specialOperation !== undefined)?.post?.specialOperation;
  const happens = chance.happens(calibration.specialOperationCertified[operation === undefined ? 'other' : 'in-post']);
  const from = earlierOf(addDays(demoDay, -chance.between(30, 2600)), demoDay);
  return happens ? [{ operation: operation ?? '低压电工作业', from, until: addDays(addYears(from, 6), -1) }] : [];
}
