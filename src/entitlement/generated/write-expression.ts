/**
 * Writes expressions as JavaScript. A node is written in one of two forms: as a value (`undefined` for UNKNOWN), or as truth in bits
 * where only its truth is asked. Evaluation has no effects, so that operands may be left out as soon as the result is decided.
 */
import type { Constant, Expression, SubjectPath } from '../feel/expression';
import { functions, type FunctionOfFeel } from '../feel/functions';
import type { Vocabulary } from '../vocabulary';
import { FALSE_BITS, TRUE_BITS, UNKNOWN_BITS } from './truth-bits';
import { FunctionBody, type GeneratedModule } from './generated-module';

type Node<Kind extends Expression['kind']> = Extract<Expression, { kind: Kind }>;

const bits = (condition: string) => `${condition} ? ${TRUE_BITS} : ${FALSE_BITS}`;

export class ExpressionWriter {
  constructor(private readonly module: GeneratedModule, private readonly body: FunctionBody) {}

  value(node: Expression): string {
    switch (node.kind) {
      case 'as-of':
        return 'facts.day';
      case 'fact':
        return this.fact(node);
      case 'formula':
        return this.formula(node);
      case 'arithmetic':
        return this.arithmetic(node);
      case 'call':
        return this.call(node);
      case 'lookup':
        return `lookup(${this.value(node.map)}, ${this.value(node.key)})`;
      case 'if':
        return this.conditional(node);
      case 'literal':
        return this.constant(node);
      case 'parameter':
        return this.module.parameter(node.parameter, node.type);
      case 'not':
      case 'logic':
      case 'compare':
      case 'member-of':
      case 'quantified':
        return `truths[${this.truth(node)}]`;
    }
  }

  truth(node: Expression): string {
    switch (node.kind) {
      case 'not': {
        const operand = this.body.newName();
        return `((${operand} = ${this.truth(node.operand)}) === ${UNKNOWN_BITS} ? ${UNKNOWN_BITS} : ${TRUE_BITS} - ${operand})`;
      }
      case 'logic':
        return this.logic(node);
      case 'compare':
        return node.operator === '=' || node.operator === '!=' ? this.equality(node) : this.order(node);
      case 'member-of':
        return this.memberOf(node);
      case 'quantified':
        return this.quantified(node);
      case 'literal':
        return String(node.value === true ? TRUE_BITS : FALSE_BITS);
      case 'as-of':
      case 'parameter':
      case 'fact':
      case 'formula':
      case 'arithmetic':
      case 'call':
      case 'lookup':
      case 'if': {
        const value = this.body.newName();
        return `((${value} = ${this.value(node)}) === true ? ${TRUE_BITS} : ${value} === undefined ? ${UNKNOWN_BITS} : ${FALSE_BITS})`;
      }
    }
  }

  /** Every text of the policy becomes a literal here, and nowhere else. */
  private constant({ value }: Node<'literal'>): string {
    if (typeof value === 'object' && value !== null) return this.module.keep(value);
    return `(${JSON.stringify(value)})`;
  }

  private subject(path: SubjectPath): string {
    switch (path.kind) {
      case 'self':
        return 'self';
      case 'variable':
        return FunctionBody.memberName(path.slot);
      case 'place':
        return 'facts.place';
      case 'spouse':
      case 'employer':
        return `${path.kind}Of(${this.subject(path.of)}, facts, ${this.module.slots.of(path.kind).index})`;
    }
  }

  /** Reads `of` of whoever the path leads to; nobody (null) and not known (undefined) pass through. */
  private readFrom(subject: string, isSurelySomebody: boolean, of: (name: string) => string): string {
    if (isSurelySomebody) return of(subject);
    const found = this.body.newName();
    return `((${found} = ${subject}) === null || ${found} === undefined ? ${found} : ${of(found)})`;
  }

  private fact(node: Node<'fact'>): string {
    if (!comesWithQuestion(node.fact, this.module.vocabulary)) return this.recorded(node);
    const given = this.body.newName();
    return `((${given} = ${this.module.given(node.fact)}) === undefined ? ${this.recorded(node)} : ${given})`;
  }

  private recorded({ fact, subject: path }: Node<'fact'>): string {
    const slot = this.module.slots.of(fact);
    const isPerHire = path.kind === 'employer' && this.module.vocabulary.facts.get(fact)?.of.includes('pair') === true;
    const subject = isPerHire
      ? `heldPerHire(${this.subject(path)}, ${this.subject(path.of)}, facts, ${JSON.stringify(fact)})`
      : this.subject(path);
    return this.readFrom(subject, isSurelySomebody(path), (name) => `${name}.values[${slot.index}]`);
  }

  private formula({ formula, subject: path }: Node<'formula'>): string {
    const { index, name } = this.module.formula(formula);
    return this.readFrom(this.subject(path), isSurelySomebody(path), (subject) => {
      const known = this.body.newName();
      return `((${known} = ${subject}.formulas[${index}]) === notYet ? ${subject}.formulas[${index}] = ${name}(${subject}, facts) : ${known})`;
    });
  }

  /** A false operand of `and` and a true one of `or` decide. */
  private logic({ operator, operands }: Node<'logic'>): string {
    const [decides, joins] = operator === 'and' ? [FALSE_BITS, '&'] : [TRUE_BITS, '|'];
    return operands.map((operand) => this.truth(operand)).reduceRight((rest, operand) => {
      const first = this.body.newName();
      return `((${first} = ${operand}) === ${decides} ? ${decides} : ${first} ${joins} ${rest})`;
    });
  }

