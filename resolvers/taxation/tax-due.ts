/** What was assessed for a calendar year, tax by tax. */
import type { Tax } from '../../src/database/tables/taxation';
import type { IsoDate } from '../../src/facts/envelope';

export interface Assessed {
  readonly tax: Tax;
  readonly year: number;
  readonly assessed_on: IsoDate;
  readonly due_yuan: number;
}

/** The assessments of the year of the day that were made by it. */
export function assessedFor<Entry extends Assessed>(assessments: readonly Entry[], day: IsoDate): readonly Entry[] {
  const year = Number(day.slice(0, 4));
  return assessments.filter((assessment) => assessment.year === year && assessment.assessed_on <= day);
}

/** Yuan per tax; a tax assessed several times in the year is added up, in whole fen. */
export function duePerTax(assessments: readonly Assessed[]): Readonly<Partial<Record<Tax, number>>> {
  const fen = new Map<Tax, number>();
  for (const { tax, due_yuan } of assessments) fen.set(tax, (fen.get(tax) ?? 0) + Math.round(due_yuan * 100));
  return Object.fromEntries([...fen].map(([tax, amount]) => [tax, amount / 100]));
}
