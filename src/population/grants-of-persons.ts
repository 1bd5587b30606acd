/** Occasions in the life of one person on which an agency grants something: school, care, insurance and work. */
import { addDays, addYears, ageOn, dayOf, demoDay, laterOf, yearOf } from './calendar';
import { employerFateOf } from './employer-fate';
import type { GrantLife } from './grant-life';
import type { Family, Person, SchoolSpell } from './life';
import { children } from './maternal-life';
import { places } from './places';

/** Aid at school is decided in spring for the calendar year. */
const yearsOfAid = [2014, 2015, 2016] as const;

export function schoolOccasions({ id, schooling = [], hardshipYears = [] }: Person): readonly GrantLife[] {
  return yearsOfAid.flatMap((year) => {
    const spell = schooling.find((one) => isAttendedInSpring(one, year));
    if (spell === undefined) return [];
    const aid = (entitlement: GrantLife['entitlement'], yuan?: number): GrantLife => ({
      entitlement, resident: id, kind: 'payment', on: dayOf(year, 3, 15), coversUntil: dayOf(year, 12, 31), per: 'year',
      ...(yuan === undefined ? {} : { yuan }),
    });
    const isInHardship = hardshipYears.includes(year - 1) || hardshipYears.includes(year);
    const [isPrimary, isJunior, isVocational] = (['primary', 'junior', 'senior-vocational'] as const).map((stage) => spell.stage === stage);
    return [
      ...((isPrimary === true || isJunior === true) && spell.rural && isPilot(spell.city) ? [aid('education.nutrition-plan', 800)] : []),
      ...((isPrimary === true || isJunior === true) && spell.boarding === true && isInHardship
        ? [aid('education.boarding-living-subsidy', isPrimary === true ? 1000 : 1250)] : []),
      ...(isVocational === true ? [aid('education.secondary-vocational-free-tuition')] : []),
      ...(isVocational === true && (spell.major === 'agricultural' || isInHardship) ? [aid('education.secondary-vocational-grant', 2000)] : []),
    ];
  });
}

function isAttendedInSpring({ fromYear, untilYear, untilTerm = 2 }: SchoolSpell, year: number): boolean {
  const lasts = untilYear === undefined || untilYear > year - 1 || (untilYear === year - 1 && untilTerm === 2);
  return fromYear < year && lasts;
}

const isPilot = (city: string): boolean => places.some(({ code, nutritionPilot }) => code === city && nutritionPilot === true);

/** Public health follows whoever has lived in a place for half a year; the rest, married women and small children. */
export function careOccasions(person: Person, { members, kinship }: Family): readonly GrantLife[] {
  const service = (entitlement: GrantLife['entitlement'], on: string, coversUntil?: string): GrantLife => ({
    entitlement, resident: person.id, kind: 'service', on, ...(coversUntil === undefined ? {} : { coversUntil }),
  });
  const stay = person.stays.at(-1);
  const settledOn = stay === undefined ? null : addDays(stay.from, 183);
  const age = ageOn(person.birthDate, demoDay);
  const isMarried = kinship.some(({ kind, of, relative }) => kind === 'spouse' && (of === person.id || relative === person.id));
  const booked = (person.pregnancies ?? []).map(({ bookedOn, expectedOn }) => service('health.maternal-child', bookedOn, addDays(expectedOn, 42)));
  const newborns = person.sex === 'female' ? children(person, members, kinship).map(({ birthDate }) => birthDate) : [];
  return [
    ...(settledOn !== null && settledOn > '2009-10-01' && settledOn < demoDay ? [service('health.basic-public-health', settledOn)] : []),
    ...(age < 7 ? [service('health.maternal-child', addDays(person.birthDate, 15), addYears(person.birthDate, 7))] : []),
    ...booked.filter(({ on }) => on < demoDay),
    ...(isMarried && age >= 20 && age < 50 ? [
      service('health.contraceptives', '2016-02-20', '2017-02-19'),
      service('health.family-planning-care', newborns.find((day) => day > '2013-01-01') ?? '2015-05-10', '2016-12-31'),
    ] : []),
  ].filter(({ on }) => on < demoDay);
}

