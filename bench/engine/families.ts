/** Four synthetic families of four at one place, as the agencies of the demonstration send their facts: `four-families.json`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Question } from '../../src/entitlement';
import type { FactsOfSubject, SubjectId } from '../../src/facts/envelope';

interface Kept {
  readonly asOf: string;
  readonly place: string;
  readonly subjects: readonly SubjectId[];
  readonly silentAgencies: readonly string[];
  readonly facts: Readonly<Record<SubjectId, FactsOfSubject>>;
}

export interface BenchFamily {
  readonly asOf: string;
  readonly place: string;
  readonly question: Question;
}

export function benchFamilies(): readonly BenchFamily[] {
  const kept = JSON.parse(readFileSync(join(__dirname, 'four-families.json'), 'utf8')) as readonly Kept[];
  return kept.map(({ asOf, place, subjects, silentAgencies, facts }) =>
    ({ asOf, place, question: { subjects, silentAgencies, facts: new Map(Object.entries(facts) as [SubjectId, FactsOfSubject][]) } }));
}
