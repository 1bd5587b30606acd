/** How a fact, and a part of the profile, names the record that it rests on. */
import { addDays } from '../facts/days';
import type { IsoDate, UnknownFact } from '../facts/envelope';

/** What every row of a history tells of itself. */
export interface Recorded {
  readonly source: string;
  readonly recorded_at: string;
}

export interface RecordNamed {
  readonly source: string;
  readonly recordedOn: IsoDate;
}

/** The agency keeps no such record of this subject. */
export const notHeld: UnknownFact = { unknown: 'not-held' };

export function recorded({ source, recorded_at }: Recorded): RecordNamed {
  return { source, recordedOn: recorded_at.slice(0, 10) };
}

/** The same of a record that may be missing. */
export function recordOf(record: Recorded | null): Partial<RecordNamed> {
  return record === null ? {} : recorded(record);
}

/** A value that the record gives; without a record, one that its absence from a complete register gives. */
export function known<const Value>(value: Value, record: Recorded | null = null): { readonly value: Value } & Partial<RecordNamed> {
  return { value, ...recordOf(record) };
}

/** The last day of a value, and what comes on the day after it where that is known already; nothing for a value without a last day. */
export function holdsUntil(until: IsoDate | null): { readonly until?: IsoDate };
export function holdsUntil<const Value>(until: IsoDate | null, then: Value | undefined): { readonly until?: IsoDate; readonly then?: Value };
export function holdsUntil<Value>(until: IsoDate | null, then?: Value): { readonly until?: IsoDate; readonly then?: Value } {
  if (until === null) return {};
  return then === undefined ? { until } : { until, then };
}

/** The same, found among the days on which the records at hand may come to give another value. */
export function holdsUntilOtherwise<Value>(valueOn: (day: IsoDate) => Value, days: readonly IsoDate[], today: IsoDate): { readonly until?: IsoDate; readonly then?: Value } {
  const now = valueOn(today);
  const change = [...days].sort().find((day) => day > today && valueOn(day) !== now);
  return change === undefined ? {} : { until: addDays(change, -1), then: valueOn(change) };
}

/** Of a value that is counted or told by the calendar year: its last day. */
export function endOfYear(day: IsoDate): IsoDate {
  return `${day.slice(0, 4)}-12-31`;
}

/** Of several records that make up one value, the one recorded last. */
export function lastRecorded<Row extends Recorded>(records: readonly Row[]): Row | null {
  return records.reduce<Row | null>((last, record) => (last === null || last.recorded_at <= record.recorded_at ? record : last), null);
}
