/** Says in both languages what an expression of a rule's amount reads and compares, with the values that are there. */
import type { Bilingual, Disclose } from '../determination';
import type { CompareOperator, Expression, SubjectPath } from '../feel/expression';
import { tellsHidden } from '../hidden-reads';
import type { Frame } from '../three-valued/frame';
import { UNKNOWN, type Value } from '../three-valued/kleene';
import { finder, type Surroundings } from '../three-valued/reading-nodes';
import { valueOf } from './bounds';

/** Stands for a value that may not be shown. */
const hidden = Symbol('hidden');

export interface Reader {
  readonly frame: Frame;
  readonly surroundings: Surroundings;
  readonly disclose: Disclose;
}

/** A leaf of the amount: the name of what is read, and its value where it may be shown. */
export function wordsOf(expression: Expression, reader: Reader): Bilingual {
  const { vocabulary } = reader.surroundings;
  switch (expression.kind) {
    case 'literal':
      return shown(expression.value);
    case 'as-of':
      return { zh: `办理日${reader.frame.asOf}`, en: `the day asked about, ${reader.frame.asOf}` };
    case 'parameter':
      return named(vocabulary.parameters.get(expression.parameter)?.label, valueOf(expression, reader.frame, reader.surroundings));
    case 'fact':
      return ofSubject(vocabulary.facts.get(expression.fact)?.label, expression.fact, expression.subject, expression, reader);
    case 'formula':
      return ofSubject(vocabulary.formulas.get(expression.formula)?.label, expression.formula, expression.subject, expression, reader);
    case 'lookup':
      return entryOf(expression, reader);
    case 'compare':
      return joined([expression.left, expression.right], comparisons(expression.operator, expression.left.type.kind === 'date'), reader);
    case 'member-of':
      return joined([expression.item, expression.list], { zh: '属于', en: 'is among' }, reader);
    case 'logic':
      return joined(expression.operands, expression.operator === 'and' ? { zh: '并且', en: 'and' } : { zh: '或者', en: 'or' }, reader);
    case 'not': {
      const inner = wordsOf(expression.operand, reader);
      return { zh: `并非（${inner.zh}）`, en: `not (${inner.en})` };
    }
    case 'arithmetic':
    case 'call':
    case 'if':
    case 'quantified':
      return readsHiddenFact(expression, reader) ? notShown : shown(valueOf(expression, reader.frame, reader.surroundings));
  }
}

export const notShown: Bilingual = { zh: '不显示', en: 'not shown' };

/** Whether anything that an expression may read, formulas opened up, may not be shown. */
export function readsHiddenFact(expression: Expression, { frame, surroundings, disclose }: Reader): boolean {
  return tellsHidden(expression, frame, surroundings, disclose);
}

/** `营业税 2000`: an entry of a map is called by its key. */
function entryOf(expression: Extract<Expression, { kind: 'lookup' }>, reader: Reader): Bilingual {
  const { map, key } = expression;
  const value = readsHiddenFact(expression, reader) ? hidden : valueOf(expression, reader.frame, reader.surroundings);
  if (key.kind === 'literal' && map.kind === 'fact') return named(same(String(key.value)), value);
  const label = map.kind === 'parameter' ? reader.surroundings.vocabulary.parameters.get(map.parameter)?.label : undefined;
  return named(label, value);
}

function ofSubject(label: Bilingual | undefined, name: string, path: SubjectPath, expression: Expression, reader: Reader): Bilingual {
  const subject = finder(path, reader.surroundings)(reader.frame);
  const hides = typeof subject === 'string' && (reader.disclose(name, subject) === 'hidden' || readsHiddenFact(expression, reader));
  return named(label ?? same(name), hides ? hidden : valueOf(expression, reader.frame, reader.surroundings));
}

function named(label: Bilingual = same(''), value: Value | typeof hidden): Bilingual {
  if (value === hidden) return { zh: `${label.zh}（不显示）`, en: `${label.en} (not shown)` };
  if (value === UNKNOWN) return { zh: `${label.zh}（未知）`, en: `${label.en} (unknown)` };
  if (value === null) return { zh: `${label.zh}（无）`, en: `${label.en} (none)` };
  const { zh, en } = shown(value);
  return { zh: `${label.zh} ${zh}`, en: `${label.en} ${en}` };
}

function joined(parts: readonly Expression[], by: Bilingual, reader: Reader): Bilingual {
  const words = parts.map((part) => wordsOf(part, reader));
  return { zh: words.map(({ zh }) => zh).join(by.zh), en: words.map(({ en }) => en).join(` ${by.en} `) };
}

const ofNumbers: Readonly<Record<CompareOperator, Bilingual>> = {
  '=': { zh: '等于', en: 'is' }, '!=': { zh: '不等于', en: 'is not' },
  '<': { zh: '低于', en: 'is below' }, '<=': { zh: '不高于', en: 'is at most' },
  '>': { zh: '高于', en: 'is above' }, '>=': { zh: '不低于', en: 'is at least' },
};
const ofDates: Readonly<Record<CompareOperator, Bilingual>> = {
  ...ofNumbers,
  '<': { zh: '早于', en: 'is before' }, '<=': { zh: '不晚于', en: 'is not after' },
  '>': { zh: '晚于', en: 'is after' }, '>=': { zh: '不早于', en: 'is not before' },
};

const comparisons = (operator: CompareOperator, areDates: boolean) => (areDates ? ofDates : ofNumbers)[operator];

export const same = (text: string): Bilingual => ({ zh: text, en: text });

function shown(value: Value): Bilingual {
  if (value === UNKNOWN) return same('?');
  if (value === null) return { zh: '无', en: 'none' };
  if (typeof value === 'boolean') return value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' };
  if (typeof value === 'object') return same(Array.isArray(value) ? (value as readonly unknown[]).join(', ') : JSON.stringify(value));
  return same(`${value}`);
}
