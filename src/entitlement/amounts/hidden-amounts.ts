/**
 * Whether an amount or a duration, were it told, would tell a value that the reader may not see. A supposition changes what it is worked out
 * with, so that a number which tells little by itself (a ceiling that binds) may tell the value beside another one.
 */
import { factsOfAmount } from '../advice/facts-of-amount';
import { Reads } from '../advice/situation';
import type { CompiledRule } from '../compile';
import type { Disclose } from '../determination';
import { walk, type Expression } from '../feel/expression';
import type { Rule } from '../rule';
import type { Frame } from '../three-valued/frame';
import type { Vocabulary } from '../vocabulary';

/** In this frame it is worked out from a hidden value; what is supposed is the reader's own. */
export function readsHidden({ rule, amount, durationMonths }: CompiledRule, frame: Frame, vocabulary: Vocabulary, disclose: Disclose): boolean {
  if (!factsOfAmount(rule, vocabulary).some((fact) => disclose(fact, frame.subject) === 'hidden')) return false;
  const trace = new Reads();
  for (const evaluator of [amount, durationMonths]) evaluator?.value({ ...frame, members: [], formulas: new Map(), trace });
  return trace.facts.some(({ subject, fact }) => disclose(fact, subject) === 'hidden' && frame.evidence.supposed(subject, fact) === undefined);
}

const reversible: readonly Expression['kind'][] = ['literal', 'parameter', 'as-of', 'fact', 'arithmetic'];

/**
 * Plain reckoning with one hidden value can be turned round from any one of its results: who was told one is told nothing new by another.
 * A smaller of two, a condition or a second hidden value leaves something to find out.
 */
export function isTurnedRoundByOneResult(rule: Rule, vocabulary: Vocabulary, disclose: Disclose): boolean {
  const expressions = [rule.amount?.expression, rule.durationMonths?.expression].filter((one) => one !== undefined);
  let isPlain = true;
  for (const expression of expressions) walk(expression, ({ kind }) => (isPlain &&= reversible.includes(kind)));
  return isPlain && factsOfAmount(rule, vocabulary).filter((fact) => disclose(fact, 'person:') === 'hidden').length === 1;
}
