/**
 * Whether what somebody else owes under a right was left undone, what may be claimed then, and until when.
 *
 * Having a right and its being broken are two questions. The second is asked only of those who have the right or may have it, and both
 * must be known before anybody is said to be in breach: where the right itself is open a breach is UNKNOWN at most.
 */
import type { IsoDate } from '../facts/envelope';
import type { CompiledBreach, RuleSet } from './compile';
import type { Determination, Disclose, MissingFact } from './determination';
import { evidenceBehind, frameBehind } from './determine';
import { missingUnder, type Missing } from './missing';
import type { Breach } from './rule';
import type { Evaluator, Frame } from './three-valued/frame';
import { every, truthOf, UNKNOWN, type Truth } from './three-valued/kleene';
import { ValuesRead, type Readings } from './values-read';

export const breachStates = ['BREACHED', 'NOT_BREACHED', 'UNKNOWN'] as const;
export type BreachState = (typeof breachStates)[number];

export interface BreachFound {
  readonly breach: Breach;
  readonly state: BreachState;
  /** Of an UNKNOWN one, what could still decide it; of a BREACHED one, what its amount and its last day lack. */
  readonly missing: readonly MissingFact[];
  readonly missingParameters: readonly string[];
  /** What may be claimed; null while that is unknown, as of an UNKNOWN one. Absent where the law fixes no number, and of what is NOT_BREACHED. */
  readonly amount?: number | null;
  /** The last day for the claim, that day included; null while unknown. Absent where no limit runs, and of what is NOT_BREACHED. */
  readonly lastDay?: IsoDate | null;
  /** Whether the day asked about is not after the last day; null while that is unknown. Absent of what is NOT_BREACHED. */
  readonly isWithinTime?: boolean | null;
}

/** Empty for an INELIGIBLE subject: a right that one does not have cannot be broken. In the order in which the rule writes them. */
export function breachesOf(ruleSet: RuleSet, determination: Determination): readonly BreachFound[] {
  if (determination.verdict === 'INELIGIBLE') return [];
  const asked = breachesAsked(ruleSet, determination);
  if (asked.length === 0) return [];
  const frame = frameBehind(determination, ruleSet);
  return asked.map((compiled) => breachFound(compiled, determination, frame, ruleSet));
}

/** What the answer about one breach rests on: looked up only when somebody reads it, every value through `disclose`. */
export function valuesOfBreach(ruleSet: RuleSet, determination: Determination, id: string, disclose: Disclose): Readings {
  const compiled = breachesAsked(ruleSet, determination).find(({ breach }) => breach.id === id);
  const trace = new ValuesRead(evidenceBehind(determination), ruleSet, disclose);
  const frame: Frame = { ...frameBehind(determination, ruleSet), trace };
  for (const evaluator of [compiled?.isBroken, compiled?.amount, compiled?.lastDay]) evaluator?.value(frame);
  return { values: [...trace.values.values()], parameters: [...trace.parameters.values()] };
}

function breachesAsked(ruleSet: RuleSet, { entitlement }: Determination): readonly CompiledBreach[] {
  const { asOf } = ruleSet;
  const breaches = ruleSet.rules.get(entitlement)?.breaches ?? [];
  return breaches.filter(({ breach: { from = asOf, until = asOf } }) => from <= asOf && asOf <= until);
}

function breachFound(compiled: CompiledBreach, determination: Determination, frame: Frame, ruleSet: RuleSet): BreachFound {
  const { breach, isBroken, amount } = compiled;
  const isRight: Truth = determination.verdict === 'ELIGIBLE' ? true : UNKNOWN;
  const broken = truthOf(isBroken.value(frame));
  const truth = every([isRight, broken]);
  if (truth === false) return { breach, state: 'NOT_BREACHED', missing: [], missingParameters: [] };
  const limit = limitOf(compiled, frame);
  if (truth === UNKNOWN) {
    const gaps = [...(isRight === UNKNOWN ? [determination] : []), ...(broken === UNKNOWN ? [missingUnder(isBroken, frame, ruleSet)] : [])];
    return { breach, state: 'UNKNOWN', ...together(gaps), ...(amount === undefined ? {} : { amount: null }), ...limit };
  }
  const open = [amount, compiled.lastDay].filter((one): one is Evaluator => one?.value(frame) === UNKNOWN);
  return { breach, state: 'BREACHED', ...together(open.map((one) => missingUnder(one, frame, ruleSet))), ...amountOf(amount, frame), ...limit };
}

/** An amount that comes to a known none is left out, as where the rule fixes none. */
function amountOf(amount: Evaluator | undefined, frame: Frame): Pick<BreachFound, 'amount'> {
  const value = amount?.value(frame);
  if (value === UNKNOWN) return { amount: null };
  return typeof value === 'number' ? { amount: value } : {};
}

function limitOf({ lastDay }: CompiledBreach, frame: Frame): Pick<BreachFound, 'lastDay' | 'isWithinTime'> {
  const day = lastDay?.value(frame);
  if (day === UNKNOWN) return { lastDay: null, isWithinTime: null };
  // Null is a known none: no limit runs yet.
  return typeof day === 'string' ? { lastDay: day, isWithinTime: frame.asOf <= day } : { isWithinTime: true };
}

/** Each fact and parameter once, though both the right and its breach may lack it. */
function together(gaps: readonly Missing[]): Missing {
  const facts = new Map(gaps.flatMap(({ missing }) => missing).map((one) => [`${one.subject} ${one.fact}`, one]));
  return { missing: [...facts.values()], missingParameters: [...new Set(gaps.flatMap(({ missingParameters }) => missingParameters))] };
}
