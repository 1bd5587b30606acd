/**
 * The back-end for service: rules as generated JavaScript. The closures of `three-valued` are its oracle, and what they say in more
 * than a verdict (what is missing, why, which answers were used) is asked of them.
 *
 * The code depends on the wording of the rules alone. The day, the parameters and the code of the place are handed to it, so that all
 * places share one program, and the machine's own compiler warms up once.
 */
import { foldConditions, type CompiledRule, type LawInForce } from '../compile';
import type { Expression } from '../feel/expression';
import type { Policy } from '../policy';
import { wordsOf, type Condition, type Rule } from '../rule';
import type { Vocabulary } from '../vocabulary';
import { statesPerWord } from '../condition-states';
import { GeneratedModule, type FunctionBody } from './generated-module';
import { NOT_YET, FALSE_BITS, TRUE_BITS, type TruthBits } from './truth-bits';
import { Layout, type LawOfPlace, type Unpacked, type UnpackedFacts, type UnpackedSubject } from './unpacked-facts';
import { ExpressionWriter } from './write-expression';

export interface GeneratedRule {
  /** Leaves the states of the rule's conditions in `facts.word` and `facts.moreWords`. */
  readonly decide: (self: UnpackedSubject, facts: UnpackedFacts) => TruthBits;
  readonly amount: Compute | undefined;
  readonly durationMonths: Compute | undefined;
}

type Compute = (self: UnpackedSubject, facts: UnpackedFacts) => Unpacked;

export interface LawProgram extends LawOfPlace {
  readonly layout: Layout;
  readonly rules: ReadonlyMap<string, GeneratedRule>;
}

interface RulesProgram {
  readonly module: GeneratedModule;
  readonly layout: Layout;
  readonly rules: ReadonlyMap<string, GeneratedRule>;
}

const programs = new WeakMap<LawInForce, LawProgram | null>();
const programsOfPolicy = new WeakMap<Policy, Map<string, RulesProgram | null>>();

/** Null where code may not be made from text (by the content security policy of a page, for example): the closures serve there. */
export function programOf(law: LawInForce): LawProgram | null {
  const known = programs.get(law);
  if (known !== undefined) return known;
  const ofRules = programOfRules(law);
  const program = ofRules === null
    ? null
    : { layout: ofRules.layout, rules: ofRules.rules, place: `place:${law.place}` as const, given: ofRules.module.givenIn(law.surroundings) };
  programs.set(law, program);
  return program;
}

function programOfRules(law: LawInForce): RulesProgram | null {
  const kept = programsOfPolicy.get(law.policy) ?? new Map<string, RulesProgram | null>();
  programsOfPolicy.set(law.policy, kept);
  const wording = wordingOf(law);
  const known = kept.get(wording);
  if (known !== undefined) return known;
  const program = generate(law);
  kept.set(wording, program);
  return program;
}

/** Names the rules in force and the versions in them: where these are the same, so is every word. */
function wordingOf({ policy, rules }: LawInForce): string {
  const named = [...rules].map(([id, { versions }]) => [id, ...versions.map((version) => policy.rules.get(id)?.versions.indexOf(version))]);
  return JSON.stringify(named);
}

function generate(law: LawInForce): RulesProgram | null {
  const module = moduleOver(law.policy.vocabulary);
  const writer = new RulesWriter(module, [...law.rules.values()]);
  const written = [...law.rules].map(([id, compiled]) => `[${JSON.stringify(id)}, ${writer.rule(compiled)}]`);
  const rules = module.run(`new Map([${written.join(',\n')}])`);
  return rules === null ? null : { module, layout: new Layout(module.slots, writer.sharedCount), rules: rules as RulesProgram['rules'] };
}

export function moduleOver(vocabulary: Vocabulary): GeneratedModule {
  return new GeneratedModule(vocabulary, ({ expression }, module, body) => `return ${new ExpressionWriter(module, body).value(expression)};`);
}

interface SharedCondition {
  readonly index: number;
  readonly name: string;
}

class RulesWriter {
  private readonly askedBy = new Map<string, number>();
  /** Conditions that more than one rule asks: their place among those of a subject, and their function. */
  private readonly shared = new Map<string, SharedCondition>();

  constructor(private readonly module: GeneratedModule, rules: readonly CompiledRule[]) {
    for (const { rule } of rules) {
      for (const leaf of rule.leaves) this.askedBy.set(wordsOf(leaf, rule), (this.askedBy.get(wordsOf(leaf, rule)) ?? 0) + 1);
    }
  }

  get sharedCount(): number {
    return this.shared.size;
  }

  /** The rule as an object of functions. */
  rule({ rule }: CompiledRule): string {
    const decide = this.module.functionOf(0, (body) => this.decision(rule, body));
    return `{ decide: ${decide}, amount: ${this.quantity(rule.amount?.expression)}, durationMonths: ${this.quantity(rule.durationMonths?.expression)} }`;
  }

  private decision(rule: Rule, body: FunctionBody): string {
    const states = rule.leaves.map((leaf, index) => `const state${index} = ${this.condition(leaf, rule, body)};`);
    const [word = '0', ...more] = wordsOfStates(rule.leaves.length);
    const truth = foldConditions<string>(rule.conditions, ({ index }) => `state${index}`, ({ kind }, members) => {
      if (members.length === 0) return String(kind === 'all' ? TRUE_BITS : FALSE_BITS);
      return `(${members.join(kind === 'all' ? ' & ' : ' | ')})`;
    });
    const moreWords = more.length === 0 ? '' : `facts.moreWords = [${more.join(', ')}];`;
    return `${states.join('\n')} facts.word = ${word}; ${moreWords} return ${truth};`;
  }

  private condition(leaf: Condition, rule: Rule, body: FunctionBody): string {
    const words = wordsOf(leaf, rule);
    if (this.askedBy.get(words) === 1) return new ExpressionWriter(this.module, body).truth(leaf.expression);
    const { index, name } = this.sharedCondition(words, leaf);
    const known = body.newName();
    return `(${known} = self.conditions[${index}]) === ${NOT_YET} ? self.conditions[${index}] = ${name}(self, facts) : ${known}`;
  }

  private sharedCondition(words: string, { expression }: Condition): SharedCondition {
    const known = this.shared.get(words);
    if (known !== undefined) return known;
    const name = this.module.functionOf(0, (body) => `return ${new ExpressionWriter(this.module, body).truth(expression)};`);
    const made = { index: this.shared.size, name };
    this.shared.set(words, made);
    return made;
  }

  private quantity(expression: Expression | undefined): string {
    if (expression === undefined) return 'undefined';
    return this.module.functionOf(0, (body) => `return ${new ExpressionWriter(this.module, body).value(expression)};`);
  }
}

function wordsOfStates(count: number): readonly string[] {
  const words: string[] = [];
  for (let first = 0; first < count; first += statesPerWord) {
    const inWord = Array.from({ length: Math.min(statesPerWord, count - first) }, (_, at) => `state${first + at} << ${2 * at}`);
    words.push(inWord.join(' | '));
  }
  return words;
}
