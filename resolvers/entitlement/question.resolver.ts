/** Orders what could be asked by what it settles. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { questionsFor } from '../../src/entitlement';
import { EntitlementBoard } from './board.type';
import type { EntitlementContext } from './entitlement-context';
import { missingFacts } from './missing-facts';
import { QuestionToAsk } from './question.type';

@Resolver(() => EntitlementBoard)
export class QuestionResolver {
  @FieldResolver(() => [QuestionToAsk], {
    description: 'The missing facts in the order in which to ask for them: what settles most open verdicts for the least trouble first.',
  })
  questions(@Root() { source: { ruleSet, concerning } }: EntitlementBoard, @Ctx() { policy }: EntitlementContext): QuestionToAsk[] {
    let settledSoFar = 0;
    return questionsFor(ruleSet, concerning).flatMap(({ missing, supply, opens, settles }) => {
      settledSoFar += settles.length;
      return missingFacts([missing], policy).map((shown) => ({
        missing: shown, supply, opens: opens.length, settles: [...new Set(settles.map(({ entitlement }) => entitlement))], settledSoFar,
      }));
    });
  }
}
