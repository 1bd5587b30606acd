/**
 * What must hold for every expression, every rule and every record. Run briefly with the other tests, and at length by
 * `npm run properties -- --runs 1000000`.
 */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { compile, type Policy, type Rule } from '../../../src/entitlement';
import { determineWith } from '../../../src/entitlement/determine';
import { checkFeel } from '../../../src/entitlement/feel/check';
import type { Expression } from '../../../src/entitlement/feel/expression';
import { booleanType, dateType, numberType, textType } from '../../../src/entitlement/feel/types';
import { generatedExpression } from '../../../src/entitlement/generated/expression-program';
import { programOf } from '../../../src/entitlement/generated/law-program';
import type { Condition, ConditionNode } from '../../../src/entitlement/rule';
import { toClosures } from '../../../src/entitlement/three-valued/evaluate';
import { usesOf } from '../../../src/entitlement/reading/uses';
import { Evidence, type AnswersBySubject } from '../../../src/entitlement/three-valued/evidence';
import { UNKNOWN } from '../../../src/entitlement/three-valued/kleene';
import type { FactValue, SubjectId } from '../../../src/facts/envelope';
import { Choices, tape } from './choices';
import { randomFeel, type Kind } from './random-feel';
import { days, factsOf, randomRecords, randomValue, self, subjects } from './random-records';
import { scopeOf, vocabulary } from './small-vocabulary';

const types = { boolean: booleanType, number: numberType, date: dateType, text: textType };

/** Each expression and each set of rules is asked of so many families. */
export const recordsEach = 10;

const emptyPolicy: Policy = { vocabulary, rules: new Map(), revision: '1', digest: (text) => text };
const options = { place: '220100', city_class: 'large' };

function expressionOf(feel: string, kind: Kind): Expression {
  const checked = checkFeel(feel, scopeOf(), types[kind]);
  if ('mistake' in checked) throw new Error(`\`${feel}\` is not well-typed: ${checked.mistake.message}`);
  return checked.expression;
}

const trial = fc.record({ expression: tape(120), records: fc.array(tape(400), { minLength: recordsEach, maxLength: recordsEach }) });

/** Closures and generated code give the same value: UNKNOWN, null, or the same value. */
export const backEndsAgree = fc.property(trial, ({ expression: written, records }) => {
  const choices = new Choices(written);
  const kind = choices.of<Kind>(['boolean', 'number', 'date', 'text']);
  const feel = randomFeel(kind, choices);
  const expression = expressionOf(feel, kind);
  const { surroundings } = compile(emptyPolicy, { ...options, asOf: '2016-09-01' });
  const [closures, code] = [toClosures(expression, surroundings), generatedExpression(expression, surroundings)];
  for (const record of records.map((one) => new Choices(one))) {
    const asOf = record.of(days);
    const given = { facts: randomRecords(record), ...randomSayings(record) };
    const evidence = new Evidence(vocabulary, given);
    const frame = { evidence: evidence.on(asOf), asOf, subject: self, members: [], formulas: new Map() };
    const [expected, got] = [closures.value(frame), code?.(evidence, self, asOf)];
    if (!isDeepStrictEqual(expected, got)) throw new Error(`${feel} on ${asOf}: closures ${shown(expected)}, code ${shown(got)}`);
  }
});

/** Whole determinations are equal to the letter: verdicts, states, what is missing, sums, used answers. */
export const determinationsAgree = fc.property(trial, ({ expression: written, records }) => {
  const policy = randomPolicy(new Choices(written));
  for (const record of records.map((one) => new Choices(one))) {
    const ruleSet = compile(policy, { ...options, asOf: record.of(days) });
    const question = { subjects: [self, 'person:b' as const], facts: randomRecords(record), ...randomSayings(record) };
    const [expected, got] = [null, programOf(ruleSet.law)].map((program) => JSON.stringify(determineWith(program, ruleSet, question)));
    if (got !== expected) throw new Error(`${feelsOf(policy).join('\n')}\nclosures ${expected}\ncode     ${got}`);
  }
});

/**
 * Filling an unknown fact with any value never turns a decided verdict into another, and something is missing exactly where
 * nothing is decided. (A fact per hire counts as unknown only where an agency answers for the hire: before, the employer's holds.)
 */
