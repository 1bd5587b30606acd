/**
 * The type checker: from FEEL as written to the typed tree, against the vocabulary. A rule that passes cannot fail while it
 * is evaluated: every name exists, every comparison can be true, every value of an enum is one of its values.
 */
import { didYouMean } from '../nearest';
import type { CompareOperator, Constant, Expression } from './expression';
import { functions, isFunctionName, type FunctionOfFeel } from './functions';
import { resolveName, type Scope } from './names';
import { parseFeel } from './parse';
import { FeelError, refuse, type FeelMistake, type Syntax } from './syntax';
import { booleanType, dateType, listOf, nameOf, nullType, numberType, orNull, textType, type Type } from './types';

export type Checked = { readonly expression: Expression } | { readonly mistake: FeelMistake };

/** Parses and checks one expression that must be of the wanted type (a condition: true or false). */
export function checkFeel(text: string, scope: Scope, wanted: Type): Checked {
  try {
    const expression = check(parseFeel(text), scope);
    if (expression.type.kind !== wanted.kind) {
      refuse(expression.from, `Expected ${nameOf(wanted)}, but \`${text.trim()}\` is ${nameOf(expression.type)}`);
    }
    return { expression };
  } catch (error) {
    if (error instanceof FeelError) return { mistake: error.mistake };
    throw error;
  }
}

function check(syntax: Syntax, scope: Scope): Expression {
  const { from, to } = syntax;
  switch (syntax.kind) {
    case 'constant':
      return { kind: 'literal', value: syntax.value, type: typeOfConstant(syntax.value), from, to };
    case 'list':
      return literalList(syntax.items, scope, syntax);
    case 'path':
      return resolveName(syntax.name, syntax, scope);
    case 'logic':
      return { kind: 'logic', operator: syntax.operator, operands: syntax.operands.map((one) => truth(one, scope)), type: booleanType, from, to };
    case 'binary':
      return binary(syntax, scope);
    case 'in':
      return memberOf(check(syntax.item, scope), check(syntax.list, scope), syntax);
    case 'if':
      return conditional(syntax, scope);
    case 'quantified':
      return quantified(syntax, scope);
    case 'call':
      return call(syntax, scope);
    case 'lookup':
      return lookup(syntax, scope);
  }
}

function typeOfConstant(value: boolean | number | string | null): Type {
  if (value === null) return nullType;
  if (typeof value === 'string') return { ...textType, values: [value] };
  return typeof value === 'number' ? numberType : booleanType;
}

function truth(syntax: Syntax, scope: Scope): Expression {
  const expression = check(syntax, scope);
  if (expression.type.kind !== 'boolean') refuse(syntax.from, `Expected true or false, but this is ${nameOf(expression.type)}`);
  return expression;
}

function literalList(items: readonly Syntax[], scope: Scope, { from, to }: Syntax): Expression {
  const members = items.map((item) => check(item, scope));
  const values: Constant[] = members.map((member) => (member.kind === 'literal' ? member.value : refuse(member.from, 'A list is written from constants only')));
  const [first] = members;
  const odd = members.find((member) => member.type.kind !== first?.type.kind || member.type.kind === 'null');
  if (odd !== undefined) refuse(odd.from, 'The members of a list have one type');
  const of: Type = first?.type.kind === 'text' ? { ...textType, values: values as string[] } : (first?.type ?? textType);
  return { kind: 'literal', value: values as readonly string[], type: listOf(of), from, to };
}

function binary(syntax: Extract<Syntax, { kind: 'binary' }>, scope: Scope): Expression {
  const { from, to, operator } = syntax;
  const left = check(syntax.left, scope);
  const right = check(syntax.right, scope);
  if (operator === '+' || operator === '-' || operator === '*' || operator === '/') {
    for (const side of [left, right]) {
      if (side.type.kind === 'date') refuse(side.from, `\`${operator}\` takes numbers, but this is a date`, 'Use `add_years`, `add_months` or `months_between`.');
      if (side.type.kind !== 'number') refuse(side.from, `\`${operator}\` takes numbers, but this is ${nameOf(side.type)}`);
    }
    return { kind: 'arithmetic', operator, left, right, type: orNull(numberType, left.type.isNullable || right.type.isNullable), from, to };
  }
  mustBeComparable(left, right, operator);
  return { kind: 'compare', operator, left, right, type: booleanType, from, to };
}

function mustBeComparable(left: Expression, right: Expression, operator: CompareOperator): void {
  for (const [one, other] of [[left, right], [right, left]] as const) {
    if (one.type.kind !== 'null') continue;
    if (operator !== '=' && operator !== '!=') refuse(one.from, `\`${operator}\` with null is always false`);
    if (!other.type.isNullable) refuse(other.from, 'This is never null', 'A fact that no agency answered is UNKNOWN; only facts marked `nullable` can be a known none.');
    return;
  }
  mustBeOfOneKind(left, right);
  if (operator === '=' || operator === '!=') {
    if (['list', 'map', 'persons'].includes(left.type.kind)) refuse(left.from, `\`${operator}\` does not compare ${nameOf(left.type)}`);
  } else if (left.type.kind !== 'number' && left.type.kind !== 'date') {
    refuse(left.from, `\`${operator}\` compares numbers or dates, but this is ${nameOf(left.type)}`);
  }
}

/** Both sides have one kind, and a constant is a value that the other side can have. */
function mustBeOfOneKind(left: Expression, right: Expression): void {
  if (left.type.kind !== right.type.kind) {
    const isDateText = [left, right].some((side) => side.type.kind === 'date') && [left, right].some((side) => side.type.kind === 'text');
    refuse(right.from, `Cannot compare ${nameOf(left.type)} with ${nameOf(right.type)}`, isDateText ? 'Write `date(2016, 9, 1)`.' : undefined);
  }
  if (left.type.kind !== 'text') return;
  mustAccept(left.type, right);
  mustAccept(right.type, left);
}

