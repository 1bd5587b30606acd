/**
 * The recorded facts that a rule reads, by the names under which its papers may speak of them: `hukou.place` of the subject itself (of its
 * employer and of the place too), `spouse.hukou.place`, and `guardians.hukou.place` of the persons whom a quantifier goes over.
 */
import { walk, type Expression, type SubjectPath } from '../feel/expression';
import type { Vocabulary } from '../vocabulary';

/** What stands before the names of somebody's facts; empty of the subject itself, null of those who are farther away. */
type Lead = string | null;

export function namesRead(expressions: readonly Expression[], vocabulary: Vocabulary): ReadonlySet<string> {
  const names = new Set<string>();
  const open = (expression: Expression, lead: string): void => {
    const leadOfSlot: Lead[] = [];
    walk(expression, (node) => {
      if (node.kind === 'quantified') leadOfSlot[node.slot] = lead === '' ? leadOfList(node.list) : null;
      if (node.kind !== 'fact' && node.kind !== 'formula') return;
      const own = leadOf(node.subject, lead, leadOfSlot);
      if (own === null) return;
      for (const relation of relationsAlong(node.subject)) names.add(`${lead}${relation}`);
      if (node.kind === 'fact') names.add(`${own}${node.fact}`);
      const formula = node.kind === 'formula' ? vocabulary.formulas.get(node.formula) : undefined;
      if (formula !== undefined) open(formula.expression, own);
    });
  };
  for (const expression of expressions) open(expression, '');
  return names;
}

function leadOfList(list: Expression): Lead {
  return list.kind === 'fact' && list.subject.kind === 'self' ? `${list.fact}.` : null;
}

function leadOf(path: SubjectPath, lead: string, leadOfSlot: readonly Lead[]): Lead {
  switch (path.kind) {
    case 'self':
      return lead;
    case 'place':
      return '';
    case 'variable':
      return leadOfSlot[path.slot] ?? null;
    case 'employer':
      return leadOf(path.of, lead, leadOfSlot) === '' ? '' : null;
    case 'spouse':
      return leadOf(path.of, lead, leadOfSlot) === '' ? 'spouse.' : null;
  }
}

/** Following `spouse.x` or `employer.x` of the subject reads who that is. */
function relationsAlong(path: SubjectPath): readonly string[] {
  return (path.kind === 'spouse' || path.kind === 'employer') && path.of.kind === 'self' ? [path.kind] : [];
}
