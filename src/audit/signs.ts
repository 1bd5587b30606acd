/**
 * What is unusual about looks, so that somebody asks why: a table of signs, read over the entries of a day. A sign is no reproach, and no
 * sign is no clearance; whoever supervises a hall reads them.
 */
import type { Entry } from './chain';
import { personsOf, refusalIn, type Look, type LookAtVisit } from './look';
import { LastHour } from './last-hour';
import { shanghaiTime } from './shanghai-time';

export interface SignEntry {
  readonly zh: string;
  readonly en: string;
  /** The roles whose looks may carry it: a resident at night looks at their own records. */
  readonly roles: readonly string[] | 'all';
}

export const signTable = {
  'no-ticket': { zh: '未核验到场凭证', en: 'Nothing was shown by anybody present', roles: ['clerk'] },
  'same-surname': { zh: '与经办人同姓', en: 'Of the same surname as the clerk', roles: ['clerk'] },
  'not-one-family': { zh: '同一次办理登记了不同家庭的人', en: 'People of several families named at one visit', roles: ['clerk'] },
  'same-household': { zh: '与经办人同户', en: 'Of the same household as the clerk', roles: ['clerk'] },
  'many-in-an-hour': { zh: '一小时内查阅人数过多', en: 'Very many residents within one hour', roles: ['clerk', 'resident', 'community-platform', 'bank'] },
  'many-finds': { zh: '一小时内多次按姓名查找', en: 'Very many searches by name within one hour', roles: ['clerk'] },
  'many-by-mandate': { zh: '一小时内凭案件号查阅人数过多', en: 'Very many residents by mandate within one hour', roles: ['agency-system'] },
  'case-of-several': { zh: '同一案件号用于多名居民', en: 'One case number for several residents', roles: ['agency-system'] },
  'many-refused': { zh: '一小时内多次被拒绝', en: 'Refused very often within one hour', roles: 'all' },
  'at-night': { zh: '夜间或周末查阅', en: 'At night or at a weekend', roles: ['clerk'] },
  emergency: { zh: '紧急查阅', en: 'An emergency look', roles: ['clerk'] },
  'not-of-this-hall': { zh: '非本大厅的办理', en: 'At a hall that is not the clerk’s own', roles: ['clerk'] },
} as const satisfies Readonly<Record<string, SignEntry>>;

export type Sign = keyof typeof signTable;
export const signs = Object.keys(signTable) as readonly Sign[];

/** From when on it is many, in distinct residents within 60 minutes: a clerk has some ten families of four in an hour. */
export const mostInAnHour = 40;
/** The same of searches by name, whether or not anybody was found: few come without papers. */
export const mostFindsInAnHour = 8;
/** Of a program of an agency, through whichever process of its client: a large counter behind it, and far from a register read through. */
export const mostByMandateInAnHour = 200;
/** Refusals within 60 minutes: whoever mistypes a number or forgets to open a visit stays below. */
export const mostRefusedInAnHour = 20;
/** By the clocks of the halls. */
export const night = { from: 22, until: 6 } as const;
/** Proofs that show nobody to be there. */
const withoutTicket: ReadonlySet<string | null> = new Set([null, 'none', 'mandate']);

/** What is counted over an hour. */
const countedOverAnHour = {
  'many-in-an-hour': { of: personsLookedAt, by: 'viewer', most: mostInAnHour },
  'many-finds': { of: finds, by: 'viewer', most: mostFindsInAnHour },
  'many-by-mandate': { of: personsLookedAt, by: 'client', most: mostByMandateInAnHour },
  'many-refused': { of: refusals, by: 'viewer', most: mostRefusedInAnHour },
} as const satisfies Partial<Readonly<Record<Sign, CountedSign>>>;
type Counted = keyof typeof countedOverAnHour;

interface CountedSign {
  /** What is counted of a look; what comes again is counted once. */
  readonly of: (entry: Entry) => readonly string[];
  readonly by: 'viewer' | 'client';
  readonly most: number;
}

