/** When a verdict changes by itself, as a line under it. */
import type { BoardQuery } from '../../operations/operations.generated';

type Determination = NonNullable<NonNullable<BoardQuery['assessment']>['entitlements']>['determinations'][number];
type Language = 'zh' | 'en';

const words = {
  zh: { ELIGIBLE: '符合', INELIGIBLE: '不符合', UNDETERMINED: '待定', ended: '不再认定', on: '起', open: '（', close: '）', comma: '；' },
  en: { ELIGIBLE: 'eligible', INELIGIBLE: 'not eligible', UNDETERMINED: 'open', ended: 'determined no more', on: ':', open: ' (', close: ')', comma: '; ' },
} as const;

export function nextChangeLines({ nextChange }: Pick<Determination, 'nextChange'>, language: Language): string[] {
  if (nextChange == null) return [];
  const say = words[language];
  const verdict = nextChange.verdict === null ? say.ended : say[nextChange.verdict];
  const because = nextChange.because.map(({ text }) => text[language]).join(say.comma);
  return [`       → ${nextChange.on}${say.on} ${verdict}${say.open}${because}${say.close}`];
}
