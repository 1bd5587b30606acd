/** The value of a parameter of the place as it is said at the counter: 12 个月, 最低工资的 70%, 男 60 周岁、女 55 周岁, 8月31日. */
import type { FactValue } from '../facts/envelope';
import type { Bilingual } from './determination';
import { placeInWords } from './place-in-words';
import type { Policy } from './policy';
import { shares, type UnitOfParameter } from './units';
import { amount, listed, none } from './value-in-words';

/** Of a parameter of the vocabulary; the value of any other is told as it is written. */
export function parameterInWords({ vocabulary }: Pick<Policy, 'vocabulary'>, name: string, value: FactValue): Bilingual {
  if (value === null) return none;
  if (typeof value === 'boolean') return value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' };
  const parameter = vocabulary.parameters.get(name);
  if (typeof value === 'number') return counted(value, parameter?.unit);
  const isCode = parameter?.type.isCode === true || parameter?.type.of?.isCode === true;
  if (typeof value === 'string') return isCode ? placeInWords(vocabulary, value) : { zh: value, en: value };
  if (Array.isArray(value)) {
    const members = value as readonly string[];
    return listed(members.map((one) => (isCode ? placeInWords(vocabulary, one) : wordsAmong(members, vocabulary)(one))));
  }
  const entries = value as Readonly<Record<string, number>>;
  const { month, day } = entries;
  if (month !== undefined && day !== undefined) return { zh: `${month}月${day}日`, en: `${day} ${months[month - 1] ?? ''}` };
  const wordsOf = wordsAmong(Object.keys(entries), vocabulary);
  return listed(Object.entries(entries).map(([key, one]) => {
    const [called, told] = [wordsOf(key), counted(one, parameter?.unit)];
    return { zh: `${called.zh} ${told.zh}`, en: `${called.en} ${told.en}` };
  }));
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

function counted(value: number, unit: UnitOfParameter | undefined): Bilingual {
  if (unit === undefined || !isShare(unit)) return amount(value, unit);
  const percent = amount(Math.round(value * 10_000) / 100, undefined);
  return { zh: `${shares[unit].zh}的 ${percent.zh}%`, en: `${percent.en}% of ${shares[unit].en}` };
}

function isShare(unit: UnitOfParameter): unit is keyof typeof shares {
  return Object.hasOwn(shares, unit);
}

/** A map is looked up by the value of a fact, and a set holds some: they are called as the fact that has them all calls them. */
function wordsAmong(values: readonly string[], { facts }: Policy['vocabulary']): (value: string) => Bilingual {
  const named = [...facts.values()].find(({ valueWords }) => valueWords.size > 0 && values.every((one) => valueWords.has(one)));
  return (value) => named?.valueWords.get(value) ?? { zh: value, en: value };
}
