/** What a client supposes, as the engine takes it; what it refuses, as a failure that says why. */
import {
  SuppositionError, whatIf,
  type AnswersBySubject, type Determination, type Disclose, type FactsBySubject, type NextStep, type Policy, type Question, type RuleSet, type WhatIf,
} from '../../src/entitlement';
import { Failure } from '../../src/failure';
import type { FactEntry, FactsOfSubject, FactValue, SubjectId } from '../../src/facts/envelope';
import { personSubject } from '../../src/subgraph/agency';
import type { DeterminedBoard } from './determined-board';
import type { Supposition } from './what-if.type';

export interface SupposedBoard extends WhatIf {
  /** As they would be: who could be a beneficiary at all rests on them, too. */
  readonly facts: FactsBySubject;
}

export function supposedBoard(ruleSet: RuleSet, question: Question, suppose: readonly Supposition[], disclose: Disclose): SupposedBoard {
  const suppositions = suppositionsOf(suppose, question.subjects[0], ruleSet.policy);
  try {
    return { ...whatIf(ruleSet, question, suppositions, disclose), facts: laidOver(question.facts, suppositions) };
  } catch (error) {
    if (error instanceof SuppositionError) throw refused(error.problems);
    throw error;
  }
}

function suppositionsOf(suppose: readonly Supposition[], askedAbout: SubjectId | undefined, policy: Policy): AnswersBySubject {
  const gathered = new Map<SubjectId, Record<string, FactValue>>();
  const problems: string[] = [];
  for (const { subject: named, fact, value = null } of suppose) {
    const subject = named == null ? askedAbout : subjectNamed(named);
    if (subject === undefined) continue;
    const known = gathered.get(subject) ?? {};
    if (fact in known) problems.push(`\`${fact}\` of \`${subject}\`: this is supposed twice. Suppose one value.`);
    if (leadsToSomebody(fact, value, policy)) {
      problems.push(`\`${fact}\` of \`${subject}\`: who is whose relative or employer comes from the registers. Only that there is none can be supposed.`);
    }
    gathered.set(subject, { ...known, [fact]: value });
  }
  if (problems.length > 0) throw refused(problems);
  return gathered;
}

/** The board with one more value supposed: a step that the engine proposed, so there is nothing to refuse. */
export function boardSupposing(board: DeterminedBoard, { subject, fact, value }: NextStep, disclose: Disclose): DeterminedBoard {
  const { suppositions = new Map<SubjectId, Readonly<Record<string, FactValue>>>(), ...question } = board.question;
  const more = new Map(suppositions).set(subject, { ...suppositions.get(subject), [fact]: value });
  const { question: asked, supposed: result, real } = whatIf(board.ruleSet, question, more, disclose);
  const concerning = new Set(board.concerning.map(keyOf));
  return { ruleSet: board.ruleSet, question: asked, result, real, concerning: result.determinations.filter((one) => concerning.has(keyOf(one))) };
}

const keyOf = ({ entitlement, subject }: Determination): string => `${subject} ${entitlement}`;

function laidOver(facts: FactsBySubject, suppositions: AnswersBySubject): FactsBySubject {
  const supposed = ([subject, known]: readonly [SubjectId, FactsOfSubject]): [SubjectId, FactsOfSubject] => {
    const values = Object.entries(suppositions.get(subject) ?? {}).map(([fact, value]): [string, FactEntry] => [fact, { value }]);
    return [subject, values.length === 0 ? known : { ...known, ...Object.fromEntries(values) }];
  };
  return new Map([...facts].map(supposed));
}

/** The kinds of subject are written out, a person is told by resident id alone. */
function subjectNamed(named: string): SubjectId {
  return /^(person|employer|pair|place):/.test(named) ? (named as SubjectId) : personSubject(named);
}

const relations: readonly string[] = ['person', 'persons', 'employer'];

/** A relation that is not on record would let one person's conditions read another's facts. */
function leadsToSomebody(name: string, value: FactValue, { vocabulary }: Policy): boolean {
  const isNobody = value === null || (Array.isArray(value) && value.length === 0);
  return !isNobody && relations.includes(vocabulary.facts.get(name)?.shape.kind ?? '');
}

function refused(problems: readonly string[]): Failure {
  return new Failure('BAD_INPUT', `This cannot be supposed. ${problems.join(' ')}`);
}
