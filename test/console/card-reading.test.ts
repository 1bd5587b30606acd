/** A card reader is told from a hand by timing. */
import { areOfReader, KeyTimes } from '../../console/src/ready/card-reading';

const number = '22010019881212011X';

function pressed(gaps: readonly number[], at = 1_000): KeyTimes {
  const times = new KeyTimes();
  let now = at;
  times.press(now);
  for (const gap of gaps) times.press(now += gap);
  return times;
}

const repeated = (gap: number, count: number): number[] => Array.from({ length: count }, () => gap);

describe('what a reader sent', () => {
  it('is the text when every character came fast', () => {
    expect(pressed(repeated(3, 17)).fromReader(number)).toBe(number);
  });

  it('is the text when the reader stalled once', () => {
    expect(pressed([...repeated(8, 9), 120, ...repeated(8, 7)]).fromReader(number)).toBe(number);
  });

  it('is the text when an input method took the X at the end', () => {
    expect(pressed(repeated(3, 16)).fromReader(number)).toBe(number);
  });

  it('leaves out what stood in the field before', () => {
    const times = pressed([90]);
    for (let at = 3_000; at < 3_000 + 18 * 4; at += 4) times.press(at);
    expect(times.fromReader(`22${number}`)).toBe(number);
  });

  it('is nothing when a hand typed it, however fast', () => {
    expect(pressed(repeated(55, 17)).fromReader(number)).toBeNull();
  });

  it('is nothing when it was pasted, after whatever keys', () => {
    const times = pressed(repeated(3, 17));
    times.clear();
    expect(times.fromReader(number)).toBeNull();
  });

  it('is nothing when it is shorter than any number', () => {
    expect(areOfReader([1, 2, 3, 4, 5, 6, 7, 8])).toBe(false);
    expect(areOfReader([1, 2, 3, 4, 5, 6, 7, 8, 9])).toBe(true);
  });
});
