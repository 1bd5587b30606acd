/** How a fact names the record that it rests on. */
import type { UnknownFact } from '../../src/facts/envelope';
import { recordedAs } from '../../src/subgraph/agency';

export interface Recorded {
  readonly source: string;
  readonly recorded_at: string;
}

export const notHeld: UnknownFact = { unknown: 'not-held' };

/** A value that the record gives; without a record, one that its absence from a complete register gives. */
export function known<const Value>(
  value: Value, record: Recorded | null = null,
): { readonly value: Value } & Partial<ReturnType<typeof recordedAs>> {
  return { value, ...(record === null ? {} : recordedAs(record.source, record.recorded_at)) };
}

/** Of several records that make up one value, the one recorded last. */
export function lastRecorded<Row extends Recorded>(records: readonly Row[]): Row | null {
  return records.reduce<Row | null>((last, record) => (last === null || last.recorded_at <= record.recorded_at ? record : last), null);
}
