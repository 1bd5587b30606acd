/** The file of a synthetic household: who lives together, what the checks found, and whether dibao came of it. */
import type { AssetFindingRow } from '../database/tables/civil-affairs';
import { addDays, addMonths, addYears, demoDay, firstOfMonth, laterOf } from './calendar';
import * as calibration from './calibration';
import type { FamilyAtHand } from './civil-affairs-life';
import type { Person } from './life';
import type { Chance } from './random';

export interface HouseholdFileLife {
  readonly city: string;
  readonly members: readonly { readonly resident: string; readonly from: string; readonly until?: string }[];
  readonly incomeChecks: readonly IncomeCheckLife[];
  readonly assetChecks: readonly AssetCheckLife[];
  readonly dibao?: DibaoLife;
}

export interface CheckOrder {
  readonly orderedOn: string;
  /** Left out while the check is under way. */
  readonly completedOn?: string;
}

export interface IncomeCheckLife extends CheckOrder {
  /** Mean per person and month; known once the check is completed. */
  readonly monthlyYuanPerPerson?: number;
}

export interface AssetCheckLife extends CheckOrder {
  readonly findings: readonly { readonly kind: AssetFindingRow['kind']; readonly amount: number; readonly isWithinLimit: boolean }[];
}

export interface DibaoLife {
  readonly scheme: 'urban' | 'rural';
  readonly appliedOn: string;
  readonly refusedOn?: string;
  readonly grantedFrom?: string;
  readonly grantedUntil?: string;
  readonly monthlyYuan?: number;
}

/** One file, in the city of a family that moved whole or of one person alone, otherwise at home; most households have none. */
export function fileOf(chance: Chance, family: FamilyAtHand): HouseholdFileLife[] {
  const { members, home, city, homes } = family;
  const asksForDibao = chance.happens(calibration.asksForDibao);
  if (!asksForDibao && !chance.happens(calibration.incomeChecked)) return [];
  const place = city !== null && (family.isWholeAway || members.length === 1) ? city : home;
  const declared = declaredMembers(chance, members, place, home);
  const order = asksForDibao ? completedCheck(chance, 40, 330) : orderOf(chance);
  const isUrban = place !== home;
  const standard = isUrban ? calibration.dibaoStandard.urban : calibration.dibaoStandard.rural;
  const income = asksForDibao ? chance.between(Math.round(standard * 0.2), standard - 10) : incomePerPerson(chance, isUrban);
  const hasHome = homes.some((owned) => owned.city === place) || !isUrban;
  const from = addDays(order.orderedOn, -chance.between(1, 20));
  return [{
    city: place,
    members: declared.map(({ id, birthDate }) => ({ resident: id, from: laterOf(from, birthDate) })),
    incomeChecks: [order.completedOn === undefined ? order : { ...order, monthlyYuanPerPerson: income }],
    assetChecks: asksForDibao || chance.happens(calibration.assetsCheckedToo) ? [{ ...order, findings: findingsOf(chance, asksForDibao, hasHome) }] : [],
    ...(asksForDibao ? { dibao: dibaoOf(chance, isUrban, order, (standard - income) * declared.length) } : {}),
  }];
}

/** Those who live in the place; at home, most declare those away too. */
function declaredMembers(chance: Chance, members: readonly Person[], place: string, home: string): readonly Person[] {
  const present = members.filter((person) => person.stays.at(-1)?.city === place);
  const declaresAll = place === home && chance.happens(0.6);
  return declaresAll || present.length === 0 ? members : present;
}

function orderOf(chance: Chance): CheckOrder {
  const state = chance.weighted(calibration.incomeCheckState);
  if (state === 'under-way') return { orderedOn: addDays(demoDay, -chance.between(1, 30)) };
  return state === 'valid' ? completedCheck(chance, 40, 330) : completedCheck(chance, 420, 700);
}

function completedCheck(chance: Chance, least: number, most: number): { readonly orderedOn: string; readonly completedOn: string } {
  const orderedOn = addDays(demoDay, -chance.between(least, most));
  return { orderedOn, completedOn: addDays(orderedOn, chance.between(8, 35)) };
}

function incomePerPerson(chance: Chance, isUrban: boolean): number {
  const band = chance.weighted(calibration.incomeBand);
  const [least, most] = band.split('-').map(Number);
  return Math.round(chance.between(least ?? 0, most ?? 0) * (isUrban ? 1 : 0.75));
}

function findingsOf(chance: Chance, isPoor: boolean, hasHome: boolean): AssetCheckLife['findings'] {
  const limits = calibration.assetLimits;
  const amounts = {
    savings: isPoor ? chance.between(0, 60) * 100 : chance.between(0, 420) * 100,
    homes: (hasHome ? 1 : 0) + (!isPoor && chance.happens(0.05) ? 1 : 0),
    vehicles: !isPoor && chance.happens(0.12) ? 1 : 0,
    business: !isPoor && chance.happens(0.1) ? chance.between(5, 200) * 1000 : 0,
  } as const;
  return (Object.keys(amounts) as (keyof typeof amounts)[]).map((kind) => ({ kind, amount: amounts[kind], isWithinLimit: amounts[kind] <= limits[kind] }));
}

/** Decided within some weeks of the check, and paid from the month after. */
function dibaoOf(chance: Chance, isUrban: boolean, { orderedOn, completedOn }: CheckOrder, monthlyYuan: number): DibaoLife {
  const applied = { scheme: isUrban ? 'urban' : 'rural', appliedOn: orderedOn } as const;
  const decidedOn = addDays(completedOn ?? orderedOn, chance.between(3, 20));
  const outcome = chance.weighted(calibration.dibaoOutcome);
  const grantedFrom = firstOfMonth(addMonths(decidedOn, 1));
  if (outcome === 'not-decided' || decidedOn > demoDay) return applied;
  if (outcome === 'refused') return { ...applied, refusedOn: decidedOn };
  const grantedUntil = addDays(addMonths(grantedFrom, chance.between(1, 6)), -1);
  const granted = { ...applied, grantedFrom, monthlyYuan };
  return outcome === 'ended' && grantedUntil < demoDay ? { ...granted, grantedUntil } : granted;
}

/** Half a year from the order a check may be made; its result may be used for a year. */
export function authorisedUntil(orderedOn: string): string {
  return addDays(addMonths(orderedOn, 6), -1);
}

export function usableUntil(completedOn: string): string {
  return addDays(addYears(completedOn, 1), -1);
}
