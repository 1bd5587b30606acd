/** What the household could claim now, as text for a terminal: the sums first, then what is in them, what is not known and what was left out. */
import type { BoardQuery } from '../../operations/operations.generated';

type Totals = NonNullable<NonNullable<BoardQuery['assessment']>['entitlements']>['totals'];
type Kind = Totals['benefits'];
type Yuan = Kind['sure'];
type LeftOut = Totals['leftOut'][number];
type Language = 'zh' | 'en';

const words = {
  zh: {
    title: '现在可以申领的合计', benefits: '待遇和补贴', claims: '可以追讨的（工资等）', loans: '贷款', perYear: '元/年', once: '元（一次性）', none: '无',
    perhaps: '此外可能', unknown: '金额未定', leftOut: '未计入', received: '已享受', excluded: '不能同时享受', covered: '同一笔款项', household: '全家', and: '，', colon: '：',
  },
  en: {
    title: 'What can be claimed now', benefits: 'Benefits', claims: 'Owed (wages and the like)', loans: 'Loans', perYear: 'yuan a year', once: 'yuan once', none: 'none',
    perhaps: 'perhaps, too', unknown: 'sum not known', leftOut: 'not counted', received: 'received already', excluded: 'not together with', covered: 'the same money as',
    household: 'the household', and: ', ', colon: ': ',
  },
} as const;

const marks = { RECEIVED: 'received', EXCLUDED: 'excluded', COVERED: 'covered' } as const;

export function totalsLines(totals: Totals, names: ReadonlyMap<string, string>, language: Language): string[] {
  const say = words[language];
  const kinds = (['benefits', 'claims', 'loans'] as const).flatMap((kind) => kindLines(totals[kind], say[kind], names, language));
  const leftOut = totals.leftOut.map((one) => leftOutLine(one, names, language));
  return kinds.length + leftOut.length === 0 ? [] : ['', say.title, ...kinds, ...leftOut];
}

function kindLines({ sure, perhaps, counted, unknown }: Kind, title: string, names: ReadonlyMap<string, string>, language: Language): string[] {
  const say = words[language];
  if (counted.length + unknown.length === 0) return [];
  const may = isNothing(perhaps) ? '' : `${say.and}${say.perhaps} ${yuanText(perhaps, language)}`;
  const who = ({ residentId, isOfHousehold }: Kind['counted'][number]): string => (isOfHousehold ? say.household : (names.get(residentId) ?? residentId));
  return [
    `  ${title}${say.colon}${yuanText(sure, language)}${may}`,
    ...counted.map((one) => `    + ${one.name[language]}（${who(one)}）  ${one.yuan == null ? '' : yuanText(one.yuan, language)}${one.isSure ? '' : `  ${say.perhaps}`}`),
    ...unknown.map((one) => `    ? ${one.name[language]}（${who(one)}）  ${say.unknown}`),
  ];
}

function leftOutLine({ name, residentId, why, yuan, by }: LeftOut, names: ReadonlyMap<string, string>, language: Language): string {
  const say = words[language];
  const reason = `${say[marks[why]]}${by == null ? '' : `${say.colon}${by.name[language]}`}`;
  return `    - ${say.leftOut}${say.colon}${name[language]}（${names.get(residentId) ?? residentId}）${yuan == null ? '' : `  ${yuanText(yuan, language)}`}  ${reason}`;
}

function isNothing({ perYear, once }: Yuan): boolean {
  return perYear === 0 && once === 0;
}

function yuanText(yuan: Yuan, language: Language): string {
  const say = words[language];
  const parts = [...(yuan.perYear === 0 ? [] : [`${yuan.perYear} ${say.perYear}`]), ...(yuan.once === 0 ? [] : [`${yuan.once} ${say.once}`])];
  return parts.length === 0 ? say.none : parts.join(say.and);
}
