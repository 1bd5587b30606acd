/** Which papers to bring for what somebody is eligible for, and which not, as lines under the verdict. */
import type { BoardQuery } from '../../operations/operations.generated';

type Determination = NonNullable<NonNullable<BoardQuery['assessment']>['entitlements']>['determinations'][number];
type Language = 'zh' | 'en';

const words = {
  zh: { bring: '带', proved: '部门已有记录，不用带', colon: '：', between: '；' },
  en: { bring: 'bring', proved: 'on record, need not be brought', colon: ': ', between: '; ' },
} as const;

/** Nothing where papers were not asked for. */
export function paperLines({ papers = [], verdict }: Pick<Determination, 'papers' | 'verdict'>, language: Language): string[] {
  if (verdict !== 'ELIGIBLE') return [];
  const { bring, proved, colon, between } = words[language];
  const lineOf = (word: string, isProved: boolean): string[] => {
    const names = papers.filter((paper) => paper.isProved === isProved).map(({ name }) => name[language]);
    return names.length === 0 ? [] : [`       ${isProved ? '▣' : '▢'} ${word}${colon}${names.join(between)}`];
  };
  return [...lineOf(bring, false), ...lineOf(proved, true)];
}
