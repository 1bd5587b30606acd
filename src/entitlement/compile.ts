/**
 * Prepares the rules for one day and one place: parameters and the place's own facts become literals, and each condition
 * becomes closures. Compiled sets are kept, since a counter asks about few days and places.
 */
import type { FactValue, IsoDate } from '../facts/envelope';
import type { ParameterMark } from './determination';
import { overrideMisfit, valueInForce } from './parameters';
import type { Policy } from './policy';
import type { ConditionNode, Rule } from './rule';
import { toClosures } from './three-valued/evaluate';
import type { Evaluator } from './three-valued/frame';
import type { Surroundings } from './three-valued/reading-nodes';

export interface CompileOptions {
  readonly asOf: IsoDate;
  /** County-level code; all urban districts of a city share one. */
  readonly place: string;
  /** The place's class where the question gives it; otherwise the table of places says. */
  readonly city_class?: string;
  /** Parameters that the question gives itself, without `local.`. They win over the table. */
  readonly overrides?: Readonly<Record<string, unknown>>;
}

export interface CompiledRule {
  readonly rule: Rule;
  /** In the order of `rule.leaves`. */
  readonly conditions: readonly Evaluator[];
  readonly amount?: Evaluator;
  readonly durationMonths?: Evaluator;
}

export interface ParameterInForce {
  readonly value: FactValue;
  readonly mark: ParameterMark;
  readonly source?: string;
}

export interface RuleSet {
  readonly policy: Policy;
  readonly asOf: IsoDate;
  readonly place: string;
  readonly cityClass: string | undefined;
  /** Rules in force on the day, by id. */
  readonly rules: ReadonlyMap<string, CompiledRule>;
  readonly parameter: (name: string) => ParameterInForce | undefined;
}

const keptPerPolicy = 256;
const kept = new WeakMap<Policy, Map<string, RuleSet>>();

/** Throws a RangeError when an override does not fit its parameter. */
export function compile(policy: Policy, options: CompileOptions): RuleSet {
  const sets = kept.get(policy) ?? new Map<string, RuleSet>();
  kept.set(policy, sets);
  const key = JSON.stringify([options.asOf, options.place, options.city_class, options.overrides]);
  const found = sets.get(key);
  if (found !== undefined) return found;
  const ruleSet = compileAnew(policy, options);
  const [oldest] = sets.keys();
  if (sets.size >= keptPerPolicy && oldest !== undefined) sets.delete(oldest);
  sets.set(key, ruleSet);
  return ruleSet;
}

function compileAnew(policy: Policy, { asOf, place, city_class, overrides = {} }: CompileOptions): RuleSet {
  const { vocabulary } = policy;
  const cityClass = city_class ?? classOf(policy, place, asOf);
  const given = new Map<string, FactValue>([['place.city', place]]);
  if (cityClass !== undefined) given.set('place.city_class', cityClass);
  const parameters = parametersInForce(policy, { asOf, place, cityClass }, overrides);
  const formulas = new Map<string, Evaluator>();
  const surroundings: Surroundings = {
    vocabulary, asOf, place, given,
    parameter: (name) => parameters.get(name)?.value,
    formula(name) {
      const built = formulas.get(name);
      if (built !== undefined) return built;
      const formula = vocabulary.formulas.get(name);
      if (formula === undefined) throw new Error(`The formula ${name} was not read.`);
      const evaluator = toClosures(formula.expression, surroundings);
      formulas.set(name, evaluator);
      return evaluator;
    },
  };
  const inForce = [...policy.rules.values()].filter((rule) => (rule.from ?? asOf) <= asOf && asOf <= (rule.until ?? asOf));
  const rules = new Map(inForce.map((rule) => [rule.id, compileRule(rule, surroundings)]));
  return { policy, asOf, place, cityClass, rules, parameter: (name) => parameters.get(name) };
}

function compileRule(rule: Rule, surroundings: Surroundings): CompiledRule {
  const conditions = rule.leaves.map((leaf) => toClosures(leaf.expression, surroundings));
  const amount = rule.amount?.expression;
  const durationMonths = rule.durationMonths?.expression;
  return {
    rule,
    conditions,
    ...(amount === undefined ? {} : { amount: toClosures(amount, surroundings) }),
    ...(durationMonths === undefined ? {} : { durationMonths: toClosures(durationMonths, surroundings) }),
  };
}

function classOf(policy: Policy, place: string, asOf: IsoDate): string | undefined {
  const classes = policy.vocabulary.cities.get(place)?.classes ?? [];
  const value = valueInForce(classes, { asOf, place, cityClass: undefined })?.value;
  return typeof value === 'string' ? value : undefined;
}

function parametersInForce(
  policy: Policy,
  where: Parameters<typeof valueInForce>[1],
  overrides: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, ParameterInForce> {
  const found = new Map<string, ParameterInForce>();
  for (const [name, parameter] of policy.vocabulary.parameters) {
    const dated = valueInForce(parameter.values, where);
    if (dated !== undefined) found.set(name, { value: dated.value, mark: dated.mark, source: dated.source });
  }
  for (const [name, written] of Object.entries(overrides)) {
    const parameter = policy.vocabulary.parameters.get(name);
    const wrong = overrideMisfit(parameter, written);
    const accepted = parameter?.accept(written);
    if (wrong !== null || accepted === undefined || !('value' in accepted)) throw new RangeError(`The parameter local.${name} does not fit: ${wrong ?? ''}.`);
    found.set(name, { value: accepted.value, mark: 'given with the question' });
  }
  return found;
}

/** Walks a tree of conditions: what a leaf comes to is asked of `leaf`, what a group comes to of `group`. */
export function foldConditions<Result>(
  node: ConditionNode,
  leaf: (node: Extract<ConditionNode, { kind: 'condition' }>) => Result,
  group: (node: Exclude<ConditionNode, { kind: 'condition' }>, members: readonly Result[]) => Result,
): Result {
  if (node.kind === 'condition') return leaf(node);
  return group(node, node.members.map((member) => foldConditions(member, leaf, group)));
}
