/** Random records, partly unknown, of a family with two employers: days near the ends of months, decimals that binary numbers do not have. */
import type { FactEntry, FactsOfSubject, FactValue, SubjectId } from '../../../src/facts/envelope';
import type { FactShape, SubjectKind } from '../../../src/facts/shape';
import type { Choices } from './choices';
import { vocabulary } from './small-vocabulary';

export const self: SubjectId = 'person:a';
const persons: readonly SubjectId[] = [self, 'person:b', 'person:c', 'person:d'];
const employers: readonly SubjectId[] = ['employer:x', 'employer:y'];
const pairs: readonly SubjectId[] = ['pair:x/a', 'pair:x/b', 'pair:y/a'];
const place: SubjectId = 'place:220100';
export const subjects: readonly SubjectId[] = [...persons, ...employers, ...pairs, place];

export const days = [
  '2016-02-28', '2016-02-29', '2016-03-01', '2015-02-28', '2017-02-28', '2000-02-29', '1999-12-31', '2016-08-31', '2016-09-30', '2017-01-31', '1956-09-01',
];
const numbers = [0, 1, 12, 16, 18, 29, -1];
const decimals = [0, 0.1, 0.2, 0.3, 1.005, -0.1, 1000000.3, 16, 0.000001];

/** Every fact that an agency may record of this kind of subject. */
export function factsOf(kind: string): readonly string[] {
  return [...vocabulary.facts.values()].filter(({ of, given }) => given === undefined && of.includes(kind as SubjectKind)).map(({ name }) => name);
}

export function randomRecords(choices: Choices): ReadonlyMap<SubjectId, FactsOfSubject> {
  const records = new Map<SubjectId, FactsOfSubject>();
  for (const subject of subjects) {
    // Now and then nobody has sent anything of a subject.
    if (subject !== self && choices.next(8) === 1) continue;
    const entries = factsOf(subject.slice(0, subject.indexOf(':'))).flatMap((fact): [string, FactEntry][] => {
      const entry = randomEntry(fact, choices);
      return entry === null ? [] : [[fact, entry]];
    });
    records.set(subject, Object.fromEntries(entries));
  }
  return records;
}

function randomEntry(fact: string, choices: Choices): FactEntry | null {
  switch (choices.next(8)) {
    case 1:
      return null;
    case 2:
      return { unknown: 'not-held' };
    case 3:
      return { value: randomValue(fact, choices), until: choices.of(days) };
    case 4:
      return { value: randomValue(fact, choices), until: choices.of(days), then: randomValue(fact, choices) };
    default:
      return { value: randomValue(fact, choices), source: '登记' };
  }
}

export function randomValue(fact: string, choices: Choices): FactValue {
  const shape = vocabulary.facts.get(fact)?.shape;
  if (shape === undefined) throw new Error(`There is no fact ${fact}.`);
  return shape.isNullable && choices.next(4) === 1 ? null : valueOf(shape, choices);
}

function valueOf({ kind, values = [] }: FactShape, choices: Choices): FactValue {
  const some = <Item>(items: readonly Item[]) => items.filter(() => choices.next(2) === 1);
  switch (kind) {
    case 'boolean':
      return choices.next(2) === 1;
    case 'int':
      return choices.of(numbers);
    case 'decimal':
    case 'money':
      return choices.of(decimals);
    case 'date':
      return choices.of(days);
    case 'enum':
      return choices.of(values);
    case 'code':
      return choices.of(['220100', '220182', '22']);
    case 'id':
      return 'id';
    case 'person':
      return choices.of(persons);
    case 'employer':
      return choices.of(employers);
    case 'persons':
      return some(persons);
    case 'codes':
      return some(['220100', '220182', '22']);
    case 'set':
      return some(values);
    case 'money-by-tax':
      return Object.fromEntries(some(['vat', 'income']).map((tax) => [tax, Math.abs(choices.of(decimals))]));
  }
}
