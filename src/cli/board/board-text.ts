/** The board as text for a terminal: per member what is settled, what is open and why. */
import type { BoardQuery } from '../../operations/operations.generated';
import { breachLines } from './breach-text';
import { lawLines } from './law-text';
import { nearestWay } from '../nearest-way';
import { nextChangeLines } from './next-change-text';
import { nextStepLines } from './next-steps-text';
import { paperLines } from './paper-text';
import { receivedLines } from './received-text';
import { totalsLines } from './totals-text';

type Assessment = NonNullable<BoardQuery['assessment']>;
type BoardDetermination = NonNullable<Assessment['entitlements']>['determinations'][number];
/** What is told of a determination, of whomever it is. */
export type Determination = Pick<BoardDetermination, 'residentId' | 'entitlement' | 'verdict' | 'amountYuan' | 'durationMonths' | 'missing' | 'conditions'>;
export type Language = 'zh' | 'en';

export const words = {
  zh: {
    ELIGIBLE: '符合', INELIGIBLE: '不符合', UNDETERMINED: '待定',
    silent: '未答复', missing: '缺少', of: '的', yuan: '元', months: '个月',
    SELF: '本人', SPOUSE: '配偶', CHILD: '子女', PARENT: '父母或监护人', OTHER: '家庭成员', noBoard: '权益暂时无法认定。',
    conflict: '回答与部门记录不一致，已采用部门记录', refused: '回答未被采用', ask: '可当面询问',
  },
  en: {
    ELIGIBLE: 'eligible', INELIGIBLE: 'not eligible', UNDETERMINED: 'open',
    silent: 'silent', missing: 'missing', of: ':', yuan: 'yuan', months: 'months',
    SELF: 'self', SPOUSE: 'spouse', CHILD: 'child', PARENT: 'parent or guardian', OTHER: 'member', noBoard: 'The entitlements could not be determined now.',
    conflict: 'The answer differs from the record; the record was used', refused: 'Answer not used', ask: 'may be asked',
  },
} as const;

const marks = { ELIGIBLE: '✔', INELIGIBLE: '✘', UNDETERMINED: '？' } as const;
export const order = ['ELIGIBLE', 'UNDETERMINED', 'INELIGIBLE'] as const;

export function boardText(assessment: Assessment, language: Language): string {
  const say = words[language];
  const lines: string[] = [`${assessment.place}  ${assessment.asOf}`];
  const absent = (assessment.agencies ?? []).filter(({ state }) => state !== 'ANSWERED');
  for (const { agency } of absent) lines.push(`  ${agency.name[language]}: ${say.silent}`);
  const board = assessment.entitlements;
  if (board == null) return `${[...lines, say.noBoard].join('\n')}\n`;
  const names = new Map(assessment.members.map(({ resident }) => [resident.id, resident.name ?? resident.id]));
  for (const { relation, resident } of assessment.members) {
    lines.push('', `${resident.name ?? resident.id}（${say[relation]}，${resident.birthDate ?? '?'}）`);
    const own = board.determinations.filter(({ residentId }) => residentId === resident.id);
    for (const verdict of order) {
      for (const determination of own.filter((one) => one.verdict === verdict)) {
        lines.push(...linesOf(determination, names, language), ...paperLines(determination, language), ...nextChangeLines(determination, language), ...receivedLines(determination, language), ...lawLines(determination, language), ...breachLines(board.breaches ?? [], determination, language));
      }
    }
  }
  lines.push(...totalsLines(board.totals, names, language), ...nextStepLines(board.nextSteps, names, language));
  for (const { subject, fact } of board.conflicts) lines.push('', `! ${say.conflict}: ${names.get(subject) ?? subject} ${fact}`);
  for (const { fact, why } of board.refusedAnswers) lines.push('', `! ${say.refused}: ${fact}. ${why}`);
  return `${lines.join('\n')}\n`;
}

export function linesOf(determination: Determination, names: ReadonlyMap<string, string>, language: Language): string[] {
  const say = words[language];
  const { verdict, entitlement, amountYuan, durationMonths } = determination;
  const inWords = verdict === 'ELIGIBLE' ? entitlement.amount?.[language] : undefined;
  const extras = [
    // "0 yuan" alone says less than "free of charge".
    ...(amountYuan == null || amountYuan === 0 ? [] : [`${amountYuan} ${say.yuan}`]),
    ...(amountYuan !== 0 || inWords === undefined ? [] : [inWords]),
    ...(durationMonths == null ? [] : [`${durationMonths} ${say.months}`]),
  ];
  const head = `  ${marks[verdict]} ${say[verdict]}  ${entitlement.name[language]}${extras.length > 0 ? `  ${extras.join(', ')}` : ''}`;
  return [head, ...reasons(determination, language), ...missing(determination, names, language)];
}

/** For a refusal, what fails on the shortest way to a yes. What is met needs no reason here, and what is open is told by what is missing. */
function reasons({ verdict, conditions }: Determination, language: Language): string[] {
  if (verdict !== 'INELIGIBLE') return [];
  return nearestWay(conditions).map(({ text, citation }) => `       ✘ ${text?.[language] ?? ''}  〔${citation?.law ?? ''} ${citation?.article ?? ''}〕`);
}

function missing(determination: Determination, names: ReadonlyMap<string, string>, language: Language): string[] {
  const say = words[language];
  return determination.missing.map(({ subject, label, agency, isAskable }) => {
    const whose = subject === determination.residentId ? '' : `${names.get(subject) ?? subject}${say.of}`;
    const whom = isAskable ? say.ask : (agency?.name[language] ?? '');
    return `       ？ ${say.missing} ${whose}${label[language]}（${whom}）`;
  });
}
