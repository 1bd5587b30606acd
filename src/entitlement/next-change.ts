/**
 * When does the answer change if nothing else does? The next day on which a verdict, or a single condition, comes to something else, because
 * a day is reached, a record ends, or the law changes. Exactly that day: none before it, for a hundred years, answers otherwise.
 *
 * What is not foreseen: what anybody may do or record meanwhile. A value whose last day passes is UNKNOWN from then on unless its agency
 * has said what comes next.
 */
import type { IsoDate } from '../facts/envelope';
import { firstDay, type Asked } from './ahead/first-day';
import { outlookFor, type Outlook } from './ahead/outlook';
import { changesOn, type ChangeOfCondition } from './ahead/reasons';
import { conditionAsked, verdictAsked } from './ahead/questions';
import { isForGood } from './ahead/lasting-conditions';
import { anyTruth, onlyTrue, onlyUnknown, truthsOfState, truthsOfVerdict, type Truths } from './ahead/truths';
import type { RuleSet } from './compile';
import { addYears } from './dates';
import type { ConditionState, Determination, Verdict } from './determination';
import { evidenceBehind } from './determine';

export interface NextChange {
  /** First day with the other verdict. */
  readonly on: IsoDate;
  /** Null where the rule is no longer in force: it is not determined any more. */
  readonly verdict: Verdict | null;
  /** What turns on that very day. */
  readonly because: readonly ChangeOfCondition[];
}

export interface NextStateChange {
  readonly on: IsoDate;
  /** Null where the condition is no longer asked. */
  readonly state: ConditionState | null;
}

/** A person's life. */
const horizonYears = 100;

/** Null when nothing changes up to the horizon, that day included. */
export function nextChange(ruleSet: RuleSet, determination: Determination, horizon: IsoDate = horizonOf(ruleSet)): NextChange | null {
  const outlook = outlookFor(ruleSet, evidenceBehind(determination));
  const { entitlement, subject, verdict } = determination;
  const compiled = ruleSet.rules.get(entitlement);
  if (compiled !== undefined && isForGood(outlook, compiled, determination, horizon)) return null;
  const found = firstOther(outlook, entitlement, anyTruth & ~truthsOfVerdict[verdict], horizon, (stretch) => verdictAsked(outlook, stretch, entitlement, subject));
  if (found === null) return null;
  return { on: found.on, verdict: verdictIn(found.truths), because: changesOn(outlook, found.on, entitlement, subject) };
}

/**
 * Of one condition, by its id: the next day on which its state is another, or is `wanted` where that is given ("time will meet this on D");
 * null when that never comes by itself. Throws a RangeError when the rule has no such condition on the day asked about.
 */
export function nextStateChange(
  ruleSet: RuleSet, determination: Determination, conditionId: string, wanted?: ConditionState, horizon: IsoDate = horizonOf(ruleSet),
): NextStateChange | null {
  const { entitlement, subject } = determination;
  const leaf = ruleSet.rules.get(entitlement)?.rule.leaves.find(({ id }) => id === conditionId);
  if (leaf === undefined) throw new RangeError(`${entitlement} has no condition ${conditionId} on ${ruleSet.asOf}.`);
  const outlook = outlookFor(ruleSet, evidenceBehind(determination));
  const others = anyTruth & ~truthsOfState[determination.conditions.at(leaf.index)];
  const found = firstOther(
    outlook, entitlement, wanted === undefined ? others : truthsOfState[wanted], horizon,
    (stretch) => conditionAsked(outlook, stretch, entitlement, conditionId, subject), wanted === undefined,
  );
  return found === null ? null : { on: found.on, state: stateIn(found.truths) };
}

type Stretches = ReturnType<Outlook['stretches']>;

/** `isEndWanted`: that there is nothing more to ask counts as another answer; its truths are none. */
function firstOther(
  outlook: Outlook, entitlement: string, wanted: Truths, horizon: IsoDate, ask: (stretch: Stretches[number]) => Asked | null, isEndWanted = true,
): { readonly on: IsoDate; readonly truths: Truths } | null {
  for (const stretch of outlook.stretches(entitlement, horizon)) {
    const asked = ask(stretch);
    if (asked === null && isEndWanted) return { on: stretch.first, truths: 0 };
    const found = asked === null ? null : firstDay(asked, wanted, stretch.first, stretch.last);
    if (found !== null) return found;
  }
  return null;
}

function horizonOf({ asOf }: RuleSet): IsoDate {
  return addYears(asOf, horizonYears) ?? '9999-12-31';
}

function verdictIn(truths: Truths): Verdict | null {
  if (truths === 0) return null;
  return truths === onlyTrue ? 'ELIGIBLE' : truths === onlyUnknown ? 'UNDETERMINED' : 'INELIGIBLE';
}

function stateIn(truths: Truths): ConditionState | null {
  if (truths === 0) return null;
  return truths === onlyTrue ? 'MET' : truths === onlyUnknown ? 'UNKNOWN' : 'NOT_MET';
}
