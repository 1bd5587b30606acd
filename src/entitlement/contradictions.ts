/**
 * Finds what cannot be true together among the facts of a question. Only what is certain is told: an unknown fact contradicts nothing,
 * and nothing is determined otherwise because of it.
 */
import type { SubjectId } from '../facts/envelope';
import type { RuleSet } from './compile';
import type { Bilingual, Disclose, ValueUsed } from './determination';
import type { Question } from './determine';
import { toClosures } from './three-valued/evaluate';
import { Evidence } from './three-valued/evidence';
import { frameOf, type Evaluator } from './three-valued/frame';
import { readingsOf } from './values-read';
import type { Contradiction } from './vocabulary';

export interface ContradictionFound {
  readonly id: string;
  readonly subject: SubjectId;
  readonly text: Bilingual;
  /** Both sides, each with its agency and source. */
  readonly values: readonly ValueUsed[];
}

/** Among everybody whose facts were given, the related persons too. */
export function contradictionsIn(ruleSet: RuleSet, { facts, answers, suppositions }: Question, disclose: Disclose): readonly ContradictionFound[] {
  // A value whose last day has passed is no longer certain.
  const evidence = new Evidence(ruleSet.policy.vocabulary, { facts, answers, suppositions }).on(ruleSet.asOf);
  const persons = [...facts.keys()].filter((subject) => subject.startsWith('person:'));
  return persons.flatMap((subject) => {
    const frame = frameOf(evidence, ruleSet.asOf, subject);
    return asked(ruleSet).filter(({ holds }) => holds.value(frame) === true).map(({ contradiction: { id, text }, holds }) => {
      const { values } = readingsOf(holds, frame, ruleSet, disclose);
      return { id, subject, text, values };
    });
  });
}

interface Asked {
  readonly contradiction: Contradiction;
  readonly holds: Evaluator;
}

const compiled = new WeakMap<RuleSet['law'], readonly Asked[]>();

function asked({ law, surroundings, policy }: RuleSet): readonly Asked[] {
  const known = compiled.get(law) ?? policy.vocabulary.contradictions.map((contradiction) => ({ contradiction, holds: toClosures(contradiction.expression, surroundings) }));
  compiled.set(law, known);
  return known;
}
