/**
 * Amounts of somebody whose records the reader may not look at: a wage less than the minimum is told to the fen by what is short of it. Where
 * an amount or a duration was worked out from what may not be seen, it is withheld, and the verdict is told without it.
 */
import type { SubjectId } from '../../facts/envelope';
import type { RuleSet } from '../compile';
import type { Determination, Determinations, Disclose } from '../determination';
import { frameBehind } from '../determine';
import { Determined } from '../determined';
import { withDeterminations } from '../what-if';
import { readsHidden } from './hidden-amounts';

/** `isOther`: of whom verdicts alone are told. */
export function withholdingAmountsOf(isOther: (subject: SubjectId) => boolean, board: Determinations, ruleSet: RuleSet, disclose: Disclose): Determinations {
  const tells = (determination: Determination): boolean => {
    const compiled = ruleSet.rules.get(determination.entitlement);
    return compiled !== undefined && readsHidden(compiled, frameBehind(determination, ruleSet), ruleSet.policy.vocabulary, disclose);
  };
  if (!board.determinations.some(({ subject }) => isOther(subject))) return board;
  return withDeterminations(board, board.determinations.map((one) => (isOther(one.subject) && tells(one) ? Determined.withholdingAmount(one) : one)));
}
