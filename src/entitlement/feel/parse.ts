/**
 * Parses the closed subset of FEEL (OMG DMN) that rules are written in. The grammar is lezer-feel's; whatever the subset does
 * not name is refused here with its position, so that no back-end ever meets it.
 */
import { parser } from 'lezer-feel';
import { decimalPlaces } from '../numbers';
import { refuseSlips } from './slips';
import { refuse, type BinaryOperator, type Syntax } from './syntax';

type Node = ReturnType<typeof parser.parse>['topNode'];

const comparisons: ReadonlySet<string> = new Set(['=', '!=', '<', '<=', '>', '>=']);
const arithmetic: ReadonlySet<string> = new Set(['+', '-', '*', '/']);

/** Names for what an author may have meant, and what to write instead. */
const refusals: Readonly<Record<string, string>> = {
  ForExpression: 'Use `some … satisfies` or `every … satisfies`.',
  Context: 'Maps come from parameters and facts only.',
  FunctionDefinition: 'Write a formula in policy/vocabulary/formulas.yml instead.',
  InstanceOfExpression: 'Every fact has its type in the vocabulary.',
  Interval: 'Write `x >= low and x <= high`.',
  AtLiteral: 'Write `date(2016, 9, 1)`.',
  NamedParameters: 'Give the arguments by position.',
};

/** Throws a FeelError at the first mistake. */
export function parseFeel(text: string): Syntax {
  if (text.trim() === '') refuse(0, 'The expression is empty', 'Write `true` where no condition applies.');
  refuseSlips(text);
  const tree = parser.parse(text);
  let mistake = -1;
  tree.iterate({
    enter(node) {
      if (node.type.isError && mistake < 0) mistake = node.from;
      return mistake < 0;
    },
  });
  if (mistake >= 0) refuseUnreadable(text, mistake);
  const [expression, ...others] = children(tree.topNode);
  if (expression === undefined || others.length > 0) refuseUnreadable(text, others[0]?.from ?? 0);
  return convert(expression, text);
}

function refuseUnreadable(text: string, at: number): never {
  const rest = text.slice(at).trim();
  const hint = /\bcontains\s*$|\bcontains\s+"/.test(text) && !/list contains/.test(text)
    ? 'Write `list contains(x, "a")`.'
    : undefined;
  return refuse(at, rest === '' ? 'The expression ends too early' : `Cannot read \`${firstWords(rest)}\``, hint);
}

const firstWords = (text: string) => (text.length > 24 ? `${text.slice(0, 24)}…` : text).replace(/\s+/g, ' ');

function children(node: Node): Node[] {
  const found: Node[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (!child.name.endsWith('Comment')) found.push(child);
  }
  return found;
}

function convert(node: Node, text: string): Syntax {
  const { from, to } = node;
  const source = text.slice(from, to);
  const parts = children(node);
  const part = (index: number): Node => parts[index] ?? refuse(from, `Cannot read \`${firstWords(source)}\``);
  const sub = (index: number): Syntax => convert(part(index), text);
  switch (node.name) {
    case 'NumericLiteral':
      return { kind: 'constant', value: number(source, from), from, to };
    case 'StringLiteral':
      return { kind: 'constant', value: string(source, from), from, to };
    case 'BooleanLiteral':
      return { kind: 'constant', value: source === 'true', from, to };
    case 'null':
      return { kind: 'constant', value: null, from, to };
    case 'VariableName':
    case 'PathExpression':
      return { kind: 'path', name: pathName(source, from), from, to };
    case 'ParenthesizedExpression':
      return parts.length === 3 ? sub(1) : refuse(from, `Cannot read \`${firstWords(source)}\``);
    case 'Conjunction':
    case 'Disjunction':
      return joined(chainOf(node, text));
    case 'Comparison':
      return isMembership(node) ? joined(chainOf(node, text)) : comparison(node, text);
    case 'ArithmeticExpression':
      return arithmeticExpression(node, text);
    case 'List':
      return { kind: 'list', items: parts.filter((one) => one.name !== '[' && one.name !== ']').map((one) => convert(one, text)), from, to };
    case 'IfExpression':
      return ifExpression(parts, text, node);
    case 'QuantifiedExpression':
      return quantified(parts, text, node);
    case 'FunctionInvocation': {
      const name = text.slice(part(0).from, part(0).to).replace(/\s+/g, ' ');
      return { kind: 'call', name, operands: callOperands(parts, text), from, to };
    }
    case 'DateTimeLiteral':
      if (part(0).name !== 'DateTimeConstructor') return refuse(from, `\`${firstWords(source)}\` is not part of the rule language`, refusals[part(0).name]);
      return { kind: 'call', name: text.slice(part(0).from, part(0).to), operands: callOperands(parts, text), from, to };
    case 'FilterExpression':
      return { kind: 'lookup', map: sub(0), key: sub(2), from, to };
    default:
      return refuse(from, `\`${firstWords(source)}\` is not part of the rule language`, refusals[node.name] ?? refusals[parts[0]?.name ?? '']);
  }
}

