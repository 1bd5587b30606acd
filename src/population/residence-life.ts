/** Where a synthetic person lived: the runs of residence registration, the dwellings that go with them, and the permit. */
import { addDays, addMonths, addYears, demoDay, earlierOf, laterOf } from './calendar';
import * as calibration from './calibration';
import type { DwellingSpell, PermitLife, Stay } from './life';
import type { Chance } from './random';

/** Lives in the village from birth; moves to the city on a day, if at all. */
export interface Whereabouts {
  readonly home: string;
  readonly city: string | null;
  readonly since: string;
}

export function isAway({ city, since }: Whereabouts, day: string): boolean {
  return city !== null && since <= day;
}

/** The village until the move, then runs in the city: one per dwelling, now and then with days between two that nobody registered. */
export function staysOf(chance: Chance, birthDate: string, { home, city, since }: Whereabouts): Stay[] {
  if (city === null) return [{ city: home, area: 'rural', from: birthDate }];
  const stays: Stay[] = since > birthDate ? [{ city: home, area: 'rural', from: birthDate, until: addDays(since, -1) }] : [];
  const area = chance.happens(0.85) ? 'urban' : 'rural';
  for (let from = laterOf(since, birthDate); ;) {
    const until = addMonths(from, chance.between(10, 60));
    const station = `第${chance.between(1, 12)}街道派出所`;
    if (until >= demoDay) {
      stays.push({ city, area, from, station });
      return stays;
    }
    stays.push({ city, area, from, until, station });
    const next = addDays(until, chance.happens(0.12) ? chance.between(15, 120) : 1);
    if (next >= demoDay) return stays;
    from = next;
  }
}

export type DwellingStyle = 'construction' | 'manufacturing' | 'else' | 'family';

/** One dwelling per run of residence. A family does not live in a dormitory or on a site. */
export function dwellingsOf(chance: Chance, stays: readonly Stay[], home: string, style: DwellingStyle): DwellingSpell[] {
  const weights = calibration.dwellingKind[style === 'family' ? 'else' : style];
  return stays.map((stay) => {
    const when = { city: stay.city, from: stay.from, ...(stay.until === undefined ? {} : { until: stay.until }) };
    if (stay.city === home) return { ...when, kind: 'own', proof: 'property' };
    const drawn = chance.weighted(weights) as DwellingSpell['kind'];
    const kind = style === 'family' && (drawn === 'employer-dormitory' || drawn === 'construction-site') ? 'rented' : drawn;
    if (kind === 'own') return { ...when, kind, proof: 'property' };
    if (kind === 'employer-dormitory' || kind === 'construction-site') return { ...when, kind, proof: 'lodging' };
    if (kind !== 'rented' || !chance.happens(calibration.showsLease)) return { ...when, kind, proof: 'none' };
    if (!chance.happens(calibration.leaseRegistered)) return { ...when, kind, proof: 'lease' };
    const agreedUntil = stay.until ?? addMonths(demoDay, chance.between(1, 11));
    const registeredOn = earlierOf(addDays(stay.from, chance.between(0, 40)), agreedUntil);
    return { ...when, kind, proof: 'lease', lease: { registeredOn, until: agreedUntil } };
  });
}

/** The permit asks for half a year of residence; from then on an endorsement falls due each year. */
export function permitsOf(chance: Chance, { city, since }: Whereabouts, birthDate: string): PermitLife[] {
  if (city === null || !chance.happens(calibration.obtainsPermit)) return [];
  // Children under sixteen stand on their parents' papers in this population.
  const earliest = [addMonths(since, 6), '2012-01-01', addYears(birthDate, 16)].reduce(laterOf);
  const issuedOn = addDays(earliest, chance.between(0, 500));
  if (issuedOn >= demoDay) return [];

  const endorsedOn: string[] = [];
  for (let due = addYears(issuedOn, 1); ;) {
    const inTime = chance.happens(calibration.endorsesInTime);
    if (!inTime && !chance.happens(calibration.endorsesLate)) break;
    const day = addDays(due, inTime ? -chance.between(0, 28) : chance.between(1, 200));
    if (day > demoDay) break;
    endorsedOn.push(day);
    due = addYears(laterOf(day, due), 1);
  }
  const last = endorsedOn.at(-1) ?? issuedOn;
  const on = addDays(last, chance.between(20, 300));
  const cancelled = chance.happens(calibration.permitCancelled) && on < demoDay
    ? { cancelled: { on, reason: chance.oneOf(['left-city', 'obtained-by-fraud', 'other'] as const) } } : {};
  return [{ city, issuedOn, endorsedOn, ...cancelled }];
}
