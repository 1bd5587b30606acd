/**
 * The most useful single steps of a family: one change of one fact that somebody can make, judged by determining again what reads the fact.
 *
 * Only a change that by itself meets some smallest set of conditions can turn a verdict, so only those are tried.
 */
import type { FactValue, SubjectId } from '../../facts/envelope';
import type { CompiledRule, RuleSet } from '../compile';
import type { Bilingual, Determination, Disclose, Verdict } from '../determination';
import { determineOne, evidenceBehind } from '../determine';
import { rounded } from '../numbers';
import type { Condition } from '../rule';
import { refuseMisfits, SuppositionError } from '../suppositions';
import { isOfHousehold } from '../totals/claimable';
import { firstYear, moneyOf, nothing, sumOf, type Money } from '../totals/money';
import type { Evidence } from '../three-valued/evidence';
import { UNKNOWN, type Value } from '../three-valued/kleene';
import { allOf, isSupposable, type Actor, type Way } from './change';
import { minimalSets } from './paths';
import { factsOfAmount } from './facts-of-amount';
import { frameIn, laidOver, readsOf, supposing, type Situation } from './situation';
import { waysToMeet } from './ways-found';

export interface NextStep {
  readonly subject: SubjectId;
  readonly fact: string;
  readonly value: FactValue;
  /** What would have to be true, in the words of a condition that it meets. */
  readonly text: Bilingual;
  readonly actor: Actor;
  readonly isFormality: boolean;
  /** What becomes ELIGIBLE by this step alone. */
  readonly gains: readonly StepOutcome[];
  /** What is ELIGIBLE now and would no longer be, or would pay less. */
  readonly losses: readonly StepOutcome[];
  /** Members of the family who gain. */
  readonly persons: number;
  /** In yuan: by the year and once, what is gained less what is lost. Amounts that rest on what the reader may not see are not counted. */
  readonly yuanPerYear: number;
  readonly yuanOnce: number;
}

export interface StepOutcome {
  readonly entitlement: string;
  readonly subject: SubjectId;
  readonly before: Verdict;
  readonly after: Verdict;
}

export interface FamilyBoard {
  /** The determinations that the family reads: those that concern their subject. */
  readonly determinations: readonly Determination[];
  /** What the reader may see; a step never rests on anything else. */
  readonly disclose: Disclose;
  /** How many steps are told. */
  readonly most?: number;
}

/** The best first: what is nearest at hand, then by how many verdicts turn to ELIGIBLE, then by yuan a year. */
export function nextSteps(ruleSet: RuleSet, { determinations, disclose, most = 5 }: FamilyBoard): readonly NextStep[] {
  const [first] = determinations;
  if (first === undefined) return [];
  const evidence = evidenceBehind(first);
  const board = new Board(ruleSet, determinations, evidence, disclose);
  return candidates(ruleSet, determinations, evidence, disclose)
    .map((candidate) => board.outcomeOf(candidate))
    .filter(({ gains }) => gains.length > 0)
    .sort(better)
    .filter((step) => agreesWithWhatIsSupposed(step, ruleSet, evidence))
    .filter(bestOfItsFact())
    .slice(0, most);
}

/** Another value of the same fact would be the same step over again. */
function bestOfItsFact(): (step: NextStep) => boolean {
  const told = new Set<string>();
  return ({ subject, fact }) => {
    const key = `${subject} ${fact}`;
    const isFirst = !told.has(key);
    told.add(key);
    return isFirst;
  };
}

/** On a board that supposes something already, a step may not say the opposite. */
function agreesWithWhatIsSupposed(step: NextStep, ruleSet: RuleSet, { known }: Evidence): boolean {
  if (known.suppositions === undefined) return true;
  try {
    refuseMisfits(laidOver(known.suppositions, [step]), known.facts, ruleSet);
    return true;
  } catch (error) {
    if (error instanceof SuppositionError) return false;
    throw error;
  }
}

function better(one: NextStep, other: NextStep): number {
  return howFarOff(one) - howFarOff(other)
    || other.gains.length - one.gains.length
    || other.yuanPerYear - one.yuanPerYear
    || one.losses.length - other.losses.length
    || other.yuanOnce - one.yuanOnce;
}

/** A formality is done at the counter; what changes a life or a workplace is for them to want; what an agency decides it decides on its own rules. */
function howFarOff({ isFormality, actor }: NextStep): number {
  if (isFormality) return 0;
  return actor.kind === 'agency' || actor.kind === 'local-government' ? 2 : 1;
}

type Candidate = Pick<NextStep, 'subject' | 'fact' | 'value' | 'text' | 'actor'>;

function candidates(ruleSet: RuleSet, determinations: readonly Determination[], evidence: Evidence, disclose: Disclose): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  for (const determination of determinations) {
    const compiled = ruleSet.rules.get(determination.entitlement);
    if (compiled === undefined || determination.verdict === 'ELIGIBLE') continue;
    const situation = { ruleSet, evidence, subject: determination.subject };
    const { conditions } = determination;
    // What is not known is found out, not changed: the sets without such a condition come first, and only they are followed.
    const isUnknown = (condition: Condition): boolean => conditions.at(condition.index) === 'UNKNOWN';
    const { sets } = minimalSets(compiled.rule.conditions, conditions, { most: mostSets, weight: (condition) => (isUnknown(condition) ? mostSets : 1) });
    for (const set of sets.filter((one) => !one.some(isUnknown))) {
      for (const candidate of singleSteps(set, situation, disclose)) found.set(keyOf(candidate), candidate);
    }
  }
  return [...found.values()];
}

