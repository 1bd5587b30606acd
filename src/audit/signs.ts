/**
 * What is unusual about looks, so that somebody asks why: a table of signs, read over the entries of a day. A sign is no reproach, and no
 * sign is no clearance; whoever supervises a hall reads them.
 */
import type { Entry } from './chain';
import { personsOf, type Look, type LookAtVisit } from './look';
import { shanghaiTime } from './shanghai-time';

export interface SignEntry {
  readonly zh: string;
  readonly en: string;
  /** The roles whose looks may carry it: a resident at night looks at their own records. */
  readonly roles: readonly string[];
}

export const signTable = {
  'no-ticket': { zh: '未核验到场凭证', en: 'Nothing was shown by anybody present', roles: ['clerk'] },
  'same-surname': { zh: '与经办人同姓', en: 'Of the same surname as the clerk', roles: ['clerk'] },
  'not-one-family': { zh: '同一次办理登记了不同家庭的人', en: 'People of several families named at one visit', roles: ['clerk'] },
  'same-household': { zh: '与经办人同户', en: 'Of the same household as the clerk', roles: ['clerk'] },
  'many-in-an-hour': { zh: '一小时内查阅人数过多', en: 'Very many residents within one hour', roles: ['clerk', 'resident', 'community-platform', 'bank'] },
  'many-finds': { zh: '一小时内多次按姓名查找', en: 'Very many searches by name within one hour', roles: ['clerk'] },
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
/** By the clocks of the halls. */
export const night = { from: 22, until: 6 } as const;
/** Proofs that show nobody to be there. */
const withoutTicket: ReadonlySet<string | null> = new Set([null, 'none', 'mandate']);

/** What a look shows by itself. Of the first looks, which name neither proof nor place, only the hour and the purpose speak. */
const showsItself: Readonly<Record<Exclude<Sign, 'many-in-an-hour' | 'many-finds'>, (look: Look) => boolean>> = {
  // Where a visit is opened, what is shown for it is shown just then.
  'no-ticket': (look) => isAtVisit(look) && look.purpose !== 'reception' && withoutTicket.has(look.proof),
  'same-surname': (look) => isAtVisit(look) && look.signs.includes('same-surname'),
  'not-one-family': (look) => isAtVisit(look) && look.signs.includes('not-one-family'),
  'same-household': (look) => isAtVisit(look) && look.signs.includes('same-household'),
  'at-night': ({ at }) => isOutOfHours(at),
  emergency: ({ purpose }) => purpose === 'emergency',
  'not-of-this-hall': (look) => isAtVisit(look) && look.hall !== null && look.place !== null && look.hall !== look.place,
};

const isAtVisit = (look: Look): look is LookAtVisit => look.v !== undefined;

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
 * before is counted whole. Only looks at somebody's records are looks here, and searches for somebody.
 */
export function unusualLooks(entries: readonly Entry[], since: string): readonly Unusual[] {
  const looks = entries.filter(({ look }) => personsOf(look).length > 0 || isFind(look)).sort((a, b) => (a.look.at < b.look.at ? -1 : a.look.at > b.look.at ? 1 : 0));
  const overMany: Readonly<Record<'many-in-an-hour' | 'many-finds', ReadonlySet<Entry>>> = {
    'many-in-an-hour': amongMany(looks, personsOf, mostInAnHour),
    'many-finds': amongMany(looks.filter(({ look }) => isFind(look)), ({ request }) => [request], mostFindsInAnHour),
  };
  return looks.flatMap((entry): readonly Unusual[] => {
    const found = signs.filter((sign) => {
      const { roles }: SignEntry = signTable[sign];
      return roles.includes(entry.look.role) && (sign === 'many-in-an-hour' || sign === 'many-finds' ? overMany[sign].has(entry) : showsItself[sign](entry.look));
    });
    return found.length === 0 || entry.look.at < since ? [] : [{ entry, signs: found }];
  });
}

function isFind({ reads }: Look): boolean {
  return reads.some(({ fields }) => Object.values(fields).some((names) => names.some((name) => name.startsWith('Query.findPeople'))));
}

/** What is counted of a look, such as the residents whom it was about. */
type Counted = (look: Look) => readonly string[];

/** Every look by which a viewer had come to more than so many within the hour before it. */
function amongMany(looks: readonly Entry[], counted: Counted, most: number): ReadonlySet<Entry> {
  const found = new Set<Entry>();
  const hours = new Map<string, LastHour>();
  for (const entry of looks) {
    const viewer = `${entry.look.role} ${entry.look.viewer}`;
    const hour = hours.get(viewer) ?? new LastHour(counted);
    hours.set(viewer, hour);
    if (hour.countWith(entry.look) > most) found.add(entry);
  }
  return found;
}

/** What one viewer came to within the last 60 minutes; looks come in the order of their instants. */
class LastHour {
  private readonly looks: Look[] = [];
  private first = 0;
  private readonly times = new Map<string, number>();

  constructor(private readonly counted: Counted) {}

  countWith(look: Look): number {
    this.looks.push(look);
    this.count(look, 1);
    const since = Date.parse(look.at) - 60 * 60 * 1000;
    for (let oldest = this.looks[this.first]; oldest !== undefined && Date.parse(oldest.at) <= since; oldest = this.looks[this.first]) {
      this.count(oldest, -1);
      this.first += 1;
    }
    return this.times.size;
  }

  private count(look: Look, more: 1 | -1): void {
    for (const one of this.counted(look)) {
      const times = (this.times.get(one) ?? 0) + more;
      if (times === 0) this.times.delete(one);
      else this.times.set(one, times);
    }
  }
}