/** Refuses a constant text that is not among the values of a type. */
function mustAccept(type: Type, constant: Expression): void {
  if (constant.kind !== 'literal') return;
  const values = Array.isArray(constant.value) ? (constant.value as readonly string[]) : [constant.value as string];
  for (const value of values) {
    if (type.isCode === true && !/^\d{2}(\d{4})?$/.test(value)) refuse(constant.from, `"${value}" is not a place code`, 'A place code has 2 or 6 digits.');
    if (type.values !== undefined && !type.values.includes(value)) {
      refuse(constant.from, `"${value}" is not one of its values`, didYouMean(value, type.values)?.replace(/`/g, '"') ?? `They are: ${type.values.join(', ')}.`);
    }
  }
}

function memberOf(item: Expression, list: Expression, { from, to }: Syntax): Expression {
  if (list.type.kind !== 'list' || list.type.of === undefined) return refuse(list.from, `Expected a list, but this is ${nameOf(list.type)}`);
  if (item.type.kind !== list.type.of.kind) return refuse(item.from, `A list of ${plural(list.type.of)} cannot hold ${nameOf(item.type)}`);
  if (item.type.kind === 'text') {
    mustAccept(item.type, list);
    mustAccept(list.type.of, item);
  }
  return { kind: 'member-of', item, list, type: booleanType, from, to };
}

const plural = (type: Type) => (type.kind === 'number' ? 'numbers' : type.kind === 'date' ? 'dates' : 'texts');

function conditional(syntax: Extract<Syntax, { kind: 'if' }>, scope: Scope): Expression {
  const test = truth(syntax.test, scope);
  const then = check(syntax.then, scope);
  const otherwise = check(syntax.otherwise, scope);
  if (then.type.kind !== otherwise.type.kind && then.type.kind !== 'null' && otherwise.type.kind !== 'null') {
    refuse(otherwise.from, `Both branches have one type, but they are ${nameOf(then.type)} and ${nameOf(otherwise.type)}`);
  }
  const type = orNull(then.type.kind === 'null' ? otherwise.type : then.type, then.type.isNullable || otherwise.type.isNullable);
  return { kind: 'if', test, then, otherwise, type, from: syntax.from, to: syntax.to };
}

function quantified(syntax: Extract<Syntax, { kind: 'quantified' }>, scope: Scope): Expression {
  const list = check(syntax.list, scope);
  if (list.type.kind !== 'persons') refuse(list.from, `A quantifier goes over a list of persons, but this is ${nameOf(list.type)}`);
  const slot = scope.variables.length;
  const body = truth(syntax.body, { ...scope, variables: [...scope.variables, syntax.variable] });
  return { kind: 'quantified', quantifier: syntax.quantifier, slot, list, body, type: booleanType, from: syntax.from, to: syntax.to };
}

function call(syntax: Extract<Syntax, { kind: 'call' }>, scope: Scope): Expression {
  const { name, from, to } = syntax;
  const [first, second, ...more] = syntax.operands;
  if (name === 'not') {
    if (first === undefined || second !== undefined) return refuse(from, '`not` takes one operand');
    return { kind: 'not', operand: truth(first, scope), type: booleanType, from, to };
  }
  if (name === 'list contains') {
    if (first === undefined || second === undefined || more.length > 0) return refuse(from, '`list contains` takes a list and a value');
    return memberOf(check(second, scope), check(first, scope), syntax);
  }
  if (!isFunctionName(name)) return refuse(from, `Unknown function \`${name}\``, didYouMean(name, Object.keys(functions)));
  const called: FunctionOfFeel = functions[name];
  const operands = syntax.operands.map((one) => check(one, scope));
  const isRightCount = called.takesAnyNumber === true ? operands.length > 0 : operands.length === called.operands.length;
  if (!isRightCount) refuse(from, `\`${name}\` takes ${called.takesAnyNumber === true ? 'one operand or more' : `${called.operands.length} operand${called.operands.length === 1 ? '' : 's'}`}, not ${operands.length}`);
  const isOfDates = called.result === 'as first operand' && operands[0]?.type.kind === 'date';
  operands.forEach((operand, index) => {
    const kind = isOfDates ? 'date' : called.operands[Math.min(index, called.operands.length - 1)];
    if (operand.type.kind !== kind) refuse(operand.from, `\`${name}\` takes ${nameOf({ kind: kind ?? 'number', isNullable: false })} here, but this is ${nameOf(operand.type)}`);
  });
  const result = called.result === 'as first operand' ? (isOfDates ? dateType : numberType) : called.result;
  return { kind: 'call', function: name, operands, type: orNull(result), from, to };
}

function lookup(syntax: Extract<Syntax, { kind: 'lookup' }>, scope: Scope): Expression {
  const map = check(syntax.map, scope);
  const key = check(syntax.key, scope);
  if (map.type.kind !== 'map' || map.type.of === undefined) return refuse(map.from, `Expected a map, but this is ${nameOf(map.type)}`, 'A filter on a list is written `some … satisfies`.');
  if (key.type.kind !== 'text') return refuse(key.from, `The key of a map is text, but this is ${nameOf(key.type)}`);
  const keys = map.type.keys;
  const missing = keys === undefined ? undefined : key.type.values?.find((value) => !keys.includes(value));
  if (missing !== undefined) refuse(key.from, `The map has no entry for "${missing}"`, `Its keys are: ${(keys ?? []).join(', ')}.`);
  return { kind: 'lookup', map, key, type: orNull(map.type.of), from: syntax.from, to: syntax.to };
}