/** Operands and the words between them, in the order written. */
interface Chain {
  readonly operands: readonly Syntax[];
  readonly words: readonly string[];
}

/**
 * Undoes the grammar's reading of `a in ["x"] and b` as `a in (["x"] and b)`: everything is laid out flat, `in` takes only
 * what stands next to it, and `joined` lets `and` bind tighter than `or`. It also turns nested `and` into one node.
 */
function chainOf(node: Node, text: string): Chain {
  if (isMembership(node)) {
    const [item, , test] = children(node);
    const inner = test === undefined ? undefined : children(test)[0];
    if (item === undefined || inner === undefined) return refuse(node.from, 'The `in` is not complete');
    const { operands: [list, ...others], words } = chainOf(inner, text);
    if (list === undefined) return refuse(inner.from, 'The `in` is not complete');
    return { operands: [{ kind: 'in', item: convert(item, text), list, from: item.from, to: list.to }, ...others], words };
  }
  if (node.name !== 'Conjunction' && node.name !== 'Disjunction') return { operands: [convert(node, text)], words: [] };
  const operands: Syntax[] = [];
  const words: string[] = [];
  for (const child of children(node)) {
    if (child.name === 'and' || child.name === 'or') words.push(child.name);
    else {
      const chain = chainOf(child, text);
      operands.push(...chain.operands);
      words.push(...chain.words);
    }
  }
  return { operands, words };
}

function isMembership(node: Node): boolean {
  const parts = children(node);
  return node.name === 'Comparison' && parts.length === 3 && parts[1]?.name === 'in';
}

function joined({ operands, words }: Chain): Syntax {
  const conjunctions: Syntax[][] = [[]];
  operands.forEach((operand, index) => {
    if (words[index - 1] === 'or') conjunctions.push([]);
    conjunctions.at(-1)?.push(operand);
  });
  return logic('or', conjunctions.map((members) => logic('and', members)));
}

function logic(operator: 'and' | 'or', operands: readonly Syntax[]): Syntax {
  const [first] = operands;
  const last = operands.at(-1);
  if (first === undefined || last === undefined) return refuse(0, 'The expression is empty');
  return operands.length === 1 ? first : { kind: 'logic', operator, operands, from: first.from, to: last.to };
}

function comparison(node: Node, text: string): Syntax {
  const { from, to } = node;
  const [left, operator, right, ...more] = children(node);
  if (left === undefined || operator === undefined || right === undefined) return refuse(from, 'The comparison is not complete');
  const sign = text.slice(operator.from, operator.to);
  if (!comparisons.has(sign) || more.length > 0) {
    return refuse(operator.from, `\`${sign}\` is not part of the rule language`, 'Write `x >= low and x <= high`, or `x in ["a", "b"]`.');
  }
  if (left.name === 'Comparison') return refuse(operator.from, 'Comparisons cannot be chained', 'Join two comparisons with `and`.');
  return { kind: 'binary', operator: sign as BinaryOperator, left: convert(left, text), right: convert(right, text), from, to };
}

