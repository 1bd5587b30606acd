/** Work that counts as lawful and stable (合法稳定就业), and how long it has lasted in a city. */
import { addDays, addMonths } from '../../src/facts/days';
import type { IsoDate } from '../../src/facts/envelope';
import { daysApart, fullMonths, laterOf } from './months';
import type { WorkSpell } from './work-record';

const longestBreakMonths = 3;

/** A job that stands on record, by the employer's filing or a project's; or one's own business with its licence shown. */
export function lawfulWork(work: readonly WorkSpell[], isHere: (city: string) => boolean): WorkSpell | null {
  const present = work.filter(({ until, city }) => until === null && isHere(city));
  return present.find(({ kind }) => kind === 'job') ?? present.find(({ licenceSeen }) => licenceSeen) ?? null;
}

/**
 * Full months of work in a city, in the run that still lasts. Breaks of up to three months do not end the run, and their days do not
 * count; a run that ended longer ago than that is none.
 */
export function monthsOfWorkIn(city: string, work: readonly WorkSpell[], day: IsoDate): number {
  const here = work.filter((spell) => spell.city === city);
  const spans = joined(here.map(({ from, until }) => ({ from, end: until === null ? day : addDays(until, 1) })));
  let begin: Span | null = null;
  let breakDays = 0;
  for (const span of [...spans].reverse()) {
    const next: IsoDate = begin?.from ?? day;
    if (addMonths(span.end, longestBreakMonths) < next) break;
    if (begin !== null) breakDays += daysApart(span.end, next);
    begin = span;
  }
  return begin === null ? 0 : fullMonths(addDays(begin.from, breakDays), spans.at(-1)?.end ?? day);
}

interface Span {
  readonly from: IsoDate;
  /** First day after it. */
  readonly end: IsoDate;
}

function joined(spans: readonly Span[]): readonly Span[] {
  const whole: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from.localeCompare(b.from))) {
    const last = whole.at(-1);
    if (last === undefined || span.from > last.end) whole.push(span);
    else whole[whole.length - 1] = { from: last.from, end: laterOf(last.end, span.end) };
  }
  return whole;
}
