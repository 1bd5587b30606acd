/**
 * The agency's records as the facts that it owns.
 *
 * Diagnoses, posts with a hazard, health checks and births are reported to this agency by whoever makes or declares them, so that the
 * absence of a record is an answer here: no, or none. Of a child's doses nothing is known without its card.
 *
 * Restricted facts (HIV, tuberculosis) are never sent, not even as unknown: they do not leave this agency as facts.
 */
import type { FactsOfSubject, SubjectId } from '../../src/facts/envelope';
import type { HealthFacts } from '../../src/facts/facts.generated';
import { factsOfPersons, type DerivedFacts, type FactsQuestion } from '../../src/subgraph/agency';
import { benefitsFact, benefitsReceived } from '../../src/subgraph/grants';
import { holdsUntil, notHeld, recordOf, recorded } from '../../src/subgraph/recorded';
import type { HealthLoaders } from './health.loader';
import { immunisationOn } from './immunisation';
import { maternityEventOn } from './maternity';
import { diagnosesOn, hazardPostsOn, lastHealthCheck } from './occupational-health';

type Derived = DerivedFacts<HealthFacts>;

export function healthFacts(question: FactsQuestion, loaders: HealthLoaders): Promise<ReadonlyMap<SubjectId, FactsOfSubject>> {
  return factsOfPersons<HealthFacts>(question, async (residentId, subject) => {
    const [immunisation, occupational, maternity, grants] = await Promise.all([
      immunisationFact(residentId, question, loaders),
      occupationalFacts(residentId, question, loaders),
      maternityFact(residentId, question, loaders),
      benefitsReceived(loaders.grants, residentId, subject, question),
    ]);
    return { ...immunisation, ...occupational, ...maternity, ...benefitsFact('benefits.health', grants, question) };
  });
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
      ...recorded(lastWord),
      ...holdsUntil(immunisation.holdsUntil, immunisation.overdueThen),
    },
  };
}

/**
 * A hazard is what the employer declared of the post, or inspection added: whoever stands in no such post is not exposed as far as the law's
 * own procedure tells. A disease is diagnosed by the certificate alone, and a check was made when its institution reported it.
 */
async function occupationalFacts(residentId: string, { asOf }: FactsQuestion, loaders: HealthLoaders): Promise<Derived> {
  const [diagnoses, posts, checks] = await Promise.all([
    loaders.diagnoses.load(residentId),
    loaders.hazardPosts.load(residentId),
    loaders.healthChecks.load(residentId),
  ]);
  const diagnosis = diagnosesOn(diagnoses, asOf)[0] ?? null;
  const post = hazardPostsOn(posts, asOf)[0] ?? null;
  const check = lastHealthCheck(checks, asOf);
  return {
    'occupational_disease.diagnosed': { value: diagnosis !== null, ...recordOf(diagnosis) },
    'employment.hazard_exposed': { value: post !== null, ...recordOf(post) },
    'employment.last_health_check_on': { value: check?.checked_on ?? null, ...recordOf(check) },
  };
}

/**
 * Every birth in a hospital is recorded, and a pregnancy counts from the day it is booked, which costs nothing and is done at once: nothing
 * on record is a known no. Said alike of everybody, since this agency does not keep who is a woman.
 */
async function maternityFact(residentId: string, { asOf }: FactsQuestion, loaders: HealthLoaders): Promise<Derived> {
  const [bookings, endings] = await Promise.all([loaders.pregnancyBookings.load(residentId), loaders.pregnancyEndings.load(residentId)]);
  const event = maternityEventOn(bookings, endings, asOf);
  return {
    'health.maternity_event':
      event === null
        ? { value: false }
        : { value: true, ...recorded(event.record), ...holdsUntil(event.until, false) },
  };
}
