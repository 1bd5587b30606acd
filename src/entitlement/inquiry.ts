/** One question under one law: what all its determinations share, and what is worked out only when somebody reads it. */
import type { IsoDate, SubjectId } from '../facts/envelope';
import type { CompiledRule, RuleSet } from './compile';
import type { ConditionStates } from './condition-states';
import type { AnswerUsed, Verdict } from './determination';
import type { LawProgram } from './generated/law-program';
import type { UnpackedFacts } from './generated/unpacked-facts';
import { missingFor, type Missing } from './missing';
import type { Evidence } from './three-valued/evidence';
import type { Evaluator, Frame, Trace } from './three-valued/frame';
import type { Value } from './three-valued/kleene';

/** Generated code and the facts laid out for it. */
export interface Code {
  readonly program: LawProgram;
  readonly facts: UnpackedFacts;
}

export class Inquiry {
  /** Values of formulas that the closures found so far, since many rules ask for the same age. */
  private readonly formulas = new Map<string, Value>();
  private knownEvidence: Evidence | undefined;

  /** `evidenceOnTheDay` is asked only when somebody reads more than verdicts, and only once. */
  constructor(
    readonly ruleSet: RuleSet,
    private readonly asOf: IsoDate,
    private readonly evidenceOnTheDay: () => Evidence,
    private readonly code: Code | null,
  ) {}

  get evidence(): Evidence {
    this.knownEvidence ??= this.evidenceOnTheDay();
    return this.knownEvidence;
  }

  frame(subject: SubjectId, trace?: Trace): Frame {
    const frame = { evidence: this.evidence, asOf: this.asOf, subject, members: [], formulas: this.formulas };
    return trace === undefined ? frame : { ...frame, trace };
  }

  missing(compiled: CompiledRule, subject: SubjectId, states: ConditionStates): Missing {
    return missingFor(compiled, states, this.frame(subject), this.ruleSet);
  }

  /** Undefined where the rule fixes none. One that needs an unknown fact is null, never zero. */
  quantity(name: 'amount' | 'durationMonths', compiled: CompiledRule, subject: SubjectId): number | null | undefined {
    const evaluator = compiled[name];
    if (evaluator === undefined) return undefined;
    const compute = this.code?.program.rules.get(compiled.rule.id)?.[name];
    const value = this.code === null || compute === undefined
      ? evaluator.value(this.frame(subject))
      : compute(this.code.facts.subject(subject), this.code.facts);
    return typeof value === 'number' ? value : null;
  }

  /** The answers of the counter that a determination rests on, in the order in which they are read. */
  usedAnswers({ conditions, amount, durationMonths }: CompiledRule, subject: SubjectId, verdict: Verdict): readonly AnswerUsed[] {
    const read = new AnswersRead(this.evidence);
    const frame = this.frame(subject, read);
    const quantities = verdict === 'ELIGIBLE' ? [amount, durationMonths].filter((one): one is Evaluator => one !== undefined) : [];
    for (const evaluator of [...conditions, ...quantities]) evaluator.value(frame);
    return read.used;
  }
}

class AnswersRead implements Trace {
  readonly used: AnswerUsed[] = [];

  constructor(private readonly evidence: Evidence) {}

  fact(subject: SubjectId, fact: string): void {
    const isNew = !this.used.some((one) => one.subject === subject && one.fact === fact);
    if (isNew && this.evidence.isAnswer(subject, fact)) this.used.push({ subject, fact });
  }

  formula(): void {}
  parameter(): void {}
}
