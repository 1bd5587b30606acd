/** A tape of choices that a random thing is built from. It shrinks towards the first choice everywhere, which is always the simplest. */
import fc from 'fast-check';

export class Choices {
  private at = 0;

  constructor(private readonly tape: readonly number[]) {}

  /** From 0 to `count - 1`; 0 once the tape has run out. */
  next(count: number): number {
    const choice = this.tape[this.at] ?? 0;
    this.at += 1;
    return choice % count;
  }

  of<Item>(items: readonly Item[]): Item {
    const item = items[this.next(items.length)];
    if (item === undefined) throw new Error('There is nothing to choose from.');
    return item;
  }
}

export function tape(length: number): fc.Arbitrary<readonly number[]> {
  return fc.array(fc.nat(0xffff), { minLength: 0, maxLength: length, size: 'max' });
}
