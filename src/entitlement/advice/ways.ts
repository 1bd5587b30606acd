/**
 * Finds the changes that make a condition hold: taken apart down to its comparisons, each turned round into the value that a fact would
 * need. What cannot be turned round is tried: with an event of today, and with the days to come.
 */
import type { FactValue, SubjectId } from '../../facts/envelope';
import { misfit } from '../../facts/shape';
import type { CompareOperator, Expression } from '../feel/expression';
import type { Frame } from '../three-valued/frame';
import { truthOf, UNKNOWN } from '../three-valued/kleene';
import { frameFor } from '../three-valued/reading-nodes';
import { actorFor, closed } from './actors';
import { allOf, easiestFirst, eitherOf, isOpen, isSupposable, type Change, type Way } from './change';
import { readsOf, valueOf, valueSupposing, type FactRead, type Situation } from './situation';
import { dayOfTurning } from './turning-day';
import { closedValues, isWithinReach, negated, turned, valuesFor, type Wanted } from './values-wanted';

type Membership = Extract<Expression, { kind: 'member-of' }>;

/** The ways to make it come to `wanted`, the easiest first; at least one, closed where nothing can be done. */
export function waysTo(wanted: boolean, expression: Expression, frame: Frame, situation: Situation): readonly Way[] {
  const found = withoutRepeats(easiestFirst(ways(wanted, expression, frame, situation)));
  const open = found.filter(isOpen).filter((way) => isProven(way, wanted, expression, frame, situation));
  const [way = [closed()]] = found.filter((one) => !isOpen(one));
  return open.length > 0 ? open : [way];
}

function ways(wanted: boolean, expression: Expression, frame: Frame, situation: Situation): readonly Way[] {
  if (truthOf(valueOf(expression, frame, situation)) === wanted) return [[]];
  const part = (one: Expression, is = wanted, within = frame): readonly Way[] => ways(is, one, within, situation);
  switch (expression.kind) {
    case 'not':
      return part(expression.operand, !wanted);
    case 'logic': {
      const parts = expression.operands.map((operand) => part(operand));
      return (expression.operator === 'and') === wanted ? allOf(parts) : eitherOf(parts);
    }
    case 'formula': {
      const subject = subjectOf(expression, frame, situation);
      const formula = situation.ruleSet.policy.vocabulary.formulas.get(expression.formula);
      return subject === null || formula === undefined ? nobodyThere(expression, frame, situation) : part(formula.expression, wanted, frameFor(subject, frame));
    }
    case 'if': {
      const test = truthOf(valueOf(expression.test, frame, situation));
      return test === UNKNOWN ? eitherOf([part(expression.then), part(expression.otherwise)]) : part(test ? expression.then : expression.otherwise);
    }
    case 'quantified': {
      const list = valueOf(expression.list, frame, situation);
      const persons = Array.isArray(list) ? (list as readonly SubjectId[]) : [];
      if (persons.length === 0) return untold(expression, frame, situation, wanted);
      const each = persons.map((person) => part(expression.body, wanted, { ...frame, members: withMember(frame.members, expression.slot, person) }));
      return (expression.quantifier === 'some') === wanted ? eitherOf(each) : allOf(each);
    }
    case 'fact':
      return factWays(expression, { choices: [wanted] }, frame, situation);
    case 'compare': {
      const { left, right, operator } = expression;
      const asked = wanted ? operator : negated(operator);
      const direct = [...comparedWays(left, asked, right, frame, situation), ...comparedWays(right, turned(asked), left, frame, situation)];
      return direct.some(isOpen) ? direct : [...direct, ...untold(expression, frame, situation, wanted)];
    }
    case 'member-of': {
      const direct = memberWays(wanted, expression, frame, situation);
      return direct.some(isOpen) ? direct : [...direct, ...untold(expression, frame, situation, wanted)];
    }
    case 'literal':
    case 'as-of':
    case 'parameter':
    case 'arithmetic':
    case 'call':
    case 'lookup':
      return untold(expression, frame, situation, wanted);
  }
}

function comparedWays(side: Expression, operator: CompareOperator, other: Expression, frame: Frame, situation: Situation): readonly Way[] {
  const fact = side.kind === 'fact' ? situation.ruleSet.policy.vocabulary.facts.get(side.fact) : undefined;
  const limit = valueOf(other, frame, situation);
  if (fact === undefined || limit === UNKNOWN) return [];
  return factWays(side, valuesFor(fact, operator, limit as FactValue, frame.asOf), frame, situation);
}

function memberWays(wanted: boolean, { item, list }: Membership, frame: Frame, situation: Situation): readonly Way[] {
  const [one, members] = [valueOf(item, frame, situation), valueOf(list, frame, situation)];
  const { facts } = situation.ruleSet.policy.vocabulary;
  const fact = item.kind === 'fact' ? facts.get(item.fact) : undefined;
  const ofItem = fact === undefined || !Array.isArray(members)
    ? []
    : factWays(item, { choices: wanted ? (members as readonly FactValue[]) : closedValues(fact).filter((value) => !(members as readonly unknown[]).includes(value)) }, frame, situation);
  if (list.kind !== 'fact' || typeof one !== 'string') return ofItem;
  const now = Array.isArray(members) ? (members as readonly string[]) : [];
  return [...ofItem, ...factWays(list, { choices: [wanted ? [...now, one] : now.filter((member) => member !== one)] }, frame, situation)];
}

