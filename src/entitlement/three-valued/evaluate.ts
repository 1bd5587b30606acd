/**
 * The back-end of closures: readable, and the oracle for every other back-end.
 *
 * Each node becomes two functions. `value` evaluates it and never short-circuits, because an explanation wants every failing
 * condition. `gaps` is asked only where the value is UNKNOWN and names what could still change it: a false operand of `and`
 * or a true one of `or` has silenced its branch before, so only the unknown operands are asked.
 */
import type { Expression } from '../feel/expression';
import { applyFunction, type FunctionValue } from '../feel/functions';
import type { SubjectId } from '../../facts/envelope';
import type { Evaluator, Frame, Gaps } from './frame';
import { every, not, some, truthOf, UNKNOWN, type Truth, type Value } from './kleene';
import { arithmetic, compare, lookup, memberOf } from './operators';
import { formulaNode, factNode, parameterNode, type Surroundings } from './reading-nodes';

export function toClosures(expression: Expression, surroundings: Surroundings): Evaluator {
  const closure = (part: Expression) => toClosures(part, surroundings);
  switch (expression.kind) {
    case 'literal':
      return constant(expression.value);
    case 'as-of':
      return { value: (frame) => frame.asOf, gaps: () => undefined };
    case 'parameter':
      return parameterNode(expression.parameter, surroundings);
    case 'fact':
      return factNode(expression.fact, expression.subject, surroundings);
    case 'formula':
      return formulaNode(expression.formula, expression.subject, surroundings);
    case 'not':
      return negation(closure(expression.operand));
    case 'logic':
      return logic(expression.operator, expression.operands.map(closure));
    case 'compare': {
      const { operator } = expression;
      return strict([closure(expression.left), closure(expression.right)], ([left, right]) => compare(operator, left as Value, right as Value));
    }
    case 'arithmetic': {
      const { operator } = expression;
      return strict([closure(expression.left), closure(expression.right)], ([left, right]) => arithmetic(operator, left as Value, right as Value));
    }
    case 'member-of':
      return strict([closure(expression.item), closure(expression.list)], ([item, list]) => memberOf(item as Value, list as Value));
    case 'lookup':
      return strict([closure(expression.map), closure(expression.key)], ([map, key]) => lookup(map as Value, key as Value));
    case 'call': {
      const name = expression.function;
      return strict(expression.operands.map(closure), (operands) => {
        if (operands.includes(null) && name !== 'sum') return null;
        return operands.includes(UNKNOWN) ? UNKNOWN : applyFunction(name, operands as readonly (FunctionValue | null)[]);
      });
    }
    case 'if':
      return conditional(closure(expression.test), closure(expression.then), closure(expression.otherwise));
    case 'quantified':
      return quantified(expression.quantifier, expression.slot, closure(expression.list), closure(expression.body));
  }
}

function constant(value: Value): Evaluator {
  return { value: () => value, gaps: () => undefined };
}

/** A node that needs all its operands; its gaps are those of the unknown ones. */
function strict(operands: readonly Evaluator[], combine: (values: readonly Value[]) => Value): Evaluator {
  return {
    value: (frame) => combine(operands.map((operand) => operand.value(frame))),
    gaps: (frame, gaps) => gapsOfUnknown(operands, frame, gaps),
  };
}

function negation(operand: Evaluator): Evaluator {
  return { value: (frame) => not(truthOf(operand.value(frame))), gaps: operand.gaps };
}

function logic(operator: 'and' | 'or', operands: readonly Evaluator[]): Evaluator {
  const combine = operator === 'and' ? every : some;
  return {
    value: (frame) => combine(operands.map((operand) => truthOf(operand.value(frame)))),
    gaps: (frame, gaps) => gapsOfUnknown(operands, frame, gaps),
  };
}

/** An unknown test leaves the value known only where both branches come to the same. */
function conditional(test: Evaluator, then: Evaluator, otherwise: Evaluator): Evaluator {
  return {
    value(frame) {
      const truth = truthOf(test.value(frame));
      if (truth !== UNKNOWN) return (truth ? then : otherwise).value(frame);
      const one: Value = then.value(frame);
      const other: Value = otherwise.value(frame);
      return one === other ? one : UNKNOWN;
    },
    gaps(frame, gaps) {
      const truth = truthOf(test.value(frame));
      if (truth === UNKNOWN) gapsOfUnknown([test, then, otherwise], frame, gaps);
      else gapsOfUnknown([truth ? then : otherwise], frame, gaps);
    },
  };
}

/** An unknown list leaves the quantifier unknown; an empty one is a known none. Each member is judged alone. */
function quantified(quantifier: 'some' | 'every', slot: number, list: Evaluator, body: Evaluator): Evaluator {
  const combine = quantifier === 'some' ? some : every;
  const truthFor = (frame: Frame, member: SubjectId): Truth => {
    frame.members[slot] = member;
    return truthOf(body.value(frame));
  };
  return {
    value(frame) {
      const members = list.value(frame);
      if (members === UNKNOWN) return UNKNOWN;
      return combine(personsIn(members).map((member) => truthFor(frame, member)));
    },
    gaps(frame, gaps) {
      const members = list.value(frame);
      if (members === UNKNOWN) {
        list.gaps(frame, gaps);
        return;
      }
      for (const member of personsIn(members)) {
        if (truthFor(frame, member) === UNKNOWN) body.gaps(frame, gaps);
      }
    },
  };
}

function personsIn(value: Value): readonly SubjectId[] {
  return Array.isArray(value) ? (value as readonly SubjectId[]) : [];
}

function gapsOfUnknown(parts: readonly Evaluator[], frame: Frame, gaps: Gaps): void {
  for (const part of parts) {
    if (part.value(frame) === UNKNOWN) part.gaps(frame, gaps);
  }
}
