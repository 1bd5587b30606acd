/** Whatever a rule asks and whatever is known: the day that is solved is the day that asking day by day finds. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readCaseFile } from '../../src/cli/cases/read-case-file';
import { factsIn } from '../../src/cli/cases/situation';
import {
  compile, determine, nextChange, nextStateChange, type CompileOptions, type Determination, type Policy, type Question, type RuleSet,
} from '../../src/entitlement';
import { addDays } from '../../src/entitlement/dates';
import type { FactEntry, SubjectId } from '../../src/facts/envelope';
import { changesSeen, keyOf, type Seen } from './day-by-day';
import { loneRule } from './lone-rule';
import { policyWith, worker } from './policy-with';

const child: SubjectId = 'person:child';
const wife: SubjectId = 'person:wife';

/** Month ends, leap days and their neighbours come up often. */
const day = fc.oneof(
  fc.constantFrom('2016-02-28', '2016-02-29', '2016-03-01', '2015-02-28', '2016-01-31', '2016-08-31', '2016-12-31', '2017-01-01', '2012-02-29', '2018-04-30'),
  fc.record({ year: fc.integer({ min: 2014, max: 2018 }), month: fc.integer({ min: 1, max: 12 }), of: fc.integer({ min: 1, max: 28 }) })
    .map(({ year, month, of }) => `${year}-${String(month).padStart(2, '0')}-${String(of).padStart(2, '0')}`),
);

const dateFacts = ['birth_date', 'residence.registered_on', 'employment.end_on', 'injury.occurred_on', 'spouse.birth_date'];
const literalDay = day.map((text) => `date(${Number(text.slice(0, 4))}, ${Number(text.slice(5, 7))}, ${Number(text.slice(8))})`);
const few = fc.integer({ min: -14, max: 14 });
const written = (number: number) => (number < 0 ? `(0 - ${-number})` : String(number));
const operator = fc.constantFrom('<', '<=', '>', '>=', '=', '!=');

const { truth } = fc.letrec<{ date: string; number: string; truth: string }>((tie) => ({
  date: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { arbitrary: fc.constant('as_of'), weight: 5 }, { arbitrary: fc.constantFrom(...dateFacts), weight: 3 }, literalDay,
    fc.tuple(tie('date'), few).map(([one, months]) => `add_months(${one}, ${written(months)})`),
    fc.tuple(tie('date'), few).map(([one, years]) => `add_years(${one}, ${written(years)})`),
    fc.tuple(tie('date'), few).map(([one, days]) => `add_days(${one}, ${written(days)})`),
    fc.tuple(fc.constantFrom('min', 'max'), tie('date'), tie('date')).map(([name, one, other]) => `${name}(${one}, ${other})`),
    fc.tuple(tie('number'), fc.integer({ min: 1, max: 12 }), fc.constantFrom(1, 15, 28, 29, 30, 31)).map(([, month, of]) => `date(year(as_of), ${month}, ${of})`),
    fc.tuple(tie('truth'), tie('date'), tie('date')).map(([test, one, other]) => `(if ${test} then ${one} else ${other})`),
  ),
  number: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    few.map(written), { arbitrary: fc.constantFrom('age', 'residence.months', 'household.size', 'age_at_school_start'), weight: 2 },
    { arbitrary: fc.tuple(fc.constantFrom('months_between', 'full_years'), tie('date'), tie('date')).map(([name, one, other]) => `${name}(${one}, ${other})`), weight: 4 },
    fc.tuple(fc.constantFrom('year', 'month', 'day'), tie('date')).map(([name, one]) => `${name}(${one})`),
    fc.tuple(tie('number'), fc.constantFrom('+', '-', '*', '/'), tie('number')).map(([one, sign, other]) => `(${one} ${sign} ${other})`),
    fc.tuple(fc.constantFrom('min', 'max', 'sum'), tie('number'), tie('number')).map(([name, one, other]) => `${name}(${one}, ${other})`),
    fc.tuple(tie('truth'), tie('number'), tie('number')).map(([test, one, other]) => `(if ${test} then ${one} else ${other})`),
  ),
  truth: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.tuple(tie('date'), operator, tie('date')).map(([one, sign, other]) => `(${one} ${sign} ${other})`),
    fc.tuple(tie('number'), operator, tie('number')).map(([one, sign, other]) => `(${one} ${sign} ${other})`),
    fc.tuple(tie('number'), fc.array(fc.integer({ min: 0, max: 31 }), { minLength: 1, maxLength: 4 })).map(([one, list]) => `(${one} in [${list.join(', ')}])`),
    fc.constantFrom('settled', 'spouse.settled', 'residence_permit.status = "valid"'),
    tie('truth').map((one) => `not(${one})`),
    fc.tuple(tie('truth'), fc.constantFrom('and', 'or'), tie('truth')).map(([one, word, other]) => `(${one} ${word} ${other})`),
    fc.tuple(fc.constantFrom('some', 'every'), few).map(([word, years]) => `(${word} g in guardians satisfies full_years(g.birth_date, as_of) >= ${18 + years})`),
  ),
}));