function arithmeticExpression(node: Node, text: string): Syntax {
  const { from, to } = node;
  const parts = children(node);
  const sign = parts.find((one) => one.name === 'ArithOp');
  const operator = sign === undefined ? '' : text.slice(sign.from, sign.to);
  const [left, right] = parts.filter((one) => one !== sign);
  if (left === undefined || !arithmetic.has(operator)) return refuse(sign?.from ?? from, `\`${operator}\` is not part of the rule language`);
  if (right === undefined) {
    const zero: Syntax = { kind: 'constant', value: 0, from, to: from };
    return { kind: 'binary', operator: '-', left: zero, right: convert(left, text), from, to };
  }
  return { kind: 'binary', operator: operator as BinaryOperator, left: convert(left, text), right: convert(right, text), from, to };
}

function ifExpression(parts: readonly Node[], text: string, { from, to }: Node): Syntax {
  const [test, then, otherwise] = parts.filter((one) => one.name !== 'if' && one.name !== 'then' && one.name !== 'else');
  if (test === undefined || then === undefined || otherwise === undefined) return refuse(from, 'The `if` has no `else`');
  return { kind: 'if', test: convert(test, text), then: convert(then, text), otherwise: convert(otherwise, text), from, to };
}

function quantified(parts: readonly Node[], text: string, { from, to }: Node): Syntax {
  const [quantifier, expressions, , body] = parts;
  const binders = expressions === undefined ? [] : children(expressions).filter((one) => one.name === 'InExpression');
  const [binder] = binders;
  if (quantifier === undefined || binder === undefined || body === undefined || binders.length > 1) {
    return refuse(from, 'A quantifier takes one variable and one list', 'Write `some g in guardians satisfies (…)`.');
  }
  const [name, , context] = children(binder);
  const list = context === undefined ? undefined : children(context);
  if (name === undefined || list?.[0] === undefined || list.length > 1) return refuse(binder.from, 'A quantifier goes over a list of persons');
  return {
    kind: 'quantified',
    quantifier: quantifier.name === 'every' ? 'every' : 'some',
    variable: text.slice(name.from, name.to),
    list: convert(list[0], text),
    body: convert(body, text),
    from,
    to,
  };
}

function callOperands(parts: readonly Node[], text: string): Syntax[] {
  const given = parts.find((one) => one.name === 'PositionalParameters' || one.name === 'NamedParameters');
  if (given?.name === 'NamedParameters') refuse(given.from, 'Arguments by name are not part of the rule language', refusals['NamedParameters']);
  return given === undefined ? [] : children(given).map((one) => convert(one, text));
}

function number(source: string, at: number): number {
  const value = Number(source.replace(/\s+/g, ''));
  if (!Number.isFinite(value)) refuse(at, `Cannot read the number ${source}`);
  const decimals = /\.(\d+)$/.exec(source)?.[1]?.length ?? 0;
  return decimals <= decimalPlaces ? value : refuse(at, `${source} has more than ${decimalPlaces} decimals`);
}

function string(source: string, at: number): string {
  const inner = source.slice(1, -1);
  return inner.includes('\\') ? refuse(at, 'Escapes in texts are not part of the rule language') : inner;
}

/** FEEL allows spaces in names; facts have none, so a space means a missing operator. */
function pathName(source: string, at: number): string {
  if (/^[\p{L}_][\p{L}\p{N}_]*(\.[\p{L}_][\p{L}\p{N}_]*)*$/u.test(source)) return source;
  const hint = / contains$/.test(source) ? 'Write `list contains(x, "a")`.' : 'An operator is missing between the names.';
  return refuse(at, `\`${firstWords(source)}\` is not the name of a fact`, hint);
}
