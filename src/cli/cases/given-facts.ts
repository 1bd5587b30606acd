/** Reads the facts that a case gives of a person or an employer, relations among them. */
import { didYouMean, type Place, type Policy } from '../../entitlement';
import type { FactValue } from '../../facts/envelope';
import { misfit } from '../../facts/shape';
import { unknownMark, type GivenFact, type GivenFacts } from './household-case';

/** Relations are written beside `facts`, by the names that the case uses. */
export const relations: Readonly<Record<string, 'person' | 'persons' | 'employer'>> = {
  spouse: 'person', guardians: 'persons', close_kin: 'persons', employer: 'employer',
};

export function readFactsOf(place: Place, kind: 'people' | 'employers', policy: Policy): GivenFacts {
  place.allow(kind === 'people' ? ['role', 'facts', ...Object.keys(relations)] : ['facts']);
  const given = new Map<string, GivenFact>();
  for (const { key, at, value } of place.get('facts')?.entries() ?? []) given.set(key, readGivenFact(key, at, value, policy));
  for (const { key, at, value } of place.entries()) {
    if (Object.hasOwn(relations, key)) given.set(key, readGivenFact(key, at, value, policy));
  }
  return given;
}

export function readGivenFact(name: string, at: Place, value: Place, policy: Policy): GivenFact {
  const { facts, formulas } = policy.vocabulary;
  const formula = formulas.get(name);
  if (formula !== undefined) {
    at.report(`\`${name}\` is derived and cannot be given`, `Give the facts that it is derived from: ${formula.feel.replace(/\s+/g, ' ')}`);
    return unknownMark;
  }
  const fact = facts.get(name);
  if (fact === undefined) {
    at.report(`Unknown fact \`${name}\``, didYouMean(name, [...facts.keys(), ...formulas.keys()]) ?? 'Facts are listed in policy/vocabulary.');
    return unknownMark;
  }
  if (value.value === 'UNKNOWN') return unknownMark;
  const relation = relations[name];
  const read = relation === undefined ? (value.value as FactValue) : readRelation(relation, value);
  const wrong = misfit(fact.shape, read);
  if (wrong !== null) value.report(`\`${name}\`: ${wrong}`);
  return read;
}

/** Somebody who is named but not described (a spouse who stayed at home) is a person of whom nothing is known. */
function readRelation(kind: 'person' | 'persons' | 'employer', place: Place): FactValue {
  if (place.value === null) return null;
  if (kind === 'persons') return place.items().map((item) => `person:${item.text()}`);
  return `${kind}:${place.text()}`;
}
