/** Which law decided, where it was not the text of the Opinion, and which other layer of the law would decide otherwise: a line each. */
import type { BoardQuery } from '../../operations/operations.generated';

type Determination = NonNullable<NonNullable<BoardQuery['assessment']>['entitlements']>['determinations'][number];
type Told = Pick<Determination, 'decidedBy' | 'beside'>;
type Layer = Told['beside'][number];
type Language = 'zh' | 'en';

const words = {
  zh: {
    ELIGIBLE: '符合', INELIGIBLE: '不符合', UNDETERMINED: '待定', yuan: '元', months: '个月',
    decidedBy: '认定依据', beside: '另一层规定', opinion: '《意见》原文', and: '、',
    marks: { remembered: '（凭记忆，待核）', 'verified in part': '（部分核实）' },
  },
  en: {
    ELIGIBLE: 'eligible', INELIGIBLE: 'not eligible', UNDETERMINED: 'open', yuan: 'yuan', months: 'months',
    decidedBy: 'decided by', beside: 'another layer', opinion: 'the text of the Opinion', and: ', ',
    marks: { remembered: ' (remembered, to be confirmed)', 'verified in part': ' (verified in part)' },
  },
} as const;

export function lawLines({ decidedBy, beside }: Told, language: Language): string[] {
  const { decidedBy: label, and } = words[language];
  // One law may have begun to decide twice, as the measures on permits did; its newest mark counts.
  const laws = [...new Map(decidedBy.map(({ law, confidence }) => [law, `${law}${mark(confidence, language)}`])).values()];
  return [
    ...(laws.length === 0 ? [] : [`       § ${label} ${laws.join(and)}`]),
    ...beside.filter(({ answersOtherwise }) => answersOtherwise).map((layer) => layerLine(layer, language)),
  ];
}

function layerLine({ law, isOpinion, confidence, change, verdict, amountYuan, durationMonths }: Layer, language: Language): string {
  const { beside, opinion, yuan, months, [verdict]: answer } = words[language];
  const sums = [...(amountYuan == null ? [] : [`${amountYuan} ${yuan}`]), ...(durationMonths == null ? [] : [`${durationMonths} ${months}`])];
  const name = isOpinion ? opinion : `${law}${mark(confidence, language)}`;
  return `       ◇ ${beside} ${name}: ${[answer, ...sums].join(', ')}${change == null ? '' : `  ${change[language]}`}`;
}

function mark(confidence: string, language: Language): string {
  const marks: Readonly<Record<string, string>> = words[language].marks;
  return marks[confidence] ?? '';
}
