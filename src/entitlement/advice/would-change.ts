/**
 * What would change a verdict that is no yes: the smallest sets of conditions to meet, who can act on each, and to what end.
 *
 * Nothing is promised that was not tried: where every condition of a set can be met by changes of facts, they are supposed together and the
 * rule is determined again; a set whose changes contradict each other, or undo what is met today, is closed.
 */
import type { CompiledRule, RuleSet } from '../compile';
import type { Bilingual, Citation, ConditionState, Determination, Disclose } from '../determination';
import { determineOne, evidenceBehind } from '../determine';
import { lawDaysOf } from '../ahead/law-days';
import { readsDay } from '../ahead/reads-day';
import { missingUnder } from '../missing';
import { nextStateChange } from '../next-change';
import type { Condition } from '../rule';
import { closed } from './actors';
import { allOf, isOpen, isSupposable, type Actor, type Change, type FactChange, type Way } from './change';
import { minimalSets } from './paths';
import { frameIn, readsOf, supposing, type Situation, type Supposed } from './situation';
import { waysToMeet } from './ways-found';

export interface WouldChange {
  /** Open ones first, then the shortest. */
  readonly paths: readonly Path[];
  /** True when there are more paths than are told. */
  readonly isCut: boolean;
  /** False where every path holds something that nobody can change. */
  readonly canBeChanged: boolean;
}

/** Conditions that together are enough, and none of which is too many. */
export interface Path {
  readonly conditions: readonly ConditionToMeet[];
  readonly isOpen: boolean;
}

export interface ConditionToMeet {
  readonly id: string;
  /** What would have to be true. */
  readonly text: Bilingual;
  readonly citation: Citation;
  readonly state: Exclude<ConditionState, 'MET'>;
  /** Who can act, or for one that is not known, who can say. */
  readonly actors: readonly Actor[];
  /** Any one of them would do. */
  readonly ways: readonly (readonly ToldChange[])[];
  readonly isOpen: boolean;
}

/** A change as the reader may see it. */
export interface ToldChange extends Change {
  /** False when the value may not be shown; the choices are left out then. */
  readonly isDisclosed: boolean;
}

const mostPaths = 8;
const mostTried = 24;
/** Heavier than any set of conditions that can be met. */
const closedWeight = 1000;

/** Null for a yes. Throws when the determination was made in another process or from another policy. */
export function wouldChange(ruleSet: RuleSet, determination: Determination, disclose: Disclose): WouldChange | null {
  const compiled = ruleSet.rules.get(determination.entitlement);
  if (compiled === undefined) throw new Error(`The entitlement ${determination.entitlement} is not in force on ${ruleSet.asOf}.`);
  if (determination.verdict === 'ELIGIBLE') return null;
  const situation = { ruleSet, evidence: evidenceBehind(determination), subject: determination.subject };
  const { routes, isCut } = routesTo(compiled, determination, situation);
  const toldConditions = new Map<Condition, ConditionToMeet>();
  const toldOnce = (one: RouteCondition): ConditionToMeet => {
    const known = toldConditions.get(one.condition) ?? told(one, compiled, situation, disclose);
    toldConditions.set(one.condition, known);
    return known;
  };
  const paths = routes
    .map(({ conditions, isOpen: isOpenRoute }): Path => ({
      conditions: conditions.map(toldOnce),
      isOpen: isOpenRoute && canBeWalked(conditions, compiled, situation),
    }))
    .sort((one, other) => Number(other.isOpen) - Number(one.isOpen) || one.conditions.length - other.conditions.length);
  return { paths, isCut, canBeChanged: paths.some((path) => path.isOpen) };
}

interface RouteCondition {
  readonly condition: Condition;
  readonly state: Exclude<ConditionState, 'MET'>;
  readonly ways: readonly Way[];
}

interface Route {
  readonly conditions: readonly RouteCondition[];
  readonly isOpen: boolean;
}

/** The smallest sets with the ways to meet each condition, before anything is tried. */
function routesTo({ rule }: CompiledRule, determination: Determination, situation: Situation): { readonly routes: readonly Route[]; readonly isCut: boolean } {
  const waysFound = new Map<Condition, readonly Way[]>();
  const waysOf = (condition: Condition): readonly Way[] => {
    const known = waysFound.get(condition) ?? withExactWait(condition, determination, situation);
    waysFound.set(condition, known);
    return known;
  };
  const { conditions } = determination;
  // What is not known may still turn out to hold.
  const canBeMet = (condition: Condition): boolean => conditions.at(condition.index) === 'UNKNOWN' || waysOf(condition).some(isOpen);
  const { sets, isCut } = minimalSets(rule.conditions, conditions, { most: mostPaths, weight: (condition) => (canBeMet(condition) ? 1 : closedWeight) });
  const routes = sets.map((set) => ({
    conditions: set.map((condition) => ({ condition, state: stateOf(conditions.at(condition.index)), ways: waysOf(condition) })),
    isOpen: set.every(canBeMet),
  }));
  return { routes, isCut };
}

