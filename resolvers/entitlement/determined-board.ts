/** A family's question as the engine answered it: what every field of the board and of its determinations is looked up in. */
import type { Determination, Determinations, Question, RuleSet } from '../../src/entitlement';

export interface DeterminedBoard {
  readonly ruleSet: RuleSet;
  readonly question: Question;
  readonly result: Determinations;
  /** Those of the result that concern their subject, in order: a rule for parents is not told of a child. */
  readonly concerning: readonly Determination[];
  /** The same question as things are, where this one supposes something. */
  readonly real?: Determinations;
}
