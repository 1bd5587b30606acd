/** What may be asked of the days of a stretch: the verdict of a rule, or the state of one of its conditions. */
import type { SubjectId } from '../../facts/envelope';
import { foldConditions, type CompiledRule } from '../compile';
import type { ConditionNode } from '../rule';
import type { Frame } from '../three-valued/frame';
import { truthOf, UNKNOWN } from '../three-valued/kleene';
import type { Asked } from './first-day';
import { conditionsOver, type Outlook, type Stretch } from './outlook';
import { everyOf, onlyFalse, onlyThis, onlyTrue, onlyUnknown, someOf, type Truths } from './truths';

/** Null where the rule is not in force. */
export function verdictAsked(outlook: Outlook, stretch: Stretch, entitlement: string, subject: SubjectId): Asked | null {
  const compiled = stretch.law.rules.get(entitlement);
  if (compiled === undefined) return null;
  const over = conditionsOver(compiled, stretch.law);
  return {
    over(first, last) {
      const days = outlook.days(stretch, first, last, subject);
      return verdictOver(compiled.rule.conditions, (index) => over[index]?.(days) ?? onlyUnknown);
    },
    on: (day) => verdictOn(compiled, outlook.frame(stretch, day, subject)),
  };
}

/** Null where the rule is not in force, or has no such condition. */
export function conditionAsked(outlook: Outlook, stretch: Stretch, entitlement: string, id: string, subject: SubjectId): Asked | null {
  const compiled = stretch.law.rules.get(entitlement);
  const leaf = compiled?.rule.leaves.find((one) => one.id === id);
  if (compiled === undefined || leaf === undefined) return null;
  const over = conditionsOver(compiled, stretch.law)[leaf.index];
  return {
    over: (first, last) => over?.(outlook.days(stretch, first, last, subject)) ?? onlyUnknown,
    on: (day) => conditionOn(compiled, leaf.index, outlook.frame(stretch, day, subject)),
  };
}

export function conditionOn({ conditions }: CompiledRule, index: number, frame: Frame): Truths {
  const condition = conditions[index];
  return onlyThis(condition === undefined ? UNKNOWN : truthOf(condition.value(frame)));
}

function verdictOn(compiled: CompiledRule, frame: Frame): Truths {
  return foldConditions<Truths>(
    compiled.rule.conditions,
    (leaf) => conditionOn(compiled, leaf.index, frame),
    (group, members) => (group.kind === 'all' ? everyOf(members) : someOf(members)),
  );
}

/** What a settled member decides for its whole group need not be asked of the others: nobody reads the states of these days. */
export function verdictOver(node: ConditionNode, condition: (index: number) => Truths): Truths {
  if (node.kind === 'condition') return condition(node.index);
  const deciding = node.kind === 'all' ? onlyFalse : onlyTrue;
  const members: Truths[] = [];
  for (const member of node.members) {
    const truths = verdictOver(member, condition);
    if (truths === deciding) return deciding;
    members.push(truths);
  }
  return node.kind === 'all' ? everyOf(members) : someOf(members);
}
