/**
 * The conditions that no day can turn: they read neither the day nor a fact whose record ends, and the law of the rule does not change. What
 * they decide for the verdict they decide for good, and most verdicts are decided so: no day need be looked at for these.
 */
import type { IsoDate } from '../../facts/envelope';
import type { CompiledRule } from '../compile';
import type { Determination } from '../determination';
import { usesOf } from '../reading/uses';
import { lawDaysOf } from './law-days';
import type { Outlook } from './outlook';
import { verdictOver } from './questions';
import { readsDay } from './reads-day';
import { anyTruth, truthsOfState, truthsOfVerdict } from './truths';

interface Reads {
  readonly day: boolean;
  readonly facts: ReadonlySet<string>;
}

/** True where the lasting conditions alone come to the verdict, whatever becomes of the others. */
export function isForGood({ ruleSet, evidence }: Outlook, compiled: CompiledRule, { entitlement, verdict, conditions }: Determination, horizon: IsoDate): boolean {
  if (lawDaysOf(ruleSet.law, entitlement).some((day) => day > ruleSet.asOf && day <= horizon)) return false;
  const reads = readsOf(compiled, ruleSet.policy.vocabulary);
  const lasts = (index: number): boolean => {
    const read = reads[index];
    return read !== undefined && !read.day && !evidence.ends.some(({ fact }) => read.facts.has(fact));
  };
  return verdictOver(compiled.rule.conditions, (index) => (lasts(index) ? truthsOfState[conditions.at(index)] : anyTruth)) === truthsOfVerdict[verdict];
}

const known = new WeakMap<CompiledRule, readonly Reads[]>();

function readsOf(compiled: CompiledRule, vocabulary: Parameters<typeof usesOf>[1]): readonly Reads[] {
  const found = known.get(compiled);
  if (found !== undefined) return found;
  const reads = compiled.rule.leaves.map(({ expression }) => ({ day: readsDay(expression, vocabulary), facts: usesOf([expression], vocabulary).facts }));
  known.set(compiled, reads);
  return reads;
}
