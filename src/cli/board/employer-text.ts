/** The board of an employer as text for a terminal: its own entitlements, those for each hire, and what the hires come to together. */
import type { EmployerQuery } from '../../operations/operations.generated';
import { linesOf, order, words, type Determination, type Language } from './board-text';

type Assessment = NonNullable<EmployerQuery['employerAssessment']>;
type Board = NonNullable<Assessment['entitlements']>;
type Total = Board['employerTotals'][number];

const told = {
  zh: {
    hire: '职工', total: '合计', qualifying: '名符合', open: '名待定', leftOut: '名未列入本次认定', taken: '扣减', due: '应缴', unknown: '未知',
    atLeast: '至少', atMost: '至多',
    more: (present: number, included: number, next: string) => `! 共有职工${present}名，本次认定其中${included}名；其余用 --hires-after ${next} 继续查询。`,
  },
  en: {
    hire: 'hire', total: 'together', qualifying: 'qualify', open: 'open', leftOut: 'not in this assessment', taken: 'taken', due: 'due', unknown: 'unknown',
    atLeast: 'at least', atMost: 'at most',
    more: (present: number, included: number, next: string) => `! ${present} persons are employed, ${included} of them are in this assessment; go on with --hires-after ${next}.`,
  },
} as const;

export function employerText(assessment: Assessment, language: Language): string {
  const { employer, hires, agencies, entitlements: board } = assessment;
  const lines: string[] = [`${assessment.place}  ${assessment.asOf}`];
  for (const { agency, state } of agencies ?? []) if (state !== 'ANSWERED') lines.push(`  ${agency.name[language]}: ${words[language].silent}`);
  if (hires?.next != null) lines.push(told[language].more(hires.present, hires.included, hires.next));
  if (board === null) return `${[...lines, words[language].noBoard].join('\n')}\n`;
  const own = board.determinations.filter(({ subject }) => subject.kind === 'EMPLOYER');
  const number = own[0]?.subject.employerNumber ?? employer?.registrationNumber ?? '';
  lines.push('', employer === null ? number : `${employer.name}（${employer.registrationNumber}）`, ...sorted(own, language));
  for (const [residentId, ofHire] of perHire(board)) lines.push('', `${told[language].hire} ${residentId}`, ...sorted(ofHire, language));
  for (const total of board.employerTotals) lines.push('', ...totalLines(total, language));
  for (const { subject, fact } of board.conflicts) lines.push('', `! ${words[language].conflict}: ${subject} ${fact}`);
  for (const { fact, why } of board.refusedAnswers) lines.push('', `! ${words[language].refused}: ${fact}. ${why}`);
  return `${lines.join('\n')}\n`;
}

function perHire({ determinations }: Board): ReadonlyMap<string, readonly Determination[]> {
  const hires = new Map<string, Determination[]>();
  for (const determination of determinations) {
    if (determination.subject.kind !== 'HIRE') continue;
    hires.set(determination.residentId, [...(hires.get(determination.residentId) ?? []), determination]);
  }
  return hires;
}

function sorted(determinations: readonly Determination[], language: Language): readonly string[] {
  const isOwn = (subject: string, { residentId }: Determination): boolean => subject === residentId || subject.endsWith(`/${residentId}`);
  return order.flatMap((verdict) => determinations.filter((one) => one.verdict === verdict).flatMap((one) =>
    linesOf({ ...one, missing: one.missing.map((fact) => (isOwn(fact.subject, one) ? { ...fact, subject: one.residentId } : fact)) }, new Map(), language)));
}

function totalLines(total: Total, language: Language): readonly string[] {
  const say = told[language];
  const counts = [
    `${total.qualifyingHires} ${say.qualifying}`,
    ...(total.openHires === 0 ? [] : [`${total.openHires} ${say.open}`]),
    ...(total.hiresLeftOut === 0 ? [] : [`${total.hiresLeftOut} ${say.leftOut}`]),
  ];
  return [
    `${total.entitlement.name[language]}  ${say.total}: ${sumText(total, language)}  (${counts.join(', ')})`,
    ...total.takenFrom.filter(({ takenYuan }) => takenYuan !== 0).map(({ name, heldYuan, takenYuan }) =>
      `       ${name[language]}: ${say.taken} ${yuan(takenYuan, language)}  (${say.due} ${yuan(heldYuan, language)})`),
    ...total.missing.map(({ label, agency, subject }) => `       ？ ${words[language].missing} ${label[language]}  ${subject}（${agency?.name[language] ?? ''}）`),
  ];
}

function sumText({ totalYuan, atLeastYuan, atMostYuan }: Total, language: Language): string {
  if (totalYuan !== null) return yuan(totalYuan, language);
  const { unknown, atLeast, atMost } = told[language];
  const ends = [`${atLeast} ${yuan(atLeastYuan, language)}`, ...(atMostYuan === null ? [] : [`${atMost} ${yuan(atMostYuan, language)}`])];
  return `${unknown}, ${ends.join(', ')}`;
}

function yuan(sum: number | null, language: Language): string {
  return sum === null ? told[language].unknown : `${Math.round(sum * 100) / 100} ${words[language].yuan}`;
}
