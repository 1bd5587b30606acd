/**
 * The employers of synthetic residents. An employer is known by its number, and everything about it follows from the number alone, so
 * that every agency tells the same of it without a list that grows with the population.
 */
import type { Industry } from './calibration';
import { Chance } from './random';

export interface Employer {
  /** `E`, the county-level code, and four digits that nobody issues. */
  readonly number: string;
  readonly city: string;
  readonly name: string;
  readonly industry: Industry;
  readonly form: 'enterprise' | 'private-non-enterprise' | 'individual-business' | 'public' | 'other';
  readonly size: 'large' | 'medium' | 'small' | 'micro';
  readonly registeredOn: string;
  /** Draws for whatever else an agency records of this employer. */
  readonly chance: (purpose: number) => Chance;
}

/** How many employers a place has. */
const perPlace = 400;

/** CHOICE: how many of the 400 each industry has, in the order of their numbers. */
const blocks: readonly (readonly [Industry, number])[] = [
  ['manufacturing', 110], ['construction', 80], ['transport', 30], ['retail', 60], ['catering', 40], ['services', 40], ['other', 40],
];

const trades: Readonly<Record<Industry, string>> = {
  manufacturing: '制造', construction: '建筑工程', transport: '运输', retail: '商贸', catering: '餐饮', services: '家政服务', other: '物业服务',
};
const suffixes: Readonly<Record<Employer['form'], string>> = {
  enterprise: '有限公司', 'private-non-enterprise': '服务中心', 'individual-business': '部', public: '站', other: '协会',
};
const syllables = '吉松长白辉发盛兴隆泰和源鑫恒通达永昌宏远嘉禾北方';

export function employerNumber(chance: Chance, city: string, industry: Industry): string {
  const { first, count } = blockOf(industry);
  return `E${city}${String(chance.between(first, first + count - 1)).padStart(4, '0')}`;
}

export function employerOf(number: string): Employer {
  const city = number.slice(1, 7);
  const order = Number(number.slice(7));
  const chance = (purpose: number) => new Chance(Number(city) * 31 + order, purpose);
  const draw = chance(0);
  const industry = industryAt(order);
  const form = draw.weighted(formsOf(industry));
  const size = form === 'individual-business' ? 'micro' : draw.weighted({ large: 0.05, medium: 0.15, small: 0.45, micro: 0.35 });
  const name = draw.oneOf([...syllables]) + draw.oneOf([...syllables]) + trades[industry] + suffixes[form];
  return {
    number, city, name, industry, form, size, chance,
    registeredOn: `${draw.between(1996, 2007)}-${String(draw.between(1, 12)).padStart(2, '0')}-15`,
  };
}

function formsOf(industry: Industry): Readonly<Record<Employer['form'], number>> {
  const small = industry === 'retail' || industry === 'catering' || industry === 'services';
  return { enterprise: small ? 0.6 : 0.9, 'individual-business': small ? 0.36 : 0.05, 'private-non-enterprise': 0.02, public: 0.01, other: 0.01 };
}

function blockOf(industry: Industry): { readonly first: number; readonly count: number } {
  let first = 1;
  for (const [one, count] of blocks) {
    if (one === industry) return { first, count };
    first += count;
  }
  throw new RangeError(`No employers of ${industry}.`);
}

function industryAt(order: number): Industry {
  let last = 0;
  for (const [industry, count] of blocks) {
    last += count;
    if ((order - 1) % perPlace < last) return industry;
  }
  return 'other';
}
