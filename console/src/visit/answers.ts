/** What the resident said at this visit. It is kept until the visit ends, also while the network is away. */
import type { FactAnswer } from '../../../src/operations/operations.generated';

export interface AnswerGiven {
  /** A resident by id, or `employer:` and a registration number. */
  readonly subject: string;
  readonly fact: string;
  /** As the vocabulary types it; null for a "none". Left out where the resident does not know, so that the question is not put again. */
  readonly value?: unknown;
}

export const answeredUnknown = (answer: AnswerGiven): boolean => !('value' in answer);

/** As the graph takes them: of those that have a value. */
export function factAnswers(answers: readonly AnswerGiven[]): FactAnswer[] {
  return answers.filter((answer) => !answeredUnknown(answer)).map(({ subject, fact, value }) => ({ ...subjectOf(subject), fact, value }));
}

const ofEmployer = 'employer:';

function subjectOf(subject: string): Pick<FactAnswer, 'residentId' | 'employerNumber'> {
  return subject.startsWith(ofEmployer) ? { employerNumber: subject.slice(ofEmployer.length) } : { residentId: subject };
}

export function withAnswer(answers: readonly AnswerGiven[], answer: AnswerGiven): readonly AnswerGiven[] {
  return [...withoutAnswer(answers, answer), answer];
}

export function withoutAnswer(answers: readonly AnswerGiven[], { subject, fact }: Pick<AnswerGiven, 'subject' | 'fact'>): readonly AnswerGiven[] {
  return answers.filter((one) => one.subject !== subject || one.fact !== fact);
}

/** Those that a board was not determined with, because they could not be sent, or are on their way. */
export function notYetCounted(answers: readonly AnswerGiven[], counted: readonly AnswerGiven[]): readonly AnswerGiven[] {
  return answers.filter((answer) => !counted.includes(answer));
}