export function insuranceOccasions(person: Person, { members, kinship }: Family): readonly GrantLife[] {
  const { id, sex, insurance = [], workInjuries = [] } = person;
  const births = sex === 'female' ? children(person, members, kinship).map(({ birthDate }) => birthDate) : [];
  const maternity = births
    .filter((day) => insurance.some(({ lines, from, until }) => lines.includes('maternity') && addYears(from, 1) <= day && (until === undefined || day <= until)))
    .map((day): GrantLife => ({ entitlement: 'social-insurance.maternity', resident: id, kind: 'payment', on: addDays(day, 60), coversUntil: addYears(day, 1), per: 'once' }));
  const injuries = workInjuries.flatMap(({ employer, decided, appraised, payment, occurredOn }): GrantLife[] => {
    if (decided?.decision !== 'recognised' || appraised?.grade == null) return [];
    const isInsured = insurance.some(({ lines, employer: payer, from, until }) => payer === employer && lines.includes('injury') && from <= occurredOn && (until === undefined || occurredOn <= until));
    const paid = { resident: id, kind: 'payment', per: 'once' } as const;
    if (isInsured) return [{ ...paid, entitlement: 'social-insurance.work-injury', on: addDays(appraised.on, 45) }];
    const refusedOn = payment === undefined || payment.outcome === 'pays' ? null : payment.on;
    return refusedOn === null ? [] : [{ ...paid, entitlement: 'social-insurance.work-injury-advance-payment', on: addDays(laterOf(refusedOn, appraised.on), 60) }];
  });
  return [...maternity, ...injuries].filter(({ on }) => on < demoDay);
}



export function workOccasions({ id, jobs = [], business, insurance = [], employment = {}, dwellings = [] }: Person): readonly GrantLife[] {
  const occasions: GrantLife[] = [];
  const service = (entitlement: GrantLife['entitlement'], on: string, coversUntil?: string) => {
    occasions.push({ entitlement, resident: id, kind: 'service', on, ...(coversUntil === undefined ? {} : { coversUntil }) });
  };
  for (const { as, from, until } of employment.registrations ?? []) {
    if (as === 'unemployed') service('employment.free-public-employment-service', addDays(from, 3), until ?? addYears(from, 1));
  }
  for (const { employer, claimed, fixed, paidOffOn } of employment.claims ?? []) {
    const owed = fixed ?? claimed;
    const fate = employerFateOf(employer)?.state;
    if (owed === undefined || paidOffOn !== undefined || (fate !== 'absconded' && fate !== 'insolvent')) continue;
    occasions.push({ entitlement: 'labour.wage-arrears-emergency-fund', resident: id, kind: 'payment', on: addDays(owed.on, 40), per: 'once', yuan: Math.min(owed.yuan, 1480) });
  }
  const flexible = insurance.find(({ payer, until }) => payer === 'flexible' && until === undefined);
  if (flexible !== undefined && employment.hardToEmploy !== undefined) {
    const on = laterOf(employment.hardToEmploy.from, '2015-12-10');
    const months = yearOf(on) - 2014;
    occasions.push({ entitlement: 'social-insurance.flexible-contribution-subsidy', resident: id, kind: 'payment', on, coversUntil: dayOf(2016, 12, 14), per: 'year', yuan: 3000 + 120 * months });
  }
  const firstJob = jobs[0];
  if (firstJob !== undefined) {
    service('training.domestic-service-training', addDays(firstJob.from, 30), addYears(firstJob.from, 5));
    service('employment.labour-broker-support', laterOf(addYears(firstJob.from, 2), '2015-11-02'), '2016-12-31');
  }
  const dormitory = dwellings.find(({ kind, until }) => kind === 'employer-dormitory' && until === undefined);
  if (dormitory !== undefined) service('housing.public-rental-park', addDays(dormitory.from, 10));
  if (business !== undefined && business.until === undefined) {
    const { from, kind, industry } = business;
    service('startup.entrepreneurship-training', addDays(from, -60));
    if (kind === 'individual' && (industry === 'retail' || industry === 'catering')) service('employment.reduced-fee-market-stall', addDays(from, 20));
  }
  return occasions.filter(({ on }) => on < demoDay);
}
