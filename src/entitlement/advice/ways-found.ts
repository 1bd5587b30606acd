/** Many rules ask the same of the same person: what would meet a condition is worked out once for all that rests on the same evidence. */
import type { Condition } from '../rule';
import type { Evidence } from '../three-valued/evidence';
import type { Way } from './change';
import { frameIn, type Situation } from './situation';
import { waysTo } from './ways';

const found = new WeakMap<Evidence, Map<string, readonly Way[]>>();

export function waysToMeet({ feel, expression }: Condition, situation: Situation): readonly Way[] {
  const known = found.get(situation.evidence) ?? new Map<string, readonly Way[]>();
  found.set(situation.evidence, known);
  // The same words asked of the same subject mean the same; the day and the place are those of the evidence's one question.
  const key = `${situation.ruleSet.asOf} ${situation.ruleSet.place} ${situation.subject} ${feel}`;
  const ways = known.get(key) ?? waysTo(true, expression, frameIn(situation), situation);
  known.set(key, ways);
  return ways;
}
