/** What-if: values that are supposed instead of what is known. One that could not be true is refused before anything is determined. */
import type { FactsOfSubject, FactValue, SubjectId } from '../facts/envelope';
import { misfit, subjectKinds } from '../facts/shape';
import type { RuleSet } from './compile';
import { contradictionsIn } from './contradictions';
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

export function refuseMisfits(suppositions: AnswersBySubject, facts: FactsBySubject, ruleSet: RuleSet): void {
  const { vocabulary } = ruleSet.policy;
  const problems: string[] = [];
  for (const [subject, supposed] of suppositions) {
    if (!facts.has(subject)) {
      problems.push(`\`${subject}\` is not among the subjects of this assessment; name somebody of the family asked about.`);
      continue;
    }
    for (const [fact, value] of Object.entries(supposed)) {
      const why = misfitOf(subject, fact, value, vocabulary);
      if (why !== null) problems.push(`\`${fact}\` of \`${subject}\`: ${why}`);
    }
  }
  // Only what fits its fact can be asked whether it fits the rest.
  if (problems.length === 0) problems.push(...contradictionsWithin(suppositions, facts, ruleSet));
  if (problems.length > 0) throw new SuppositionError(problems);
}

/** Facts that lead to other subjects. */
const kindsOfRelation: readonly string[] = ['person', 'persons', 'employer'];

/** What is supposed may well contradict a record: that is a what-if. It may not contradict itself. */
function contradictionsWithin(suppositions: AnswersBySubject, facts: FactsBySubject, ruleSet: RuleSet): readonly string[] {
  const { vocabulary } = ruleSet.policy;
  const relations = new Map([...facts].map(([subject, known]): [SubjectId, FactsOfSubject] => [
    subject, Object.fromEntries(Object.entries(known).filter(([fact]) => kindsOfRelation.includes(vocabulary.facts.get(fact)?.shape.kind ?? ''))),
  ]));
  return contradictionsIn(ruleSet, { subjects: [], facts: relations, suppositions }, () => 'hidden').map(
    ({ subject, text, values }) => `What is supposed of \`${subject}\` contradicts itself (${values.map(({ fact }) => fact).join(', ')}): ${text.zh} / ${text.en}.`,
  );
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
