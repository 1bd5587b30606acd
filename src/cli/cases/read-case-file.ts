/**
 * Reads a file of household cases. Every key, fact and value is checked, since a misspelt fact would be an unknown one and the
 * case would test something else than it says.
 */
import { formatProblem, overrideMisfit, SourceFile, type Place, type Policy, type Problem } from '../../entitlement';
import { isCalendarDay } from '../../facts/shape';
import { readExpectedBreaches } from './expected-breaches';
import { readExpectedLaw } from './expected-law';
import { readExpectedReceived } from './expected-received';
import { readFactsOf, readGivenFact } from './given-facts';
import { results, type Circumstances, type Expectation, type GivenFact, type GivenFacts, type Trial, type Whereabouts } from './household-case';

export class CaseFileError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
  }
}

/** Throws a CaseFileError with every problem of the file. */
export function readCaseFile(path: string, text: string, policy: Policy): readonly Trial[] {
  const problems: Problem[] = [];
  const top = new SourceFile(path, text, problems).parse();
  const trials = top === null ? [] : readCasesUnder(top, policy);
  if (problems.length > 0) throw new CaseFileError(problems);
  return trials;
}

/** The cases under the top of a document; what is wrong goes to the problems of its file. */
export function readCasesUnder(top: Place, policy: Policy): readonly Trial[] {
  top.allow(['cases']);
  return (top.need('cases')?.items() ?? []).flatMap((item) => readCase(item, policy));
}

export const caseKeys = ['id', 'title', 'as_of', 'place', 'household', 'people', 'employers', 'agencies_down', 'local', 'expect', 'variants'] as const;
export const variantKeys = ['name', 'as_of', 'place', 'set', 'agencies_down', 'local', 'expect'] as const;
export const expectationKeys = ['entitlement', 'subject', 'result', 'missing', 'why', 'viewer', 'amount', 'duration_months', 'breaches', 'law', 'beside', 'received'] as const;

function readCase(place: Place, policy: Policy): readonly Trial[] {
  place.allow(caseKeys);
  const id = place.need('id')?.text() ?? '';
  const facts = (key: 'people' | 'employers') =>
    new Map(place.get(key)?.entries().map((entry) => [entry.key, readFactsOf(entry.value, key, policy)]) ?? []);
  const circumstances: Circumstances = {
    asOf: readDay(place.need('as_of')),
    place: readPlace(place.need('place'), policy),
    household: new Map(place.get('household')?.entries().map(({ key, at, value }) => [key, readGivenFact(key, at, value, policy)]) ?? []),
    people: facts('people'),
    employers: facts('employers'),
    agenciesDown: readAgencies(place.get('agencies_down'), policy),
    local: readLocal(place.get('local'), policy),
  };
  const subjects = [...circumstances.people.keys(), ...circumstances.employers.keys()];
  const variants = (place.get('variants')?.items() ?? []).map((item) => {
    item.allow(variantKeys);
    return {
      name: `${id} / ${item.need('name')?.text() ?? ''}`,
      circumstances: vary(circumstances, item, policy),
      expectations: readExpectations(item.need('expect'), subjects, policy),
    };
  });
  return [{ name: id, circumstances, expectations: readExpectations(place.get('expect'), subjects, policy) }, ...variants];
}

/** What a variant does not change stays as in the base case. */
function vary(base: Circumstances, item: Place, policy: Policy): Circumstances {
  const [asOf, place, down, local] = [item.get('as_of'), item.get('place'), item.get('agencies_down'), item.get('local')];
  let { household } = base;
  const people = new Map(base.people);
  const employers = new Map(base.employers);
  for (const { key, at, value } of item.get('set')?.entries() ?? []) {
    const [owner = '', fact = ''] = key.split('/');
    const given = readGivenFact(fact, at, value, policy);
    const changed = (facts: GivenFacts | undefined) => new Map(facts).set(fact, given);
    if (owner === 'household') household = changed(household);
    else if (people.has(owner)) people.set(owner, changed(people.get(owner)));
    else if (employers.has(owner)) employers.set(owner, changed(employers.get(owner)));
    else at.report(`The case has nobody called "${owner}"`, 'Write `person/fact`, `employer/fact` or `household/fact`.');
  }
  return {
    asOf: asOf === null ? base.asOf : readDay(asOf),
    place: place === null ? base.place : readPlace(place, policy),
    household,
    people,
    employers,
    agenciesDown: down === null ? base.agenciesDown : readAgencies(down, policy),
    local: local === null ? base.local : { ...base.local, ...readLocal(local, policy) },
  };
}

