/** Other rule engines for JavaScript, each given the ten rules once and then asked about one prepared person at a time. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { twoValued, type Logic, type Operand, type Prepared } from './two-valued';

export interface Peer {
  readonly name: string;
  readonly version: string;
  /** The entitlements that it finds met, in any order. */
  readonly entitled: (person: Prepared) => Promise<readonly string[]> | readonly string[];
}

const require = createRequire(join(__dirname, 'package.json'));
const pinned = (require('./package.json') as { readonly dependencies: Readonly<Record<string, string>> }).dependencies;
const versionOf = (name: string) => pinned[name] ?? 'unknown';

export function peers(): readonly Peer[] {
  return [jsonLogicEngine(), jsonRulesEngine(), zenEngine()];
}

/** json-logic-engine: each rule is compiled to a JavaScript function. */
function jsonLogicEngine(): Peer {
  interface Library { readonly LogicEngine: new () => { readonly build: (logic: unknown) => (data: unknown) => unknown } }
  const engine = new (require('json-logic-engine') as Library).LogicEngine();
  const rules = Object.entries(twoValued).map(([id, logic]) => [id, engine.build(toJsonLogic(logic))] as const);
  return {
    name: 'json-logic-engine', version: versionOf('json-logic-engine'),
    entitled: (person) => rules.filter(([, holds]) => holds(person) === true).map(([id]) => id),
  };
}

/** Inside `some` the data are those of the member, which have the facts of the place too. */
function toJsonLogic(logic: Logic): object {
  if ('and' in logic) return { and: logic.and.map(toJsonLogic) };
  if ('or' in logic) return { or: logic.or.map(toJsonLogic) };
  if ('some' in logic) return { some: [logic.some[0], toJsonLogic(logic.some[1])] };
  const [sign, left, right] = logic.compare;
  const compared = sign === 'in' ? { in: [left, right] } : { [sign === '==' ? '===' : sign === '!=' ? '!==' : sign]: [left, right] };
  // A name that is not there reads as null, and null is less than 16 in JavaScript.
  const ordered = [left, right].filter(isName).map((name) => ({ '!==': [name, null] }));
  return sign === '<' || sign === '<=' ? { and: [...ordered, compared] } : compared;
}

const isName = (operand: Operand | readonly string[]): operand is { readonly var: string } => typeof operand === 'object' && operand !== null && 'var' in operand;

/** json-rules-engine: conditions as data, walked anew for every person. It has no quantifier; ours are functions beside the rules. */
function jsonRulesEngine(): Peer {
  interface Almanac { readonly factValue: (fact: string) => Promise<unknown> }
  interface Engine {
    readonly addRule: (rule: object) => void;
    readonly addFact: (id: string, calculate: (params: unknown, almanac: Almanac) => Promise<unknown>) => void;
    readonly run: (facts: object) => Promise<{ readonly events: readonly { readonly type: string }[] }>;
  }
  const { Engine } = require('json-rules-engine') as { readonly Engine: new (rules: readonly object[], options: object) => Engine };
  const engine = new Engine([], { allowUndefinedFacts: true });
  let quantifiers = 0;
  const condition = (logic: Logic): object => {
    if ('and' in logic) return { all: logic.and.map(condition) };
    if ('or' in logic) return { any: logic.or.map(condition) };
    if ('some' in logic) {
      quantifiers += 1;
      const [list, claim] = logic.some;
      const holds = toFunction(claim);
      engine.addFact(`some${quantifiers}`, async (_params, almanac) => ((await almanac.factValue(list.var)) as readonly Prepared[]).some(holds));
      return { fact: `some${quantifiers}`, operator: 'equal', value: true };
    }
    const [sign, left, right] = logic.compare;
    const operators = { '==': 'equal', '!=': 'notEqual', '<': 'lessThan', '<=': 'lessThanInclusive', in: 'in' } as const;
    const turned = { '==': 'equal', '!=': 'notEqual', '<': 'greaterThan', '<=': 'greaterThanInclusive', in: 'contains' } as const;
    const value = (operand: Operand | readonly string[]) => (isName(operand) ? { fact: operand.var } : operand);
    if (!isName(left)) return { fact: isName(right) ? right.var : '', operator: turned[sign], value: left };
    // Its `lessThan` takes numbers only, so that days are compared by an operator of our own.
    return { fact: left.var, operator: sign === '<=' && isDay(left.var) ? 'dayAtMost' : operators[sign], value: value(right) };
  };
  (engine as unknown as { addOperator: (name: string, holds: (a: unknown, b: unknown) => boolean) => void })
    .addOperator('dayAtMost', (a, b) => typeof a === 'string' && typeof b === 'string' && a <= b);
  for (const [type, logic] of Object.entries(twoValued)) engine.addRule({ conditions: condition(logic), event: { type } });
  return {
    name: 'json-rules-engine', version: versionOf('json-rules-engine'),
    entitled: async (person) => (await engine.run(person)).events.map(({ type }) => type),
  };
}

