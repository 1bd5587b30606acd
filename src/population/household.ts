/**
 * Puts together one synthetic household: who is in it, where each lives, and what followed from that.
 *
 * Three kinds, by the survey: working away with or without the family, and working in the home county.
 */
import { addYears, ageOn, demoDay, laterOf, yearOf, dayOf, addDays } from './calendar';
import * as calibration from './calibration';
import { schoolingOf, vaccinationOf } from './childhood';
import type { CitizenIdIssuer } from './citizen-id-number';
import { civilAffairsLifeOf } from './civil-affairs-life';
import { communityLifeOf } from './community-life';
import { withEmployment } from './employment-life';
import type { Family, Home, Kin, Person, RentalApplicationLife } from './life';
import { harmAtWorkOf } from './injury-life';
import { withPregnancies } from './maternal-life';
import { givenName, surname } from './names';
import { homesInJilin, homesOutsideJilin } from './places';
import type { Chance } from './random';
import { type DwellingStyle, type Whereabouts, dwellingsOf, permitsOf, staysOf } from './residence-life';
import { withVillageAndBusiness } from './village-and-business-life';
import { benefitsOf, employeeInsurance, fundOf, residentInsurance, transfersOf, workOf } from './working-life';

type Kind = 'alone-away' | 'couple-away' | 'family-away' | 'local';

/** Hands out what must be unique in the whole population. */
export interface Registrar {
  nextResidentId(): string;
  nextHouseholdId(): string;
  readonly citizenIds: CitizenIdIssuer;
}

interface Settings {
  readonly chance: Chance;
  readonly registrar: Registrar;
  readonly home: string;
  readonly kind: Kind;
}

export function household(chance: Chance, registrar: Registrar): Family {
  const age = workerAge(chance);
  const kind = kindOf(chance, age);
  const home = chance.oneOf(kind === 'local' || !chance.happens(calibration.homeOutsideJilin) ? homesInJilin : homesOutsideJilin).code;
  const settings = { chance, registrar, home, kind };

  const birthDate = birthDateAt(chance, age);
  const since = departure(chance, birthDate);
  const city = kind === 'local' ? null : chance.weighted(calibration.destinations);
  const married = age >= 23 && (kind !== 'alone-away' || chance.happens(age < 30 ? 0.45 : 0.9));
  const sex = (kind === 'alone-away' || kind === 'local') && !chance.happens(calibration.loneWorkerIsMale) ? 'female' : 'male';
  const fatherName = surname(chance);

  const head = worker(settings, { birthDate, sex, family: sex === 'male' ? fatherName : surname(chance), where: { home, city, since }, isHead: true });
  const members: Person[] = [head];
  const kinship: Kin[] = [];
  if (married) marry(settings, members, kinship, { fatherName, city, since });
  const homes = homesOf(chance, members);
  const family: Family = {
    householdId: registrar.nextHouseholdId(), kinship, homes, togetherSince: laterOf('1990-01-01', birthDate),
    ...rentalOf(chance, head, city),
    members: withPregnancies(chance, members, kinship),
    civilAffairs: civilAffairsLifeOf(chance, { home, city, isWholeAway: kind === 'family-away', members, kinship, homes }),
    community: communityLifeOf(chance, members),
  };
  return withEmployment(chance, withVillageAndBusiness(chance, family, home));
}

function kindOf(chance: Chance, age: number): Kind {
  if (!chance.happens(calibration.awayFromHome)) return 'local';
  if (age < 23) return 'alone-away';
  // The young go alone, so that families are somewhat more frequent among the others.
  if (chance.happens(calibration.wholeFamilyAmongAway * 1.12)) return 'family-away';
  return chance.happens(calibration.awayAlone) ? 'alone-away' : 'couple-away';
}

function workerAge(chance: Chance): number {
  const [least, most] = chance.weighted(calibration.workerAge).split('-').map(Number);
  return chance.between(least ?? 16, most ?? 62);
}

function birthDateAt(chance: Chance, age: number): string {
  return addDays(addYears(demoDay, -age), -chance.between(0, 364));
}