function readPlace(place: Place | null, policy: Policy): Whereabouts {
  const facts = new Map<string, GivenFact>();
  let city = '';
  let cityClass: string | undefined;
  for (const { key, at, value } of place?.entries() ?? []) {
    const fact = key.startsWith('place.') ? key : `place.${key}`;
    const given = readGivenFact(fact, at, value, policy);
    if (fact === 'place.city') city = String(value.value);
    else if (fact === 'place.city_class') cityClass = String(value.value);
    else facts.set(fact, given);
  }
  if (city === '') place?.report('`city` is missing');
  return cityClass === undefined ? { city, facts } : { city, cityClass, facts };
}

function readLocal(place: Place | null, policy: Policy): Readonly<Record<string, unknown>> {
  const entries = (place?.entries() ?? []).map(({ key, at, value }) => {
    const name = key.replace(/^local\./, '');
    const wrong = overrideMisfit(policy.vocabulary.parameters.get(name), value.value);
    if (wrong !== null) at.report(`The parameter local.${name} does not fit: ${wrong}`);
    return [name, value.value] as const;
  });
  return Object.fromEntries(entries);
}

function readAgencies(place: Place | null, policy: Policy): readonly string[] {
  const { agencies } = policy.vocabulary;
  const byDictionaryName = new Map([...agencies.values()].map((agency) => [agency.dictionaryName ?? agency.id, agency.id]));
  return (place?.items() ?? []).map((item) => byDictionaryName.get(String(item.value)) ?? item.oneOf([...agencies.keys()]));
}

function readExpectations(place: Place | null, subjects: readonly string[], policy: Policy): readonly Expectation[] {
  return (place?.items() ?? []).map((item) => {
    item.allow(expectationKeys);
    const [missing, why, viewer] = [item.get('missing'), item.get('why')?.text(), item.get('viewer')?.text()];
    const [amount, durationMonths] = [readNumber(item.get('amount')), readNumber(item.get('duration_months'))];
    const entitlement = item.need('entitlement')?.text() ?? '';
    const breaches = readExpectedBreaches(item.get('breaches'), entitlement, policy);
    const lawOfDay = readExpectedLaw(item, entitlement, policy);
    const received = readExpectedReceived(item.get('received'));
    return {
      entitlement,
      subject: item.need('subject')?.oneOf(subjects) ?? '',
      result: item.need('result')?.oneOf(results) ?? 'listed',
      ...(missing === null ? {} : { missing: missing.items().map((one) => one.text()) }),
      ...(why === undefined ? {} : { why }),
      ...(viewer === undefined ? {} : { viewer }),
      ...(amount === undefined ? {} : { amount }),
      ...(durationMonths === undefined ? {} : { durationMonths }),
      ...(breaches === undefined ? {} : { breaches }),
      ...(received === undefined ? {} : { received }),
      ...(Object.keys(lawOfDay).length === 0 ? {} : { lawOfDay }),
    };
  });
}

function readNumber(place: Place | null): number | undefined {
  if (place === null) return undefined;
  if (typeof place.value === 'number') return place.value;
  place.report('Expected a number');
  return undefined;
}

function readDay(place: Place | null): string {
  const value = place?.value;
  if (typeof value === 'string' && isCalendarDay(value)) return value;
  place?.report('Expected a day such as 2016-09-01');
  return '';
}
