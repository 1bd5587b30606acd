/** The answer to one question as the engine makes it: everything stands ready but the digest, which costs more than the verdicts. */
import type { IsoDate } from '../facts/envelope';
import type { AnswerConflict, Determination, Determinations, RefusedAnswer } from './determination';

/** A class, since a getter in an object literal makes a shape for every object, and what the shape holds outlives it. */
export class Answered implements Determinations {
  readonly #digest: () => string;
  #factsDigest: string | undefined;

  constructor(
    readonly asOf: IsoDate,
    readonly place: string,
    readonly policyRevision: string,
    readonly engineVersion: string,
    readonly determinations: readonly Determination[],
    readonly conflicts: readonly AnswerConflict[],
    readonly refusedAnswers: readonly RefusedAnswer[],
    digest: () => string,
  ) {
    this.#digest = digest;
  }

  /** Only who records or replays a determination reads it. */
  get factsDigest(): string {
    this.#factsDigest ??= this.#digest();
    return this.#factsDigest;
  }

  toJSON(): Determinations {
    const { asOf, place, policyRevision, engineVersion, factsDigest, determinations, conflicts, refusedAnswers } = this;
    return { asOf, place, policyRevision, engineVersion, factsDigest, determinations, conflicts, refusedAnswers };
  }
}
