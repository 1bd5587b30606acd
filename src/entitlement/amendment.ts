/**
 * The law of a day: a rule's text with all that later law has changed by then.
 *
 * A version says only what its law changes. Those that decide are laid over the text in the order of their first days; one that does not
 * decide is laid over what decides on the day, so that it shows its own difference and no other.
 */
import type { IsoDate } from '../facts/envelope';
import type { Condition, ConditionNode, Rule, RuleVersion } from './rule';

/** A rule as one layer of the law has it. */
export interface Layer {
  readonly rule: Rule;
  /** The versions in it, by their first days; none: the text of the Opinion alone. */
  readonly versions: readonly RuleVersion[];
}

export interface LayersOfDay {
  readonly deciding: Layer;
  /** Shown beside: later law that does not decide, and the text where later law does. */
  readonly beside: readonly Layer[];
}

export function layersOn(text: Rule, day: IsoDate): LayersOfDay {
  const inForce = text.versions.filter((version) => isInForce(version, day)).sort((a, b) => (a.from < b.from ? -1 : 1));
  const deciding = inForce.filter(({ decides }) => decides).reduce(amended, { rule: text, versions: [] });
  const later = inForce.filter(({ decides }) => !decides).map((version) => ({ ...amended(deciding, version), versions: [version] }));
  return { deciding, beside: [...(deciding.versions.length > 0 ? [{ rule: text, versions: [] }] : []), ...later] };
}

export function isInForce({ from, until }: { readonly from?: IsoDate; readonly until?: IsoDate }, day: IsoDate): boolean {
  return (from ?? day) <= day && day <= (until ?? day);
}

function amended({ rule, versions }: Layer, version: RuleVersion): Layer {
  const { conditions: changes, added, amount, durationMonths, ...texts } = version.amendment;
  const kept = rule.leaves.map((leaf) => ({ ...leaf, ...changes.get(leaf.id) }));
  const joined = added.map((node) => numbered(node, rule.leaves.length));
  const leaves = [...kept, ...joined.flatMap(leavesOf)];
  return {
    rule: {
      ...rule,
      ...texts,
      leaves,
      conditions: withAdded(withChanged(rule.conditions, kept), joined),
      ...merged('amount', rule.amount, amount),
      ...merged('durationMonths', rule.durationMonths, durationMonths),
    },
    versions: [...versions, version],
  };
}

/** What a version adds counts its own conditions from 0; here they come after those of the rule. */
function numbered(node: ConditionNode, first: number): ConditionNode {
  if (node.kind === 'condition') return { ...node, index: first + node.index };
  return { ...node, members: node.members.map((member) => numbered(member, first)) };
}

export function leavesOf(node: ConditionNode): readonly Condition[] {
  return node.kind === 'condition' ? [node] : node.members.flatMap(leavesOf);
}

function withChanged(node: ConditionNode, leaves: readonly Condition[]): ConditionNode {
  if (node.kind === 'condition') return leaves[node.index] ?? node;
  return { ...node, members: node.members.map((member) => withChanged(member, leaves)) };
}

/** What is added must hold as well, whatever the rule asks otherwise. */
function withAdded(node: ConditionNode, added: readonly ConditionNode[]): ConditionNode {
  if (added.length === 0) return node;
  return node.kind === 'all' ? { ...node, members: [...node.members, ...added] } : { kind: 'all', members: [node, ...added] };
}

/** A version may change the words and leave the sum as it was. */
function merged<Key extends 'amount' | 'durationMonths'>(key: Key, before: Rule[Key], change: Rule[Key]): Partial<Pick<Rule, Key>> {
  return change === undefined ? {} : ({ [key]: { ...before, ...change } } as Pick<Rule, Key>);
}
