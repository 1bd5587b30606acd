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

/** The amount of an entitlement. */
export interface Amount extends Quantity {
  /** Whose the sum is: `household` is told of each member and paid once. A person's own where left out. */
  readonly per?: AmountBearer;
  /** True for what the person has to pay, such as a tax or a fee at a lower rate: it is no sum to receive. */
  readonly isPayable?: boolean;
}

export const amountBearers = ['person', 'household'] as const;
export type AmountBearer = (typeof amountBearers)[number];

/** Who owes what a breach left undone. */
export const claimAddressees = ['employer', 'dispatch agency and user firm', 'authority', 'guardian'] as const;
export type ClaimAddressee = (typeof claimAddressees)[number];

/** What an amount asked for each hire comes to for the employer: no more than these sums hold together, taken from one after the other. */
export interface OverHires {
  readonly text: Bilingual;
  readonly takenFrom: readonly TakenFrom[];
}

export interface TakenFrom {
  readonly text: Bilingual;
  /** Of the employer; null where there is no such sum. */
  readonly feel: string;
  readonly expression: Expression;
}

/** A paper to bring, unless agencies' records prove the same. */
export interface Paper extends Bilingual {
  /** Recorded facts that say what the paper says: when all are known, it need not be brought. Empty: it must be. */
  readonly provedBy: readonly Proof[];
}

/** A recorded fact of the subject (of its employer, of the place), or of everybody to whom a relation leads: `guardians.hukou.place`. */
export interface Proof {
  readonly name: string;
  readonly fact: string;
  readonly relation?: string;
}

/** Part of a right that somebody else owes: asked of whoever has the right, with what may be claimed where it is broken. */
export interface Breach {
  readonly id: string;
  /** Days on which it is asked; outside it the duty was another's, or none. */
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  /** True where the right is broken. */
  readonly feel: string;
  readonly expression: Expression;
  readonly text: Bilingual;
  readonly citation: Citation;
  readonly claimFrom: ClaimAddressee;
  /** What may be claimed, in words for the resident. */
  readonly claim: Bilingual;
  readonly amount?: Quantity;
  /** Until when it may be claimed; left out where nothing limits it. */
  readonly lastDay?: LastDay;
  /** Entitlements through which it is claimed, the nearest first. */
  readonly remedies: readonly string[];
}

/** The limit in words, and the last day itself, that day included, where one can run while the right is had; null says that none runs yet. */
export interface LastDay {
  readonly text: Bilingual;
  readonly feel?: string;
  readonly expression?: Expression;
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

/** What a law changes in a rule; what it does not name stays as it was. */
export interface Amendment {
  /** By the id of the condition. */
  readonly conditions: ReadonlyMap<string, ConditionChange>;
  /** Asked as well, all of them. */
  readonly added: readonly ConditionNode[];
  readonly amount?: Amount;
  readonly durationMonths?: Quantity;
  readonly name?: Bilingual;
  readonly summary?: Bilingual;
  readonly documents?: readonly Paper[];
  readonly where?: Bilingual;
  readonly deadline?: Bilingual;
}

export type ConditionChange = Partial<Pick<Condition, 'feel' | 'expression' | 'text' | 'citation'>>;

/** The rule as a later law has it. */
export interface RuleVersion {
  readonly from: IsoDate;
  readonly until?: IsoDate;
  /** True: the law of those days. False: shown beside, and what decides otherwise goes on deciding. */
  readonly decides: boolean;
  readonly law: string;
  readonly confidence: (typeof basisConfidences)[number];
  /** What it changes. */
  readonly change: Bilingual;
  readonly amendment: Amendment;
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
  readonly amount?: Amount;
  readonly durationMonths?: Quantity;
  /** Of a rule asked for each hire. */
  readonly overHires?: OverHires;
  readonly documents: readonly Paper[];
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

/** The same words about the same kinds of subject mean the same. */
export function wordsOf({ feel }: Condition, { subjects }: Rule): string {
  return `${subjects.join(' ')}\n${feel}`;
}
