/** The steps that would help the family most, as text for a terminal: who does what, what it brings, and what it would cost. */
import type { BoardQuery } from '../../operations/operations.generated';

type Step = NonNullable<NonNullable<BoardQuery['assessment']>['entitlements']>['nextSteps'][number];
type Language = 'zh' | 'en';

const words = {
  zh: {
    title: '最有用的下一步', brings: '项权益可符合', persons: '人受益', perYear: '元/年', losesFirst: '但将失去：', and: '、', by: '办理方',
    RESIDENT: '本人', FAMILY_MEMBER: '家庭成员', EMPLOYER: '用人单位', AGENCY: '部门', LOCAL_GOVERNMENT: '当地政府', TIME: '届时', NOBODY: '无',
  },
  en: {
    title: 'The most useful next steps', brings: 'more eligible', persons: 'gain', perYear: 'yuan a year', losesFirst: 'but would lose: ', and: ', ', by: 'by',
    RESIDENT: 'the person', FAMILY_MEMBER: 'a family member', EMPLOYER: 'the employer', AGENCY: 'the agency', LOCAL_GOVERNMENT: 'the local government', TIME: 'time', NOBODY: 'nobody',
  },
} as const;

export function nextStepLines(steps: readonly Step[], names: ReadonlyMap<string, string>, language: Language): string[] {
  return steps.length === 0 ? [] : ['', words[language].title, ...steps.flatMap((step, index) => stepLines(step, index + 1, names, language))];
}

function stepLines({ subject, label, text, actor, newlyEligible, persons, yuanPerYear, losses }: Step, place: number, names: ReadonlyMap<string, string>, language: Language): string[] {
  const say = words[language];
  const brings = [
    `+${newlyEligible} ${say.brings}`, `${persons} ${say.persons}`,
    ...(yuanPerYear === 0 ? [] : [`${yuanPerYear > 0 ? '+' : ''}${yuanPerYear} ${say.perYear}`]),
  ];
  // A fact of the place is nobody's own.
  const whose = subject.startsWith('place:') ? '' : `${names.get(subject) ?? subject}  `;
  const lost = losses.map(({ determination }) => determination.entitlement.name[language]);
  return [
    `  ${place}. ${whose}${label[language]} → ${text[language]}（${say.by} ${actor.agency?.name[language] ?? say[actor.kind]}）  ${brings.join(', ')}`,
    ...(lost.length === 0 ? [] : [`       ! ${say.losesFirst}${lost.join(say.and)}`]),
  ];
}
