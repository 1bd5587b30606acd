/** Whether it is received already, as a line under the verdict: told where it is, and where nobody knows of somebody eligible. */
import type { BoardQuery } from '../../operations/operations.generated';

type Determination = NonNullable<NonNullable<BoardQuery['assessment']>['entitlements']>['determinations'][number];
type Language = 'zh' | 'en';

const words = {
  zh: { RECEIVED: '已享受', UNKNOWN: '是否已享受：未知', colon: '：', open: '（', close: '）', comma: '、' },
  en: { RECEIVED: 'received already', UNKNOWN: 'received already or not: unknown', colon: ': ', open: ' (', close: ')', comma: ', ' },
} as const;

export function receivedLines({ received, verdict }: Pick<Determination, 'received' | 'verdict'>, language: Language): string[] {
  const say = words[language];
  if (received == null) return [];
  if (received.state === 'RECEIVED') return [`       ● ${say.RECEIVED}${say.colon}${received.text[language]}`];
  if (received.state !== 'UNKNOWN' || verdict !== 'ELIGIBLE') return [];
  const silent = [...new Set(received.missing.map(({ agency }) => agency?.name[language] ?? ''))].join(say.comma);
  return [`       ○ ${say.UNKNOWN}${silent === '' ? '' : `${say.open}${silent}${say.close}`}`];
}
