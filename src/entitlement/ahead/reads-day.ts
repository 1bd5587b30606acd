/** Whether an expression reads the day asked about, itself or through a formula. What does not is settled for every day of a stretch. */
import { walk, type Expression } from '../feel/expression';
import type { Vocabulary } from '../vocabulary';

const knownOf = new WeakMap<Vocabulary, Map<string, boolean>>();

export function readsDay(expression: Expression, vocabulary: Vocabulary): boolean {
  let reads = false;
  walk(expression, (node) => {
    if (node.kind === 'as-of') reads = true;
    else if (node.kind === 'formula' && !reads) reads = formulaReadsDay(node.formula, vocabulary);
  });
  return reads;
}

function formulaReadsDay(name: string, vocabulary: Vocabulary): boolean {
  const known = knownOf.get(vocabulary) ?? new Map<string, boolean>();
  knownOf.set(vocabulary, known);
  const found = known.get(name);
  if (found !== undefined) return found;
  const formula = vocabulary.formulas.get(name);
  const reads = formula !== undefined && readsDay(formula.expression, vocabulary);
  known.set(name, reads);
  return reads;
}
