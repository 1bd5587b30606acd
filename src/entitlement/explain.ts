/**
 * Says why: each condition with its text, state, citation and the values it read. Looked up only when somebody reads, and
 * every value passes through `disclose`, so that a fact may decide a verdict without being shown.
 */
import { foldConditions, type CompiledRule, type RuleSet } from './compile';
import type { Determination, Disclose, Explanation, ExplanationNode } from './determination';
import { frameBehind } from './determine';
import { stateIn } from './missing';
import { readerOf } from './values-read';

/** Throws when the determination was made in another process or from another policy. */
export function explain(ruleSet: RuleSet, determination: Determination, disclose: Disclose): Explanation {
  const compiled = ruleSet.rules.get(determination.entitlement);
  if (compiled === undefined) throw new Error(`The entitlement ${determination.entitlement} is not in force on ${ruleSet.asOf}.`);
  const frame = frameBehind(determination, ruleSet);
  const { rule } = compiled;
  const read = readerOf(frame, ruleSet, disclose);
  const conditions = foldConditions<ExplanationNode>(
    rule.conditions,
    (leaf) => ({
      kind: 'condition', id: leaf.id, text: leaf.text, state: determination.conditions.at(leaf.index), feel: leaf.feel, citation: leaf.citation,
      ...read(compiled.conditions[leaf.index]),
    }),
    (group, members) => ({
      kind: group.kind, state: stateIn(group, determination.conditions), members,
      ...(group.text === undefined ? {} : { text: group.text }),
    }),
  );
  const { entitlement, subject, verdict } = determination;
  return { entitlement, subject, verdict, name: nameOf(compiled), conditions };
}

const nameOf = ({ rule }: CompiledRule) => rule.name;
