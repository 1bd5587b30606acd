/** What the resident said at this visit. It is kept until the visit ends, also while the network is away. */
import type { FactAnswer } from '../../../src/operations/operations.generated';

export interface AnswerGiven {
  readonly residentId: string;
  readonly fact: string;
  /** As the vocabulary types it; null for a "none". Left out where the resident does not know, so that the question is not put again. */
  readonly value?: unknown;
}

export const answeredUnknown = (answer: AnswerGiven): boolean => !('value' in answer);

/** As the graph takes them: of those that have a value. */
export function factAnswers(answers: readonly AnswerGiven[]): FactAnswer[] {
  return answers.filter((answer) => !answeredUnknown(answer)).map(({ residentId, fact, value }) => ({ residentId, fact, value }));
}

export function withAnswer(answers: readonly AnswerGiven[], answer: AnswerGiven): readonly AnswerGiven[] {
  return [...withoutAnswer(answers, answer), answer];
}

export function withoutAnswer(answers: readonly AnswerGiven[], { residentId, fact }: Pick<AnswerGiven, 'residentId' | 'fact'>): readonly AnswerGiven[] {
  return answers.filter((one) => one.residentId !== residentId || one.fact !== fact);
}
