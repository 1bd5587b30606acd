/** Whether a case expects it to be received already: `received: yes`, `no` or `unknown`. */
import { receivedAnswer, type Determination, type Place, type ReceivedState, type RuleSet } from '../../entitlement';

export const receivedWords = ['yes', 'no', 'unknown'] as const;
export type ExpectedReceived = (typeof receivedWords)[number];

const wordOf: Readonly<Record<ReceivedState, ExpectedReceived>> = { RECEIVED: 'yes', NOT_RECEIVED: 'no', UNKNOWN: 'unknown' };

export function readExpectedReceived(place: Place | null): ExpectedReceived | undefined {
  // YAML 1.1 reads a bare `yes` as true; either way of writing it is meant.
  if (place?.value === true) return 'yes';
  if (place?.value === false) return 'no';
  return place?.oneOf(receivedWords);
}

export interface ReceivedCompared {
  readonly isRight: boolean;
  readonly got: readonly string[];
}

export function compareReceived(expected: ExpectedReceived | undefined, determination: Determination | undefined, ruleSet: RuleSet): ReceivedCompared {
  if (expected === undefined) return { isRight: true, got: [] };
  const answer = determination === undefined ? null : receivedAnswer(ruleSet, determination);
  const word = answer === null ? 'no record' : wordOf[answer.state];
  return { isRight: word === expected, got: [`received: ${word}`] };
}
