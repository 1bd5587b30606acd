/** Where an evaluation stands: the subject, the persons that quantifiers are at, and what is known. */
import type { IsoDate, SubjectId } from '../../facts/envelope';
import type { Evidence } from './evidence';
import type { Value } from './kleene';

export interface Frame {
  readonly evidence: Evidence;
  /** The day asked about. */
  readonly asOf: IsoDate;
  readonly subject: SubjectId;
  /** By slot; a quantifier writes its member before it asks its body. */
  readonly members: SubjectId[];
  /** Values of formulas found so far in this question, since many rules ask for the same age. */
  readonly formulas: Map<string, Value>;
  /** Listens to what is read, when somebody wants to know what a verdict rests on. */
  readonly trace?: Trace;
}

/** A frame at the beginning of an evaluation. */
export function frameOf(evidence: Evidence, asOf: IsoDate, subject: SubjectId): Frame {
  return { evidence, asOf, subject, members: [], formulas: new Map() };
}

export interface Trace {
  fact(subject: SubjectId, fact: string): void;
  formula(subject: SubjectId, formula: string, value: Value): void;
  parameter(parameter: string): void;
}

/** Gathers what could still change an UNKNOWN. */
export interface Gaps {
  fact(subject: SubjectId, fact: string, written?: string): void;
  parameter(parameter: string): void;
}

/** One node, ready to run. `gaps` may be asked only in a frame where `value` is UNKNOWN. */
export interface Evaluator {
  readonly value: (frame: Frame) => Value;
  readonly gaps: (frame: Frame, gaps: Gaps) => void;
}
