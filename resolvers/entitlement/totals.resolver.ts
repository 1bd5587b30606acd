/** Adds up what a household could claim now. Nothing is added up before it is asked for. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { totalsOf, type GroupTotals, type LeftOut, type Money, type Policy, type Totals, type UnknownSum } from '../../src/entitlement';
import { EntitlementBoard } from './board.type';
import type { EntitlementContext } from './entitlement-context';
import { citation } from './explanation-lines';
import type { LocalizedText } from './localized-text.type';
import { subjectName } from './names';
import { BoardTotals, LeftOutReason, type ClaimableSum, type KindTotals, type LeftOutSum, type OverlapTold, type YuanSum } from './totals.type';

type Overlapping = Pick<NonNullable<LeftOut['overlap']>, 'text' | 'citation'>;

@Resolver(() => EntitlementBoard)
export class TotalsResolver {
  @FieldResolver(() => BoardTotals, { description: 'What the household could claim now, in yuan, with what is in the sums and what was left out.' })
  totals(@Root() { source: { ruleSet, concerning } }: EntitlementBoard, @Ctx() { policy }: EntitlementContext): BoardTotals {
    const totals: Totals = totalsOf(ruleSet, concerning);
    return {
      benefits: kindTotals(totals.benefits, policy),
      claims: kindTotals(totals.claims, policy),
      loans: kindTotals(totals.loans, policy),
      leftOut: totals.leftOut.map((one) => leftOutSum(one, policy)),
    };
  }
}

function kindTotals({ sure, perhaps, counted, unknown }: GroupTotals, policy: Policy): KindTotals {
  return {
    sure: yuanOf(sure),
    perhaps: yuanOf(perhaps),
    counted: counted.map((one) => claimableSum(one, yuanOf(one.money), policy)),
    unknown: unknown.map((one) => claimableSum(one, null, policy)),
  };
}

function claimableSum({ entitlement, subject, isOfHousehold, isSure, reductions }: UnknownSum, yuan: YuanSum | null, policy: Policy): ClaimableSum {
  return {
    entitlementId: entitlement,
    name: nameOf(entitlement, policy),
    residentId: subjectName(subject),
    isOfHousehold,
    isSure,
    yuan,
    reducedBy: reductions.map(({ by, overlap }) => overlapTold(by, overlap, policy)),
  };
}

function leftOutSum({ entitlement, subject, why, money, by, overlap }: LeftOut, policy: Policy): LeftOutSum {
  return {
    entitlementId: entitlement,
    name: nameOf(entitlement, policy),
    residentId: subjectName(subject),
    why: reasons[why],
    yuan: money === null ? null : yuanOf(money),
    by: by === undefined ? null : overlapTold(by, overlap, policy),
  };
}

const reasons = { received: LeftOutReason.RECEIVED, excluded: LeftOutReason.EXCLUDED, covered: LeftOutReason.COVERED } as const;

function overlapTold(other: string, overlap: Overlapping | undefined, policy: Policy): OverlapTold {
  return {
    entitlementId: other,
    name: nameOf(other, policy),
    text: overlap?.text ?? null,
    citation: overlap === undefined ? null : citation(overlap.citation),
  };
}

function yuanOf({ yuanPerYear, yuanOnce }: Money): YuanSum {
  return { perYear: yuanPerYear, once: yuanOnce };
}

function nameOf(entitlement: string, policy: Policy): LocalizedText {
  return policy.rules.get(entitlement)?.name ?? { zh: entitlement, en: entitlement };
}
