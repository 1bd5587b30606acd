/**
 * What the engine answers: the shapes of a determination and of its explanation.
 *
 * A determination is small on purpose (a verdict, what is missing, two bits per condition): most are never explained, and
 * the texts, values and sources are looked up only when somebody reads.
 */
import type { FactValue, IsoDate, SubjectId, UnknownReason } from '../facts/envelope';
import type { ConditionStates } from './condition-states';

export type Verdict = 'ELIGIBLE' | 'INELIGIBLE' | 'UNDETERMINED';
export type ConditionState = 'MET' | 'NOT_MET' | 'UNKNOWN';

/** A text in the two languages of the counter. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** Why a fact is unknown: what the agency said, or that it said nothing, or that nobody has asked the resident yet. */
export type MissingReason = UnknownReason | 'agency-silent' | 'never-asked';

/** An unknown recorded fact that could still change the verdict. */
export interface MissingFact {
  readonly subject: SubjectId;
  readonly fact: string;
  /** Owner of the fact, as in `policy/vocabulary/agencies.yml`. */
  readonly agency: string;
  readonly reason: MissingReason;
  /** True when the resident may be asked at the counter. */
  readonly isAskable: boolean;
}

export interface AnswerUsed {
  readonly subject: SubjectId;
  readonly fact: string;
}

export interface Determination {
  readonly entitlement: string;
  readonly subject: SubjectId;
  readonly verdict: Verdict;
  /** Empty unless the verdict is UNDETERMINED. */
  readonly missing: readonly MissingFact[];
  /** Parameters of the place (`local.x`) that have no value there on that day and could change the verdict. */
  readonly missingParameters: readonly string[];
  /** One state per condition, in the order in which the rule writes them. */
  readonly conditions: ConditionStates;
  /** In yuan. Only of an ELIGIBLE subject and where the rule fixes one; null while a fact that it needs is unknown. */
  readonly amount?: number | null | undefined;
  readonly durationMonths?: number | null | undefined;
  /** Answers given at the counter on which this verdict rests. */
  readonly usedAnswers: readonly AnswerUsed[];
}

/** The resident's answer differs from the agency's record; the record was used. */
export interface AnswerConflict {
  readonly subject: SubjectId;
  readonly fact: string;
  readonly answer: FactValue;
  readonly recorded: FactValue;
}

/** An answer that was not used, and why: the fact may not be asked, is not in the vocabulary, or the value does not fit. */
export interface RefusedAnswer {
  readonly subject: SubjectId;
  readonly fact: string;
  readonly why: string;
}

export interface Determinations {
  readonly asOf: IsoDate;
  readonly place: string;
  /** SHA-256 over the policy's files: with the digest of the facts and the engine's version, enough to replay an appeal. */
  readonly policyRevision: string;
  readonly engineVersion: string;
  /** SHA-256 over the facts that the determined rules read, of the subjects given. */
  readonly factsDigest: string;
  readonly determinations: readonly Determination[];
  readonly conflicts: readonly AnswerConflict[];
  readonly refusedAnswers: readonly RefusedAnswer[];
}

/** Where a condition stands in the law: an article of its own, or only a section of the Opinion. */
export type Citation =
  | { readonly law: string; readonly article: string }
  | { readonly opinion: number; readonly reference: string };

/** Whether the reader of an explanation may see a value. The verdict may rest on it either way. */
export type Disclosure = 'shown' | 'hidden';
export type Disclose = (fact: string, subject: SubjectId) => Disclosure;

export interface ValueUsed {
  readonly subject: SubjectId;
  readonly fact: string;
  readonly label: Bilingual;
  readonly agency: string;
  readonly disclosure: Disclosure;
  /** Absent when hidden or unknown. */
  readonly value?: FactValue;
  /** Set when the value is unknown and its disclosure is `shown`. */
  readonly unknown?: MissingReason;
  readonly source?: string;
  readonly recordedOn?: IsoDate;
  /** True when the resident said so at the counter. */
  readonly isAnswer: boolean;
  /** True when it is supposed in a what-if; then no record stands behind it. */
  readonly isSupposed: boolean;
  /** True when the engine derived the value from recorded facts, which are listed too. */
  readonly isDerived: boolean;
}

export interface ParameterUsed {
  /** Without its prefix: `settlement_insurance_months`. */
  readonly parameter: string;
  readonly label: Bilingual;
  readonly value?: FactValue;
  /** A placeholder must never be shown to a resident as a rule of the place without this mark. */
  readonly mark: ParameterMark | 'unknown';
  readonly source?: string;
}

export const parameterMarks = ['text', 'national rule', 'local placeholder'] as const;
export type ParameterMark = (typeof parameterMarks)[number] | 'given with the question';

export interface ConditionExplanation {
  readonly kind: 'condition';
  readonly id: string;
  readonly text: Bilingual;
  readonly state: ConditionState;
  readonly feel: string;
  readonly citation: Citation;
  readonly values: readonly ValueUsed[];
  readonly parameters: readonly ParameterUsed[];
}

export interface GroupExplanation {
  /** `all` of the members must be met, or `any` one of them. */
  readonly kind: 'all' | 'any';
  readonly text?: Bilingual;
  readonly state: ConditionState;
  readonly members: readonly ExplanationNode[];
}

export type ExplanationNode = ConditionExplanation | GroupExplanation;

export interface Explanation {
  readonly entitlement: string;
  readonly subject: SubjectId;
  readonly verdict: Verdict;
  readonly name: Bilingual;
  readonly conditions: ExplanationNode;
}
