/**
 * What-if: the board as it would be, and what would be different.
 *
 * A supposition is no way to read a value that may not be shown. The state of every condition is told without one; but an amount can be
 * turned round, so where it (or how long it lasts) was worked out from a hidden value and the board as it is does not tell it, it stays
 * withheld.
 */
import { isTurnedRoundByOneResult, readsHidden } from './amounts/hidden-amounts';
import type { RuleSet } from './compile';
import type { Determination, Determinations, Disclose, Verdict } from './determination';
import { determine, frameBehind, type Question } from './determine';
import { Determined } from './determined';
import type { AnswersBySubject } from './three-valued/evidence';

export interface WhatIf {
  readonly question: Question;
  readonly supposed: Determinations;
  /** The same question as things are. */
  readonly real: Determinations;
}

/** Throws a SuppositionError where something is supposed that could not be true. */
export function whatIf(ruleSet: RuleSet, question: Question, suppositions: AnswersBySubject, disclose: Disclose): WhatIf {
  const asked = { ...question, suppositions };
  const supposed = determine(ruleSet, asked);
  const real = determine(ruleSet, question);
  const before = byKey(real.determinations);
  const determinations = supposed.determinations.map((determination) => {
    const isToldAnyway = before.get(keyOf(determination))?.verdict === 'ELIGIBLE';
    return tellsHidden(determination, isToldAnyway, ruleSet, disclose) ? Determined.withholdingAmount(determination) : determination;
  });
  return { question: asked, supposed: withDeterminations(supposed, determinations), real };
}

/** Written out, since to copy the digest would be to work it out. */
function withDeterminations(supposed: Determinations, determinations: readonly Determination[]): Determinations {
  const { asOf, place, policyRevision, engineVersion, conflicts, refusedAnswers } = supposed;
  return {
    asOf, place, policyRevision, engineVersion, determinations, conflicts, refusedAnswers,
    get factsDigest() {
      return supposed.factsDigest;
    },
  };
}

function tellsHidden(determination: Determination, isToldAnyway: boolean, ruleSet: RuleSet, disclose: Disclose): boolean {
  const compiled = ruleSet.rules.get(determination.entitlement);
  const { vocabulary } = ruleSet.policy;
  if (compiled === undefined || (isToldAnyway && isTurnedRoundByOneResult(compiled.rule, vocabulary, disclose))) return false;
  return readsHidden(compiled, frameBehind(determination, ruleSet), vocabulary, disclose);
}

export interface Difference {
  readonly supposed: Determination;
  readonly before: Verdict;
  readonly amountBefore: number | null;
  readonly durationMonthsBefore: number | null;
}

/** Where the verdict, the amount or the duration would be another one, in the order of the board. */
export function differencesOf(supposed: readonly Determination[], real: readonly Determination[]): readonly Difference[] {
  const before = byKey(real);
  return supposed.flatMap((determination) => {
    const known = before.get(keyOf(determination));
    if (known === undefined || isSame(known, determination)) return [];
    return [{ supposed: determination, before: known.verdict, amountBefore: known.amount ?? null, durationMonthsBefore: known.durationMonths ?? null }];
  });
}

function isSame(one: Determination, other: Determination): boolean {
  return one.verdict === other.verdict && one.amount === other.amount && one.durationMonths === other.durationMonths;
}

function byKey(determinations: readonly Determination[]): ReadonlyMap<string, Determination> {
  return new Map(determinations.map((determination) => [keyOf(determination), determination]));
}

const keyOf = ({ entitlement, subject }: Determination): string => `${subject} ${entitlement}`;
