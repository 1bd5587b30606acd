/**
 * How values come back from PostgreSQL: days as text (a `Date` shifts them outside UTC), instants as ISO text in UTC,
 * whole numbers and decimals as numbers. Set per connection, so that no other user of `pg` in the process is touched.
 */
import { type CustomTypesConfig, types } from 'pg';

const textArray: number = 1009;

type Parser = (text: string) => unknown;

const parsers = new Map<number, Parser>([
  [20, safeInteger], // int8
  [1082, (text) => text], // date
  [1114, (text) => text.replace(' ', 'T')], // timestamp: kept as written, it has no zone
  [1184, (text) => new Date(text).toISOString()], // timestamptz
  [1700, Number], // numeric: yuan and square metres, far from the limit of a double
  [1016, (text) => textArrayOf(text).map(safeInteger)], // int8[]
  [1182, textArrayOf], // date[]
  [1231, (text) => textArrayOf(text).map(Number)], // numeric[]
]);

export const plainTypes: CustomTypesConfig = {
  // The library types a parser as one that takes text or a buffer; nothing here asks for the binary format.
  getTypeParser: ((oid: number, format?: 'text' | 'binary'): Parser =>
    (format === 'binary' ? undefined : parsers.get(oid)) ?? types.getTypeParser(oid, format ?? 'text') as Parser) as typeof types.getTypeParser,
};

/** A bigint beyond 2^53 would change silently as a number; it is a fault of the records and must not pass. */
function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`The database holds the whole number ${text}, which is too large to be read exactly.`);
  return value;
}

function textArrayOf(text: string): string[] {
  return (types.getTypeParser(textArray) as (text: string) => string[])(text);
}
