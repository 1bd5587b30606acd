/** The rights that are broken, as text for a terminal: each under the right itself, with what may be claimed and until when. */
import type { BoardQuery } from '../../operations/operations.generated';

type Board = NonNullable<NonNullable<BoardQuery['assessment']>['entitlements']>;
type BrokenRight = NonNullable<Board['breaches']>[number];
type Breach = BrokenRight['breach'];
type Language = 'zh' | 'en';

const words = {
  zh: {
    broken: '受侵害', yuan: '元', 'yuan/month': '元/月', until: '最后一天', over: '已过期', noLimit: '现在不受时效限制', askDay: '期限待查', colon: '：',
  },
  en: {
    broken: 'broken', yuan: 'yuan', 'yuan/month': 'yuan a month', until: 'last day', over: 'too late', noLimit: 'no limit runs now', askDay: 'limit not known yet', colon: ': ',
  },
} as const;

export function breachLines(all: readonly BrokenRight[], right: { readonly residentId: string; readonly entitlement: { readonly id: string } }, language: Language): string[] {
  const own = all.filter(({ determination: { residentId, entitlement } }) => residentId === right.residentId && entitlement.id === right.entitlement.id);
  return own.flatMap(({ breach }) => linesOf(breach, language));
}

function linesOf(breach: Breach, language: Language): string[] {
  const say = words[language];
  const { text, citation, claim } = breach;
  const terms = [...sumOf(breach, language), ...limitOf(breach, language)];
  return [
    `       ⚠ ${say.broken}${say.colon}${text[language]}  〔${citation.law} ${citation.article}〕`,
    `         ${claim[language]}${terms.length > 0 ? `  ${terms.join(', ')}` : ''}`,
  ];
}

/** A sum of zero says only that no full month has passed. */
function sumOf({ amountYuan, amountUnit }: Breach, language: Language): readonly string[] {
  if (amountYuan == null || amountYuan === 0) return [];
  return [`${amountYuan} ${words[language][amountUnit === 'yuan/month' ? 'yuan/month' : 'yuan']}`];
}

/** Nothing is said of a claim that nothing limits. */
function limitOf({ limit, lastDay, isWithinTime }: Breach, language: Language): readonly string[] {
  const say = words[language];
  if (limit == null) return [];
  if (lastDay != null) return [`${say.until} ${lastDay}${isWithinTime === false ? ` (${say.over})` : ''}`];
  return [isWithinTime == null ? say.askDay : say.noLimit];
}
