/**
 * Says why: each condition with its text, state, citation and the values it read. Looked up only when somebody reads, and
 * every value passes through `disclose`, so that a fact may decide a verdict without being shown.
 */
import type { FactValue, SubjectId } from '../facts/envelope';
import { foldConditions, type CompiledRule, type RuleSet } from './compile';
import type { Determination, Disclose, Explanation, ExplanationNode, ParameterUsed, ValueUsed } from './determination';
import { evidenceBehind } from './determine';
import { stateIn } from './missing';
import type { Evidence } from './three-valued/evidence';
import type { Trace } from './three-valued/frame';
import { UNKNOWN, type Value } from './three-valued/kleene';

/** Throws when the determination was made in another process or from another policy. */
export function explain(ruleSet: RuleSet, determination: Determination, disclose: Disclose): Explanation {
  const compiled = ruleSet.rules.get(determination.entitlement);
  if (compiled === undefined) throw new Error(`The entitlement ${determination.entitlement} is not in force on ${ruleSet.asOf}.`);
  const evidence = evidenceBehind(determination);
  const { rule } = compiled;
  const conditions = foldConditions<ExplanationNode>(
    rule.conditions,
    (leaf) => {
      const trace = new Reading(evidence, ruleSet, disclose);
      compiled.conditions[leaf.index]?.value({ evidence, asOf: ruleSet.asOf, subject: determination.subject, members: [], formulas: new Map(), trace });
      return {
        kind: 'condition', id: leaf.id, text: leaf.text, state: determination.conditions.at(leaf.index), feel: leaf.feel, citation: leaf.citation,
        values: [...trace.values.values()], parameters: [...trace.parameters.values()],
      };
    },
    (group, members) => ({
      kind: group.kind, state: stateIn(group, determination.conditions), members,
      ...(group.text === undefined ? {} : { text: group.text }),
    }),
  );
  const { entitlement, subject, verdict } = determination;
  return { entitlement, subject, verdict, name: nameOf(compiled), conditions };
}

const nameOf = ({ rule }: CompiledRule) => rule.name;

/** Writes down what one condition reads while it is evaluated once more. */
class Reading implements Trace {
  readonly values = new Map<string, ValueUsed>();
  readonly parameters = new Map<string, ParameterUsed>();

  constructor(
    private readonly evidence: Evidence,
    private readonly ruleSet: RuleSet,
    private readonly disclose: Disclose,
  ) {}

  fact(subject: SubjectId, name: string): void {
    const fact = this.ruleSet.policy.vocabulary.facts.get(name);
    if (fact === undefined) return;
    const disclosure = this.disclose(name, subject);
    const used = { subject, fact: name, label: fact.label, agency: fact.owner, disclosure, isDerived: false };
    this.values.set(`${subject} ${name}`, disclosure === 'hidden'
      ? { ...used, isAnswer: false }
      : { ...used, isAnswer: this.evidence.isAnswer(subject, name), ...this.shown(subject, name) });
  }

  formula(subject: SubjectId, name: string, value: Value): void {
    const formula = this.ruleSet.policy.vocabulary.formulas.get(name);
    if (formula === undefined) return;
    const disclosure = this.disclose(name, subject);
    const used = { subject, fact: name, label: formula.label, agency: 'platform', disclosure, isAnswer: false, isDerived: true, source: formula.source };
    this.values.set(`${subject} ${name}`, disclosure === 'hidden' || value === UNKNOWN ? used : { ...used, value: value as FactValue });
  }

  parameter(name: string): void {
    const parameter = this.ruleSet.policy.vocabulary.parameters.get(name);
    if (parameter === undefined) return;
    const inForce = this.ruleSet.parameter(name);
    this.parameters.set(name, { parameter: name, label: parameter.label, ...(inForce ?? { mark: 'unknown' as const }) });
  }

  private shown(subject: SubjectId, name: string): Pick<ValueUsed, 'value' | 'unknown' | 'source' | 'recordedOn'> {
    const value = this.evidence.value(subject, name);
    const fact = this.ruleSet.policy.vocabulary.facts.get(name);
    if (value === UNKNOWN) return fact === undefined ? {} : { unknown: this.evidence.reason(subject, fact) };
    const entry = this.evidence.entry(subject, name);
    if (entry === undefined || !('value' in entry)) return { value };
    return {
      value,
      ...(entry.source === undefined ? {} : { source: entry.source }),
      ...(entry.recordedOn === undefined ? {} : { recordedOn: entry.recordedOn }),
    };
  }
}
