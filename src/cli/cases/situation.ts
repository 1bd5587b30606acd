/** Turns the circumstances of a case into the facts that agencies would have sent. */
import type { Policy } from '../../entitlement';
import type { FactEntry, FactsOfSubject, SubjectId } from '../../facts/envelope';
import { unknownMark, type Circumstances, type GivenFacts } from './household-case';

export function factsIn(circumstances: Circumstances, policy: Policy): ReadonlyMap<SubjectId, FactsOfSubject> {
  const { household, people, employers, place } = circumstances;
  const known = (given: GivenFacts) => knownFacts(given, circumstances.agenciesDown, policy);
  const facts = new Map<SubjectId, FactsOfSubject>([[`place:${place.city}`, known(place.facts)]]);
  for (const [name, own] of people) {
    // A court record that nobody has is no record: political rights are held unless the case says otherwise.
    const given: GivenFacts = new Map([['political_rights', true] as const, ...household, ...own]);
    const [ofPerson, ofEmployer] = split(given, (fact) => isOfEmployerOnly(fact, policy));
    // A case may give the employer's facts with the person where the employer itself does not matter.
    const isImplicit = ofEmployer.size > 0 && !given.has('employer');
    if (isImplicit) facts.set(`employer:of ${name}`, known(ofEmployer));
    facts.set(`person:${name}`, known(isImplicit ? new Map([...ofPerson, ['employer', `employer:of ${name}`]]) : ofPerson));
  }
  for (const [name, given] of employers) {
    const [ofEmployer, ofPair] = split(given, (fact) => fact.startsWith('hire.'));
    facts.set(`employer:${name}`, known(ofEmployer));
    // One entry stands for an (employer, hired person) pair as well; its own employer is never in doubt.
    facts.set(`pair:${name}`, { ...known(ofPair), employer: { value: `employer:${name}` } });
  }
  return facts;
}

function isOfEmployerOnly(fact: string, policy: Policy): boolean {
  const of = policy.vocabulary.facts.get(fact)?.of ?? [];
  return of.includes('employer') && !of.includes('person');
}

function split(given: GivenFacts, belongsToSecond: (fact: string) => boolean): readonly [GivenFacts, GivenFacts] {
  const entries = [...given];
  return [new Map(entries.filter(([fact]) => !belongsToSecond(fact))), new Map(entries.filter(([fact]) => belongsToSecond(fact)))];
}

/** Every fact owned by an agency that is down is unknown, even if written in the case. */
function knownFacts(given: GivenFacts, agenciesDown: readonly string[], policy: Policy): FactsOfSubject {
  const known: Record<string, FactEntry> = {};
  for (const [fact, value] of given) {
    const owner = policy.vocabulary.facts.get(fact)?.owner ?? '';
    if (value !== unknownMark && !agenciesDown.includes(owner)) known[fact] = { value };
  }
  return known;
}
