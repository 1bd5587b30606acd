/** Corrections supersede, retractions remove, and days after the one asked about do not matter. */
import { knownAt, latestRevisions, validOn } from '../../src/database/history';

const first = { entry_id: 1, revision: 1, retracted: false, valid_from: '2015-03-01', valid_until: null, recorded_at: '2015-03-02T00:00:00.000Z' };
const correction = { ...first, revision: 2, valid_from: '2016-03-01', recorded_at: '2016-05-01T00:00:00.000Z' };
const other = { ...first, entry_id: 2, valid_from: '2010-01-01', valid_until: '2015-02-28' };

it('keeps of each entry its last revision, in whatever order the rows come', () => {
  expect(latestRevisions([first, other, correction])).toEqual([other, correction]);
  expect(latestRevisions([correction, other, first])).toEqual([correction, other]);
});

it('drops an entry that was retracted, with all that was said of it before', () => {
  expect(latestRevisions([first, { ...correction, retracted: true }, other])).toEqual([other]);
});

it('brings an entry back when a later revision records it again', () => {
  const again = { ...correction, revision: 3 };
  expect(latestRevisions([first, { ...correction, retracted: true }, again])).toEqual([again]);
});

it('counts the first and the last day as valid, and neither the day before nor the day after', () => {
  expect(validOn([other], '2010-01-01')).toEqual([other]);
  expect(validOn([other], '2015-02-28')).toEqual([other]);
  expect(validOn([other], '2009-12-31')).toEqual([]);
  expect(validOn([other], '2015-03-01')).toEqual([]);
});

it('does not let a superseded revision hold on a day on which the correction does not', () => {
  expect(validOn([first, correction], '2015-06-01')).toEqual([]);
});

it('shows what was known at an earlier instant, before the correction', () => {
  expect(latestRevisions(knownAt([first, correction], '2016-01-01T00:00:00.000Z'))).toEqual([first]);
});