/** The fact changed to one of the values, so far as it may take them and anybody may work towards them. */
function factWays(expression: Expression, { choices: values, bound }: Wanted, frame: Frame, situation: Situation): readonly Way[] {
  if (expression.kind !== 'fact') return [];
  const fact = situation.ruleSet.policy.vocabulary.facts.get(expression.fact);
  if (fact === undefined || fact.given !== undefined) return [];
  const subject = subjectOf(expression, frame, situation);
  if (subject === null) return nobodyThere(expression, frame, situation);
  const possible = values.filter((value) => misfit(fact.shape, value) === null);
  const now = valueOf(expression, frame, situation);
  const choices = possible.filter((value) => isWithinReach(fact, value, now, situation.ruleSet));
  const at = { subject, fact: fact.name };
  if (possible.length > 0 && choices.length === 0) return [[closed(at)]];
  const actor = actorFor(fact, subject, { now, wanted: choices[0], situation });
  return [[actor.kind === 'nobody' ? closed(at) : { ...at, actor, choices, ...(bound === undefined ? {} : { bound }) }]];
}

/** Neither side is a fact that could be set: an event of today may do, or the days to come, or a rule of the place. */
function untold(expression: Expression, frame: Frame, situation: Situation, wanted: boolean): readonly Way[] {
  const { facts, parameters } = readsOf(expression, frame, situation);
  const today = facts.flatMap((read) => eventToday(read, expression, frame, situation, wanted));
  const day = dayOfTurning(wanted, expression, frame, situation);
  const waits: readonly Way[] = day === null ? [] : [[{ actor: { kind: 'time', day }, choices: [] }]];
  if (today.length + waits.length > 0) return [...today, ...waits];
  if (facts.length === 0 && parameters.size > 0) return [[{ actor: { kind: 'local-government' }, choices: [] }]];
  const [last] = facts.slice(-1);
  return [[last === undefined ? closed() : closed(last)]];
}

function eventToday({ subject, fact: name }: FactRead, expression: Expression, frame: Frame, situation: Situation, wanted: boolean): readonly Way[] {
  const fact = situation.ruleSet.policy.vocabulary.facts.get(name);
  if (fact?.shape.kind !== 'date' || !isWithinReach(fact, frame.asOf, frame.evidence.value(subject, name), situation.ruleSet)) return [];
  if (truthOf(valueSupposing([{ subject, fact: name, value: frame.asOf }], expression, frame, situation)) !== wanted) return [];
  const actor = actorFor(fact, subject, { now: UNKNOWN, wanted: frame.asOf, situation });
  return actor.kind === 'nobody' || actor.kind === 'time' ? [] : [[{ actor, subject, fact: name, choices: [frame.asOf] }]];
}

/** There is no spouse or employer whose fact it could be; who could bring about the relation is told, not whom it would lead to. */
function nobodyThere(expression: Expression, frame: Frame, situation: Situation): readonly Way[] {
  const [last] = readsOf(expression, frame, situation).facts.slice(-1);
  const relation = last === undefined ? undefined : situation.ruleSet.policy.vocabulary.facts.get(last.fact);
  if (last === undefined || relation === undefined) return [[closed()]];
  const actor = actorFor(relation, last.subject, { now: UNKNOWN, wanted: undefined, situation });
  return [[actor.kind === 'nobody' ? closed(last) : { ...last, actor, choices: [] }]];
}

/** Whose fact or formula an expression reads; null where the relation leads to nobody, or is unknown. */
function subjectOf(expression: Extract<Expression, { kind: 'fact' | 'formula' }>, frame: Frame, situation: Situation): SubjectId | null {
  const { subject: path } = expression;
  if (path.kind === 'self') return frame.subject;
  if (path.kind === 'variable') return frame.members[path.slot] ?? null;
  const { facts } = readsOf(expression, frame, situation);
  if (expression.kind === 'fact') {
    const [last] = facts.slice(-1);
    return last?.fact === expression.fact ? last.subject : null;
  }
  const [relation] = facts;
  const led = relation === undefined ? UNKNOWN : frame.evidence.value(relation.subject, relation.fact);
  return typeof led === 'string' ? (led as SubjectId) : null;
}

/** Changes that all can be supposed are supposed, and must do what they promise. */
function isProven(way: Way, wanted: boolean, expression: Expression, frame: Frame, situation: Situation): boolean {
  if (!way.every(isSupposable)) return true;
  const supposed = way.map(({ subject, fact, choices }) => ({ subject, fact, value: choices[0] ?? null }));
  return truthOf(valueSupposing(supposed, expression, frame, situation)) === wanted;
}

function withMember(members: readonly SubjectId[], slot: number, person: SubjectId): SubjectId[] {
  const copied = [...members];
  copied[slot] = person;
  return copied;
}

function withoutRepeats(found: readonly Way[]): readonly Way[] {
  if (found.length < 2) return found;
  const told = new Map(found.map((way) => [way.map(keyOf).sort().join('&'), way]));
  return [...told.values()];
}

const keyOf = ({ actor, subject, fact, choices }: Change): string => JSON.stringify([subject, fact, choices, actor]);
