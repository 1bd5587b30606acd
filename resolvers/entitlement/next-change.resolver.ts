/** Tells of a determination when it changes by itself; worked out only when asked, and once for what all the board shares. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { nextChange, type ChangeOfCondition, type Policy, type ReasonOfChange } from '../../src/entitlement';
import { Determination, Verdict } from './board.type';
import type { EntitlementContext } from './entitlement-context';
import { ConditionState } from './explanation.type';
import { subjectName } from './names';
import { ChangeKind, NextChange, type ReasonForChange } from './next-change.type';
import { sentence } from './next-change-text';

const kinds: Readonly<Record<ReasonOfChange['kind'], ChangeKind>> = {
  date: ChangeKind.DATE, 'record ends': ChangeKind.RECORD_ENDS, 'law changes': ChangeKind.LAW_CHANGES,
};

@Resolver(() => Determination)
export class NextChangeResolver {
  @FieldResolver(() => NextChange, {
    nullable: true,
    description:
      'The next day on which the verdict changes if nothing else does: an age or a period completes, a record ends, a known change of law comes. ' +
      'Null when none does within a hundred years.',
  })
  nextChange(@Root() { source, board: { ruleSet } }: Determination, @Ctx() { disclose }: EntitlementContext): NextChange | null {
    const found = nextChange(ruleSet, source);
    if (found === null) return null;
    const isShown = ({ subject, fact }: Extract<ReasonOfChange, { kind: 'record ends' }>) => disclose(fact, subject) === 'shown';
    return {
      on: found.on,
      verdict: found.verdict === null ? null : Verdict[found.verdict],
      because: found.because.flatMap((change) => linesOf(change, found.on, isShown, ruleSet.policy)),
    };
  }
}

function linesOf(
  { condition, text, to, reasons }: ChangeOfCondition, on: string, isShown: (reason: Extract<ReasonOfChange, { kind: 'record ends' }>) => boolean, policy: Policy,
): readonly ReasonForChange[] {
  return reasons.map((reason) => {
    const ending = reason.kind === 'record ends' && isShown(reason) ? reason : null;
    return {
      kind: kinds[reason.kind],
      text: sentence(reason, { on, ...(text === undefined ? {} : { text }), ...(to === undefined ? {} : { to }) }, ending !== null, policy),
      condition: condition ?? null,
      state: to === undefined ? null : ConditionState[to],
      subject: ending === null ? null : subjectName(ending.subject),
      fact: ending?.fact ?? null,
    };
  });
}
