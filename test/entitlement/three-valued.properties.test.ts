import fc from 'fast-check';
import { compile, determine, type Policy, type Verdict } from '../../src/entitlement';
import type { FactEntry, SubjectId } from '../../src/facts/envelope';
import { policyWith, trialPath, trialRule, worker } from './policy-with';

/** Booleans that one person may have; a formula that reads each at most once is decided exactly by Kleene's logic. */
const names = ['settled', 'settled_as_head', 'training.certificate_obtained', 'hard_to_employ', 'family.married', 'business.licence', 'land.contracted', 'land.homestead'];

type Formula = { readonly text: string; readonly reads: readonly string[]; readonly of: (values: ReadonlyMap<string, boolean>) => boolean };

const leaf = (name: string): Formula => ({ text: name, reads: [name], of: (values) => values.get(name) ?? false });
const negated = (one: Formula): Formula => ({ text: `not(${one.text})`, reads: one.reads, of: (values) => !one.of(values) });
const joined = (word: 'and' | 'or', one: Formula, other: Formula): Formula => ({
  text: `(${one.text} ${word} ${other.text})`,
  reads: [...one.reads, ...other.reads],
  of: (values) => (word === 'and' ? one.of(values) && other.of(values) : one.of(values) || other.of(values)),
});
const compared = (one: Formula, is: boolean): Formula => ({ text: `(${one.text}) = ${String(is)}`, reads: one.reads, of: (values) => one.of(values) === is });

/** A random tree over distinct facts in a random order. */
const readOnce: fc.Arbitrary<Formula> = fc
  .record({ order: fc.shuffledSubarray(names, { minLength: 1 }), shape: fc.array(fc.nat(5), { minLength: 12, maxLength: 12 }) })
  .map(({ order, shape }) => {
    let parts = order.map(leaf);
    let step = 0;
    while (parts.length > 1) {
      const choice = shape[step++ % shape.length] ?? 0;
      const [first, second, ...rest] = parts;
      if (first === undefined || second === undefined) break;
      const both = joined(choice % 2 === 0 ? 'and' : 'or', first, second);
      const next = choice >= 4 ? negated(both) : choice === 3 ? compared(both, choice % 2 === 0) : both;
      parts = choice % 3 === 0 ? [next, ...rest] : [...rest, next];
    }
    return parts[0] ?? leaf('settled');
  });

const knowledge = fc.array(fc.constantFrom(true, false, undefined), { minLength: names.length, maxLength: names.length });

const policies = new Map<string, Policy>();
function ask(formula: Formula, known: ReadonlyMap<string, boolean>) {
  const policy = policies.get(formula.text) ?? policyWith({ [trialPath]: trialRule(formula.text) });
  policies.set(formula.text, policy);
  const facts: Record<string, FactEntry> = Object.fromEntries([...known].map(([name, value]) => [name, { value }]));
  const [determination] = determine(compile(policy, { asOf: '2016-09-01', place: '220100' }), {
    subjects: [worker],
    facts: new Map<SubjectId, Record<string, FactEntry>>([[worker, facts]]),
    entitlements: ['health.trial'],
  }).determinations;
  if (determination === undefined) throw new Error('Nothing was determined.');
  return determination;
}

function knownOf(values: readonly (boolean | undefined)[]): ReadonlyMap<string, boolean> {
  return new Map(names.flatMap((name, index) => {
    const value = values[index];
    return value === undefined ? [] : [[name, value] as const];
  }));
}

/** Every way in which the unknown facts that a formula reads may turn out. */
function completions(formula: Formula, known: ReadonlyMap<string, boolean>): readonly ReadonlyMap<string, boolean>[] {
  return formula.reads.filter((name) => !known.has(name)).reduce<readonly ReadonlyMap<string, boolean>[]>(
    (all, name) => all.flatMap((one) => [new Map([...one, [name, true]]), new Map([...one, [name, false]])]), [known]);
}

function verdictByCompletion(formula: Formula, known: ReadonlyMap<string, boolean>): Verdict {
  const outcomes = new Set(completions(formula, known).map((one) => formula.of(one)));
  if (outcomes.size > 1) return 'UNDETERMINED';
  return outcomes.has(true) ? 'ELIGIBLE' : 'INELIGIBLE';
}

// Reading a whole policy per formula takes a tenth of a second, so the runs are few and each asks many times.
const runs = { numRuns: 25 };
const manyKnowledges = fc.array(knowledge, { minLength: 12, maxLength: 12 });

describe('three-valued evaluation', () => {
  it('is undetermined exactly when the unknown facts could still decide either way', () => {
    fc.assert(fc.property(readOnce, manyKnowledges, (formula, knowledges) => {
      for (const values of knowledges) {
        const known = knownOf(values);
        expect(ask(formula, known).verdict).toBe(verdictByCompletion(formula, known));
      }
    }), runs);
  }, 120_000);

  it('names as missing exactly the facts of which some completion of the others hangs', () => {
    fc.assert(fc.property(readOnce, manyKnowledges, (formula, knowledges) => {
      for (const values of knowledges) {
        const known = knownOf(values);
        const pivotal = formula.reads.filter((name) => !known.has(name) && completions(formula, new Map([...known, [name, true]]))
          .some((one) => formula.of(one) !== formula.of(new Map([...one, [name, false]]))));
        expect(ask(formula, known).missing.map((one) => one.fact).sort()).toEqual([...pivotal].sort());
      }
    }), runs);
  }, 120_000);

  it('never takes back a decided verdict when one more fact becomes known', () => {
    fc.assert(fc.property(readOnce, manyKnowledges, fc.nat(names.length - 1), fc.boolean(), (formula, knowledges, index, value) => {
      for (const values of knowledges) {
        const before = ask(formula, knownOf(values)).verdict;
        const name = names[index] ?? 'settled';
        const more = new Map(knownOf(values));
        if (!more.has(name)) more.set(name, value);
        if (before !== 'UNDETERMINED') expect(ask(formula, more).verdict).toBe(before);
      }
    }), runs);
  }, 120_000);
});
