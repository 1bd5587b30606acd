/** The words in which a family is told by name: what is the same for everybody is said here once. */
import { addDays, addMonths, firstOfMonth } from './calendar';
import { citizenIdNumber } from './citizen-id-number';
import { filedAsInsured } from './employment-life';
import { isInsuredIn } from './job-on-record';
import type { Area, DwellingSpell, Family, InsuranceSpell, Job, Kin, Person, Stay } from './life';

export interface NamedFamily {
  readonly title: { readonly zh: string; readonly en: string };
  readonly shows: { readonly zh: string; readonly en: string };
  /** Number of the member whom the counter asks about. */
  readonly asks: number;
  /** The place where the service is asked for. */
  readonly place: string;
  readonly asOf: string;
  readonly family: Family;
}

export type NamedPerson = Partial<Omit<Person, 'id' | 'sex' | 'name' | 'birthDate'>> & {
  /** 1-999: makes the resident id, and the order digits of the identity number, which stay below those of the other residents. */
  readonly no: number;
  readonly name: string;
  readonly sex: 'female' | 'male';
  readonly born: string;
  /** Where the household register has the person, in a village, since birth. */
  readonly home: string;
  /** Where the person moved, one move after the other. */
  readonly moves?: readonly { readonly on: string; readonly to: string; readonly area?: Area; readonly station?: string }[];
};

export function residentId(no: number): string {
  return `R${String(no).padStart(7, '0')}`;
}

export function named({ no, name, sex, born, home, moves = [], ...rest }: NamedPerson): Person {
  return {
    id: residentId(no),
    citizenId: citizenIdNumber(home, born, (no % 50) * 2 + (sex === 'male' ? 1 : 0)),
    name, sex, birthDate: born,
    hukou: [{ place: home, area: 'rural', from: born }],
    stays: staysOf(born, home, moves),
    dwellings: [],
    ...workOf(rest),
    ...rest,
  };
}

/** Where nothing more is told, whoever an employer insures has a job with it, and the job was filed. */
function workOf(person: Pick<Person, 'jobs' | 'insurance'>): Pick<Person, 'jobs' | 'employment'> {
  const jobs = person.jobs ?? (person.insurance ?? []).flatMap(insuredJob);
  return jobs.length === 0 ? {} : { jobs, employment: filedAsInsured(jobs, (job) => isInsuredIn(person, job)) };
}

function insuredJob({ employer, region, from, until, backPaid }: InsuranceSpell): Job[] {
  if (employer === undefined || backPaid === true) return [];
  return [{ employer, city: region, from, ...(until === undefined ? {} : { until: addDays(addMonths(firstOfMonth(until), 1), -1) }) }];
}

function staysOf(born: string, home: string, moves: NonNullable<NamedPerson['moves']>): Stay[] {
  const begins = [...(moves[0]?.on === born ? [] : [{ on: born, to: home, area: 'rural' as const }]), ...moves];
  return begins.map((begin, index) => {
    const next = begins[index + 1];
    return {
      city: begin.to, area: begin.area ?? 'urban', from: begin.on,
      ...('station' in begin && begin.station !== undefined ? { station: begin.station } : {}),
      ...(next === undefined ? {} : { until: addDays(next.on, -1) }),
    };
  });
}

/** A member of the family that this one is kin to, by number. */
export function parents(child: Person, ...numbers: readonly number[]): Kin[] {
  return numbers.map((no) => ({ of: child.id, relative: residentId(no), kind: 'parent', from: child.birthDate }));
}

export function spouses(one: number, other: number, from: string): Kin {
  return { of: residentId(one), relative: residentId(other), kind: 'spouse', from };
}

export function guardian(child: number, relative: number, from: string): Kin {
  return { of: residentId(child), relative: residentId(relative), kind: 'guardian', from };
}

export function rented(city: string, from: string, leasedUntil?: string): DwellingSpell {
  return leasedUntil === undefined
    ? { city, kind: 'rented', proof: 'none', from }
    : { city, kind: 'rented', proof: 'lease', from, lease: { registeredOn: addDays(from, 5), until: leasedUntil } };
}

export function atHome(city: string, from: string): DwellingSpell {
  return { city, kind: 'own', proof: 'property', from };
}

export const allLines = ['pension', 'medical', 'unemployment', 'injury', 'maternity'] as const;

export function employedBy(employer: string, region: string, from: string, until?: string): InsuranceSpell {
  return { lines: allLines, payer: 'employee', employer, region, from, ...(until === undefined ? {} : { until }), monthlyYuan: 280 };
}

/** The rural medical scheme at the hukou place for one year, paid in the autumn before. */
export function ruralMedical(region: string, year: number): InsuranceSpell {
  return { lines: ['medical'], payer: 'resident', region, from: `${year}-01-01`, until: `${year}-12-01`, paidOn: `${year - 1}-11-20`, monthlyYuan: 10 };
}
