/** The facts, formulas, owners and parameters that rules may name. Read from `policy/vocabulary` and `policy/places`. */
import type { FactValue, IsoDate } from '../facts/envelope';
import type { FactShape, SubjectKind } from '../facts/shape';
import type { Bilingual, ParameterMark } from './determination';
import type { Expression } from './feel/expression';
import type { Type } from './feel/types';
import type { Unit, UnitOfParameter } from './units';

/** open: anyone at the counter; masked: partly shown; sensitive: for the entitlement applied for; restricted: person and treating unit. */
export const factClasses = ['open', 'masked', 'sensitive', 'restricted'] as const;
export type FactClass = (typeof factClasses)[number];

/** Who can bring a change about. `time`: nobody acts, it comes with the days. `nobody`: it happened, or nobody ought to bring it about. */
export const changers = ['resident', 'employer', 'agency', 'time', 'nobody'] as const;
export type Changer = (typeof changers)[number];

/** A value that somebody may work towards: itself, `more` or `less` of a number, `today` of a date, the place asked about (`here`) of a code. */
export type ReachableValue = FactValue;

export interface AgencyEntry extends Bilingual {
  readonly id: string;
  /** The public service line that answers for it. */
  readonly phone?: string;
  /** The name by which the dictionary of facts calls it, where that is another. */
  readonly dictionaryName?: string;
  /** How it numbers its cases; an agency whose programs show no mandate says nothing. */
  readonly caseNumbers?: CaseNumbers;
}

export interface CaseNumbers {
  /** A regular expression over the whole number. */
  readonly form: string;
  readonly example: string;
}

export interface FactEntryOfVocabulary {
  readonly name: string;
  readonly label: Bilingual;
  readonly meaning: string;
  readonly derivedFrom?: string;
  readonly shape: FactShape;
  /** What each value of an `enum`, or each member of a `set`, is called; none where the values are ids of entitlements, which have names. */
  readonly valueWords: ReadonlyMap<string, Bilingual>;
  readonly unit?: Unit;
  /** What it may be a fact of; empty for the day asked about. */
  readonly of: readonly SubjectKind[];
  readonly owner: string;
  /** Who answers for it in the graph: its owner, or the registry. */
  readonly holder: string;
  readonly factClass: FactClass;
  readonly isAskable: boolean;
  readonly changedBy: Changer;
  /** The only values towards which somebody may work; any value where it is left out. Nobody brings about the others. */
  readonly changedTo?: readonly ReachableValue[];
  /** Done on a day: an application, a registration, a payment, a signature. What changes a life is none. */
  readonly isFormality: boolean;
  /** Leads to another subject (`spouse`, `employer`). */
  readonly isRelation: boolean;
  /** Not sent by any agency: it comes with the question, or from the table of places. */
  readonly given?: 'question' | 'places';
}

/** A fact that is a pure function of facts. */
export interface Formula {
  readonly name: string;
  readonly label: Bilingual;
  readonly type: Type;
  readonly unit?: Unit;
  readonly feel: string;
  readonly expression: Expression;
  readonly source: string;
}

export interface DatedValue {
  readonly from: IsoDate;
  readonly until?: IsoDate;
  readonly scope: { readonly kind: 'province' | 'class' | 'city'; readonly is: string };
  readonly value: FactValue;
  readonly mark: ParameterMark;
  readonly source: string;
}

export interface Parameter {
  readonly name: string;
  readonly label: Bilingual;
  readonly type: Type;
  readonly unit?: UnitOfParameter;
  /** Turns a value as written (`08-31`) into the value that rules see, or says why it cannot. */
  readonly accept: (written: unknown) => { readonly value: FactValue } | { readonly misfit: string };
  readonly values: readonly DatedValue[];
}

export interface City {
  readonly code: string;
  readonly label: Bilingual;
  readonly classes: readonly DatedValue[];
}

export interface Vocabulary {
  readonly version: string;
  readonly agencies: ReadonlyMap<string, AgencyEntry>;
  readonly facts: ReadonlyMap<string, FactEntryOfVocabulary>;
  readonly formulas: ReadonlyMap<string, Formula>;
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly cities: ReadonlyMap<string, City>;
  /** What places are called, the cities among them: a province by two digits, a county or city by six. */
  readonly placeNames: ReadonlyMap<string, Bilingual>;
  readonly opinion: Opinion;
  readonly contradictions: readonly Contradiction[];
}

/** What cannot be true together: true where it is, asked of a person. */
export interface Contradiction {
  readonly id: string;
  readonly feel: string;
  readonly expression: Expression;
  readonly text: Bilingual;
}

export interface Opinion {
  readonly reference: string;
  readonly title: Bilingual;
  /** Number → subject. */
  readonly sections: ReadonlyMap<number, string>;
}