export const verdictsAreSound = fc.property(trial, ({ expression: written, records }) => {
  const policy = randomPolicy(new Choices(written));
  for (const record of records.map((one) => new Choices(one))) {
    const ruleSet = compile(policy, { ...options, asOf: record.of(days) });
    const facts = randomRecords(record);
    const ask = (known: typeof facts) => determineWith(programOf(ruleSet.law), ruleSet, { subjects: [self], facts: known }).determinations;
    const filled = filledIn(facts, record);
    const before = ask(facts);
    const after = ask(filled);
    for (const [index, determination] of before.entries()) {
      const isOpen = determination.missing.length + determination.missingParameters.length > 0;
      if ((determination.verdict === 'UNDETERMINED') !== isOpen) throw new Error(`${feelsOf(policy).join('\n')}: ${JSON.stringify(determination)}`);
      const verdict = after[index]?.verdict;
      if (determination.verdict !== 'UNDETERMINED' && determination.verdict !== verdict) {
        throw new Error(`${feelsOf(policy).join('\n')}: ${determination.verdict} became ${verdict ?? 'nothing'}`);
      }
    }
  }
});

export const laws = { backEndsAgree, determinationsAgree, verdictsAreSound };

function filledIn(facts: ReturnType<typeof randomRecords>, choices: Choices): typeof facts {
  const filled = new Map(facts);
  for (const subject of subjects) {
    const kind = subject.slice(0, subject.indexOf(':'));
    for (const fact of factsOf(kind)) {
      const entry = filled.get(subject)?.[fact];
      const isUnknown = entry === undefined ? kind !== 'pair' : 'unknown' in entry;
      if (isUnknown && choices.next(2) === 1) filled.set(subject, { ...filled.get(subject), [fact]: { value: randomValue(fact, choices) } });
    }
  }
  return filled;
}

function randomSayings(choices: Choices): { readonly answers?: AnswersBySubject; readonly suppositions?: AnswersBySubject } {
  const said = (): AnswersBySubject => new Map<SubjectId, Record<string, FactValue>>([[self, Object.fromEntries(
    ['flag', 'months', 'left_on', 'status'].filter(() => choices.next(3) === 1).map((fact) => [fact, randomValue(fact, choices)]))]]);
  return { ...(choices.next(3) === 1 ? { answers: said() } : {}), ...(choices.next(3) === 1 ? { suppositions: said() } : {}) };
}

/** Three rules that share some conditions; one has more conditions than fit a word. */
function randomPolicy(choices: Choices): Policy {
  const asked = Array.from({ length: 6 }, () => randomFeel('boolean', choices, 2));
  const rules = ['r1', 'r2', 'r3'].map((id, index): Rule => {
    const leaves: Condition[] = [];
    const conditions = randomTree(choices, index === 2 ? 18 : 1 + choices.next(5), asked, leaves);
    const amount = { feel: '', expression: expressionOf(randomFeel('number', choices, 2), 'number') };
    const uses = usesOf([...leaves.map(({ expression }) => expression), amount.expression], vocabulary);
    return {
      id, file: '', sections: [], quotes: [], name: { zh: '', en: '' }, summary: { zh: '', en: '' }, kind: 'right', beneficiaries: ['worker'], agency: '',
      confidence: 'text', conditions, leaves, documents: [], basis: [], notes: [], breaches: [], overlaps: [], versions: [], subjects: ['person'],
      factsUsed: uses.facts, parametersUsed: uses.parameters, isRestricted: false, amount,
    };
  });
  return { ...emptyPolicy, rules: new Map(rules.map((rule) => [rule.id, rule])) };
}

function randomTree(choices: Choices, count: number, asked: readonly string[], leaves: Condition[]): ConditionNode {
  const members = Array.from({ length: count }, (): ConditionNode => {
    if (choices.next(4) === 1) return { kind: choices.of(['all', 'any']), members: [leaf(choices, asked, leaves), leaf(choices, asked, leaves)] };
    return leaf(choices, asked, leaves);
  });
  return { kind: choices.of(['all', 'any']), members };
}

function leaf(choices: Choices, asked: readonly string[], leaves: Condition[]): Condition {
  const feel = choices.of(asked);
  const index = leaves.length;
  const made: Condition = {
    kind: 'condition', id: `c${index}`, index, feel, expression: expressionOf(feel, 'boolean'), text: { zh: '', en: '' }, citation: { law: '', article: '1' },
  };
  leaves.push(made);
  return made;
}

const feelsOf = ({ rules }: Policy) => [...rules.values()].flatMap(({ leaves }) => leaves.map(({ feel }) => feel));
const shown = (value: unknown) => (value === UNKNOWN ? 'UNKNOWN' : JSON.stringify(value));
