/** Reads a text in both languages of the counter; neither may be left out. */
import type { Bilingual } from '../determination';
import type { Place } from './document';
import { keysOf } from './keys';

export function readBilingual(place: Place | null): Bilingual {
  if (place === null) return { zh: '', en: '' };
  if (!place.isMapping) {
    place.report('Expected a text in both languages', 'Write `{zh: …, en: …}`.');
    return { zh: '', en: '' };
  }
  place.allow(keysOf.bilingual);
  return { zh: textIn(place, 'zh'), en: textIn(place, 'en') };
}

/** The texts of a condition stand beside its other keys. */
export function textIn(place: Place, language: 'zh' | 'en'): string {
  const found = place.get(language);
  if (found !== null) return found.text();
  place.report(language === 'zh' ? 'The Chinese text is missing' : 'The English text is missing', `Add \`${language}: …\`.`);
  return '';
}
