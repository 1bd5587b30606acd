/** What a synthetic person had registered with the bureau: without work, on own account, not looking, back home, hard to employ. */
import { addDays, addMonths, addYears, ageOn, demoDay, earlierOf, laterOf } from './calendar';
import * as calibration from './calibration';
import { employerOf } from './employers';
import type { EmploymentLife, JobOnRecord, RegistrationLife } from './employment-life';
import type { Family, Job, Person } from './life';
import type { Chance } from './random';
import { industryOfBusiness, industryOfEmployer } from './work-industry';

const firstRegister = '2008-01-01';

type Registered = Pick<EmploymentLife, 'returned' | 'jobCertificate' | 'hardToEmploy'> & { readonly registrations: readonly RegistrationLife[] };

export function registrationsOf(chance: Chance, person: Person, jobs: readonly (JobOnRecord | null)[], family: Family): Registered {
  const registrations = ageOn(person.birthDate, demoDay) < 16 ? [] : [
    ...withoutWorkBefore(chance, person),
    ...withoutWorkSince(chance, person),
    ...onOwnAccount(chance, person, jobs, family),
    ...notSeeking(chance, person),
  ];
  return {
    registrations,
    ...returnOf(chance, person),
    ...certificateOf(chance, person, registrations),
    ...hardToEmployOf(chance, person, registrations),
  };
}

/** Registered at home before the first job, and in the city between two. */
function withoutWorkBefore(chance: Chance, { birthDate, hukou, jobs = [] }: Person): RegistrationLife[] {
  return jobs.flatMap((job, index) => {
    const before = jobs[index - 1];
    const happens = chance.happens(calibration.registersUnemployed[before === undefined ? 'beforeFirstJob' : 'betweenJobs']);
    const from = before === undefined ? addMonths(job.from, -chance.between(4, 22)) : addDays(before.until ?? job.from, chance.between(3, 10));
    const until = addDays(job.from, -1);
    if (!happens || from >= until || from < laterOf(firstRegister, addYears(birthDate, 16))) return [];
    return [{
      as: 'unemployed', city: before?.city ?? hukou[0]?.place ?? job.city, from, until, closedBecause: 'hired', neverWorked: before === undefined,
    }];
  });
}

/** After the last job, unless a business took its place. Whoever draws the benefit must be registered. */
function withoutWorkSince(chance: Chance, { jobs = [], business, benefits = [] }: Person): RegistrationLife[] {
  const job = jobs.at(-1);
  const registers = chance.happens(calibration.registersUnemployed.afterLastJob);
  const days = chance.between(3, 45);
  const looks = chance.happens(calibration.looksForJobOnly);
  if (job?.until === undefined || business !== undefined) return [];
  const drawsBenefit = benefits.some(({ kind, until }) => kind === 'unemployment' && until === undefined);
  const from = addDays(job.until, drawsBenefit ? Math.min(days, 12) : days);
  if ((registers || drawsBenefit) && from <= demoDay) return [{ as: 'unemployed', city: job.city, from, neverWorked: false }];
  // A search stands for half a year.
  return looks && from <= demoDay ? [{ as: 'job-search', city: job.city, from, until: addDays(addMonths(from, 6), -1), closedBecause: 'expired' }] : [];
}

function onOwnAccount(chance: Chance, person: Person, records: readonly (JobOnRecord | null)[], family: Family): RegistrationLife[] {
  const { business, jobs = [] } = person;
  const registers = chance.happens(calibration.ownAccountRegistered);
  const isFlexible = chance.happens(calibration.unfiledWorkIsFlexible);
  if (business !== undefined) {
    const from = earlierOf(addDays(business.from, chance.between(0, 30)), demoDay);
    if (!registers || (business.until !== undefined && business.until < from)) return [];
    const industry = industryOfBusiness(business, family.businessTax?.find(({ owner }) => owner === person.id));
    return [{
      as: 'self-employed', city: business.city, from, industry, licenceSeen: business.licensedOn !== undefined,
      ...(business.until === undefined ? {} : { until: business.until, closedBecause: 'other' }),
    }];
  }
  const spell = person.insurance?.find(({ payer, lines }) => payer === 'flexible' && lines.includes('pension'));
  const last = jobs.at(-1);
  if (spell !== undefined && last !== undefined && registers) return [flexible(last, spell.region, laterOf(spell.from, last.from))];
  // Work that no employer filed is now and then registered by the worker, who then stands there as one in flexible employment.
  return isFlexible && last !== undefined && last.until === undefined && records.at(-1) === null ? [flexible(last, last.city, last.from)] : [];
}

