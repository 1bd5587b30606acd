/** Tells which records of the family contradict each other. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { contradictionsIn } from '../../src/entitlement';
import { EntitlementBoard } from './board.type';
import { Contradiction } from './contradiction.type';
import type { EntitlementContext } from './entitlement-context';
import { shownValue } from './explanation-lines';
import { subjectName } from './names';

@Resolver(() => EntitlementBoard)
export class ContradictionResolver {
  @FieldResolver(() => [Contradiction], {
    description: 'Records, answers and suppositions of the family that cannot be true together, to be cleared with the agencies that hold them.',
  })
  contradictions(@Root() { source: { ruleSet, question } }: EntitlementBoard, @Ctx() { policy, disclose }: EntitlementContext): Contradiction[] {
    return contradictionsIn(ruleSet, question, disclose).map(({ id, subject, text, values }) => ({
      id, subject: subjectName(subject), text, values: values.map((value) => shownValue(value, policy)),
    }));
  }
}
