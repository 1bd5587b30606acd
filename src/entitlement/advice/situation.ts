/** Where advice stands: the law, what is known, and parts of conditions evaluated on their own. */
import type { FactValue, IsoDate, SubjectId } from '../../facts/envelope';
import type { LawInForce, RuleSet } from '../compile';
import type { Expression } from '../feel/expression';
import { toClosures } from '../three-valued/evaluate';
import { Evidence, type AnswersBySubject } from '../three-valued/evidence';
import { frameOf, type Evaluator, type Frame, type Trace } from '../three-valued/frame';
import type { Value } from '../three-valued/kleene';

export interface Situation {
  readonly ruleSet: RuleSet;
  readonly evidence: Evidence;
  /** Whom the determination is about. */
  readonly subject: SubjectId;
}

export interface FactRead {
  readonly subject: SubjectId;
  readonly fact: string;
}

/** One value instead of what is known. */
export interface Supposed extends FactRead {
  readonly value: FactValue;
}

export function frameIn({ ruleSet, evidence, subject }: Situation): Frame {
  return frameOf(evidence, ruleSet.asOf, subject);
}

const evaluators = new WeakMap<LawInForce, Map<Expression, Evaluator>>();

/** Parts of conditions are asked again and again, so each is prepared once per law. */
function evaluatorOf(expression: Expression, { law }: RuleSet): Evaluator {
  const ofLaw = evaluators.get(law) ?? new Map<Expression, Evaluator>();
  evaluators.set(law, ofLaw);
  const evaluator = ofLaw.get(expression) ?? toClosures(expression, law.surroundings);
  ofLaw.set(expression, evaluator);
  return evaluator;
}

export function valueOf(expression: Expression, frame: Frame, { ruleSet }: Situation): Value {
  return evaluatorOf(expression, ruleSet).value(frame);
}

export function valueOn(day: IsoDate, expression: Expression, frame: Frame, situation: Situation): Value {
  return valueOf(expression, { ...frame, asOf: day, formulas: new Map() }, situation);
}

export function valueSupposing(supposed: readonly Supposed[], expression: Expression, frame: Frame, situation: Situation): Value {
  return valueOf(expression, { ...frame, evidence: supposing(supposed, situation), formulas: new Map() }, situation);
}

/** The same evidence with values laid over it. */
export function supposing(supposed: readonly Supposed[], { ruleSet, evidence }: Pick<Situation, 'ruleSet' | 'evidence'>): Evidence {
  const { known } = evidence;
  return new Evidence(ruleSet.policy.vocabulary, { ...known, suppositions: laidOver(known.suppositions, supposed) });
}

export function laidOver(suppositions: AnswersBySubject | undefined, supposed: readonly Supposed[]): AnswersBySubject {
  const laid = new Map(suppositions ?? []);
  for (const { subject, fact, value } of supposed) laid.set(subject, { ...laid.get(subject), [fact]: value });
  return laid;
}

/** What an expression read, in order. */
export class Reads implements Trace {
  readonly facts: FactRead[] = [];
  readonly parameters = new Set<string>();

  fact(subject: SubjectId, fact: string): void {
    this.facts.push({ subject, fact });
  }

  formula(): void {}

  parameter(name: string): void {
    this.parameters.add(name);
  }
}

export function readsOf(expression: Expression, frame: Frame, situation: Situation): Reads {
  const reads = new Reads();
  valueOf(expression, { ...frame, formulas: new Map(), trace: reads }, situation);
  return reads;
}
