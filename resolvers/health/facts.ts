/**
 * The agency's records as the facts that it owns.
 *
 * It keeps no table yet of diagnoses, of hazards at work, of health checks and of maternity: these are `not-held`, for everybody alike.
 * Restricted facts (HIV, tuberculosis) are never sent, not even as unknown: they do not leave this agency as facts.
 */
import type { FactsOfSubject, SubjectId, UnknownFact } from '../../src/facts/envelope';
import type { HealthFacts } from '../../src/facts/facts.generated';
import { factsOfPersons, recordedAs, type DerivedFacts, type FactsQuestion } from '../../src/subgraph/agency';
import type { HealthLoaders } from './health.loader';
import { immunisationOn } from './immunisation';

type Derived = DerivedFacts<HealthFacts>;

const notHeld: UnknownFact = { unknown: 'not-held' };

export function healthFacts(question: FactsQuestion, loaders: HealthLoaders): Promise<ReadonlyMap<SubjectId, FactsOfSubject>> {
  return factsOfPersons<HealthFacts>(question, async (residentId) => ({
    ...withoutRecords,
    ...(await immunisationFact(residentId, question, loaders)),
  }));
}

/** Unknown too where the card shows some doses overdue but not how old the child is: the number might be higher. */
async function immunisationFact(residentId: string, { asOf }: FactsQuestion, loaders: HealthLoaders): Promise<Derived> {
  const [cards, vaccinations, schedule] = await Promise.all([
    loaders.cards.load(residentId),
    loaders.vaccinations.load(residentId),
    loaders.schedule(),
  ]);
  const immunisation = immunisationOn(cards, vaccinations, schedule, asOf);
  if (immunisation === null || !immunisation.isComplete) return { 'immunisation.overdue_doses': notHeld };
  const lastWord = immunisation.given.at(-1) ?? immunisation.card;
  return {
    'immunisation.overdue_doses': {
      value: immunisation.overdue.length,
      ...recordedAs(lastWord.source, lastWord.recorded_at),
      ...(immunisation.holdsUntil === null ? {} : { until: immunisation.holdsUntil }),
    },
  };
}

const withoutRecords: Derived = {
  'occupational_disease.diagnosed': notHeld,
  'health.maternity_event': notHeld,
  'employment.hazard_exposed': notHeld,
  'employment.last_health_check_on': notHeld,
};
