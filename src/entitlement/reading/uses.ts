/** What expressions may name in a rule, and what they do name, formulas opened up. */
import type { SubjectKind } from '../../facts/shape';
import { walk, type Expression, type SubjectPath } from '../feel/expression';
import type { Scope } from '../feel/names';
import type { Vocabulary } from '../vocabulary';

export function scopeFor(vocabulary: Vocabulary, self: readonly SubjectKind[]): Scope {
  const { facts, formulas, parameters } = vocabulary;
  return { facts, formulas, parameters, self, variables: [] };
}

export interface Uses {
  readonly facts: ReadonlySet<string>;
  readonly parameters: ReadonlySet<string>;
}

export function usesOf(expressions: readonly Expression[], vocabulary: Vocabulary): Uses {
  const facts = new Set<string>();
  const parameters = new Set<string>();
  const opened = new Set<string>();
  const addRelations = (path: SubjectPath): void => {
    if (path.kind !== 'spouse' && path.kind !== 'employer') return;
    facts.add(path.kind);
    addRelations(path.of);
  };
  const open = (node: Expression): void => {
    if (node.kind === 'fact' || node.kind === 'formula') addRelations(node.subject);
    if (node.kind === 'parameter') parameters.add(node.parameter);
    if (node.kind === 'fact') facts.add(node.fact);
    if (node.kind !== 'formula' || opened.has(node.formula)) return;
    opened.add(node.formula);
    const formula = vocabulary.formulas.get(node.formula);
    if (formula !== undefined) walk(formula.expression, open);
  };
  for (const expression of expressions) walk(expression, open);
  return { facts, parameters };
}
