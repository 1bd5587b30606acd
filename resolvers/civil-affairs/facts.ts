/**
 * The agency's records as the facts that it owns.
 *
 * Whether the absence of a record is an answer:
 * - Allowances, support and admissions exist by this agency's own decision, and institutions by its registration: none on record is none.
 * - Of those left behind each village keeps a list from door to door, one file per person (国发〔2016〕13号): not on it is not left behind.
 * - Marriages from before the register was computerised are partly on paper still. None on record is "not married", unless the registry
 *   names a spouse with whom this register has no marriage: then it is not held.
 * - Income and assets are known by a check alone, and who lives together by a declaration alone: without one, not held.
 * - An emergency is known once somebody reports it: without an open report it is not held, and asked at the counter.
 */
import type { FactsOfSubject, SubjectId, UnknownFact } from '../../src/facts/envelope';
import type { CivilAffairsFacts } from '../../src/facts/facts.generated';
import { allFacts, factsOfEmployers, factsOfPersons, householdMembers, residentIdOf, type DerivedFacts, type FactsQuestion } from '../../src/subgraph/agency';
import type { SubjectKey } from '../../src/subgraph/scalars';
import { benefitsFact, benefitsReceived } from '../../src/subgraph/grants';
import { holdsUntil, notHeld, recorded } from '../../src/subgraph/recorded';
import type { CivilAffairsLoaders, LeftBehindPerson, LeftBehindRelative, Marriage } from './civil-affairs.loader';
import { householdFacts } from './household-facts';
import { recordsOfHousehold } from './household-records';
import { institutionOn } from './institution';
import { leftBehindOn } from './left-behind';
import { isMarriageKept, lastDissolvedBy, marriageOn } from './marriage';

type Derived = DerivedFacts<CivilAffairsFacts>;

const pending: UnknownFact = { unknown: 'pending' };

export function civilAffairsFacts(question: FactsQuestion, loaders: CivilAffairsLoaders): Promise<ReadonlyMap<SubjectId, FactsOfSubject>> {
  return allFacts(
    factsOfPersons<CivilAffairsFacts>(question, async (residentId, subject) => {
      const members = householdMembers(subject, question.subjects);
      const [marriages, entries, relatives, household, grants] = await Promise.all([
        loaders.marriages.load(residentId),
        loaders.leftBehind.load(residentId),
        loaders.leftBehindRelatives.load(residentId),
        recordsOfHousehold(residentId, members ?? [residentId], question, loaders),
        benefitsReceived(loaders.grants, residentId, subject, question),
      ]);
      return {
        ...leftBehindFact(entries, relatives, question),
        ...marriedFact(marriages, subject, question),
        ...householdFacts(household, members !== null, question),
        ...benefitsFact('benefits.civil_affairs', grants, question),
      };
    }),
    factsOfEmployers<CivilAffairsFacts>(question, async (employerNumber) => {
      const institution = institutionOn(await loaders.institutions.load(employerNumber), question.asOf);
      const held = institution === null ? {} : recorded(institution);
      return { 'employer.kind_of_institution': { value: institution?.kind ?? 'none', ...held } };
    }),
  );
}

export function leftBehindFact(
  entries: readonly LeftBehindPerson[],
  relatives: readonly LeftBehindRelative[],
  { asOf }: Pick<FactsQuestion, 'asOf'>,
): Derived {
  const found = leftBehindOn(entries, relatives, asOf);
  if (found === null) return { left_behind: { value: 'none' }, 'left_behind.carer_named': notHeld };
  const { kind, entry, until, then } = found;
  return {
    left_behind: kind === null ? pending : { value: kind, ...recorded(entry), ...holdsUntil(until, then) },
    'left_behind.carer_named': { value: entry.carer_id !== null, ...recorded(entry) },
  };
}

export function marriedFact(marriages: readonly Marriage[], { spouse }: Pick<SubjectKey, 'spouse'>, { asOf }: Pick<FactsQuestion, 'asOf'>): Derived {
  const marriage = marriageOn(marriages, asOf);
  const spouseId = spouse === null ? null : residentIdOf(spouse);
  if (marriage === null && spouseId !== null && !isMarriageKept(marriages, spouseId, asOf)) return { 'family.married': notHeld };
  const record = marriage ?? lastDissolvedBy(marriages, asOf);
  return {
    'family.married': { value: marriage !== null, ...(record === null ? {} : recorded(record)) },
  };
}
