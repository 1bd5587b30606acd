/** Tells of a determination which law decided, which laws were in force, and what another layer would say; looked up only when asked. */
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import {
  answersOtherwise, lawOn, layersOf, type CompiledRule, type Determination as EngineDetermination, type OtherLayer as EngineLayer, type Policy,
} from '../../src/entitlement';
import { Determination, Verdict } from './board.type';
import type { EntitlementContext } from './entitlement-context';
import { citation } from './explanation-lines';
import { ConditionState } from './explanation.type';
import { DecidingLaw, LawOnTheDay, LawStanding, OtherLayer } from './law-in-time.type';
import { missingFacts } from './missing-facts';

const standings = { 'in force': LawStanding.IN_FORCE, 'not yet': LawStanding.NOT_YET, ended: LawStanding.ENDED } as const;

@Resolver(() => Determination)
export class LawInTimeResolver {
  @FieldResolver(() => [LawOnTheDay], { description: 'The laws that the entitlement rests on, as they stand on the day asked about: those in force first.' })
  law(@Root() determination: Determination): LawOnTheDay[] {
    return lawOn(ruleOf(determination).rule, determination.board.ruleSet.asOf).map(({ law, articles, confidence, from, until, note, standing }) => ({
      law, articles, confidence, from: from ?? null, until: until ?? null, note: note ?? null, standing: standings[standing],
    }));
  }

  @FieldResolver(() => [DecidingLaw], {
    description: 'The later laws that decided on the day, the newest last; empty where the text of the Opinion (吉政发〔2015〕29号) decided alone.',
  })
  decidedBy(@Root() determination: Determination): DecidingLaw[] {
    return ruleOf(determination).versions.map(({ law, from, until, confidence, change }) => ({ law, from, until: until ?? null, confidence, change }));
  }

  @FieldResolver(() => [OtherLayer], {
    description: 'The other layers of the law on the day: later law where the text decides, the text where later law does; empty where there is one layer only.',
  })
  beside(@Root() { source, board: { ruleSet } }: Determination, @Ctx() { policy, disclose }: EntitlementContext): OtherLayer[] {
    return layersOf(ruleSet, source, disclose).map((layer) => otherLayer(layer, source, policy));
  }
}

function ruleOf({ source, board: { ruleSet } }: Determination): CompiledRule {
  const compiled = ruleSet.rules.get(source.entitlement);
  if (compiled === undefined) throw new Error(`${source.entitlement} was determined but is not in force on ${ruleSet.asOf}.`);
  return compiled;
}

function otherLayer(layer: EngineLayer, decided: EngineDetermination, policy: Policy): OtherLayer {
  const { version, determination, differing } = layer;
  return {
    law: version?.law ?? policy.vocabulary.opinion.reference,
    isOpinion: version === undefined,
    from: version?.from ?? null,
    until: version?.until ?? null,
    confidence: version?.confidence ?? 'text',
    change: version?.change ?? null,
    verdict: Verdict[determination.verdict],
    answersOtherwise: answersOtherwise(layer, decided),
    amountYuan: determination.amount ?? null,
    durationMonths: determination.durationMonths ?? null,
    missing: missingFacts(determination.missing, policy),
    differing: differing.map(({ id, kind, text, citation: cited, state, decidingState }) => ({
      id,
      difference: kind,
      text,
      citation: citation(cited),
      state: state === undefined ? null : ConditionState[state],
      decidingState: decidingState === undefined ? null : ConditionState[decidingState],
    })),
  };
}
