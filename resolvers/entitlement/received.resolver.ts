/** Says of a determination whether what was determined is received already. Nothing is looked up before it is asked for. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { receivedAnswer, receivedReadings } from '../../src/entitlement';
import { Determination } from './board.type';
import type { EntitlementContext } from './entitlement-context';
import { shownValue } from './explanation-lines';
import { ValueUsed } from './explanation.type';
import { missingFacts } from './missing-facts';
import { ReceivedAnswer, ReceivedState } from './received.type';

@Resolver(() => Determination)
export class ReceivedResolver {
  @FieldResolver(() => ReceivedAnswer, {
    nullable: true,
    description:
      'Whether the member receives it already; asked whatever the verdict, for a benefit may run on that nobody would get anew. Null where nobody keeps a ' +
      'record of it, such as of a hotline or of open facilities.',
  })
  received(@Root() determination: Determination, @Ctx() { policy }: EntitlementContext): ReceivedAnswer | null {
    const answer = receivedAnswer(determination.board.ruleSet, determination.source);
    if (answer === null) return null;
    return {
      determination,
      state: ReceivedState[answer.state],
      text: answer.text,
      missing: missingFacts(answer.missing, policy),
      missingParameters: answer.missingParameters,
    };
  }
}

@Resolver(() => ReceivedAnswer)
export class ReceivedReadingsResolver {
  @FieldResolver(() => [ValueUsed], {
    description: 'The records that it rests on: since when they stand (`recordedOn`) and in which register (`source`), as far as the viewer may see them.',
  })
  values(@Root() { determination: { source, board } }: ReceivedAnswer, @Ctx() { policy, disclose }: EntitlementContext): ValueUsed[] {
    return receivedReadings(board.ruleSet, source, disclose).values.map((value) => shownValue(value, policy));
  }
}
