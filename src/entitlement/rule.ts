/** One entitlement: who has it, under which conditions, on which law it rests, and what the resident needs to bring. */
import type { IsoDate } from '../facts/envelope';
import type { SubjectKind } from '../facts/shape';
import type { Bilingual, Citation } from './determination';
import type { Expression } from './feel/expression';

export const rightKinds = ['right', 'protection', 'service-in-kind', 'cash', 'subsidy', 'tax relief', 'loan', 'priority'] as const;
export type RightKind = (typeof rightKinds)[number];

export const confidences = ['text', 'national rule', 'local parameter'] as const;
export type Confidence = (typeof confidences)[number];

export const beneficiaries = [
  'worker', 'spouse', 'child', 'parent', 'family', 'employer', 'community',
  'left-behind child', 'left-behind woman', 'left-behind elder',
] as const;
export type Beneficiary = (typeof beneficiaries)[number];

/** `verified`: agrees with the full text of the law. `remembered`: confirm before use. */
export const basisConfidences = ['verified', 'verified in part', 'remembered'] as const;

export interface LegalBasis {
  readonly law: string;
  readonly articles: readonly string[];
  readonly confidence: (typeof basisConfidences)[number];
  /** In force from and until; left out where it does not matter to this rule. */
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  readonly note?: string;
}

export interface Condition {
  readonly kind: 'condition';
  readonly id: string;
  /** Place among the rule's conditions: the index of its state. */
  readonly index: number;
  readonly feel: string;
  readonly expression: Expression;
  readonly text: Bilingual;
  readonly citation: Citation;
}

export interface ConditionGroup {
  readonly kind: 'all' | 'any';
  readonly text?: Bilingual;
  readonly members: readonly ConditionNode[];
}

export type ConditionNode = Condition | ConditionGroup;

/** An amount or a period: computed where the law fixes it, in words where it does not. */
export interface Quantity {
  readonly text?: Bilingual;
  readonly unit?: string;
  readonly feel?: string;
  readonly expression?: Expression;
}

/** Part of a right that somebody else owes: asked of whoever has the right, with what may be claimed where it is broken. */
export interface Breach {
  readonly id: string;
  /** True where the right is broken. */
  readonly feel: string;
  readonly expression: Expression;
  readonly text: Bilingual;
  readonly citation: Citation;
  /** What may be claimed, and of whom. */
  readonly claim: Bilingual;
  readonly amount?: Quantity;
  /** The last day on which it may be claimed, that day included; left out where there is no limit. */
  readonly lastDay?: LastDay;
  /** Entitlements through which it is claimed, the nearest first. */
  readonly remedies: readonly string[];
}

export interface LastDay {
  readonly text: Bilingual;
  readonly feel: string;
  readonly expression: Expression;
}

/** Whether it is received already, from the agencies' records of payments and services. */
export interface Received {
  readonly text: Bilingual;
  readonly feel: string;
  readonly expression: Expression;
}

/** Two benefits that are not counted both in full. */
export interface Overlap {
  /** `excludes`: one of the two. `reduced-by`: this one is less by what the other pays. */
  readonly kind: 'excludes' | 'reduced-by';
  readonly other: string;
  readonly text: Bilingual;
  readonly citation: Citation;
}

/** The rule as a later (or an earlier) law has it. */
export interface RuleVersion {
  readonly from: IsoDate;
  readonly until?: IsoDate;
  /** True: the law of those days. False: shown beside, and the Opinion's text decides. */
  readonly decides: boolean;
  readonly law: string;
  readonly confidence: (typeof basisConfidences)[number];
  /** What it changes. */
  readonly change: Bilingual;
  /** The whole rule with the change made; it has no versions itself. */
  readonly rule: Rule;
}

export interface Rule {
  readonly id: string;
  readonly file: string;
  readonly sections: readonly number[];
  readonly quotes: readonly string[];
  readonly name: Bilingual;
  readonly summary: Bilingual;
  readonly kind: RightKind;
  readonly beneficiaries: readonly Beneficiary[];
  readonly agency: string;
  readonly confidence: Confidence;
  /** Days on which the rule holds; outside it is not determined at all. */
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  readonly conditions: ConditionNode;
  /** All conditions in the order written. */
  readonly leaves: readonly Condition[];
  readonly amount?: Quantity;
  readonly durationMonths?: Quantity;
  readonly documents: readonly Bilingual[];
  readonly where?: Bilingual;
  readonly deadline?: Bilingual;
  readonly basis: readonly LegalBasis[];
  readonly notes: readonly Bilingual[];
  readonly breaches: readonly Breach[];
  readonly received?: Received;
  readonly overlaps: readonly Overlap[];
  readonly versions: readonly RuleVersion[];
  /** What may be asked about. */
  readonly subjects: readonly SubjectKind[];
  /** Recorded facts that the rule reads in any version, through formulas too. */
  readonly factsUsed: ReadonlySet<string>;
  readonly parametersUsed: ReadonlySet<string>;
  /** Reads a restricted fact: determined for the person and the treating unit only, and served to nobody else. */
  readonly isRestricted: boolean;
}
