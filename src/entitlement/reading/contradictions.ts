/** Reads what cannot be true together. */
import { booleanType } from '../feel/types';
import type { Scope } from '../feel/names';
import type { Contradiction } from '../vocabulary';
import { textIn } from './bilingual';
import type { Place } from './document';
import { readExpression } from './formulas';
import { keysOf } from './keys';

export function readContradictions(top: Place, scope: Omit<Scope, 'self' | 'variables'>): readonly Contradiction[] {
  top.allow(keysOf.contradictions);
  const contradictions: Contradiction[] = [];
  for (const item of top.need('contradictions')?.items() ?? []) {
    item.allow(keysOf.contradiction);
    const id = item.need('id')?.text() ?? '';
    if (contradictions.some((one) => one.id === id)) item.get('id')?.report(`The contradiction \`${id}\` is given twice`);
    const feel = item.need('feel');
    const expression = feel === null ? null : readExpression(feel, { ...scope, self: ['person'], variables: [] }, booleanType);
    const text = { zh: textIn(item, 'zh'), en: textIn(item, 'en') };
    if (feel !== null && expression !== null) contradictions.push({ id, feel: String(feel.value).trim(), expression, text });
  }
  return contradictions;
}
