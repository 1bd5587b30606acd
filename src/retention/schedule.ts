/** Reads `policy/retention.yml`: how long each kind of record is kept, counted from what, and why. */
import { PolicyError, SourceFile, type Place, type Problem } from '../entitlement';

export interface Period {
  readonly id: string;
  /** Years, or for ever. */
  readonly keep: number | 'always';
  readonly by: 'law' | 'our default';
  readonly confidence: 'high' | 'medium' | 'low';
  readonly onRequest: 'stays' | 'ended-goes' | 'goes';
  readonly basis: { readonly zh: string; readonly en: string };
}

export interface RetentionLine {
  /** With its schema. */
  readonly table: string;
  readonly what: { readonly zh: string; readonly en: string };
  readonly period: Period;
  /** The period is counted from the first of these that holds a day; while none does, the record is valid. */
  readonly after: readonly string[];
  /** Of the audit ledger: goes by whole days. */
  readonly day: string | null;
  /** Goes when nothing of the number in `by` is left in the table. */
  readonly with: { readonly table: string; readonly by: string } | null;
  /** Columns that hold the id of a resident. */
  readonly person: readonly string[];
  /** The column that holds a subject, `person:<id>`, or several of them. */
  readonly subject: string | null;
  /** Whose it is stands in another table, under the number in `by`. */
  readonly through: { readonly table: string; readonly by: string; readonly person: string } | null;
}

export const periodKeys = ['keep', 'by', 'confidence', 'onRequest', 'basis'] as const;
export const lineKeys = ['period', 'what', 'after', 'day', 'with', 'person', 'subject', 'through'] as const;

const name = /^[a-z][a-z0-9_]*$/;
const tableName = /^[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*$/;

/** Names go into statements as they are written, so that nothing but a name is taken. Throws a PolicyError with every problem. */
export function readRetention(path: string, text: string): readonly RetentionLine[] {
  const problems: Problem[] = [];
  const top = new SourceFile(path, text, problems).parse();
  top?.allow(['periods', 'tables']);
  const periods = new Map((top?.need('periods')?.entries() ?? []).map(({ key, value }) => [key, periodAt(key, value)]));
  const lines = (top?.need('tables')?.entries() ?? []).map(({ key, at, value }) => {
    if (!tableName.test(key)) at.report('Expected a table with its schema, such as credit.adverse_entry');
    return lineAt(key, value, periods);
  });
  if (problems.length > 0) throw new PolicyError(problems);
  return lines.flatMap((line) => (line === null ? [] : [line]));
}

function periodAt(id: string, place: Place): Period {
  place.allow(periodKeys);
  const keep = place.need('keep');
  const years = keep?.value;
  const isYears = typeof years === 'number' && Number.isInteger(years) && years >= 1 && years <= 200;
  if (keep !== null && !isYears && years !== 'always') keep.report('Expected whole years, 1 to 200, or `always`');
  return {
    id, keep: isYears ? years : 'always',
    by: place.need('by')?.oneOf(['law', 'our default'] as const) ?? 'our default',
    confidence: place.need('confidence')?.oneOf(['high', 'medium', 'low'] as const) ?? 'low',
    onRequest: place.need('onRequest')?.oneOf(['stays', 'ended-goes', 'goes'] as const) ?? 'stays',
    basis: bilingual(place.need('basis')),
  };
}

function lineAt(table: string, place: Place, periods: ReadonlyMap<string, Period>): RetentionLine | null {
  place.allow(lineKeys);
  const id = place.need('period');
  const period = periods.get(id?.text() ?? '');
  if (period === undefined) {
    id?.report(`There is no period ${id.text()}`);
    return null;
  }
  const line: RetentionLine = {
    table, period, what: bilingual(place.need('what')),
    after: namesAt(place.get('after')), day: namesAt(place.get('day'))[0] ?? null, person: namesAt(place.get('person')),
    subject: namesAt(place.get('subject'))[0] ?? null,
    with: linked(place.get('with'), []), through: linked(place.get('through'), ['person']),
  };
  const counted = [line.after.length > 0, line.day !== null, line.with !== null].filter(Boolean).length;
  if (period.keep === 'always' ? counted > 0 : counted !== 1) {
    place.report(period.keep === 'always' ? 'Kept always, so that nothing is counted' : 'Counted from exactly one of `after`, `day` and `with`');
  }
  return line;
}

function linked(place: Place | null, more: readonly 'person'[]): { readonly table: string; readonly by: string; readonly person: string } | null {
  if (place === null) return null;
  place.allow(['table', 'by', ...more]);
  const table = place.need('table')?.text() ?? '';
  if (!tableName.test(table)) place.report('Expected a table with its schema');
  const [by = ''] = namesAt(place.need('by'));
  const [person = ''] = more.length === 0 ? [] : namesAt(place.need('person'));
  return { table, by, person };
}

function namesAt(place: Place | null): readonly string[] {
  if (place === null) return [];
  return (place.isSequence ? place.items() : [place]).map((one) => {
    const text = one.text();
    if (!name.test(text)) one.report('Expected the name of a column');
    return text;
  });
}

function bilingual(place: Place | null): { readonly zh: string; readonly en: string } {
  place?.allow(['zh', 'en']);
  return { zh: place?.need('zh')?.text() ?? '', en: place?.need('en')?.text() ?? '' };
}
