/** Tells which papers of an entitlement one person needs to bring. */
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { papersOf } from '../../src/entitlement';
import { Determination } from './board.type';
import { Paper } from './paper.type';

@Resolver(() => Determination)
export class PaperResolver {
  @FieldResolver(() => [Paper], { description: 'The papers of the entitlement, each with whether the agencies\' records prove it for this person.' })
  papers(@Root() { source, board: { ruleSet } }: Determination): Paper[] {
    return papersOf(ruleSet, source).map(({ paper: { zh, en, provedBy }, isProved }) => ({ name: { zh, en }, isProved, provedBy: provedBy.map(({ name }) => name) }));
  }
}
