/**
 * Prepares the rules for a place and a stretch of days on which its law does not change: parameters and the place's own facts become
 * literals, and each condition becomes closures. The day itself stays open, so that one set serves all the days of its stretch.
 */
import type { FactValue, IsoDate } from '../facts/envelope';
import { isInForce, layersOn, type Layer } from './amendment';
import { addDays } from './dates';
import type { ParameterMark } from './determination';
import type { Expression } from './feel/expression';
import { overrideMisfit, valueInForce } from './parameters';
import type { Policy } from './policy';
import { wordsOf, type Breach, type Condition, type ConditionNode, type Rule, type RuleVersion } from './rule';
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
  /** As this layer of the law has it on these days. */
  readonly rule: Rule;
  /** The versions in it, by their first days, so that the last is the newest law; none: the text of the Opinion. */
  readonly versions: readonly RuleVersion[];
  /** In the order of `rule.leaves`. */
  readonly conditions: readonly Evaluator[];
  readonly amount?: Evaluator;
  readonly durationMonths?: Evaluator;
  readonly received?: Evaluator;
  readonly breaches: readonly CompiledBreach[];
  /** The other layers in force on these days, shown beside: later law where the text decides, the text where later law does. */
  readonly beside: readonly CompiledRule[];
}

export interface CompiledBreach {
  readonly breach: Breach;
  readonly isBroken: Evaluator;
  readonly amount?: Evaluator;
  readonly lastDay?: Evaluator;
}

export interface ParameterInForce {
  readonly value: FactValue;
  readonly mark: ParameterMark;
  readonly source?: string;
}

/** The law of a place from one change of it to the next. */
export interface LawInForce {
  readonly policy: Policy;
  readonly place: string;
  readonly cityClass: string | undefined;
  /** The first and the last day; the earliest law known has no first day, and the latest no last. */
  readonly from: IsoDate | undefined;
  readonly until: IsoDate | undefined;
  /** Rules in force, by id. */
  readonly rules: ReadonlyMap<string, CompiledRule>;
  readonly parameter: (name: string) => ParameterInForce | undefined;
  /** Names and formulas as these days have them, for back-ends that build on the same tree. */
  readonly surroundings: Surroundings;
}

/** The law in force, asked about one of its days. */
export interface RuleSet extends Omit<LawInForce, 'from' | 'until'> {
  readonly law: LawInForce;
  readonly asOf: IsoDate;
  /** The question without its day, for asking about other days. */
  readonly options: Omit<CompileOptions, 'asOf'>;
}

const keptPerPolicy = 512;
const kept = new WeakMap<Policy, Map<string, RuleSet | LawInForce>>();

/** Throws a RangeError when an override does not fit its parameter. */
export function compile(policy: Policy, { asOf, ...options }: CompileOptions): RuleSet {
  const { from, until } = stretchOf(policy, asOf);
  const question = [options.place, options.city_class, options.overrides];
  return keep(policy, JSON.stringify([asOf, ...question]), () => {
    const law = keep(policy, JSON.stringify(['from', from, ...question]), () => compileLaw(policy, from, until, options));
    return { ...law, law, asOf, options };
  });
}

function keep<Kept extends RuleSet | LawInForce>(policy: Policy, key: string, make: () => Kept): Kept {
  const sets = kept.get(policy) ?? new Map<string, RuleSet | LawInForce>();
  kept.set(policy, sets);
  const found = sets.get(key);
  if (found !== undefined) return found as Kept;
  const made = make();
  const [oldest] = sets.keys();
  if (sets.size >= keptPerPolicy && oldest !== undefined) sets.delete(oldest);
  sets.set(key, made);
  return made;
}

const changesOf = new WeakMap<Policy, readonly IsoDate[]>();

/** The first days of all changes of the law anywhere, in order: of rules, their versions, parameters and city classes. */
export function changesOfLaw(policy: Policy): readonly IsoDate[] {
  const known = changesOf.get(policy);
  if (known !== undefined) return known;
  const { parameters, cities } = policy.vocabulary;
  const rules = [...policy.rules.values()];
  const changes = daysOfChange([
    ...rules, ...rules.flatMap(({ versions }) => versions),
    ...[...parameters.values()].flatMap(({ values }) => values), ...[...cities.values()].flatMap(({ classes }) => classes),
  ]);
  changesOf.set(policy, changes);
  return changes;
}

