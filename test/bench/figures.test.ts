/** What the figures of a benchmark may be relied on for. */
import { spread, table } from '../../bench/figures';
import { quantile } from '../../bench/load';

it('takes the middle value for the median, or the mean of the two in the middle', () => {
  expect(spread([5, 1, 3])).toEqual({ median: 3, least: 1, most: 5 });
  expect(spread([4, 1, 2, 9])).toEqual({ median: 3, least: 1, most: 9 });
  expect(spread([7])).toEqual({ median: 7, least: 7, most: 7 });
});

it('keeps three digits that count, and four of thousands', () => {
  expect(spread([0.51249, 27.649, 1234.5])).toEqual({ median: 27.6, least: 0.512, most: 1235 });
});

it('finds the value below which a share of the measurements lies', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
  expect([0.5, 0.95, 0.99].map((share) => quantile(hundred, share))).toEqual([50, 95, 99]);
  expect(quantile([3], 0.99)).toBe(3);
});

it('lines the columns of a table up', () => {
  expect(table([['', 'platform'], ['p50 ms', '3']])).toBe('        platform\np50 ms  3');
});
