/**
 * What is wrong with a policy, where, and what to do about it. All problems are collected before anything is refused, so that
 * an author mends a file in one go; a policy with a single problem is never used.
 */
export interface Problem {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint?: string;
}

/** `file:line:column: message. hint` */
export function formatProblem(problem: Problem): string {
  const where = `${problem.file}:${problem.line}:${problem.column}`;
  return `${where}: ${problem.message}.${problem.hint === undefined ? '' : ` ${problem.hint}`}`;
}

export class PolicyError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(`The policy has ${problems.length} problem${problems.length === 1 ? '' : 's'}:\n${problems.map(formatProblem).join('\n')}`);
    this.name = 'PolicyError';
  }
}
