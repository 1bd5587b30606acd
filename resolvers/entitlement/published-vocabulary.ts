/** The vocabulary as clients read it. A restricted fact is in none of it: not even that there is one to ask about. */
import { placeInWords, units, type FactEntryOfVocabulary, type Policy } from '../../src/entitlement';
import { agencyName } from './names';
import { SubjectOfFact, type FactEntry, type FactType, type Place } from './vocabulary.type';

const subjects = { person: SubjectOfFact.PERSON, employer: SubjectOfFact.EMPLOYER, pair: SubjectOfFact.HIRE, place: SubjectOfFact.PLACE } as const;

export function publishedFacts(policy: Policy): ReadonlyMap<string, FactEntry> {
  const told = [...policy.vocabulary.facts.values()].filter(({ factClass }) => factClass !== 'restricted');
  return new Map(told.map((fact) => [fact.name, publishedFact(fact, policy)]));
}

function publishedFact(fact: FactEntryOfVocabulary, policy: Policy): FactEntry {
  const { kind, isNullable, min, max, values = [] } = fact.shape;
  return {
    name: fact.name,
    label: fact.label,
    type: kind as FactType,
    isNullable,
    unit: fact.unit === undefined ? null : units[fact.unit],
    min: min ?? null,
    max: max ?? null,
    choices: values.map((value) => ({ value, label: fact.valueWords.get(value) ?? policy.rules.get(value)?.name ?? { zh: value, en: value } })),
    of: fact.of.map((kind) => subjects[kind]),
    isAskable: fact.isAskable,
    isSupposable: fact.given === undefined,
    agency: agencyName(policy, fact.owner),
  };
}

export function publishedPlaces({ vocabulary }: Policy): readonly Place[] {
  const provincesServed = new Set([...vocabulary.cities.keys()].map((code) => code.slice(0, 2)));
  return [...vocabulary.placeNames].sort(([one], [other]) => (one < other ? -1 : 1)).map(([code, name]) => ({
    code, name, fullName: placeInWords(vocabulary, code), isServed: code.length === 6 && provincesServed.has(code.slice(0, 2)),
  }));
}
