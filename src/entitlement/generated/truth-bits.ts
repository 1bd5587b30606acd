/**
 * Truth in two bits, so that Kleene's logic is the machine's own: `and` is &, `or` is |. The lower bit says "it may be true", and
 * both say "it is".
 */
import type { Verdict } from '../determination';

export const FALSE_BITS = 0;
export const UNKNOWN_BITS = 1;
export const TRUE_BITS = 3;
/** No truth: the condition was not evaluated yet. */
export const NOT_YET = 2;

export type TruthBits = typeof FALSE_BITS | typeof UNKNOWN_BITS | typeof TRUE_BITS;

/** By truth. */
export const verdicts: readonly Verdict[] = ['INELIGIBLE', 'UNDETERMINED', 'UNDETERMINED', 'ELIGIBLE'];
