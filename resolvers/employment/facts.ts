/**
 * The agency's records as the facts that it owns: of persons, of their employers, of each hire, and of the place.
 *
 * Which absence is an answer depends on the register. What this agency alone issues, recognises, orders or holds (certificates, courses,
 * recognitions, registrations, claims, orders, deposits, stations, stalls) is none where it has no entry. What others must report to it
 * (work above all) is `not-held` where nobody reported: informal work is filed by nobody, and silence must not read as a refusal.
 */
import { allFacts, type FactsBySubject, type FactsQuestion } from '../../src/subgraph/agency';
import { employerFacts } from './employer-facts';
import type { EmploymentLoaders } from './employment.loader';
import { hireFacts } from './hire-facts';
import { personFacts } from './person-facts';
import { placeFacts } from './place-facts';

export function employmentFacts(question: FactsQuestion, loaders: EmploymentLoaders): Promise<FactsBySubject> {
  return allFacts(
    personFacts(question, loaders),
    employerFacts(question, loaders),
    hireFacts(question, loaders),
    placeFacts(question, loaders),
  );
}
