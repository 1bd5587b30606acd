/** How a fact, and a part of the profile, names the record that it rests on. */
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

/** Of several records that make up one value, the one recorded last. */
export function lastRecorded<Row extends Recorded>(records: readonly Row[]): Row | null {
  return records.reduce<Row | null>((last, record) => (last === null || last.recorded_at <= record.recorded_at ? record : last), null);
}
