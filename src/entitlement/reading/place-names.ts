/** Reads what places are called that are no cities of the rules: provinces by two digits, counties and cities by six. */
import type { Bilingual } from '../determination';
import { readBilingual } from './bilingual';
import type { Place } from './document';
import { keysOf } from './keys';

/** Adds the names of one file to those of the cities. */
export function readPlaceNames(top: Place, names: Map<string, Bilingual>): void {
  top.allow(keysOf.placeNames);
  for (const { key: code, at, value } of top.need('names')?.entries() ?? []) {
    if (!/^\d{2}(\d{4})?$/.test(code)) at.report(`"${code}" is not a place code of 2 or 6 digits`);
    if (names.has(code)) at.report(`The place \`${code}\` is named twice`, 'The cities of the rules have their names beside their classes.');
    names.set(code, readBilingual(value));
  }
}
