/**
 * Tells a card reader from typing, by timing: a reader sends a number as keys within a few milliseconds of each other and then Enter,
 * while the fastest typist leaves 50 ms between two digits.
 */
const readerGapMs = 35;
const shortestNumber = 9;

export class KeyTimes {
  #times: number[] = [];

  press(atMs: number): void {
    this.#times.push(atMs);
  }

  clear(): void {
    this.#times = [];
  }

  /** True when most keys came as fast as no hand is. */
  isReader(): boolean {
    const gaps = this.#times.slice(1).map((time, index) => time - (this.#times[index] ?? time));
    if (gaps.length < shortestNumber - 1) return false;
    const middle = [...gaps].sort((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? Infinity;
    return middle <= readerGapMs;
  }
}
