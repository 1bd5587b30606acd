import { isDeepStrictEqual } from 'node:util';

/** As `toEqual`, for records and answers of megabytes: equal ones are told in a fraction of the time; of others the difference is shown. */
export function expectSame(actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toEqual(expected);
}
