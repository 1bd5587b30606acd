/**
 * The state of each condition of one determination, two bits each: a board of twenty rules for four persons costs no more
 * than a few hundred bytes until somebody asks for the reasons.
 */
import type { ConditionState } from './determination';

const states: readonly ConditionState[] = ['NOT_MET', 'MET', 'UNKNOWN'];
const bitsOf = { NOT_MET: 0, MET: 1, UNKNOWN: 2 } as const;

export class ConditionStates {
  private readonly bytes: Uint8Array;

  constructor(readonly length: number) {
    this.bytes = new Uint8Array((length + 3) >> 2);
  }

  set(index: number, state: ConditionState): void {
    const byte = index >> 2;
    const shift = (index & 3) << 1;
    this.bytes[byte] = ((this.bytes[byte] ?? 0) & ~(3 << shift)) | (bitsOf[state] << shift);
  }

  at(index: number): ConditionState {
    return states[((this.bytes[index >> 2] ?? 0) >> ((index & 3) << 1)) & 3] ?? 'UNKNOWN';
  }

  toJSON(): readonly ConditionState[] {
    return Array.from({ length: this.length }, (_, index) => this.at(index));
  }
}