/** What a look shows by itself. Of the first looks, which name neither proof nor place, only the hour and the purpose speak. */
const showsItself: Readonly<Record<Exclude<Sign, Counted>, (look: Look) => boolean>> = {
  // Where a visit is opened, what is shown for it is shown just then.
  'no-ticket': (look) => isAtVisit(look) && look.purpose !== 'reception' && withoutTicket.has(look.proof),
  'same-surname': (look) => isAtVisit(look) && look.signs.includes('same-surname'),
  'not-one-family': (look) => isAtVisit(look) && look.signs.includes('not-one-family'),
  'same-household': (look) => isAtVisit(look) && look.signs.includes('same-household'),
  'case-of-several': (look) => isAtVisit(look) && look.signs.includes('case-of-several'),
  'at-night': ({ at }) => isOutOfHours(at),
  emergency: ({ purpose }) => purpose === 'emergency',
  'not-of-this-hall': (look) => isAtVisit(look) && look.hall !== null && look.place !== null && look.hall !== look.place,
};

const isAtVisit = (look: Look): look is LookAtVisit => look.v === 2;
const isCounted = (sign: Sign): sign is Counted => Object.hasOwn(countedOverAnHour, sign);

function personsLookedAt({ look }: Entry): readonly string[] {
  return personsOf(look);
}

function finds({ look, hash }: Entry): readonly string[] {
  return isFind(look) ? [hash] : [];
}

/** Each refusal is one of its own, whomever it was about. */
function refusals({ look, hash }: Entry): readonly string[] {
  return Array.from({ length: Math.min(refusalIn(look)?.times ?? 0, mostRefusedInAnHour + 1) }, (_, index) => `${hash} ${index}`);
}

function isOutOfHours(at: string): boolean {
  const { hour, isWeekend } = shanghaiTime(at);
  return isWeekend || hour >= night.from || hour < night.until;
}

export interface Unusual {
  readonly entry: Entry;
  readonly signs: readonly Sign[];
}

/**
 * The unusual looks since an instant, in the order of their instants. The entries reach one hour further back, so that an hour that began
 * before is counted whole. Only looks at somebody's records are looks here, searches for somebody, and what was refused.
 */
export function unusualLooks(entries: readonly Entry[], since: string): readonly Unusual[] {
  const looks = entries.filter(({ look }) => refusalIn(look) !== null || personsOf(look).length > 0 || isFind(look))
    .sort((a, b) => (a.look.at < b.look.at ? -1 : a.look.at > b.look.at ? 1 : 0));
  const tooMany = new Map(signs.filter(isCounted).map((sign) => [sign, amongMany(looks.filter((entry) => mayCarry(sign, entry)), countedOverAnHour[sign])]));
  return looks.flatMap((entry): readonly Unusual[] => {
    const found = signs.filter((sign) => mayCarry(sign, entry) && (isCounted(sign) ? tooMany.get(sign)?.has(entry) === true : showsItself[sign](entry.look)));
    return found.length === 0 || entry.look.at < since ? [] : [{ entry, signs: found }];
  });
}

function mayCarry(sign: Sign, { look }: Entry): boolean {
  const { roles }: SignEntry = signTable[sign];
  const isMeant = sign === 'many-refused' ? refusalIn(look) !== null : personsOf(look).length > 0 || isFind(look);
  return isMeant && (roles === 'all' || roles.includes(look.role));
}

/** Every look by which its viewer, or its client, had come to more than that within the hour before it. */
function amongMany(looks: readonly Entry[], { of, by, most }: CountedSign): ReadonlySet<Entry> {
  const found = new Set<Entry>();
  const hours = new Map<string, LastHour>();
  for (const entry of looks) {
    const { look } = entry;
    const who = `${look.role} ${by === 'client' && look.v !== undefined ? look.client : look.viewer}`;
    const hour = hours.get(who) ?? new LastHour();
    hours.set(who, hour);
    if (hour.countWith(look.at, of(entry)) > most) found.add(entry);
  }
  return found;
}

function isFind({ reads }: Look): boolean {
  return reads.some(({ fields }) => Object.values(fields).some((names) => names.some((name) => name.startsWith('Query.findPeople'))));
}