type Entries = Readonly<Record<string, FactEntry>>;
const until = fc.option(day.filter((one) => one >= '2016-01-01'), { nil: undefined });
const unknown: FactEntry = { unknown: 'not-held' };

/** A value that may have a last day, and may be followed by another; or nothing that anybody knows. */
function entryOf<Value extends string | boolean | number | null>(value: fc.Arbitrary<Value>): fc.Arbitrary<FactEntry> {
  const lasting = fc.record({ value, last: until, then: fc.option(value, { nil: undefined }) })
    .map(({ value: now, last, then }): FactEntry => ({ value: now, ...(last === undefined ? {} : { until: last, ...(then === undefined ? {} : { then }) }) }));
  return fc.oneof({ arbitrary: lasting, weight: 9 }, { arbitrary: fc.constant(unknown), weight: 1 });
}

const person = fc.record({
  birth_date: entryOf(day), 'residence.registered_on': entryOf(day), 'employment.end_on': entryOf(fc.option(day)), 'injury.occurred_on': entryOf(fc.option(day)),
  settled: entryOf(fc.boolean()), 'household.size': entryOf(fc.integer({ min: 1, max: 6 })), 'residence_permit.status': entryOf(fc.constantFrom('valid', 'suspended')),
  guardians: fc.constantFrom<FactEntry>({ value: [wife] }, { value: [child, wife] }, { value: [] }, unknown),
  spouse: fc.constantFrom<FactEntry>({ value: wife }, { value: wife }, { value: wife }, { value: null }, unknown),
});

const families = fc.array(fc.tuple(person, person, person), { minLength: 3, maxLength: 3 });
const asked = day.filter((one) => one >= '2015-06-01' && one <= '2018-12-31');
const windowDays = 500;

function solved(policy: Policy, options: CompileOptions, question: Question, horizon: string): ReadonlyMap<string, Seen> {
  const ruleSet = compile(policy, options);
  return new Map(determine(ruleSet, question).determinations.flatMap((one) => {
    const found = nextChange(ruleSet, one, horizon);
    return found === null ? [] : [[keyOf(one), { on: found.on, verdict: found.verdict }] as const];
  }));
}

/** One rule with all these conditions, any of which is enough, so that a day is asked once for all of them. */
function ruleOf(feels: readonly string[]): Policy {
  const leaves = feels.map((feel, index) => `    - {id: c${index}, feel: ${JSON.stringify(feel)}, zh: 条件, en: Condition, cite: {law: 疫苗管理法, article: 6}}`);
  return loneRule('true', { conditions: ['conditions:', '  any:', ...leaves].join('\n') });
}

const place = '220100';
const question = ([own, spouse, other]: readonly [Entries, Entries, Entries]): Question => ({
  subjects: [worker], facts: new Map([[worker, own], [wife, spouse], [child, other]]), entitlements: ['health.trial'],
});

