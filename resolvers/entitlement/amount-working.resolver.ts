/** Shows how the amount of a determination comes about. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { workingOf, type Bounds } from '../../src/entitlement';
import { AmountWorking } from './amount-working.type';
import { Determination } from './board.type';
import type { EntitlementContext } from './entitlement-context';
import { missingFacts } from './missing-facts';

@Resolver(() => Determination)
export class AmountWorkingResolver {
  @FieldResolver(() => AmountWorking, {
    nullable: true,
    description: 'How the amount comes about, step by step; null where the rule computes none, and for an INELIGIBLE subject.',
  })
  amountWorking(@Root() { source, board: { ruleSet } }: Determination, @Ctx() { policy, disclose }: EntitlementContext): AmountWorking | null {
    const working = workingOf(ruleSet, source, disclose);
    if (working === null) return null;
    return {
      unit: working.unit ?? null,
      ...ends(working.result),
      mayBeNone: working.result.mayBeNone,
      steps: working.steps.map(({ text, result }) => ({ text, ...ends(result) })),
      missing: missingFacts(working.missing, policy),
      missingParameters: working.missingParameters,
    };
  }
}

const finite = (value: number) => (Number.isFinite(value) ? value : null);
const ends = ({ low, high }: Bounds) => ({ low: finite(low), high: finite(high) });
