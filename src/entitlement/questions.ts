/**
 * What to ask next: of the facts that keep verdicts open, a small set that settles most of them, in the order of what each settles and
 * of how soon somebody can supply it.
 *
 * An open verdict is surely settled once all its missing facts are known (it may be settled sooner). The smallest set that settles the
 * most is a covering problem; each round takes the bundle of facts that settles most verdicts for its cost, which is exact where
 * verdicts wait for one fact each and close to it elsewhere.
 */
import type { SubjectId } from '../facts/envelope';
import type { Determination, MissingFact } from './determination';
import type { RuleSet } from './compile';
import { isShownByPaper } from './papers';

/** Who can supply a fact soonest. `counter`: the resident says so now; `paper`: a paper shows it; `agency`: its record has to come. */
export const supplies = ['counter', 'paper', 'agency'] as const;
export type Supply = (typeof supplies)[number];

export interface QuestionToAsk {
  readonly missing: MissingFact;
  readonly supply: Supply;
  /** The open verdicts that wait for this fact. */
  readonly opens: readonly Determination[];
  /** The verdicts that are settled for certain once this fact and those before it in the list are known. */
  readonly settles: readonly Determination[];
}

/** What a round pays for a fact: a word at the counter is cheaper than a paper from home, and that than another agency's answer. */
const costs: Readonly<Record<Supply, number>> = { counter: 1, paper: 2, agency: 4 };

export function questionsFor(ruleSet: RuleSet, determinations: readonly Determination[]): readonly QuestionToAsk[] {
  // Without its parameter a verdict stays open whatever anybody answers.
  const open = determinations.filter(({ missing, missingParameters }) => missing.length > 0 && missingParameters.length === 0);
  const facts = new Map<string, Fact>();
  for (const determination of open) {
    for (const missing of determination.missing) {
      const key = keyOf(missing);
      const fact = facts.get(key) ?? { missing, opens: [], supply: 'agency' };
      facts.set(key, { ...fact, opens: [...fact.opens, determination], supply: sooner(fact.supply, supplyOf(missing, determination, ruleSet)) });
    }
  }
  return ordered(open, facts);
}

interface Fact {
  readonly missing: MissingFact;
  readonly supply: Supply;
  readonly opens: readonly Determination[];
}

const keyOf = ({ subject, fact }: { readonly subject: SubjectId; readonly fact: string }): string => `${subject} ${fact}`;

const sooner = (one: Supply, other: Supply): Supply => (costs[one] <= costs[other] ? one : other);

function supplyOf(missing: MissingFact, determination: Determination, ruleSet: RuleSet): Supply {
  if (missing.isAskable) return 'counter';
  return isShownByPaper(missing, determination, ruleSet) ? 'paper' : 'agency';
}

function ordered(open: readonly Determination[], facts: ReadonlyMap<string, Fact>): readonly QuestionToAsk[] {
  const questions: QuestionToAsk[] = [];
  const waiting = new Map(open.map((determination) => [determination, new Set(determination.missing.map(keyOf))]));
  while (waiting.size > 0) {
    const bundle = bestBundle(waiting, facts);
    for (const key of byWorth(bundle, waiting, facts)) {
      const fact = facts.get(key);
      if (fact === undefined) continue;
      const settles: Determination[] = [];
      for (const [determination, rest] of waiting) {
        rest.delete(key);
        if (rest.size === 0) settles.push(determination);
      }
      settles.forEach((determination) => waiting.delete(determination));
      questions.push({ ...fact, settles });
    }
  }
  return questions;
}

type Waiting = ReadonlyMap<Determination, ReadonlySet<string>>;

/** The missing facts of one open verdict that settle most verdicts for what they cost together. */
function bestBundle(waiting: Waiting, facts: ReadonlyMap<string, Fact>): ReadonlySet<string> {
  let best: ReadonlySet<string> = new Set();
  let bestWorth = -1;
  const rests = [...waiting.values()];
  for (const bundle of distinct(rests)) {
    const settled = rests.filter((rest) => isWithin(rest, bundle)).length;
    const cost = [...bundle].reduce((sum, key) => sum + costs[facts.get(key)?.supply ?? 'agency'], 0);
    if (settled / cost > bestWorth) [best, bestWorth] = [bundle, settled / cost];
  }
  return best;
}

function distinct(sets: readonly ReadonlySet<string>[]): readonly ReadonlySet<string>[] {
  return [...new Map(sets.map((set) => [[...set].sort().join('\n'), set])).values()];
}

function isWithin(inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean {
  if (inner.size > outer.size) return false;
  for (const key of inner) if (!outer.has(key)) return false;
  return true;
}

/** Within a bundle: what is had soonest, then what most verdicts wait for. */
function byWorth(bundle: ReadonlySet<string>, waiting: Waiting, facts: ReadonlyMap<string, Fact>): readonly string[] {
  const waitingFor = (key: string) => [...waiting.values()].filter((rest) => rest.has(key)).length;
  const cost = (key: string) => costs[facts.get(key)?.supply ?? 'agency'];
  return [...bundle].sort((a, b) => cost(a) - cost(b) || waitingFor(b) - waitingFor(a) || (a < b ? -1 : 1));
}