function determinationOn(policy: Policy, asked: Question, asOf: string): { readonly ruleSet: RuleSet; readonly determination: Determination } {
  const ruleSet = compile(policy, { asOf, place });
  const [determination] = determine(ruleSet, asked).determinations;
  if (determination === undefined) throw new Error('Nothing was determined.');
  return { ruleSet, determination };
}

describe('the next change', () => {
  it('of random conditions over random facts is the one that comes first day by day', () => {
    let changes = 0;
    fc.assert(fc.property(fc.array(truth, { minLength: 12, maxLength: 12 }), families, asked, (feels, people, asOf) => {
      const policy = ruleOf(feels);
      for (const family of people) {
        const { ruleSet, determination } = determinationOn(policy, question(family), asOf);
        const later = Array.from({ length: windowDays }, (_, index) => determinationOn(policy, question(family), addDays(asOf, index + 1)));
        const first = (other: (one: Determination) => boolean) => later.find(({ determination: one }) => other(one))?.ruleSet.asOf ?? null;
        const horizon = addDays(asOf, windowDays);
        const found = nextChange(ruleSet, determination, horizon);
        expect(found?.on ?? null).toBe(first(({ verdict }) => verdict !== determination.verdict));
        if (found !== null) expect(found.because.length).toBeGreaterThan(0);
        feels.forEach((feel, index) => {
          const now = determination.conditions.at(index);
          const expected = first(({ conditions }) => conditions.at(index) !== now);
          if (expected !== null) changes += 1;
          expect([feel, nextStateChange(ruleSet, determination, `c${index}`, undefined, horizon)?.on ?? null]).toEqual([feel, expected]);
        });
      }
    }), { numRuns: 30, endOnFailure: true });
    // The conditions are of a kind that time changes.
    expect(changes).toBeGreaterThan(100);
  }, 240_000);

  it('far ahead is right too: on the day before it all is as today, and on it it is not', () => {
    fc.assert(fc.property(fc.array(truth, { minLength: 12, maxLength: 12 }), families, (feels, people) => {
      const policy = ruleOf(feels);
      for (const family of people) {
        const { ruleSet, determination } = determinationOn(policy, question(family), '2016-09-01');
        feels.forEach((feel, index) => {
          const found = nextStateChange(ruleSet, determination, `c${index}`, undefined, '2028-12-31');
          if (found === null) return;
          const stateOn = (on: string) => determinationOn(policy, question(family), on).determination.conditions.at(index);
          expect([feel, stateOn(addDays(found.on, -1)), stateOn(found.on)]).toEqual([feel, determination.conditions.at(index), found.state]);
        });
      }
    }), { numRuns: 30, endOnFailure: true });
  }, 240_000);

  it('of every rule over the households of the cases is the one that comes first day by day', () => {
    const policy = policyWith();
    const folder = join(__dirname, '..', '..', 'policy', 'cases');
    const trials = readdirSync(folder).flatMap((file) => readCaseFile(join(folder, file), readFileSync(join(folder, file), 'utf8'), policy));
    const days = 400;
    let changes = 0;
    for (const { name, circumstances } of trials.filter((_, index) => index % 60 === 7)) {
      const { asOf, place, local, people, employers, agenciesDown } = circumstances;
      const options = { asOf, place: place.city, overrides: local, ...(place.cityClass === undefined ? {} : { city_class: place.cityClass }) };
      const subjects: SubjectId[] = [...[...people.keys()].map((one): SubjectId => `person:${one}`), ...[...employers.keys()].flatMap((one): SubjectId[] => [`employer:${one}`, `pair:${one}`])];
      const question: Question = { subjects, facts: factsIn(circumstances, policy), silentAgencies: agenciesDown, includesRestricted: true };
      const expected = changesSeen(policy, options, question, days);
      changes += expected.size;
      expect([name, sorted(solved(policy, options, question, addDays(asOf, days)))]).toEqual([name, sorted(expected)]);
    }
    expect(changes).toBeGreaterThan(20);
  }, 240_000);
});

const sorted = (seen: ReadonlyMap<string, Seen>) => [...seen].sort(([one], [other]) => (one < other ? -1 : 1));