function flexible(job: Job, city: string, from: string): RegistrationLife {
  return { as: 'flexible', city, from, industry: industryOfEmployer(employerOf(job.employer)) };
}

/** Entered in the survey of the labour force of 2015: grown up, out of school, at home. */
function notSeeking(chance: Chance, { birthDate, works, business, schooling, stays, hukou }: Person): RegistrationLife[] {
  const happens = chance.happens(calibration.registeredNotSeeking);
  const never = chance.happens(0.6);
  const from = addDays('2015-04-01', chance.between(0, 200));
  const atSchool = schooling?.at(-1) !== undefined && schooling.at(-1)?.leaves === undefined;
  if (!happens || works === true || business !== undefined || atSchool || ageOn(birthDate, from) < 16) return [];
  return [{ as: 'not-seeking', city: stays.at(-1)?.city ?? hukou[0]?.place ?? '', from, neverWorked: never && ageOn(birthDate, from) < 60 }];
}

/** Those at home: workers came back before their first job there, the others in the last years. */
function returnOf(chance: Chance, { birthDate, works, jobs = [], stays, hukou }: Person): Pick<EmploymentLife, 'returned'> {
  const happens = chance.happens(calibration.registersReturn[works === true ? 'worker' : 'other']);
  const workedIn = chance.weighted(calibration.destinations);
  const first = jobs[0];
  const from = first === undefined ? addDays('2013-06-01', chance.between(0, 1150)) : addDays(first.from, -chance.between(5, 90));
  const atHome = stays.every(({ city }) => city === hukou[0]?.place);
  if (!happens || !atHome || from < addYears(birthDate, 19) || from < firstRegister || from > demoDay) return {};
  return { returned: { from, workedIn, workedUntil: addDays(from, -chance.between(3, 60)) } };
}

function certificateOf(chance: Chance, person: Person, registrations: readonly RegistrationLife[]): Pick<EmploymentLife, 'jobCertificate'> {
  const why = registrations.some(({ as, until }) => as === 'unemployed' && until === undefined) ? 'unemployed'
    : registrations.some(({ as }) => as === 'self-employed' || as === 'flexible') ? 'own-account' : 'other';
  const happens = chance.happens(calibration.holdsJobCertificate[why]);
  const last = registrations.at(-1);
  const issuedOn = addDays(last?.from ?? '2013-05-10', chance.between(5, why === 'other' ? 1100 : 60));
  const isCancelled = chance.happens(0.03);
  if (!happens || issuedOn > demoDay || ageOn(person.birthDate, issuedOn) < 16 || (person.works !== true && why === 'other')) return {};
  const cancelledOn = addDays(issuedOn, 200);
  return {
    jobCertificate: {
      city: last?.city ?? person.stays.at(-1)?.city ?? '', issuedOn, ...(isCancelled && cancelledOn <= demoDay ? { cancelledOn } : {}),
    },
  };
}

/** Women of forty and men of fifty, without work or on their own account, are the usual case (4050 人员). */
function hardToEmployOf(chance: Chance, person: Person, registrations: readonly RegistrationLife[]): Pick<EmploymentLife, 'hardToEmploy'> {
  const isOlder = ageOn(person.birthDate, demoDay) >= (person.sex === 'female' ? 40 : 50);
  const open = registrations.find(({ as, until }) => until === undefined && (as === 'unemployed' || as === 'flexible'));
  const happens = chance.happens(calibration.recognisedHardToEmploy[isOlder && open !== undefined ? 'older' : 'other']);
  const from = addDays(open?.from ?? '2014-03-01', chance.between(10, 300));
  if (!happens || from > demoDay || (person.works !== true && open === undefined)) return {};
  const category = isOlder ? 'older' : chance.oneOf(['disabled', 'dibao', 'long-unemployed', 'land-lost'] as const);
  return { hardToEmploy: { category, from, until: addDays(addYears(from, 3), -1) } };
}
