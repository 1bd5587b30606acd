/**
 * How an amount comes about, step by step: what was multiplied, what was the smaller of two, what was taken from which tax. Worked out
 * when somebody reads it; the number itself is the determination's.
 */
import type { Bilingual, Determination, Disclose, MissingFact } from '../determination';
import { frameBehind } from '../determine';
import { factsOfAmount } from '../advice/facts-of-amount';
import { Determined } from '../determined';
import type { Expression } from '../feel/expression';
import type { RuleSet } from '../compile';
import { missingUnder } from '../missing';
import { truthOf, UNKNOWN } from '../three-valued/kleene';
import { boundsOf, isEmpty, unbounded, valueOf, type Bounds } from './bounds';
import { notShown, readsHiddenFact, wordsOf, type Reader } from './wording';

export interface AmountStep {
  /** What is done, with the values that may be shown. */
  readonly text: Bilingual;
  readonly result: Bounds;
}

export interface AmountWorking {
  /** yuan, yuan/month, yuan/year. */
  readonly unit: string | undefined;
  readonly result: Bounds;
  readonly steps: readonly AmountStep[];
  /** What is unknown and could still change the number. */
  readonly missing: readonly MissingFact[];
  readonly missingParameters: readonly string[];
}

/** Of somebody who has the entitlement or may have it; null where the rule computes no amount, or the verdict is INELIGIBLE. */
export function workingOf(ruleSet: RuleSet, determination: Determination, disclose: Disclose): AmountWorking | null {
  const compiled = ruleSet.rules.get(determination.entitlement);
  const amount = compiled?.rule.amount;
  if (compiled?.amount === undefined || amount?.expression === undefined || determination.verdict === 'INELIGIBLE') return null;
  if (Determined.isAmountWithheld(determination)) return null;
  // A yes tells its amount. Of somebody who may have it yet, an amount worked out from what may not be seen would tell that value.
  const tells = factsOfAmount(compiled.rule, ruleSet.policy.vocabulary).every((fact) => disclose(fact, determination.subject) === 'shown');
  if (determination.verdict !== 'ELIGIBLE' && !tells) return null;
  const frame = frameBehind(determination, ruleSet);
  const steps = new Steps({ frame, surroundings: ruleSet.surroundings, disclose }, amount.expression);
  steps.take(amount.expression);
  const result = boundsOf(amount.expression, frame, ruleSet.surroundings);
  const isKnown = compiled.amount.value(frame) !== UNKNOWN;
  return {
    unit: amount.unit, result, steps: steps.taken,
    ...(isKnown ? { missing: [], missingParameters: [] } : missingUnder(compiled.amount, frame, ruleSet)),
  };
}

const signs: Readonly<Record<'+' | '-' | '*' | '/', string>> = { '+': ' + ', '-': ' − ', '*': ' × ', '/': ' ÷ ' };

class Steps {
  readonly taken: AmountStep[] = [];

  /** `whole`: the amount itself, which is told even where what it was worked out from is not. */
  constructor(private readonly reader: Reader, private readonly whole: Expression) {}

  /** Writes down the steps of an expression and says by which words the next step may name its result. */
  take(expression: Expression): Bilingual {
    if (expression.kind === 'arithmetic') return this.step(this.chain(expression), expression);
    if (expression.kind === 'call') return this.call(expression);
    return expression.kind === 'if' ? this.branch(expression) : wordsOf(expression, this.reader);
  }

  /** `9600 × 经营月数 6 ÷ 12`: one line for a chain of operators. */
  private chain(expression: Expression, isInner = false): Bilingual {
    if (expression.kind !== 'arithmetic') return this.take(expression);
    const { operator, left, right } = expression;
    const isLoose = operator === '+' || operator === '-';
    const [one, other] = [this.chain(left, !isLoose && isSum(left)), this.chain(right, isSum(right))];
    const open = isInner ? '(' : '';
    const close = isInner ? ')' : '';
    return { zh: `${open}${one.zh}${signs[operator]}${other.zh}${close}`, en: `${open}${one.en}${signs[operator]}${other.en}${close}` };
  }