/** Whether and when the days alone bring it is known exactly, changes of the law and ends of records included. */
function withExactWait(condition: Condition, determination: Determination, situation: Situation): readonly Way[] {
  const ways = waysToMeet(condition, situation);
  if (determination.conditions.at(condition.index) !== 'NOT_MET' || !mayTurnByItself(condition, determination, situation)) return ways;
  const turn = nextStateChange(situation.ruleSet, determination, condition.id, 'MET');
  const others = ways.filter((way) => !isPlainWait(way));
  if (turn === null) return others.length > 0 ? others : [[closed()]];
  const acts = others.filter(isOpen);
  return [...acts, [{ actor: { kind: 'time', day: turn.on }, choices: [] }]];
}

/** The day is read, the law changes later, or a record ends: nothing else turns a condition while nobody acts. */
function mayTurnByItself({ expression }: Condition, { entitlement }: Determination, { ruleSet: { law, policy, asOf }, evidence }: Situation): boolean {
  if (readsDay(expression, policy.vocabulary) || lawDaysOf(law, entitlement).some((day) => day > asOf)) return true;
  const facts = policy.rules.get(entitlement)?.factsUsed;
  return evidence.ends.some(({ fact }) => facts?.has(fact) === true);
}

function isPlainWait([only, ...more]: Way): boolean {
  return more.length === 0 && only?.actor.kind === 'time' && only.fact === undefined;
}

function stateOf(state: ConditionState): Exclude<ConditionState, 'MET'> {
  return state === 'UNKNOWN' ? 'UNKNOWN' : 'NOT_MET';
}

/** Waiting, finding out and rules of the place cannot be tried; such a path is taken at its word. */
function canBeWalked(conditions: readonly RouteCondition[], compiled: CompiledRule, situation: Situation): boolean {
  const toChange = conditions.filter(({ state }) => state === 'NOT_MET').map(({ ways }) => ways);
  const isPartly = toChange.length < conditions.length;
  // Mostly the easiest way of each does together, too.
  const easiest = toChange.flatMap(([first = []]) => first);
  if (isPartly && !touchesTwice(easiest)) return true;
  if (!isPartly && easiest.every(isSupposable) && !touchesTwice(easiest) && endsInYes(easiest, compiled, situation)) return true;
  const combined = allOf(toChange);
  if (isPartly) return combined.length > 0;
  return combined.some((way) => !way.every(isSupposable) || endsInYes(way, compiled, situation));
}

function touchesTwice(way: Way): boolean {
  return new Set(way.map(({ subject, fact }) => `${subject ?? ''} ${fact ?? ''}`)).size < way.length;
}

function endsInYes(way: Way, compiled: CompiledRule, situation: Situation): boolean {
  return combinations(way.filter(isSupposable)).some((supposed) => {
    const frame = { ...frameIn(situation), evidence: supposing(supposed, situation) };
    return determineOne(compiled, frame, situation.ruleSet).verdict === 'ELIGIBLE';
  });
}

function combinations(changes: readonly FactChange[]): readonly (readonly Supposed[])[] {
  return changes.reduce<readonly (readonly Supposed[])[]>(
    (chosen, { subject, fact, choices }) => chosen.flatMap((before) => choices.map((value) => [...before, { subject, fact, value }])).slice(0, mostTried),
    [[]],
  );
}

function told({ condition, state, ways }: RouteCondition, compiled: CompiledRule, situation: Situation, disclose: Disclose): ConditionToMeet {
  const { id, text, citation, expression } = condition;
  // A value worked out from one that may not be seen would tell it.
  const isDisclosed = readsOf(expression, frameIn(situation), situation).facts.every(({ subject, fact }) => disclose(fact, subject) === 'shown');
  return {
    id, text, citation, state,
    actors: withoutRepeats(state === 'UNKNOWN' ? whoCanSay(condition, compiled, situation) : ways.flat().map(({ actor }) => (isDisclosed ? actor : withoutDay(actor)))),
    ways: ways.map((way) => way.map((change) => (isDisclosed ? { ...change, isDisclosed } : { ...change, actor: withoutDay(change.actor), choices: [], isDisclosed }))),
    isOpen: state === 'UNKNOWN' || ways.some(isOpen),
  };
}

/** From the day on which enough months are complete, the months so far could be reckoned. */
function withoutDay(actor: Actor): Actor {
  return actor.kind === 'time' ? { kind: 'time' } : actor;
}

function whoCanSay({ index }: Condition, { conditions }: CompiledRule, situation: Situation): readonly Actor[] {
  const evaluator = conditions[index];
  if (evaluator === undefined) return [];
  const { missing, missingParameters } = missingUnder(evaluator, frameIn(situation), situation.ruleSet);
  return [
    ...missing.map(({ subject, agency, isAskable }): Actor => {
      if (!isAskable || !subject.startsWith('person:')) return { kind: 'agency', agency };
      return { kind: subject === situation.subject ? 'resident' : 'family-member', subject };
    }),
    ...(missingParameters.length === 0 ? [] : [{ kind: 'local-government' } as const]),
  ];
}

function withoutRepeats(actors: readonly Actor[]): readonly Actor[] {
  return [...new Map(actors.map((actor) => [JSON.stringify(actor), actor])).values()];
}
