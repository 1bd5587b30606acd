/** Lays the tree of an explanation out as lines, because GraphQL has no recursive selection. */
import type { Citation as EngineCitation, ExplanationNode, ParameterUsed as EngineParameter, Policy, ValueUsed as EngineValue } from '../../src/entitlement';
import { ConditionState, type Citation, type ConditionResult, type ParameterUsed, type ValueUsed } from './explanation.type';
import { agencyName, subjectName } from './names';

export function explanationLines(root: ExplanationNode, policy: Policy): ConditionResult[] {
  const lines: ConditionResult[] = [];
  function lay(node: ExplanationNode, parent: number | null): void {
    const line = lines.length;
    const state = ConditionState[node.state];
    if (node.kind === 'condition') {
      lines.push({
        line,
        parent,
        kind: node.kind,
        state,
        text: node.text,
        feel: node.feel,
        citation: citation(node.citation),
        values: node.values.map((value) => shownValue(value, policy)),
        parameters: node.parameters.map(shownParameter),
      });
      return;
    }
    lines.push({ line, parent, kind: node.kind, state, text: node.text ?? null, feel: null, citation: null, values: [], parameters: [] });
    for (const member of node.members) lay(member, line);
  }
  lay(root, null);
  return lines;
}

export function citation(cited: EngineCitation): Citation {
  return 'law' in cited
    ? { law: cited.law, article: cited.article, sectionOnly: false }
    : { law: cited.reference, article: `第${cited.opinion}条`, sectionOnly: true };
}

export function shownValue(used: EngineValue, policy: Policy): ValueUsed {
  return {
    subject: subjectName(used.subject),
    fact: used.fact,
    label: used.label,
    agency: agencyName(policy, used.agency),
    isTold: used.disclosure === 'shown' && used.value !== undefined,
    disclosed: used.disclosure === 'shown',
    value: used.value ?? null,
    unknown: used.unknown ?? null,
    source: used.source ?? null,
    recordedOn: used.recordedOn ?? null,
    isAnswer: used.isAnswer,
    isSupposed: used.isSupposed,
    isDerived: used.isDerived,
  };
}

export function shownParameter({ parameter, label, value, mark, source }: EngineParameter): ParameterUsed {
  return { parameter, label, value: value ?? null, mark, source: source ?? null };
}
