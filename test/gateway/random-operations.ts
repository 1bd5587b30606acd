/** Random operations over the public schema: most of them nearly right, since nonsense is refused early and tries little. */
import {
  getNamedType, isCompositeType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType,
  type GraphQLField, type GraphQLInputType, type GraphQLObjectType, type GraphQLSchema,
} from 'graphql';

export interface RandomRequest {
  readonly query: unknown;
  readonly variables?: unknown;
  readonly operationName?: unknown;
}

/** A sequence that a seed fixes: mulberry32. */
export class Dice {
  constructor(private state: number) {}

  next(count: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
  }

  of<Item>(items: readonly Item[]): Item {
    const item = items[this.next(items.length)];
    if (item === undefined) throw new Error('There is nothing to choose from.');
    return item;
  }

  /** Once in so many times. */
  onceIn(times: number): boolean {
    return this.next(times) === 0;
  }
}

const residents = ['R0000001', 'R0000005', 'R0000006', 'R0000013', 'R9999999', '', '*', "R1'; drop table person; --", '\u0000', '𝒳', '220182198402030011'];
const texts = ['', 'x', 'residence_permit.status', 'wishes', 'members.age', '__proto__', 'constructor', '../../etc/passwd', '{{7*7}}', '\ud800', 'a'.repeat(500), '养老', '-1', 'null', '%00', "' or 1=1 --"];
const days = ['2016-09-01', '2015-03-31', '2016-02-30', '1949-10-01', '2100-12-31', '0000-00-00', '9999-99-99', '2016-09-01T00:00:00Z', ''];
const places = ['220100', '411400', '999999', '000000', '', '22010', '２２０１００'];
const odd: readonly unknown[] = [null, 0, -1, 1, 2 ** 31, 2 ** 53, 1e308, -0.5, true, false, '', 'x', [], {}, [[]], [null], { a: 1 }, { __proto__: 1 }, { then: 1 }, { toString: 1 }];

export function randomRequest(schema: GraphQLSchema, dice: Dice): RandomRequest {
  const building = new Building(dice);
  const query = building.operation(schema);
  const variables = dice.onceIn(20) ? dice.of(odd) : building.variables;
  const sent = dice.onceIn(8) ? damaged(query, dice) : query;
  return { query: dice.onceIn(100) ? dice.of(odd) : sent, variables, ...(dice.onceIn(30) ? { operationName: dice.of(odd) } : {}) };
}

class Building {
  readonly variables: Record<string, unknown> = {};
  private readonly definitions: string[] = [];
  private readonly dice: Dice;
  private left = 60;

  constructor(dice: Dice) {
    this.dice = dice;
  }

  operation(schema: GraphQLSchema): string {
    const query = schema.getQueryType();
    if (query == null) throw new Error('There is nothing to ask.');
    const selection = this.selection(query, 0);
    return `query Random${this.definitions.length === 0 ? '' : `(${this.definitions.join(', ')})`} ${selection}`;
  }

  private selection(type: GraphQLObjectType, depth: number): string {
    const fields = Object.values(type.getFields());
    const count = depth === 0 ? 1 + this.dice.next(2) : 1 + this.dice.next(6);
    // Nearly always each once: what conflicts with itself is refused before anything is tried.
    const drawn = Array.from({ length: count }, () => this.dice.of(fields));
    const chosen = (this.dice.onceIn(60) ? drawn : [...new Set(drawn)]).map((field) => this.field(field, depth)).filter((field) => field !== null);
    if (this.dice.onceIn(200)) chosen.push(this.dice.of(['nonsense', '__schema { types { name } }', '...Nowhere', '... on Resident { id }', '_entities(representations: []) { __typename }', 'housingFacts', 'subjects']));
    return `{ ${chosen.length === 0 ? '__typename' : chosen.join(' ')} }`;
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number): string | null {
    const type = getNamedType(field.type);
    if (isCompositeType(type) && (depth > 9 || this.left <= 0)) return null;
    this.left -= 1;
    const given = field.args.filter((argument) => (isNonNullType(argument.type) ? !this.dice.onceIn(300) : !this.dice.onceIn(3)));
    const written = given.map((argument) => `${argument.name}: ${this.argument(argument.name, argument.type)}`);
    const alias = this.dice.onceIn(6) ? `${this.dice.onceIn(40) ? this.dice.of(['__proto__', 'constructor', 'toString']) : this.dice.of(['a', 'then', '__proto', 'prototype', 'length', 'data', 'errors'])}${this.dice.onceIn(4) ? '' : `_${field.name}`}: ` : '';
    const directive = this.dice.onceIn(15) ? this.dice.of([' @include(if: true)', ' @include(if: true)', ' @skip(if: true)', ' @skip(if: false)', ' @include(if: false)', ...(this.dice.onceIn(10) ? [' @deprecated', ' @defer'] : [])]) : '';
    const below = isObjectType(type) ? ` ${this.selection(type, depth + 1)}` : '';
    return `${alias}${field.name}${written.length === 0 ? '' : `(${written.join(', ')})`}${directive}${below}`;
  }

