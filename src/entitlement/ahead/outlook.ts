/** The days ahead of one question: what will still be known on them, under which law, and what was found of them so far. */
import type { IsoDate, SubjectId } from '../../facts/envelope';
import { compile, type CompiledRule, type LawInForce, type RuleSet } from '../compile';
import { addDays } from '../dates';
import type { Evidence } from '../three-valued/evidence';
import type { Frame } from '../three-valued/frame';
import type { Value } from '../three-valued/kleene';
import { lawDaysOf } from './law-days';
import { truthsOver, type Days, type Over } from './over-days';
import type { Possible } from './possible';
import type { Truths } from './truths';

/** Days on which neither the law of a rule nor what is known for it changes. */
export interface Stretch {
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly law: LawInForce;
  readonly evidence: Evidence;
}

export class Outlook {
  private readonly laws = new Map<IsoDate, LawInForce>();
  private readonly formulasOver = new Map<string, Map<string, Possible>>();
  private readonly stillFormulas = new Map<Evidence, Map<LawInForce, Map<string, Value>>>();
  private readonly dayFormulas = new Map<IsoDate, Map<string, Value>>();

  constructor(
    readonly ruleSet: RuleSet,
    readonly evidence: Evidence,
  ) {}

  lawOn(day: IsoDate): LawInForce {
    const known = this.laws.get(day);
    if (known !== undefined) return known;
    const { policy, options } = this.ruleSet;
    const { law } = compile(policy, { ...options, asOf: day });
    this.laws.set(day, law);
    return law;
  }

  /** From the day after the one asked about to the horizon, cut where something changes for this rule by itself. */
  stretches(entitlement: string, horizon: IsoDate): readonly Stretch[] {
    const { asOf, law, policy } = this.ruleSet;
    const facts = policy.rules.get(entitlement)?.factsUsed;
    const ends = this.evidence.ends.filter(({ fact }) => facts?.has(fact) === true).map(({ until }) => addDays(until, 1));
    const next = addDays(asOf, 1);
    const cuts = [...new Set([next, ...ends, ...lawDaysOf(law, entitlement)])].filter((day) => day >= next && day <= horizon).sort();
    return cuts.map((first, index) => {
      const following = cuts[index + 1];
      return { first, last: following === undefined ? horizon : addDays(following, -1), law: this.lawOn(first), evidence: this.evidence.on(first) };
    });
  }

  /** A part of a stretch, for what may be said of it in one go. */
  days({ law, evidence }: Stretch, first: IsoDate, last: IsoDate, subject: SubjectId): Days {
    const key = `${first} ${last}`;
    const formulas = this.formulasOver.get(key) ?? new Map<string, Possible>();
    this.formulasOver.set(key, formulas);
    // What does not read the day is the same on all days with this law and this evidence.
    const byLaw = this.stillFormulas.get(evidence) ?? new Map<LawInForce, Map<string, Value>>();
    this.stillFormulas.set(evidence, byLaw);
    const still = byLaw.get(law) ?? new Map<string, Value>();
    byLaw.set(law, still);
    return { first, last, formulas, frame: { evidence, asOf: first, subject, members: [], formulas: still } };
  }

  /** One day of a stretch. */
  frame({ evidence }: Pick<Stretch, 'evidence'>, day: IsoDate, subject: SubjectId): Frame {
    const formulas = this.dayFormulas.get(day) ?? new Map<string, Value>();
    this.dayFormulas.set(day, formulas);
    return { evidence, asOf: day, subject, members: [], formulas };
  }
}

const outlooks = new WeakMap<Evidence, Outlook>();

/** One for all determinations of a question. */
export function outlookFor(ruleSet: RuleSet, evidence: Evidence): Outlook {
  const known = outlooks.get(evidence);
  if (known?.ruleSet === ruleSet) return known;
  const outlook = new Outlook(ruleSet, evidence);
  outlooks.set(evidence, outlook);
  return outlook;
}

const overviews = new WeakMap<CompiledRule, readonly Over<Truths>[]>();

/** What each condition of a rule may come to, in the order of its leaves. */
export function conditionsOver(compiled: CompiledRule, law: LawInForce): readonly Over<Truths>[] {
  const known = overviews.get(compiled);
  if (known !== undefined) return known;
  const built = compiled.rule.leaves.map(({ expression }) => truthsOver(expression, law.surroundings));
  overviews.set(compiled, built);
  return built;
}
