/** Explains a determination to whoever reads on: nothing is looked up before it is asked for. */
import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { entryInForce, explain, type Determination as EngineDetermination } from '../../src/entitlement';
import { hireOf } from '../../src/subgraph/agency';
import { Determination, MissingFact, Verdict } from './board.type';
import type { DeterminedBoard } from './determined-board';
import type { EntitlementContext } from './entitlement-context';
import { publishedEntitlement } from './published-entitlement';
import { Entitlement } from './entitlement.type';
import { ConditionResult } from './explanation.type';
import { explanationLines } from './explanation-lines';
import { missingFacts } from './missing-facts';
import { subjectName } from './names';

export function asDetermination(source: EngineDetermination, board: DeterminedBoard): Determination {
  return {
    source,
    board,
    residentId: hireOf(source.subject)?.residentId ?? subjectName(source.subject),
    verdict: Verdict[source.verdict],
    amountYuan: source.amount ?? null,
    durationMonths: source.durationMonths ?? null,
    missingParameters: source.missingParameters,
    usedAnswers: source.usedAnswers.map(({ subject, fact }) => ({ subject: subjectName(subject), fact })),
  };
}

@Resolver(() => Determination)
export class DeterminationResolver {
  @FieldResolver(() => ID, { description: 'Names this determination for an appeal: question, rule, subject, facts and policy revision.' })
  id(@Root() { source, board: { result: board } }: Determination, @Ctx() { keyed }: EntitlementContext): string {
    const identity = [source.entitlement, source.subject, board.asOf, board.place, board.factsDigest, board.policyRevision, board.engineVersion];
    return keyed(identity.join('|')).slice(0, 24);
  }

  @FieldResolver(() => Entitlement, { description: 'What was determined, as the law of the day has it.' })
  entitlement(@Root() { source, board: { ruleSet } }: Determination, @Ctx() { policy, published }: EntitlementContext): Entitlement {
    const entry = published.has(source.entitlement) ? entryInForce(ruleSet, source.entitlement) : undefined;
    if (entry === undefined) throw new Error(`${source.entitlement} was determined but is not published.`);
    return publishedEntitlement(entry, policy);
  }

  @FieldResolver(() => [MissingFact], {
    description: 'Exactly the unknown recorded facts that could still change the verdict; empty unless UNDETERMINED.',
  })
  missing(@Root() { source }: Determination, @Ctx() { policy }: EntitlementContext): MissingFact[] {
    return missingFacts(source.missing, policy);
  }

  @FieldResolver(() => [ConditionResult], { description: 'The explanation: every condition with its state, values and clause.' })
  conditions(@Root() { source, board: { ruleSet } }: Determination, @Ctx() { policy, disclose }: EntitlementContext): ConditionResult[] {
    return explanationLines(explain(ruleSet, source, disclose).conditions, policy);
  }
}
