/** The text of generated code while it is written: functions, the constants that they share, and what they ask of facts and places. */
import type { Type } from '../feel/types';
import type { Surroundings } from '../three-valued/reading-nodes';
import type { Formula, Vocabulary } from '../vocabulary';
import { operations } from './operations';
import { packed } from './packed-days';
import { Slots } from './slots';
import type { Unpacked } from './unpacked-facts';

/** One function being written: the names that it has used, and the members of the quantifiers around it. */
export class FunctionBody {
  private count = 0;

  constructor(readonly memberCount: number) {}

  static memberName(slot: number): string {
    return `member${slot}`;
  }

  newName(): string {
    this.count += 1;
    return `x${this.count}`;
  }

  get names(): string {
    return this.count === 0 ? '' : `let ${Array.from({ length: this.count }, (_, index) => `x${index + 1}`).join(', ')};`;
  }

  /** What every function takes, and hands on: whose facts, all facts, and the first members of the quantifiers around. */
  parameters(memberCount: number): string {
    return ['self', 'facts', ...Array.from({ length: memberCount }, (_, slot) => FunctionBody.memberName(slot))].join(', ');
  }
}

/** What a place hands to the code: a parameter, or a fact that comes with the question. */
type Given = { readonly parameter: string; readonly isDate: boolean } | { readonly fact: string };

export class GeneratedModule {
  readonly slots: Slots;
  private readonly functions: string[] = [];
  private readonly constants: unknown[] = [];
  private readonly formulas = new Map<string, { readonly index: number; readonly name: string }>();
  private readonly asked = new Map<string, { readonly index: number; readonly given: Given }>();

  constructor(
    readonly vocabulary: Vocabulary,
    private readonly writeFormula: (formula: Formula, module: GeneratedModule, body: FunctionBody) => string,
  ) {
    this.slots = new Slots(vocabulary);
  }

  parameter(parameter: string, { kind }: Type): string {
    return this.ask(`local.${parameter}`, { parameter, isDate: kind === 'date' });
  }

  given(fact: string): string {
    return this.ask(fact, { fact });
  }

  /** What the code asks of a place, in its order. */
  givenIn(surroundings: Pick<Surroundings, 'parameter' | 'given'>): readonly Unpacked[] {
    return [...this.asked.values()].map(({ given }) => {
      if ('fact' in given) return surroundings.given.get(given.fact);
      const value = surroundings.parameter(given.parameter);
      return given.isDate && typeof value === 'string' ? packed(value) : value;
    });
  }

  private ask(name: string, given: Given): string {
    const { index } = this.asked.get(name) ?? { index: this.asked.size };
    this.asked.set(name, { index, given });
    return `facts.given[${index}]`;
  }

  /** A list or a map that stays as it is; answers with its name in the code. */
  keep(constant: object): string {
    return `constant${this.constants.push(constant) - 1}`;
  }

  /** Adds a function; answers with its name in the code. */
  functionOf(memberCount: number, write: (body: FunctionBody) => string, ...more: readonly string[]): string {
    const body = new FunctionBody(memberCount);
    const statements = write(body);
    const name = `f${this.functions.length}`;
    this.functions.push(`function ${name}(${[body.parameters(memberCount), ...more].join(', ')}) { ${body.names} ${statements} }`);
    return name;
  }

  /** Where a subject's value of a formula stands, and the function that works it out. */
  formula(name: string): { readonly index: number; readonly name: string } {
    const known = this.formulas.get(name);
    if (known !== undefined) return known;
    const formula = this.vocabulary.formulas.get(name);
    if (formula === undefined) throw new Error(`The formula ${name} was not read.`);
    // Formulas do not go in circles; the loader has made sure.
    const written = { index: this.slots.ofFormula(name), name: this.functionOf(0, (body) => this.writeFormula(formula, this, body)) };
    this.formulas.set(name, written);
    return written;
  }

  /** The text, whose value is what `result` says. */
  text(result: string): string {
    const names = Object.keys(operations).join(', ');
    const constants = this.constants.map((_, index) => `const constant${index} = constants[${index}];`);
    return ['"use strict";', `const { ${names} } = operations;`, ...constants, ...this.functions, `return ${result};`].join('\n');
  }

  /** What the text comes to, or null where code may not be made from text. */
  run(result: string): unknown {
    let make: (given: typeof operations, constants: readonly unknown[]) => unknown;
    try {
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the text is made of nothing but our own words and JSON literals.
      make = new Function('operations', 'constants', this.text(result)) as typeof make;
    } catch (error) {
      if (error instanceof Error && error.name === 'EvalError') return null;
      throw error;
    }
    return make(operations, this.constants);
  }
}