  private call(expression: Extract<Expression, { kind: 'call' }>): Bilingual {
    const { function: name, operands } = expression;
    if (name !== 'min' && name !== 'max' && name !== 'sum') return wordsOf(expression, this.reader);
    const words = operands.map((operand) => this.take(operand));
    const list = { zh: words.map(({ zh }) => zh).join(name === 'sum' ? ' + ' : '、'), en: words.map(({ en }) => en).join(name === 'sum' ? ' + ' : ', ') };
    const told = { min: { zh: '取较小的：', en: 'the smaller of ' }, max: { zh: '取较大的：', en: 'the greater of ' }, sum: { zh: '合计：', en: 'together ' } }[name];
    const result = this.step({ zh: `${told.zh}${list.zh}`, en: `${told.en}${list.en}` }, expression);
    if (name === 'min') this.takeInOrder(expression);
    return result;
  }

  /** A ceiling over a sum is used up in the order in which the sum is written: so the law takes it from one tax after the other. */
  private takeInOrder(expression: Extract<Expression, { kind: 'call' }>): void {
    const sum = expression.operands.find((operand) => operand.kind === 'call' && operand.function === 'sum');
    const ceiling = this.value(expression);
    if (sum?.kind !== 'call' || ceiling === undefined || expression.operands.length !== 2 || readsHiddenFact(expression, this.reader)) return;
    let left = ceiling;
    const parts: Bilingual[] = [];
    for (const operand of sum.operands) {
      const due = this.value(operand);
      const taken = Math.min(left, due ?? 0);
      if (taken <= 0) continue;
      const name = nameOfEntry(operand);
      parts.push({ zh: `${name} ${taken}`, en: `${name} ${taken}` });
      left = Math.round((left - taken) * 1e6) / 1e6;
    }
    if (parts.length === 0) return;
    const list = (language: 'zh' | 'en') => parts.map((part) => part[language]).join(language === 'zh' ? '、' : ', ');
    this.step({ zh: `依次扣减：${list('zh')}`, en: `taken in order from ${list('en')}` }, expression);
  }

  private branch(expression: Extract<Expression, { kind: 'if' }>): Bilingual {
    const { test, then, otherwise } = expression;
    const truth = truthOf(valueOf(test, this.reader.frame, this.reader.surroundings));
    if (truth === false && otherwise.kind === 'if') return this.branch(otherwise);
    const because = wordsOf(test, this.reader);
    if (truth === UNKNOWN) return this.step({ zh: `取决于是否成立：${because.zh}`, en: `depends on whether ${because.en}` }, expression);
    const chosen = this.take(truth ? then : otherwise);
    const text = truth
      ? { zh: `${because.zh}，按${chosen.zh}`, en: `${because.en}: ${chosen.en}` }
      : { zh: `不属于“${because.zh}”，按${chosen.zh}`, en: `not the case that ${because.en}: ${chosen.en}` };
    return this.step(text, expression);
  }

  private step(text: Bilingual, expression: Expression): Bilingual {
    // What comes in between could be turned round into a value that may not be shown.
    if (expression !== this.whole && readsHiddenFact(expression, this.reader)) {
      this.taken.push({ text, result: unbounded });
      return notShown;
    }
    const result = boundsOf(expression, this.reader.frame, this.reader.surroundings);
    this.taken.push({ text, result });
    return rangeWords(result);
  }

  private value(expression: Expression): number | undefined {
    const value = valueOf(expression, this.reader.frame, this.reader.surroundings);
    return typeof value === 'number' ? value : undefined;
  }
}

const isSum = (expression: Expression) => expression.kind === 'arithmetic' && (expression.operator === '+' || expression.operator === '-');

/** The tax that an operand of the sum is about, under whatever condition it is added. */
function nameOfEntry(operand: Expression): string {
  if (operand.kind === 'if') return nameOfEntry(operand.then);
  return operand.kind === 'lookup' && operand.key.kind === 'literal' ? String(operand.key.value) : '';
}

/** `4800`, `0 to 4800`, `at least 0`. */
export function rangeWords(bounds: Bounds): Bilingual {
  const { low, high } = bounds;
  if (isEmpty(bounds)) return { zh: '无', en: 'none' };
  if (low === high) return { zh: `${low}`, en: `${low}` };
  if (Number.isFinite(low) && Number.isFinite(high)) return { zh: `${low}至${high}`, en: `${low} to ${high}` };
  if (Number.isFinite(low)) return { zh: `至少${low}`, en: `at least ${low}` };
  return Number.isFinite(high) ? { zh: `至多${high}`, en: `at most ${high}` } : { zh: '未知', en: 'unknown' };
}
