/**
 * Tells a card reader from typing, by timing: a reader sends a number as keys within a few milliseconds of each other and then Enter,
 * while the fastest typist leaves 50 ms between two digits.
 */

/** Keys that follow each other within this come from a reader. */
export const readerGapMs = 35;
/** The shortest number on a card that is read. */
export const shortestNumber = 9;

/** The keys by which the text in a field came there. */
export class KeyTimes {
  #times: number[] = [];

  press(atMs: number): void {
    this.#times.push(atMs);
  }

  /** Whatever else than keys changed the text: a paste, a deletion, a key held down. */
  clear(): void {
    this.#times = [];
  }

  /**
   * The end of the text that a reader sent; null when it was typed. What stood in the field before the card was read is not of the card. The
   * last character may be missing among the keys: a Chinese input method takes the X of a number for itself.
   */
  fromReader(text: string): string | null {
    const run = lastRun(this.#times);
    if (!areOfReader(run)) return null;
    return run.length >= text.length - 1 ? text : text.slice(-run.length);
  }
}

/** Longer than any stall of a reader, shorter than the way of a hand from a key to a card. */
const pauseMs = 150;

function lastRun(times: readonly number[]): readonly number[] {
  const starts = times.findLastIndex((time, index) => index > 0 && time - (times[index - 1] ?? time) > pauseMs);
  return starts === -1 ? times : times.slice(starts);
}

/** Whether most of these came as fast as no hand is. */
export function areOfReader(times: readonly number[]): boolean {
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time)).sort((one, other) => one - other);
  if (times.length < shortestNumber) return false;
  return (gaps[Math.floor(gaps.length / 2)] ?? Infinity) <= readerGapMs;
}