/** Between the sixteenth birthday, or 2000, and shortly before the demo day; recent departures are the more frequent. */
function departure(chance: Chance, birthDate: string): string {
  const earliest = Math.max(yearOf(birthDate) + 16, 2000);
  const span = Math.max(0, 2016 - earliest);
  const year = 2016 - Math.floor(span * chance.unit() ** 1.6);
  const day = dayOf(year, chance.between(1, year === 2016 ? 7 : 12), chance.between(1, 28));
  return laterOf(day, addDays(addYears(birthDate, 16), 1)) < demoDay ? laterOf(day, addDays(addYears(birthDate, 16), 1)) : addDays(demoDay, -20);
}

function marry({ chance, registrar, home, kind }: Settings, members: Person[], kinship: Kin[], move: { fatherName: string; city: string | null; since: string }): void {
  const settings = { chance, registrar, home, kind };
  const head = members[0];
  if (head === undefined) return;
  const spouseBirth = addDays(head.birthDate, chance.between(-900, 900));
  const weddingYear = Math.min(2015, yearOf(laterOf(head.birthDate, spouseBirth)) + chance.between(22, 25));
  const wedding = dayOf(weddingYear, chance.between(1, 12), chance.between(1, 28));
  const spouseSex = head.sex === 'male' ? 'female' : 'male';
  const goesAlong = kind === 'couple-away' || kind === 'family-away';
  const spouseSince = laterOf(move.since, addDays(wedding, chance.between(0, 700)));
  const where = { home, city: goesAlong ? move.city : null, since: spouseSince < demoDay ? spouseSince : move.since };
  const works = kind === 'couple-away' || (kind === 'family-away' && chance.happens(calibration.coupleBothWork));
  const profile = { birthDate: spouseBirth, sex: spouseSex, family: spouseSex === 'male' ? move.fatherName : surname(chance), where, isHead: false } as const;
  const spouse = works ? worker(settings, profile) : person(settings, { ...profile, style: 'family' });
  members.push(spouse);
  kinship.push({ of: head.id, relative: spouse.id, kind: 'spouse', from: wedding });

  const childrenGo = kind === 'family-away';
  const count = Number(chance.weighted({ '0': 0.12, '1': 0.55, '2': 0.3, '3': 0.03 }));
  for (let index = 0, birth = addDays(wedding, chance.between(280, 1100)); index < count; index += 1, birth = addDays(birth, chance.between(800, 2200))) {
    if (birth >= addDays(demoDay, -40) || ageOn(birth, demoDay) > 20) continue;
    const joins = laterOf(where.since, addDays(birth, chance.happens(0.6) ? 0 : chance.between(300, 2500)));
    const child = person(settings, {
      birthDate: birth, sex: chance.happens(0.53) ? 'male' : 'female', family: move.fatherName, isHead: false, style: 'family',
      where: { home, city: childrenGo && joins < demoDay ? move.city : null, since: joins },
    });
    members.push(child);
    for (const parent of [head, spouse]) kinship.push({ of: child.id, relative: parent.id, kind: 'parent', from: birth });
  }
  const leftBehind = kind === 'couple-away' && members.length > 2;
  for (let index = 0; index < (leftBehind ? chance.between(1, 2) : 0); index += 1) {
    const elder = person(settings, {
      birthDate: addDays(addYears(head.birthDate, -chance.between(21, 28)), chance.between(0, 300)), sex: index === 0 ? 'female' : 'male',
      family: index === 0 ? surname(chance) : move.fatherName, where: { home, city: null, since: demoDay }, isHead: false, style: 'family',
    });
    members.push(elder);
    const childOfElder = head.sex === 'male' ? head : spouse;
    kinship.push({ of: childOfElder.id, relative: elder.id, kind: 'parent', from: childOfElder.birthDate });
  }
}

interface Profile {
  readonly birthDate: string;
  readonly sex: 'female' | 'male';
  readonly family: string;
  readonly where: Whereabouts;
  readonly isHead: boolean;
  /** At work instead of at a senior school. */
  readonly works?: boolean;
}

