/** What a place is called, by its code. */
import type { Bilingual } from './determination';
import type { Vocabulary } from './vocabulary';

type Names = Pick<Vocabulary, 'placeNames'>;

/** With its province: 河南省商丘市. Of a place without a name the province is told and the code; of one in no known province the code alone. */
export function placeInWords({ placeNames }: Names, code: string): Bilingual {
  const own = placeNames.get(code);
  const province = placeNames.get(code.slice(0, 2));
  if (own === undefined) return province === undefined ? { zh: code, en: code } : { zh: `${province.zh}（${code}）`, en: `${province.en} (${code})` };
  return province === undefined || own === province ? own : { zh: `${province.zh}${own.zh}`, en: `${own.en}, ${province.en}` };
}
