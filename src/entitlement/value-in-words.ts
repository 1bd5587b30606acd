/** A value as it is said at the counter: 是, 有效, 1,200 元, 河南省商丘市. A code or an id that has no words is told as it is written. */
import type { FactValue } from '../facts/envelope';
import type { FactKind } from '../facts/shape';
import type { Bilingual } from './determination';
import { placeInWords } from './place-in-words';
import type { Policy } from './policy';
import { units, type Unit } from './units';
import type { Formula } from './vocabulary';

interface Reading {
  readonly kind: FactKind;
  readonly unit?: Unit | undefined;
  readonly wordsOf: (value: string) => Bilingual;
}

/** Of a fact or a formula of the vocabulary; a value of anything else is told as it is written. */
export function valueInWords(policy: Policy, name: string, value: FactValue): Bilingual {
  if (value === null) return none;
  const { facts, formulas } = policy.vocabulary;
  const [fact, formula] = [facts.get(name), formulas.get(name)];
  if (fact !== undefined) {
    const wordsOf = (one: string): Bilingual => fact.valueWords.get(one) ?? policy.rules.get(one)?.name ?? same(one);
    return inWords(value, { kind: fact.shape.kind, unit: fact.unit, wordsOf }, policy);
  }
  return inWords(value, { kind: formula === undefined ? 'id' : kindOf(formula), unit: formula?.unit, wordsOf: same }, policy);
}

export const none: Bilingual = { zh: '无', en: 'none' };
const same = (text: string): Bilingual => ({ zh: text, en: text });

function kindOf({ type }: Formula): FactKind {
  return type.isCode === true ? 'code' : 'id';
}

function inWords(value: NonNullable<FactValue>, reading: Reading, policy: Policy): Bilingual {
  if (typeof value === 'boolean') return value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' };
  if (typeof value === 'number') return amount(value, reading.unit);
  if (typeof value === 'string') return textInWords(value, reading, policy);
  if (Array.isArray(value)) return listed((value as readonly string[]).map((one) => textInWords(one, reading, policy)));
  return listed(Object.entries(value as Readonly<Record<string, number>>).map(([key, one]) => {
    const { zh, en } = amount(one, reading.unit ?? 'yuan');
    return { zh: `${key} ${zh}`, en: `${key} ${en}` };
  }));
}

function textInWords(text: string, { kind, wordsOf }: Reading, { vocabulary }: Policy): Bilingual {
  if (kind === 'enum' || kind === 'set') return wordsOf(text);
  if (kind === 'code' || kind === 'codes') return placeInWords(vocabulary, text);
  // Subjects are told by their ids alone: `person:R0000001`.
  return same(kind === 'person' || kind === 'persons' || kind === 'employer' ? text.slice(text.indexOf(':') + 1) : text);
}

export function amount(value: number, unit: Unit | undefined): Bilingual {
  const number = grouped(value);
  if (unit === undefined) return same(number);
  const { zh, en, many } = units[unit];
  return { zh: `${number} ${zh}`, en: `${number} ${value === 1 ? en : many}` };
}

/** Thousands apart: 1,200. */
export function grouped(value: number): string {
  const [whole = '', rest] = String(value).split('.');
  const apart = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return rest === undefined ? apart : `${apart}.${rest}`;
}

export function listed(parts: readonly Bilingual[]): Bilingual {
  return parts.length === 0 ? none : { zh: parts.map(({ zh }) => zh).join('、'), en: parts.map(({ en }) => en).join(', ') };
}