function person({ chance, registrar, home, kind }: Settings, profile: Profile & { style: DwellingStyle }): Person {
  const { birthDate, sex, where } = profile;
  const stays = staysOf(chance, birthDate, where);
  const adult = ageOn(birthDate, demoDay) >= 16;
  const settled = profile.isHead && kind === 'family-away' && chance.happens(0.05);
  return {
    id: registrar.nextResidentId(),
    citizenId: chance.happens(calibration.withoutCitizenId) ? null : registrar.citizenIds.issue(home, birthDate, sex),
    name: profile.family + givenName(chance, sex), sex, birthDate,
    hukou: [
      { place: home, area: 'rural', from: birthDate, isHead: profile.isHead },
      ...(settled && where.city !== null && addYears(where.since, 2) < demoDay
        ? [{ place: where.city, area: 'urban', from: addYears(where.since, 2), isHead: true, moveCase: `M${birthDate.replaceAll('-', '')}${chance.between(1000, 9999)}` } as const] : []),
    ],
    stays,
    permits: permitsOf(chance, where, birthDate),
    dwellings: dwellingsOf(chance, stays, home, profile.style),
    ...schoolingOf(chance, birthDate, where, profile.works ?? false),
    ...vaccinationOf(chance, birthDate),
    insurance: residentInsurance(chance, birthDate, home, []),
    ...(adult && chance.happens(calibration.universallyRegistered) ? { universallyRegisteredOn: dayOf(2015, chance.between(1, 12), chance.between(1, 28)) } : {}),
  };
}

function worker(settings: Settings, profile: Profile): Person {
  const { chance, home } = settings;
  const industry = chance.weighted(calibration.industry);
  const style = settings.kind === 'family-away' ? 'family' : industry === 'construction' || industry === 'manufacturing' ? industry : 'else';
  const base = person(settings, { ...profile, style, works: true });
  const work = workOf(chance, { city: profile.where.city ?? home, since: profile.where.since, mayWorkFrom: addYears(profile.birthDate, 16) }, industry);
  const employee = employeeInsurance(chance, work.jobs, industry);
  const flexible = employee.length === 0 && chance.happens(calibration.flexiblePension)
    ? [{ lines: ['pension', 'medical'], payer: 'flexible', region: profile.where.city ?? home, from: dayOf(2014, chance.between(1, 12), 1), monthlyYuan: 560 } as const] : [];
  return {
    ...base,
    works: true,
    ...work,
    insurance: [...employee, ...flexible, ...residentInsurance(chance, profile.birthDate, home, [...employee, ...flexible])],
    ...benefitsOf(chance, work.jobs, employee),
    ...transfersOf(chance, employee),
    ...fundOf(chance, employee),
    ...harmAtWorkOf(chance, industry, work.jobs, employee),
  };
}

/** Whoever dwells in a home of their own in the city has it in the property register; one per family. */
function homesOf(chance: Chance, members: readonly Person[]): Home[] {
  for (const owner of members) {
    const own = owner.dwellings?.find(({ kind, city, until }) => kind === 'own' && city !== owner.hukou[0]?.place && until === undefined);
    if (own === undefined) continue;
    const areaM2 = chance.between(45, 120);
    return [{ owner: owner.id, city: own.city, areaM2, acquiredOn: own.from, priceYuan: areaM2 * chance.between(30, 65) * 100, contractOn: addDays(own.from, -60) }];
  }
  return [];
}

function rentalOf(chance: Chance, head: Person, city: string | null): { rentalApplications?: readonly RentalApplicationLife[] } {
  if (city === null || !chance.happens(calibration.appliesForPublicRental)) return {};
  const applied = addDays(demoDay, -chance.between(30, 900));
  const decided = addDays(applied, chance.between(40, 200));
  const states: RentalApplicationLife['states'] = decided < demoDay
    ? [{ state: 'applied', from: applied }, { state: chance.oneOf(['waiting', 'granted', 'refused'] as const), from: decided }]
    : [{ state: 'applied', from: applied }];
  return { rentalApplications: [{ applicant: head.id, city, states }] };
}
