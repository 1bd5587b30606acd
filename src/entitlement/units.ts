/** The units in which facts and parameters are counted, and how a number of each is told. */
import type { Bilingual } from './determination';
import type { Place } from './reading/document';

/** `en` is what one of it is called; `many` more of them. */
export interface UnitWords extends Bilingual {
  readonly many: string;
}

export const units = {
  yuan: { zh: '元', en: 'yuan', many: 'yuan' },
  'yuan/hour': { zh: '元/小时', en: 'yuan an hour', many: 'yuan an hour' },
  'yuan/month': { zh: '元/月', en: 'yuan a month', many: 'yuan a month' },
  'yuan/year': { zh: '元/年', en: 'yuan a year', many: 'yuan a year' },
  'yuan/person': { zh: '元/人', en: 'yuan a person', many: 'yuan a person' },
  'yuan/child': { zh: '元/名儿童', en: 'yuan a child', many: 'yuan a child' },
  'yuan/person/month': { zh: '元/人·月', en: 'yuan a person and month', many: 'yuan a person and month' },
  days: { zh: '天', en: 'day', many: 'days' },
  months: { zh: '个月', en: 'month', many: 'months' },
  years: { zh: '年', en: 'year', many: 'years' },
  'years of age': { zh: '周岁', en: 'year of age', many: 'years of age' },
  persons: { zh: '人', en: 'person', many: 'persons' },
  m2: { zh: '平方米', en: 'm²', many: 'm²' },
} as const satisfies Readonly<Record<string, UnitWords>>;

/** Shares of something, written as 0.7: 最低工资的 70%. */
export const shares = {
  'of contract value': { zh: '合同价款', en: 'the contract value' },
  'of market rent': { zh: '市场租金', en: 'the market rent' },
  'of minimum wage': { zh: '最低工资', en: 'the minimum wage' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Unit = keyof typeof units;
export type UnitOfParameter = Unit | keyof typeof shares;

export function unitIn(place: Place | null): Unit | undefined {
  return place?.oneOf(Object.keys(units) as readonly Unit[]);
}

export function unitOfParameterIn(place: Place | null): UnitOfParameter | undefined {
  return place?.oneOf([...Object.keys(units), ...Object.keys(shares)] as readonly UnitOfParameter[]);
}
