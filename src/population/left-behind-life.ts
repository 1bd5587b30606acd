/** Who of a synthetic family stays behind in the village, and who of those on whom they depend is away. */
import { addDays, addYears, ageOn, demoDay, laterOf } from './calendar';
import * as calibration from './calibration';
import type { Kin, Person } from './life';
import type { Chance } from './random';

export interface LeftBehindLife {
  readonly resident: string;
  readonly county: string;
  readonly carer?: string;
  readonly from: string;
  readonly until?: string;
  readonly relatives: readonly RelativeLife[];
}

export interface RelativeLife {
  readonly relative: string;
  readonly relation: 'parent' | 'spouse' | 'supporting-child';
  readonly isAway: boolean;
  /** Of a relative who stays; left out before anybody looked into it. */
  readonly isAbleToCare?: boolean;
  readonly from: string;
  readonly until?: string;
}

/** Everybody who lives in the village while somebody of the family is away; the village misses some. */
export function leftBehindOf(chance: Chance, home: string, members: readonly Person[], kinship: readonly Kin[]): LeftBehindLife[] {
  const inVillage = members.filter((person) => person.stays.at(-1)?.city === home);
  const carer = inVillage.find(({ birthDate }) => ageOn(birthDate, demoDay) >= 45);
  return inVillage.flatMap((person) => {
    const relatives = relativesOf(person, home, members, kinship);
    const departures = relatives.flatMap(({ isAway, from }) => (isAway ? [from] : []));
    if (departures.length === 0 || !isEligible(person, relatives) || !chance.happens(calibration.leftBehindRegistered)) return [];
    const isChild = ageOn(person.birthDate, demoDay) < 18;
    const from = [person.birthDate, ...departures, ...(isChild ? [] : [adultEntry(person, relatives)])].reduce(laterOf);
    if (from > demoDay) return [];
    return [{
      resident: person.id, county: home, from, ...(isChild && carer !== undefined ? { carer: carer.id } : {}),
      relatives: relatives.map((relative) => assessed(chance, relative, isChild)),
    }];
  });
}

/** A child of parents; a wife of a husband away; an elder of 60 whose children are away. */
function isEligible({ birthDate, sex }: Person, relatives: readonly RelativeLife[]): boolean {
  if (ageOn(birthDate, demoDay) < 18) return relatives.some(({ relation }) => relation === 'parent');
  if (relatives.some(({ relation }) => relation === 'supporting-child')) return ageOn(birthDate, demoDay) >= 60;
  return sex === 'female';
}

/** On the register of elders from the sixtieth birthday on. */
function adultEntry({ birthDate }: Person, relatives: readonly RelativeLife[]): string {
  return relatives.some(({ relation }) => relation === 'supporting-child') ? addYears(birthDate, 60) : birthDate;
}

function relativesOf(person: Person, home: string, members: readonly Person[], kinship: readonly Kin[]): RelativeLife[] {
  return kinship.flatMap(({ of, relative, kind, from }) => {
    const isOwn = of === person.id;
    if (!isOwn && relative !== person.id) return [];
    const other = members.find(({ id }) => id === (isOwn ? relative : of));
    if (other === undefined || kind === 'guardian') return [];
    const relation = kind === 'spouse' ? 'spouse' : isOwn ? 'parent' : 'supporting-child';
    const isAdult = ageOn(other.birthDate, demoDay) >= 18;
    return relation === 'supporting-child' && !isAdult ? [] : [{ relative: other.id, relation, ...whereabouts(other, home, from) }];
  });
}

/** Away since the first run of residence in another place. */
function whereabouts({ stays }: Person, home: string, tieFrom: string): Pick<RelativeLife, 'isAway' | 'from'> {
  const departure = stays.find(({ city }) => city !== home);
  return departure === undefined ? { isAway: false, from: tieFrom } : { isAway: true, from: laterOf(departure.from, tieFrom) };
}

/** Whether a parent who stays can care for a child: mostly; of some nobody has looked into it. */
function assessed(chance: Chance, relative: RelativeLife, isChild: boolean): RelativeLife {
  if (!isChild || relative.isAway) return relative;
  const found = chance.weighted(calibration.parentAtHomeCares);
  return found === 'unknown' ? relative : { ...relative, isAbleToCare: found === 'able' };
}

/** The village's own lists, and where it had none, the count from door to door in the spring of 2016. */
export function enteredOn(from: string): string {
  return laterOf(addDays(from, 20), '2016-04-20');
}
