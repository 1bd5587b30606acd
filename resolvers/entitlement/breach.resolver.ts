/** Says of each right that a member has, or may have, whether it is broken. Nothing is looked up before it is asked for. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { breachesOf, valuesOfBreach, type BreachFound, type Readings } from '../../src/entitlement';
import { Determination, EntitlementBoard } from './board.type';
import { BreachResult, BreachState, BrokenRight } from './breach.type';
import { asDetermination } from './determination.resolver';
import type { EntitlementContext } from './entitlement-context';
import { citation, shownParameter, shownValue } from './explanation-lines';
import { ParameterUsed, ValueUsed } from './explanation.type';
import { missingFacts } from './missing-facts';

@Resolver(() => Determination)
export class DeterminationBreachesResolver {
  @FieldResolver(() => [BreachResult], {
    nullable: true,
    description:
      'The ways in which this right may be broken, in the order of the rule. Empty for an INELIGIBLE member, for a right that one does not have cannot ' +
      'be broken, and where the rule names none. While the verdict is UNDETERMINED a breach is UNKNOWN at most.',
  })
  breaches(@Root() determination: Determination, @Ctx() context: EntitlementContext): BreachResult[] {
    const { source, board } = determination;
    return breachesOf(board.ruleSet, source).map((found) => breachResult(found, determination, context));
  }
}

@Resolver(() => EntitlementBoard)
export class BoardBreachesResolver {
  @FieldResolver(() => [BrokenRight], {
    nullable: true,
    description: 'All rights of the family that are known to be broken, in the order of the determinations. One that is UNKNOWN is not here: see `Determination.breaches`.',
  })
  breaches(@Root() { source: board }: EntitlementBoard, @Ctx() context: EntitlementContext): BrokenRight[] {
    return board.concerning.flatMap((source) => {
      const broken = breachesOf(board.ruleSet, source).filter(({ state }) => state === 'BREACHED');
      if (broken.length === 0) return [];
      const determination = asDetermination(source, board);
      return broken.map((found) => ({ determination, breach: breachResult(found, determination, context) }));
    });
  }
}

@Resolver(() => BreachResult)
export class BreachReadingsResolver {
  @FieldResolver(() => [ValueUsed], {
    description: 'The facts that the breach, its sum and its last day read, with their sources; a value is shown only as far as the viewer may see it.',
  })
  values(@Root() root: BreachResult, @Ctx() context: EntitlementContext): ValueUsed[] {
    return readings(root, context).values.map((value) => shownValue(value, context.policy));
  }

  @FieldResolver(() => [ParameterUsed], { description: 'The parameters of the place that they read.' })
  parameters(@Root() root: BreachResult, @Ctx() context: EntitlementContext): ParameterUsed[] {
    return readings(root, context).parameters.map(shownParameter);
  }
}

function readings({ found, determination: { source, board } }: BreachResult, { disclose }: EntitlementContext): Readings {
  return valuesOfBreach(board.ruleSet, source, found.breach.id, disclose);
}

function breachResult(found: BreachFound, determination: Determination, { policy, published }: EntitlementContext): BreachResult {
  const { breach, state, amount, lastDay, isWithinTime, missing, missingParameters } = found;
  return {
    found,
    determination,
    id: breach.id,
    text: breach.text,
    state: BreachState[state],
    citation: citation(breach.citation),
    claimFrom: breach.claimFrom,
    claim: breach.claim,
    amountYuan: amount ?? null,
    amountUnit: breach.amount?.unit ?? null,
    amount: breach.amount?.text ?? null,
    lastDay: lastDay ?? null,
    limit: breach.lastDay?.text ?? null,
    isWithinTime: isWithinTime ?? null,
    remedies: breach.remedies.flatMap((id) => {
      const entry = published.get(id);
      return entry === undefined ? [] : [{ id, name: entry.name }];
    }),
    missing: missingFacts(missing, policy),
    missingParameters,
  };
}
