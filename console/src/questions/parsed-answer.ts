/** What was typed as an answer, as the vocabulary types it; or what is wrong with it. */
import type { WordId } from '../words/page-words';

export interface NumberBounds { readonly isWhole: boolean; readonly min: number | null; readonly max: number | null }

export type Parsed = { readonly value: string | number } | { readonly fault: WordId };

export function parsedNumber(typed: string, { isWhole, min, max }: NumberBounds): Parsed {
  const text = typed.normalize('NFKC').replace(/[,\s元]/g, '');
  if (!/^-?\d+(\.\d+)?$/.test(text) || (isWhole && text.includes('.'))) return { fault: 'questions.bad-number' };
  const value = Number(text);
  return (min !== null && value < min) || (max !== null && value > max) ? { fault: 'questions.out-of-range' } : { value };
}

/** `20160901`, `2016-9-1`, `2016/09/01` and `2016年9月1日` are one day. */
export function parsedDay(typed: string): Parsed {
  const text = typed.normalize('NFKC').trim();
  const [, year = '', month = '', day = ''] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? [];
  const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const parsed = new Date(`${value}T00:00:00Z`);
  return year === '' || Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== value ? { fault: 'questions.bad-day' } : { value };
}