const isDay = (name: string) => name.endsWith('On') || name.endsWith('Since');

function toFunction(logic: Logic): (person: Prepared) => boolean {
  if ('and' in logic) {
    const claims = logic.and.map(toFunction);
    return (person) => claims.every((claim) => claim(person));
  }
  if ('compare' in logic) {
    const [sign, left, right] = logic.compare;
    const value = (operand: Operand | readonly string[], person: Prepared) => (isName(operand) ? person[operand.var] : operand);
    if (sign === '==') return (person) => value(left, person) === value(right, person);
    if (sign === '<=') return (person) => (value(left, person) as string) <= (value(right, person) as string);
  }
  throw new Error('The claims on guardians and kin are conjunctions of = and <=.');
}

/** GoRules ZEN: a native engine; one decision of ten expressions, asked through its binding to Node. */
function zenEngine(): Peer {
  interface Library {
    readonly ZenEngine: new () => { readonly createDecision: (content: object) => { readonly evaluate: (context: object) => Promise<{ readonly result: Readonly<Record<string, unknown>> }> } };
  }
  const ids = Object.keys(twoValued);
  const expressions = Object.values(twoValued).map((logic, index) => ({ id: `e${index}`, key: `r${index}`, value: toZen(logic) }));
  const nodes = [
    { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } },
    { id: 'rules', name: 'rules', type: 'expressionNode', position: { x: 1, y: 0 }, content: { expressions } },
    { id: 'out', name: 'out', type: 'outputNode', position: { x: 2, y: 0 } },
  ];
  const edges = [{ id: '1', sourceId: 'in', targetId: 'rules', type: 'edge' }, { id: '2', sourceId: 'rules', targetId: 'out', type: 'edge' }];
  const decision = new (require('@gorules/zen-engine') as Library).ZenEngine().createDecision({ nodes, edges });
  return {
    name: '@gorules/zen-engine', version: versionOf('@gorules/zen-engine'),
    async entitled(person) {
      const { result } = await decision.evaluate(person);
      return ids.filter((_, index) => result[`r${index}`] === true);
    },
  };
}

function toZen(logic: Logic, prefix = ''): string {
  if ('and' in logic) return `(${logic.and.map((one) => toZen(one, prefix)).join(' and ')})`;
  if ('or' in logic) return `(${logic.or.map((one) => toZen(one, prefix)).join(' or ')})`;
  if ('some' in logic) return `some(${logic.some[0].var}, ${toZen(logic.some[1], '#.')})`;
  const [sign, left, right] = logic.compare;
  const text = (operand: Operand | readonly string[]) => (isName(operand) ? prefix + operand.var : JSON.stringify(operand));
  const names = [left, right].filter(isName).map((name) => `${text(name)} != null and `).join('');
  const compared = isName(left) && isDay(left.var) ? `date(${text(left)}) ${sign} date(${text(right)})` : `${text(left)} ${sign} ${text(right)}`;
  return sign === '<' || sign === '<=' ? `(${names}${compared})` : compared;
}
