/** The business of a synthetic person as the tax office knows it, and the farms that some of those at home run as a business. */
import { addDays, addMonths, ageOn, dayOf, demoDay, firstOfMonth, laterOf, yearOf } from './calendar';
import * as calibration from './calibration';
import type { BusinessLife, Person } from './life';
import type { Chance } from './random';

export interface BusinessTaxLife {
  readonly owner: string;
  readonly monthlyTurnoverYuan: number;
  /** Among services: those to households (家庭服务业). */
  readonly isDomestic?: boolean;
  /** Times in which the business stood still. */
  readonly stops?: readonly { readonly from: string; readonly until?: string }[];
  /** The relief for start-ups, when it was claimed. */
  readonly relief?: { readonly claimedOn: string; readonly firstMonth: string };
}

/** What is taken of a business of which nothing more is told. */
export function usualBusiness(owner: string): BusinessTaxLife {
  return { owner, monthlyTurnoverYuan: 40_000, isDomestic: true };
}

/** Grown members who stayed in the village and do no other work: some run a farm, a co-operative or a service to farming. */
export function withFarms(chance: Chance, members: readonly Person[], home: string): readonly Person[] {
  return members.map((person) => {
    const age = ageOn(person.birthDate, demoDay);
    const isAtHome = person.stays.at(-1)?.city === home && person.stays.at(-1)?.until === undefined;
    if (person.works === true || person.business !== undefined || !isAtHome || age < 25 || age > 60) return person;
    if (!chance.happens(calibration.runsFarm)) return person;
    const from = dayOf(chance.between(2013, 2016), chance.between(1, 7), chance.between(1, 28));
    const business: BusinessLife = {
      kind: chance.weighted(calibration.farmKind), industry: 'other', city: home, from,
      ...(chance.happens(calibration.businessLicensed) ? { licensedOn: addDays(from, -chance.between(0, 60)) } : {}),
    };
    return { ...person, business };
  });
}

export function businessTaxLifeOf(chance: Chance, members: readonly Person[]): { readonly businessTax?: readonly BusinessTaxLife[] } {
  const lives = members.flatMap(({ id, business }) => (business === undefined ? [] : [taxLifeOf(chance, id, business)]));
  return lives.length === 0 ? {} : { businessTax: lives };
}

function taxLifeOf(chance: Chance, owner: string, business: BusinessLife): BusinessTaxLife {
  const isSmall = chance.happens(calibration.turnoverBelowThreshold);
  const monthlyTurnoverYuan = isSmall ? chance.between(60, 300) * 100 : chance.between(310, 900) * 100;
  const isDomestic = chance.happens(calibration.servicesToHouseholds);
  const from = laterOf(business.from, dayOf(chance.between(2014, 2016), chance.between(1, 8), chance.between(1, 28)));
  const until = addDays(from, chance.between(40, 200));
  const stops = chance.happens(calibration.businessStandsStill) && from < demoDay
    ? { stops: [until < demoDay ? { from, until } : { from }] } : {};
  return { owner, monthlyTurnoverYuan, isDomestic, ...stops, ...reliefOf(chance, business) };
}

/** Claimed within some months of the licence, where the deduction of the day was open to individual businesses. */
function reliefOf(chance: Chance, { kind, licensedOn, from }: BusinessLife): Pick<BusinessTaxLife, 'relief'> {
  const claimedOn = addDays(laterOf(licensedOn ?? from, from), chance.between(5, 240));
  if (!chance.happens(calibration.claimsStartUpRelief) || kind !== 'individual' || licensedOn === undefined) return {};
  if (yearOf(claimedOn) < 2011 || claimedOn >= demoDay) return {};
  return { relief: { claimedOn, firstMonth: firstOfMonth(addMonths(claimedOn, chance.between(0, 1))) } };
}
