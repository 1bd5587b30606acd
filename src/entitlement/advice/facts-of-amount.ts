/**
 * Which facts an amount tells of. A supposition may bring an amount to light that the board as it is does not show; where it was worked out
 * from what the reader may not see, it stays in the dark.
 */
import { usesOf } from '../reading/uses';
import type { Rule } from '../rule';
import type { Vocabulary } from '../vocabulary';

const known = new WeakMap<Rule, readonly string[]>();

export function factsOfAmount(rule: Rule, vocabulary: Vocabulary): readonly string[] {
  const found = known.get(rule);
  if (found !== undefined) return found;
  const expressions = [rule.amount?.expression, rule.durationMonths?.expression].filter((one) => one !== undefined);
  const facts = [...usesOf(expressions, vocabulary).facts];
  known.set(rule, facts);
  return facts;
}