  private argument(name: string, type: GraphQLInputType): string {
    const value = this.dice.onceIn(40) ? this.dice.of(odd) : this.value(name, type);
    if (this.dice.onceIn(2)) return literal(value);
    const variable = `v${this.definitions.length}`;
    this.definitions.push(`$${variable}: ${this.dice.onceIn(100) ? this.dice.of(['Int', '[String!]!', 'Nothing', 'Resident']) : String(type)}`);
    if (!this.dice.onceIn(60)) this.variables[variable] = value;
    return `$${variable}`;
  }

  private value(name: string, type: GraphQLInputType): unknown {
    if (isNonNullType(type)) return this.value(name, type.ofType);
    if (this.dice.onceIn(80)) return this.dice.of(odd);
    if (isListType(type)) return Array.from({ length: this.dice.next(4) }, () => this.value(name, type.ofType));
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields());
      const chosen = type.name === 'ResidentReference' && !this.dice.onceIn(12) ? fields.filter((field) => field.name === 'residentId') : fields.filter(() => !this.dice.onceIn(3));
      return Object.fromEntries(chosen.map((field) => [field.name, this.value(field.name, field.type)]));
    }
    if (isEnumType(type)) return this.dice.of(type.getValues()).name;
    return this.scalar(name, type.name);
  }

  private scalar(name: string, type: string): unknown {
    const nearly = !this.dice.onceIn(10);
    if (type === 'Date') return nearly ? '2016-09-01' : this.dice.of(days);
    if (type === 'PlaceCode') return nearly ? '220100' : this.dice.of(places);
    if (type === 'Boolean') return this.dice.onceIn(2);
    if (type === 'Int') return this.dice.of([1, 5, 20, 200, 201, 0, -1, 2 ** 31 - 1]);
    if (name === 'registrationNumber' || name === 'employerNumber') return nearly ? 'E2201000105' : this.dice.of(texts);
    if (/^(residentId|subject|hiresAfter|citizenId|permitNumber)$/.test(name)) return nearly ? this.dice.of(['R0000013', 'R0000001']) : this.dice.of(residents);
    return nearly ? this.dice.of(texts) : this.dice.of(odd);
  }
}

/** A value as it stands in a document. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return `{${Object.entries(value).map(([name, part]) => `${name}: ${literal(part)}`).join(', ')}}`;
  return JSON.stringify(value);
}

/** A few characters are taken out, doubled or put in. */
function damaged(text: string, dice: Dice): string {
  const at = dice.next(text.length);
  const length = 1 + dice.next(8);
  const kinds = [
    text.slice(0, at) + text.slice(at + length),
    text.slice(0, at) + text.slice(at, at + length).repeat(3) + text.slice(at + length),
    text.slice(0, at) + dice.of(['{', '}', '"', '"""', '$', '@', '...', '!', '\u0000', '\ufeff', '\\u{110000}', '#', '0x', '1e999']) + text.slice(at),
    text.slice(0, at),
    text.replace('query', dice.of(['mutation', 'subscription', 'fragment', 'extend', ''])),
  ];
  return dice.of(kinds);
}