  /** Takes null as a value like any other. */
  private equality({ operator, left, right }: Node<'compare'>): string {
    const [equal, unequal] = operator === '=' ? [TRUE_BITS, FALSE_BITS] : [FALSE_BITS, TRUE_BITS];
    const sides = [this.operand(left), this.operand(right)] as const;
    const [one, other] = sides;
    return `(${assigned(sides)}${guard(sides, 'undefined', UNKNOWN_BITS)}${one.name} === ${other.name} ? ${equal} : ${unequal})`;
  }

  private order({ operator, left, right }: Node<'compare'>): string {
    const sides = [this.operand(left), this.operand(right)] as const;
    const [one, other] = sides;
    return `(${assigned(sides)}${guard(sides, 'null', FALSE_BITS)}${guard(sides, 'undefined', UNKNOWN_BITS)}${bits(`${one.name} ${operator} ${other.name}`)})`;
  }

  private memberOf({ item, list }: Node<'member-of'>): string {
    if (list.kind !== 'literal' || !Array.isArray(list.value) || list.value.length === 0) return `memberOf(${this.value(item)}, ${this.value(list)})`;
    const one = this.operand(item);
    const isOneOf = (list.value as readonly (string | number)[]).map((member) => `${one.name} === (${JSON.stringify(member)})`).join(' || ');
    return `(${assigned([one])}${guard([one], 'undefined', UNKNOWN_BITS)}${bits(isOneOf)})`;
  }

  /** Each member is judged alone. An unknown list leaves the quantifier unknown; an empty one is a known none. */
  private quantified({ quantifier, slot, list, body }: Node<'quantified'>): string {
    const [neutral, decides, joins] = quantifier === 'some' ? [FALSE_BITS, TRUE_BITS, '|='] : [TRUE_BITS, FALSE_BITS, '&='];
    const name = this.module.functionOf(slot + 1, (inner) => {
      const member = FunctionBody.memberName(slot);
      const truth = new ExpressionWriter(this.module, inner).truth(body);
      return `let result = ${neutral};
        for (let at = 0; at < list.length; at += 1) { ${member} = facts.subject(list[at]); result ${joins} ${truth}; if (result === ${decides}) break; }
        return result;`;
    }, 'list');
    const members = this.body.newName();
    const call = `${name}(${this.body.parameters(slot)}, undefined, ${members})`;
    return `((${members} = ${this.value(list)}) === undefined ? ${UNKNOWN_BITS} : Array.isArray(${members}) ? ${call} : ${neutral})`;
  }

  private arithmetic({ operator, left, right }: Node<'arithmetic'>): string {
    const sides = [this.operand(left), this.operand(right)] as const;
    const [one, other] = sides;
    const dividesByZero = operator === '/' ? `${other.name} === 0 ? null : ` : '';
    return `(${assigned(sides)}${guard(sides, 'null', 'null')}${guard(sides, 'undefined', 'undefined')}${dividesByZero}rounded(${one.name} ${operator} ${other.name}))`;
  }

  private call({ function: name, operands: given }: Node<'call'>): string {
    const operands = given.map((operand) => this.operand(operand));
    const called: FunctionOfFeel = functions[name];
    const guards = `${called.skipsNull === true ? '' : guard(operands, 'null', 'null')}${guard(operands, 'undefined', 'undefined')}`;
    return `(${assigned(operands)}${guards}${name}(${operands.map((operand) => operand.name).join(', ')}))`;
  }

  /** An unknown test leaves the value known only where both branches come to the same. */
  private conditional({ test, then, otherwise }: Node<'if'>): string {
    const truth = this.body.newName();
    const [one, other] = [this.branch(then), this.branch(otherwise)];
    const [first, second] = [this.body.newName(), this.body.newName()];
    return `((${truth} = ${this.truth(test)}) === ${TRUE_BITS} ? ${one} : ${truth} === ${FALSE_BITS} ? ${other}
      : (${first} = ${one}, ${second} = ${other}, ${first} === ${second} ? ${first} : undefined))`;
  }

  /** Written twice by `conditional`, so that anything longer becomes a function. */
  private branch(node: Expression): string {
    if (node.kind === 'literal') return this.constant(node);
    const name = this.module.functionOf(this.body.memberCount, (inner) => `return ${new ExpressionWriter(this.module, inner).value(node)};`);
    return `${name}(${this.body.parameters(this.body.memberCount)})`;
  }

  /** An operand that is looked at more than once has a name; a constant is its own. */
  private operand(node: Expression): Operand {
    if (node.kind === 'literal') return { name: this.constant(node), constant: node.value };
    const name = this.body.newName();
    return { name, written: `${name} = ${this.value(node)}` };
  }
}

/** The place's code and class: mostly given with the question, and otherwise recorded like any fact. */
function comesWithQuestion(fact: string, { facts }: Vocabulary): boolean {
  return facts.get(fact)?.given !== undefined;
}

interface Operand {
  readonly name: string;
  readonly written?: string;
  readonly constant?: Constant;
}

function assigned(operands: readonly Operand[]): string {
  return operands.map(({ written }) => (written === undefined ? '' : `${written}, `)).join('');
}

/** Decides at once where an operand is null, or UNKNOWN. */
function guard(operands: readonly Operand[], what: 'null' | 'undefined', result: number | string): string {
  if (what === 'null' && operands.some(({ constant }) => constant === null)) return `true ? ${result} : `;
  const tests = operands.filter(({ constant }) => constant === undefined).map(({ name }) => `${name} === ${what}`);
  return tests.length === 0 ? '' : `${tests.join(' || ')} ? ${result} : `;
}

function isSurelySomebody({ kind }: SubjectPath): boolean {
  return kind === 'self' || kind === 'variable' || kind === 'place';
}
