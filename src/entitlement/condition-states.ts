/**
 * The state of each condition of one determination, two bits each: a board of 160 rules for four persons costs no more than some
 * kilobytes until somebody asks for the reasons.
 */
import type { ConditionState } from './determination';

/** Thirty bits are what a small integer holds. */
export const statesPerWord = 15;

/** The lower bit says "it may be met", both say "it is": the two bits in which generated code has its truths. */
const states: readonly ConditionState[] = ['NOT_MET', 'UNKNOWN', 'UNKNOWN', 'MET'];
const bitsOf = { NOT_MET: 0, UNKNOWN: 1, MET: 3 } as const;

export class ConditionStates {
  /** `word` has the first fifteen; few rules have more. */
  constructor(readonly length: number, private word = 0, private moreWords: readonly number[] = []) {}

  set(index: number, state: ConditionState): void {
    const at = Math.floor(index / statesPerWord);
    const shift = 2 * (index % statesPerWord);
    const changed = (this.wordAt(at) & ~(3 << shift)) | (bitsOf[state] << shift);
    if (at === 0) this.word = changed;
    else this.moreWords = Object.assign([...this.moreWords], { [at - 1]: changed });
  }

  at(index: number): ConditionState {
    return states[(this.wordAt(Math.floor(index / statesPerWord)) >> (2 * (index % statesPerWord))) & 3] ?? 'UNKNOWN';
  }

  toJSON(): readonly ConditionState[] {
    return Array.from({ length: this.length }, (_, index) => this.at(index));
  }

  private wordAt(at: number): number {
    return at === 0 ? this.word : (this.moreWords[at - 1] ?? 0);
  }
}
