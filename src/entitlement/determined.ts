/**
 * A determination as the engine makes it: the verdict and the states of the conditions stand ready, since they are what every board
 * shows; what is missing, sums and used answers are worked out when somebody reads them, from the same evidence.
 */
import type { SubjectId } from '../facts/envelope';
import type { CompiledRule } from './compile';
import type { ConditionStates } from './condition-states';
import type { AnswerUsed, Determination, MissingFact, Verdict } from './determination';
import type { Inquiry } from './inquiry';
import type { Missing } from './missing';
import type { Evidence } from './three-valued/evidence';

const nothingMissing: Missing = { missing: [], missingParameters: [] };
const noAnswers: readonly AnswerUsed[] = [];

export class Determined implements Determination {
  // Private to the machine itself, so that no answer carries facts by accident.
  readonly #compiled: CompiledRule;
  readonly #inquiry: Inquiry;
  /** One field, since a board has hundreds of determinations and few are read further. */
  #further: { missing?: Missing; usedAnswers?: readonly AnswerUsed[]; readonly isAmountWithheld?: true } | undefined;

  constructor(
    readonly entitlement: string,
    readonly subject: SubjectId,
    readonly verdict: Verdict,
    readonly conditions: ConditionStates,
    compiled: CompiledRule,
    inquiry: Inquiry,
  ) {
    this.#compiled = compiled;
    this.#inquiry = inquiry;
  }

  get missing(): readonly MissingFact[] {
    return this.#open().missing;
  }

  get missingParameters(): readonly string[] {
    return this.#open().missingParameters;
  }

  get amount(): number | null | undefined {
    if (this.verdict !== 'ELIGIBLE') return undefined;
    if (this.#further?.isAmountWithheld === true) return this.#compiled.amount === undefined ? undefined : null;
    return this.#inquiry.quantity('amount', this.#compiled, this.subject);
  }

  get durationMonths(): number | null | undefined {
    if (this.verdict !== 'ELIGIBLE') return undefined;
    if (this.#further?.isAmountWithheld === true) return this.#compiled.durationMonths === undefined ? undefined : null;
    return this.#inquiry.quantity('durationMonths', this.#compiled, this.subject);
  }

  get usedAnswers(): readonly AnswerUsed[] {
    if (!this.#inquiry.evidence.hasAnswers) return noAnswers;
    this.#further ??= {};
    this.#further.usedAnswers ??= this.#inquiry.usedAnswers(this.#compiled, this.subject, this.verdict);
    return this.#further.usedAnswers;
  }

  toJSON(): Determination {
    const { entitlement, subject, verdict, missing, missingParameters, conditions, amount, durationMonths, usedAnswers } = this;
    return {
      entitlement, subject, verdict, missing, missingParameters, conditions,
      ...(amount === undefined ? {} : { amount }),
      ...(durationMonths === undefined ? {} : { durationMonths }),
      usedAnswers,
    };
  }

  /** What a determination rests on. */
  static evidenceBehind(determination: Determination): Evidence {
    if (determination instanceof Determined) return determination.#inquiry.evidence;
    throw new Error('This determination was not made here, so it cannot be explained: determine it again from its facts.');
  }

  /** The same without its amount and its duration, for a reader who could work out from it what may not be seen. */
  static withholdingAmount(determination: Determination): Determination {
    if (!(determination instanceof Determined)) return determination;
    const { entitlement, subject, verdict, conditions } = determination;
    const told = new Determined(entitlement, subject, verdict, conditions, determination.#compiled, determination.#inquiry);
    told.#further = { isAmountWithheld: true };
    return told;
  }

  /** Then nothing may show how the amount comes about either. */
  static isAmountWithheld(determination: Determination): boolean {
    return determination instanceof Determined && determination.#further?.isAmountWithheld === true;
  }

  #open(): Missing {
    if (this.verdict !== 'UNDETERMINED') return nothingMissing;
    this.#further ??= {};
    this.#further.missing ??= this.#inquiry.missing(this.#compiled, this.subject, this.conditions);
    return this.#further.missing;
  }
}
