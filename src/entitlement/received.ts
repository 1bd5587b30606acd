/**
 * Whether a benefit is received already: a three-valued answer of its own beside the verdict, from the agencies' records of payments and
 * services. Who receives it may well be eligible still, and a register that did not answer never reads as "not yet".
 */
import type { RuleSet } from './compile';
import type { Bilingual, Determination, Disclose } from './determination';
import { frameBehind } from './determine';
import { missingUnder, type Missing } from './missing';
import type { Frame } from './three-valued/frame';
import { truthOf, UNKNOWN } from './three-valued/kleene';
import { readingsOf, type Readings } from './values-read';

export type ReceivedState = 'RECEIVED' | 'NOT_RECEIVED' | 'UNKNOWN';

export interface ReceivedAnswer extends Missing {
  readonly state: ReceivedState;
  /** What counts as received, in the rule's words. */
  readonly text: Bilingual;
}

/** `null` where nobody keeps a record of it: the rule has no `received:`. */
export function receivedAnswer(ruleSet: RuleSet, determination: Determination): ReceivedAnswer | null {
  return receivedFrom(ruleSet, determination.entitlement, frameBehind(determination, ruleSet));
}

/** The same of any rule in force, determined or not: what excludes a benefit may stand on no board. */
export function receivedFrom(ruleSet: RuleSet, entitlement: string, frame: Frame): ReceivedAnswer | null {
  const compiled = ruleSet.rules.get(entitlement);
  const received = compiled?.rule.received;
  const evaluator = compiled?.received;
  if (received === undefined || evaluator === undefined) return null;
  const truth = truthOf(evaluator.value(frame));
  const { text } = received;
  if (truth === UNKNOWN) return { state: 'UNKNOWN', text, ...missingUnder(evaluator, frame, ruleSet) };
  return { state: truth ? 'RECEIVED' : 'NOT_RECEIVED', text, missing: [], missingParameters: [] };
}

/** The records that the answer rests on; each value passes through `disclose`. */
export function receivedReadings(ruleSet: RuleSet, determination: Determination, disclose: Disclose): Readings {
  const evaluator = ruleSet.rules.get(determination.entitlement)?.received;
  return readingsOf(evaluator, frameBehind(determination, ruleSet), ruleSet, disclose);
}
