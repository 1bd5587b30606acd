/**
 * Names exactly the unknown recorded facts that could still change an undetermined verdict: only the unknown members of each
 * `all` and `any` are asked, inside a condition as between conditions, for each related person alone, and through formulas
 * down to what an agency records.
 */
import type { SubjectId } from '../facts/envelope';
import type { CompiledRule, RuleSet } from './compile';
import type { ConditionStates } from './condition-states';
import type { ConditionState, MissingFact } from './determination';
import type { ConditionNode } from './rule';
import type { Evaluator, Frame, Gaps } from './three-valued/frame';

export interface Missing {
  readonly missing: readonly MissingFact[];
  readonly missingParameters: readonly string[];
}

export function missingFor({ rule, conditions }: CompiledRule, states: ConditionStates, frame: Frame, ruleSet: RuleSet): Missing {
  const gaps = new GapsFound(frame, ruleSet);
  const ask = (node: ConditionNode): void => {
    if (stateIn(node, states) !== 'UNKNOWN') return;
    if (node.kind === 'condition') conditions[node.index]?.gaps(frame, gaps);
    else node.members.forEach(ask);
  };
  ask(rule.conditions);
  return { missing: [...gaps.facts.values()], missingParameters: [...gaps.parameters] };
}

/** What keeps one expression UNKNOWN; to be asked only while it is. */
export function missingUnder(evaluator: Evaluator, frame: Frame, ruleSet: RuleSet): Missing {
  const gaps = new GapsFound(frame, ruleSet);
  evaluator.gaps(frame, gaps);
  return { missing: [...gaps.facts.values()], missingParameters: [...gaps.parameters] };
}

/** The state of a condition or of a whole group. */
export function stateIn(node: ConditionNode, states: ConditionStates): ConditionState {
  if (node.kind === 'condition') return states.at(node.index);
  const members = node.members.map((member) => stateIn(member, states));
  const deciding: ConditionState = node.kind === 'all' ? 'NOT_MET' : 'MET';
  if (members.includes(deciding)) return deciding;
  if (members.includes('UNKNOWN')) return 'UNKNOWN';
  return node.kind === 'all' ? 'MET' : 'NOT_MET';
}

class GapsFound implements Gaps {
  readonly facts = new Map<string, MissingFact>();
  readonly parameters = new Set<string>();

  constructor(
    private readonly frame: Frame,
    private readonly ruleSet: RuleSet,
  ) {}

  fact(subject: SubjectId, name: string, written: string = name): void {
    const fact = this.ruleSet.policy.vocabulary.facts.get(name);
    if (fact !== undefined) this.facts.set(`${subject} ${written}`, this.frame.evidence.missing(subject, fact, written));
  }

  parameter(name: string): void {
    this.parameters.add(`local.${name}`);
  }
}
