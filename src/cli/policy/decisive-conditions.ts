/**
 * Which conditions the cases prove: a condition is decisive in a case where turning it round, with all the others as they are, turns the
 * verdict round. One that is never decisive could be written any way and no case would notice.
 */
import { foldConditions, type Condition, leavesOf, type ConditionState, type ConditionStates, type Determination, type Policy, type Rule, type RuleVersion } from '../../entitlement';
import type { Trial } from '../cases/household-case';
import { determinationsOf } from '../cases/run-trial';

/** One condition of a rule, or of a version that changes it. */
export interface Leaf {
  readonly rule: string;
  /** First day of the version that changes the condition; none for the rule as the Opinion has it. */
  readonly version?: string;
  readonly condition: string;
}

export type KnownState = 'MET' | 'NOT_MET';
export const directions: readonly KnownState[] = ['MET', 'NOT_MET'];

/** One thing that a case should prove: that the rule turns on this condition while it is in this state. */
export interface Direction extends Leaf {
  readonly state: KnownState;
}

export function nameOf({ rule, version, condition, state }: Direction): string {
  return `${rule}${version === undefined ? '' : ` from ${version}`} ${condition} ${state}`;
}

/** Everything that the cases should prove, rule by rule in the order of ids. */
export function allDirections({ rules }: Policy): readonly Direction[] {
  return [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).flatMap((rule) => [
    ...rule.leaves.flatMap((leaf) => directions.filter((state) => canBe(state, leaf)).map((state) => ({ rule: rule.id, condition: leaf.id, state }))),
    ...rule.versions.flatMap((version) => changedBy(version).flatMap((condition) =>
      directions.map((state) => ({ rule: rule.id, version: version.from, condition, state })))),
  ]);
}

/** A condition `true`, which admits everybody, is always met. */
function canBe(state: KnownState, { expression }: Condition): boolean {
  return expression.kind !== 'literal' || (expression.value === true) === (state === 'MET');
}

/** What a version asks otherwise; one that is only shown beside decides nothing, so no case can prove it. */
function changedBy({ amendment, decides }: RuleVersion): readonly string[] {
  if (!decides) return [];
  const changed = [...amendment.conditions].filter(([, { expression }]) => expression !== undefined).map(([id]) => id);
  return [...changed, ...amendment.added.flatMap(leavesOf).map(({ id }) => id)];
}

/** Direction → the first trial in which it decides. */
export function decisiveIn(trials: readonly Trial[], policy: Policy): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const trial of trials) {
    for (const { determination, compiled } of determinationsOf(trial, policy)) {
      if (determination === undefined || compiled === undefined) continue;
      compiled.rule.leaves.forEach((leaf, index) => {
        const state = determination.conditions.at(index);
        if (state === 'UNKNOWN' || !isDecisive(compiled.rule, determination, index)) return;
        const version = compiled.versions.findLast((one) => changedBy(one).includes(leaf.id));
        const name = nameOf({
          rule: compiled.rule.id, condition: leaf.id, state, ...(version === undefined ? {} : { version: version.from }),
        });
        if (!found.has(name)) found.set(name, trial.name);
      });
    }
  }
  return found;
}

function isDecisive(rule: Rule, { conditions }: Determination, index: number): boolean {
  const [asIs, turned] = [verdictWith(rule, conditions), verdictWith(rule, conditions, index)];
  return asIs !== 'UNKNOWN' && turned !== 'UNKNOWN' && asIs !== turned;
}

/** What the tree of conditions comes to, one of them turned round. */
function verdictWith(rule: Rule, states: ConditionStates, turned?: number): ConditionState {
  return foldConditions<ConditionState>(
    rule.conditions,
    ({ index }) => (index === turned ? opposite(states.at(index)) : states.at(index)),
    ({ kind }, members) => {
      const [deciding, otherwise] = kind === 'all' ? (['NOT_MET', 'MET'] as const) : (['MET', 'NOT_MET'] as const);
      if (members.includes(deciding)) return deciding;
      return members.includes('UNKNOWN') ? 'UNKNOWN' : otherwise;
    },
  );
}

function opposite(state: ConditionState): ConditionState {
  return state === 'UNKNOWN' ? 'UNKNOWN' : state === 'MET' ? 'NOT_MET' : 'MET';
}
