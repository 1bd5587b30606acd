/** What-if: values that are supposed instead of what is known. One that could not be true is refused before anything is determined. */
import type { FactValue, SubjectId } from '../facts/envelope';
import { misfit, subjectKinds } from '../facts/shape';
import { didYouMean } from './nearest';
import type { AnswersBySubject, FactsBySubject } from './three-valued/evidence';
import type { Vocabulary } from './vocabulary';

/** Names every supposition that cannot be used, and why. */
export class SuppositionError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'SuppositionError';
  }
}

export function refuseMisfits(suppositions: AnswersBySubject, { facts }: { readonly facts: FactsBySubject }, vocabulary: Vocabulary): void {
  const problems: string[] = [];
  for (const [subject, supposed] of suppositions) {
    if (!facts.has(subject)) {
      problems.push(`\`${subject}\` is not among the subjects of this assessment. They are: ${[...facts.keys()].join(', ')}.`);
      continue;
    }
    for (const [fact, value] of Object.entries(supposed)) {
      const why = misfitOf(subject, fact, value, vocabulary);
      if (why !== null) problems.push(`\`${fact}\` of \`${subject}\`: ${why}`);
    }
  }
  if (problems.length > 0) throw new SuppositionError(problems);
}

function misfitOf(subject: SubjectId, name: string, value: FactValue, { facts, formulas }: Vocabulary): string | null {
  const fact = facts.get(name);
  if (fact === undefined) {
    if (formulas.has(name)) return 'this is derived; suppose the recorded facts that it rests on.';
    return `there is no such fact. ${didYouMean(name, facts.keys()) ?? 'Facts are listed in policy/vocabulary.'}`;
  }
  if (fact.given !== undefined) return 'this comes with the question; ask for another day or place instead.';
  const kind = subjectKinds.find((one) => subject.startsWith(`${one}:`));
  if (kind !== undefined && !fact.of.includes(kind)) return `this is a fact of ${fact.of.join(' or ')}.`;
  const wrong = misfit(fact.shape, value);
  return wrong === null ? null : `${wrong}.`;
}