/** The first day of each and the day after its last, in order. */
export function daysOfChange(dated: readonly { readonly from?: IsoDate; readonly until?: IsoDate }[]): readonly IsoDate[] {
  const days = dated.flatMap(({ from, until }) => [...(from === undefined ? [] : [from]), ...(until === undefined ? [] : [addDays(until, 1)])]);
  return [...new Set(days)].sort();
}

/** From the last change on or before the day to the day before the next one. */
function stretchOf(policy: Policy, day: IsoDate): { readonly from: IsoDate | undefined; readonly until: IsoDate | undefined } {
  const changes = changesOfLaw(policy);
  const next = changes.findIndex((change) => change > day);
  const from = next === -1 ? changes.at(-1) : changes[next - 1];
  const until = changes[next];
  return { from, until: until === undefined ? undefined : addDays(until, -1) };
}

function compileLaw(
  policy: Policy,
  from: IsoDate | undefined,
  until: IsoDate | undefined,
  { place, city_class, overrides = {} }: Omit<CompileOptions, 'asOf'>,
): LawInForce {
  // Any day of the stretch would do: the law is the same on all of them.
  const asOf = from ?? until ?? '0001-01-01';
  const { vocabulary } = policy;
  const cityClass = city_class ?? classOf(policy, place, asOf);
  const given = new Map<string, FactValue>([['place.city', place]]);
  if (cityClass !== undefined) given.set('place.city_class', cityClass);
  const parameters = parametersInForce(policy, { asOf, place, cityClass }, overrides);
  const formulas = new Map<string, Evaluator>();
  const surroundings: Surroundings = {
    vocabulary, place, given,
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
  const rules = new Map([...policy.rules.values()].filter((rule) => isInForce(rule, asOf)).map((rule) => [rule.id, compileLayers(rule, asOf, surroundings)]));
  return { policy, place, cityClass, from, until, rules, parameter: (name) => parameters.get(name), surroundings };
}

function compileLayers(text: Rule, asOf: IsoDate, surroundings: Surroundings): CompiledRule {
  const { deciding, beside } = layersOn(text, asOf);
  const compiled = compileRule(deciding, surroundings);
  if (beside.length === 0) return compiled;
  let compiledBeside: readonly CompiledRule[] | undefined;
  return {
    ...compiled,
    // Most boards never look beside.
    get beside() {
      compiledBeside ??= beside.map((layer) => compileRule(layer, surroundings));
      return compiledBeside;
    },
  };
}

function compileRule({ rule, versions }: Layer, surroundings: Surroundings): CompiledRule {
  const closures = <Key extends string>(key: Key, asked: { readonly expression?: Expression } | undefined): { readonly [key in Key]?: Evaluator } =>
    asked?.expression === undefined ? {} : ({ [key]: toClosures(asked.expression, surroundings) } as { readonly [key in Key]?: Evaluator });
  return {
    rule,
    versions,
    conditions: rule.leaves.map((leaf) => conditionOf(leaf, rule, surroundings)),
    ...closures('amount', rule.amount),
    ...closures('durationMonths', rule.durationMonths),
    ...closures('received', rule.received),
    breaches: rule.breaches.map((breach) => ({
      breach,
      isBroken: toClosures(breach.expression, surroundings),
      ...closures('amount', breach.amount),
      ...closures('lastDay', breach.lastDay),
    })),
    beside: [],
  };
}

const conditionsOf = new WeakMap<Surroundings, Map<string, Evaluator>>();

/** Half the conditions are asked by several rules in the same words: closures are made of each once, so that its readings are shared too. */
function conditionOf(leaf: Condition, rule: Rule, surroundings: Surroundings): Evaluator {
  const made = conditionsOf.get(surroundings) ?? new Map<string, Evaluator>();
  conditionsOf.set(surroundings, made);
  const words = wordsOf(leaf, rule);
  const evaluator = made.get(words) ?? toClosures(leaf.expression, surroundings);
  made.set(words, evaluator);
  return evaluator;
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
