/** What a page needs to speak about facts and places: the same for everybody, and about nobody. */
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { parameterInWords, valueInWords } from '../../src/entitlement';
import { FactChange } from './advice.type';
import { MissingFact } from './board.type';
import type { EntitlementContext } from './entitlement-context';
import { ParameterUsed, ValueUsed } from './explanation.type';
import { LocalizedText } from './localized-text.type';
import { FactEntry, Place } from './vocabulary.type';

@Resolver()
export class VocabularyResolver {
  @Query(() => [FactEntry], { description: 'Every fact that may be sent, asked or supposed, with the words for its values. What never leaves its agency is not in it.' })
  vocabulary(@Ctx() { factEntries }: EntitlementContext): FactEntry[] {
    return [...factEntries.values()];
  }

  @Query(() => [Place], { description: 'Places by their codes: all provinces, and those counties and cities that records name. Of a code that is not here its first two digits name the province.' })
  places(@Ctx() { places }: EntitlementContext): Place[] {
    return [...places];
  }
}

@Resolver(() => MissingFact)
export class MissingFactEntryResolver {
  @FieldResolver(() => FactEntry, { nullable: true, description: 'The fact in the vocabulary: how it may be asked, and in which values.' })
  entry(@Root() { fact }: MissingFact, @Ctx() { factEntries }: EntitlementContext): FactEntry | null {
    return factEntries.get(fact) ?? null;
  }
}

@Resolver(() => ValueUsed)
export class ValueInWordsResolver {
  @FieldResolver(() => LocalizedText, {
    nullable: true,
    description: 'The value in words, such as 是, 有效, 1,200 元, 无; null where it is unknown, and where the value itself is not disclosed.',
  })
  text(@Root() { isTold, fact, value }: ValueUsed, @Ctx() { policy }: EntitlementContext): LocalizedText | null {
    return isTold ? valueInWords(policy, fact, value) : null;
  }
}

@Resolver(() => ParameterUsed)
export class ParameterInWordsResolver {
  @FieldResolver(() => LocalizedText, { nullable: true, description: 'The value in words, such as 12 个月; null where none is known.' })
  text(@Root() { parameter, value, mark }: ParameterUsed, @Ctx() { policy }: EntitlementContext): LocalizedText | null {
    return mark === 'unknown' ? null : parameterInWords(policy, parameter, value);
  }
}

@Resolver(() => FactChange)
export class ChoicesInWordsResolver {
  @FieldResolver(() => [LocalizedText], { nullable: true, description: 'The `choices` in words, in the same order; null where these are null.' })
  choicesInWords(@Root() { fact, choices }: FactChange, @Ctx() { policy }: EntitlementContext): LocalizedText[] | null {
    return choices === null ? null : choices.map((choice) => valueInWords(policy, fact ?? '', choice));
  }
}
