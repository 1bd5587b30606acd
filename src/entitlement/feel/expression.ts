/**
 * The typed tree of an expression: the one meaning that every back-end carries out (closures and generated JavaScript; another
 * would have only these nodes to learn).
 *
 * A value is UNKNOWN, null (a known "none") or a value of its type. UNKNOWN passes through every node except where the rest
 * already decides: a false operand of `and`, a true one of `or`, a null operand of anything strict. "Strict" are the nodes
 * compare, arithmetic, member-of, call and lookup: null or UNKNOWN in, the same out; but `=` and `!=` take null as a value,
 * an ordered comparison with null is false, and so is membership of null. Where a truth value is needed null counts as false.
 */
import type { FunctionName } from './functions';
import type { BinaryOperator, Span } from './syntax';
import type { Type } from './types';
import type { ArithmeticOperator } from '../numbers';

/** Whose fact is read. */
export type SubjectPath =
  /** The subject of the rule; inside a formula, the subject whose formula it is. */
  | { readonly kind: 'self' }
  /** The person that a quantifier is at; slots count from the outermost quantifier. */
  | { readonly kind: 'variable'; readonly slot: number; readonly name: string }
  /** Husband or wife of a person. */
  | { readonly kind: 'spouse'; readonly of: SubjectPath }
  /** Of a person or pair: its employer. Of an employer: itself. */
  | { readonly kind: 'employer'; readonly of: SubjectPath }
  /** The place asked about. */
  | { readonly kind: 'place' };

export type Constant = boolean | number | string | null | readonly string[] | readonly number[];
export type CompareOperator = Exclude<BinaryOperator, ArithmeticOperator>;

export type Expression = Span & { readonly type: Type } & (
    | { readonly kind: 'literal'; readonly value: Constant }
    /** The day asked about. */
    | { readonly kind: 'as-of' }
    /** `local.x`: a literal once the rules are compiled for a day and a place. */
    | { readonly kind: 'parameter'; readonly parameter: string }
    /** A recorded fact. */
    | { readonly kind: 'fact'; readonly fact: string; readonly subject: SubjectPath }
    /** A derived fact: its formula, evaluated for the subject. */
    | { readonly kind: 'formula'; readonly formula: string; readonly subject: SubjectPath }
    | { readonly kind: 'not'; readonly operand: Expression }
    | { readonly kind: 'logic'; readonly operator: 'and' | 'or'; readonly operands: readonly Expression[] }
    | { readonly kind: 'compare'; readonly operator: CompareOperator; readonly left: Expression; readonly right: Expression }
    | { readonly kind: 'arithmetic'; readonly operator: ArithmeticOperator; readonly left: Expression; readonly right: Expression }
    /** `item in list`, `list contains(list, item)`. */
    | { readonly kind: 'member-of'; readonly item: Expression; readonly list: Expression }
    | { readonly kind: 'if'; readonly test: Expression; readonly then: Expression; readonly otherwise: Expression }
    | {
        readonly kind: 'quantified';
        readonly quantifier: 'some' | 'every';
        readonly slot: number;
        readonly list: Expression;
        readonly body: Expression;
      }
    | { readonly kind: 'call'; readonly function: FunctionName; readonly operands: readonly Expression[] }
    | { readonly kind: 'lookup'; readonly map: Expression; readonly key: Expression }
  );

/** The parts of a node, so that a walk need not know its kind. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'not':
      return [expression.operand];
    case 'logic':
    case 'call':
      return expression.operands;
    case 'compare':
    case 'arithmetic':
      return [expression.left, expression.right];
    case 'member-of':
      return [expression.item, expression.list];
    case 'if':
      return [expression.test, expression.then, expression.otherwise];
    case 'quantified':
      return [expression.list, expression.body];
    case 'lookup':
      return [expression.map, expression.key];
    case 'literal':
    case 'as-of':
    case 'parameter':
    case 'fact':
    case 'formula':
      return [];
  }
}

export function walk(expression: Expression, visit: (node: Expression) => void): void {
  visit(expression);
  for (const part of partsOf(expression)) walk(part, visit);
}
