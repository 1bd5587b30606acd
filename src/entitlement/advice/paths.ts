/**
 * The smallest sets of conditions which, met, turn a tree of conditions to a yes.
 *
 * Every condition stands once in its tree, so what `all` joins and `any` lays side by side is smallest without further sifting: the members
 * of a group share no condition, and none of their sets can hold another.
 */
import { foldConditions } from '../compile';
import type { ConditionStates } from '../condition-states';
import type { Condition, ConditionNode } from '../rule';

export interface MinimalSets {
  /** The lightest first, then in the order of the rule. One empty set where nothing is left to meet. */
  readonly sets: readonly (readonly Condition[])[];
  /** True when there are more than were kept. */
  readonly isCut: boolean;
}

export interface SetOptions {
  /** How many are kept. */
  readonly most: number;
  /** How hard a condition is to meet; a set weighs what its conditions weigh together. */
  readonly weight?: (condition: Condition) => number;
}

interface Weighed {
  readonly weight: number;
  readonly set: readonly Condition[];
}

export function minimalSets(root: ConditionNode, states: ConditionStates, { most, weight = () => 1 }: SetOptions): MinimalSets {
  let isCut = false;
  // A group's lightest sets are made of its members' lightest, so each group may be cut by itself.
  const lightest = (sets: readonly Weighed[]): readonly Weighed[] => {
    if (sets.length > most) isCut = true;
    return [...sets].sort((one, other) => one.weight - other.weight).slice(0, most);
  };
  const found = foldConditions<readonly Weighed[]>(
    root,
    (leaf) => [states.at(leaf.index) === 'MET' ? nothing : { weight: weight(leaf), set: [leaf] }],
    ({ kind }, members) => {
      if (kind === 'all') return members.reduce((joined, member) => lightest(joined.flatMap((one) => member.map((other) => join(one, other)))), [nothing]);
      return members.some((sets) => sets.includes(nothing)) ? [nothing] : lightest(members.flat());
    },
  );
  return { sets: found.map(({ set }) => set), isCut };
}

const nothing: Weighed = { weight: 0, set: [] };

function join(one: Weighed, other: Weighed): Weighed {
  if (one === nothing) return other;
  return other === nothing ? one : { weight: one.weight + other.weight, set: [...one.set, ...other.set] };
}