const mostSets = 16;

/** Changes of one known fact that meet every condition of the set at once. */
function singleSteps(set: readonly Condition[], situation: Situation, disclose: Disclose): readonly Candidate[] {
  const [first] = set;
  const ways: (readonly Way[])[] = [];
  for (const condition of set) {
    const single = waysToMeet(condition, situation).filter((way) => isStep(way, situation));
    if (single.length === 0) return [];
    ways.push(single);
  }
  const shared = allOf(ways).filter((way) => way.length === 1);
  if (first === undefined || shared.length === 0 || set.some((condition) => readsHidden(condition, situation, disclose))) return [];
  return shared.flat().filter(isSupposable).flatMap((only) => {
    // Of the whole family nobody is a family member more than another: the actor is the person whose step it is.
    const actor: Actor = only.actor.kind === 'family-member' ? { kind: 'resident', subject: only.actor.subject } : only.actor;
    return only.choices.map((value) => ({ subject: only.subject, fact: only.fact, value, text: first.text, actor }));
  });
}

/** One change of a known fact that somebody makes. */
function isStep([only, ...more]: Way, { evidence }: Situation): boolean {
  return only !== undefined && more.length === 0 && isSupposable(only) && only.actor.kind !== 'time' && only.actor.kind !== 'nobody'
    && evidence.value(only.subject, only.fact) !== UNKNOWN;
}

function readsHidden({ expression }: Condition, situation: Situation, disclose: Disclose): boolean {
  return readsOf(expression, frameIn(situation), situation).facts.some(({ subject, fact }) => disclose(fact, subject) === 'hidden');
}

const keyOf = ({ subject, fact, value }: Candidate): string => JSON.stringify([subject, fact, value]);

/** The board as it is, ready to be asked what one change would make of it. */
class Board {
  private readonly readers = new Map<string, Determination[]>();

  constructor(
    readonly ruleSet: RuleSet,
    determinations: readonly Determination[],
    readonly evidence: Evidence,
    private readonly disclose: Disclose,
  ) {
    for (const determination of determinations) {
      for (const fact of ruleSet.rules.get(determination.entitlement)?.rule.factsUsed ?? []) {
        const known = this.readers.get(fact) ?? [];
        known.push(determination);
        this.readers.set(fact, known);
      }
    }
  }

  outcomeOf(candidate: Candidate): NextStep {
    const { fact } = candidate;
    const evidence = supposing([candidate], this);
    const formulas = new Map<string, Value>();
    const gains: StepOutcome[] = [];
    const losses: StepOutcome[] = [];
    const sums = new Sums();
    for (const before of this.readers.get(fact) ?? []) {
      const compiled = this.ruleSet.rules.get(before.entitlement);
      if (compiled === undefined) continue;
      const after = determineOne(compiled, { evidence, asOf: this.ruleSet.asOf, subject: before.subject, members: [], formulas }, this.ruleSet);
      const [paidBefore, paidAfter] = [this.moneyOf(compiled, before), this.moneyOf(compiled, after)];
      sums.add(compiled, before.subject, paidBefore, paidAfter);
      const outcome = { entitlement: before.entitlement, subject: before.subject, before: before.verdict, after: after.verdict };
      if (before.verdict !== 'ELIGIBLE' && after.verdict === 'ELIGIBLE') gains.push(outcome);
      if (before.verdict === 'ELIGIBLE' && (after.verdict !== 'ELIGIBLE' || firstYear(paidAfter) < firstYear(paidBefore))) losses.push(outcome);
    }
    return {
      ...candidate, gains, losses,
      isFormality: this.ruleSet.policy.vocabulary.facts.get(fact)?.isFormality ?? false,
      persons: new Set(gains.map((gain) => gain.subject)).size,
      ...sums.difference,
    };
  }

  private moneyOf(compiled: CompiledRule, determination: Determination): Money {
    const { amount, kind } = compiled.rule;
    const isCounted = determination.verdict === 'ELIGIBLE' && kind !== 'loan' && this.maySeeAmount(compiled);
    return (isCounted ? moneyOf(determination, amount) : null) ?? nothing;
  }

  private maySeeAmount({ rule }: CompiledRule): boolean {
    return factsOfAmount(rule, this.ruleSet.policy.vocabulary).every((fact) => this.disclose(fact, 'person:') === 'shown');
  }
}

/** Money before and after; what a whole household has is counted once, whoever it is told of. */
class Sums {
  private readonly sums = new Map<string, { readonly before: Money; readonly after: Money }>();

  add({ rule }: CompiledRule, subject: SubjectId, before: Money, after: Money): void {
    const key = isOfHousehold(rule) ? rule.id : `${rule.id} ${subject}`;
    const known = this.sums.get(key) ?? { before: nothing, after: nothing };
    this.sums.set(key, { before: more(known.before, before), after: more(known.after, after) });
  }

  get difference(): Money {
    const all = [...this.sums.values()];
    const [before, after] = [sumOf(all.map((one) => one.before)), sumOf(all.map((one) => one.after))];
    return { yuanPerYear: rounded(after.yuanPerYear - before.yuanPerYear), yuanOnce: rounded(after.yuanOnce - before.yuanOnce) };
  }
}

function more(one: Money, other: Money): Money {
  return firstYear(other) > firstYear(one) ? other : one;
}
