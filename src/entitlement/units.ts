/** The units in which facts are counted, and how a number of each is told. */
import type { Bilingual } from './determination';
import type { Place } from './reading/document';

/** `en` is what one of it is called; `many` more of them. */
export interface UnitWords extends Bilingual {
  readonly many: string;
}

export const units = {
  yuan: { zh: '元', en: 'yuan', many: 'yuan' },
  'yuan/month': { zh: '元/月', en: 'yuan a month', many: 'yuan a month' },
  months: { zh: '个月', en: 'month', many: 'months' },
  years: { zh: '周岁', en: 'year', many: 'years' },
  m2: { zh: '平方米', en: 'm²', many: 'm²' },
} as const satisfies Readonly<Record<string, UnitWords>>;
export type Unit = keyof typeof units;

export function unitIn(place: Place | null): Unit | undefined {
  return place?.oneOf(Object.keys(units) as readonly Unit[]);
}
