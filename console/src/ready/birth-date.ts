/** A birth date in one field, as people write it: 19850203, 1985-02-03, 1985/2/3, 1985.2.3, 1985年2月3日. */

export type BirthDateReading =
  | { readonly is: 'empty' }
  | { readonly is: 'unfinished' }
  /** No such day, or none on which somebody alive was born. */
  | { readonly is: 'wrong' }
  | { readonly is: 'good'; readonly day: string };

const written = /^(\d{4})(?:(\d{2})(\d{2})|[-/.年](\d{1,2})[-/.月](\d{1,2})日?)$/;
/** So far it may still become one of them. */
const beginning = /^(\d{0,8}|\d{4}[-/.年](\d{0,2}|\d{1,2}[-/.月]\d{0,2}))$/;
const firstYear = 1900;

/** `today` as `2026-07-01`: nobody is born after it. */
export function birthDateOf(typed: string, today: string): BirthDateReading {
  // Full-width digits and signs come from Chinese input methods, which write 。 for a point.
  const text = typed.normalize('NFKC').replace(/\s/g, '').replaceAll('。', '.').replace(/[—–－]/g, '-');
  if (text === '') return { is: 'empty' };
  const parts = written.exec(text);
  if (parts === null) return { is: beginning.test(text) ? 'unfinished' : 'wrong' };
  const [, year = '', wholeMonth, wholeDate, month = wholeMonth ?? '', date = wholeDate ?? ''] = parts;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return doesExist(day) && Number(year) >= firstYear && day <= today ? { is: 'good', day } : { is: 'wrong' };
}

function doesExist(day: string): boolean {
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
}

/** The day in China, whatever the clock of the machine is set to. */
export function todayInChina(now: Date): string {
  return new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}
