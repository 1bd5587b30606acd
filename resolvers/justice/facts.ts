/**
 * The agency's records as the facts that it owns.
 *
 * Only a court takes political rights away, and its decisions are all here: without one, the rights are there. The place of a dispute is
 * that of an open case; without a case nobody's authority handles it yet, and that is `not-held`: a dispute may well exist.
 */
import type { FactsOfSubject, SubjectId } from '../../src/facts/envelope';
import type { JusticeFacts } from '../../src/facts/facts.generated';
import {
  allFacts, factsOfEmployers, factsOfPersons, type DerivedFacts, type FactsQuestion,
} from '../../src/subgraph/agency';
import { benefitsFact, benefitsReceived } from '../../src/subgraph/grants';
import { holdsUntil, notHeld, recorded } from '../../src/subgraph/recorded';
import { casesOf, openCases, type PartyCase } from './cases';
import type { DeprivationEntry, JusticeLoaders } from './justice.loader';
import { deprivationOn } from './political-rights';

type Derived = DerivedFacts<JusticeFacts>;
type Day = Pick<FactsQuestion, 'asOf'>;

export function justiceFacts(question: FactsQuestion, loaders: JusticeLoaders): Promise<ReadonlyMap<SubjectId, FactsOfSubject>> {
  return allFacts(
    factsOfPersons<JusticeFacts>(question, async (residentId, subject) => {
      const [deprivations, cases, grants] = await Promise.all([
        loaders.deprivations.load(residentId),
        casesOf(residentId, loaders),
        benefitsReceived(loaders.grants, residentId, subject, question),
      ]);
      return { ...rightsFact(deprivations, question), ...disputeFact(cases, question), ...benefitsFact('benefits.justice', grants, question) };
    }),
    factsOfEmployers<JusticeFacts>(question, async (employerNumber) => disputeFact(await casesOf(employerNumber, loaders), question)),
  );
}

export function rightsFact(deprivations: readonly DeprivationEntry[], { asOf }: Day): Derived {
  const deprivation = deprivationOn(deprivations, asOf);
  if (deprivation === null) return { political_rights: { value: true } };
  const { source, recorded_at, valid_from: from, valid_until: until } = deprivation;
  return { political_rights: { value: false, ...recorded({ source, recorded_at }), from, ...holdsUntil(until, true) } };
}

/** Of several open cases the one opened last: it is the one that brings the person to the counter. */
export function disputeFact(cases: readonly PartyCase[], { asOf }: Day): Derived {
  const [open] = openCases(cases, asOf);
  return { 'dispute.place': open === undefined ? notHeld : { value: open.file.place, ...recorded(open.file) } };
}
