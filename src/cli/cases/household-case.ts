/** A household as a case file describes it, before it is turned into facts. */
import type { FactValue, IsoDate } from '../../facts/envelope';
import type { ExpectedBreach } from './expected-breaches';
import type { ExpectedLaw } from './expected-law';
import type { ExpectedReceived } from './expected-received';

/** Written `UNKNOWN` in a file: takes the fact away. */
export const unknownMark = Symbol('UNKNOWN');

export type GivenFact = FactValue | typeof unknownMark;
export type GivenFacts = ReadonlyMap<string, GivenFact>;

export const results = ['eligible', 'ineligible', 'undetermined', 'listed', 'withheld'] as const;
export type Result = (typeof results)[number];

export interface Expectation {
  readonly entitlement: string;
  /** Name of a person or an employer of the case. */
  readonly subject: string;
  readonly result: Result;
  readonly missing?: readonly string[];
  readonly why?: string;
  readonly viewer?: string;
  readonly amount?: number;
  readonly durationMonths?: number;
  readonly lawOfDay?: ExpectedLaw;
  readonly breaches?: readonly ExpectedBreach[];
  readonly received?: ExpectedReceived;
}

export interface Whereabouts {
  readonly city: string;
  readonly cityClass?: string;
  /** `place.…` facts that the case gives. */
  readonly facts: GivenFacts;
}

/** What a variant may change; a base case has all of it. */
export interface Circumstances {
  readonly asOf: IsoDate;
  readonly place: Whereabouts;
  readonly household: GivenFacts;
  readonly people: ReadonlyMap<string, GivenFacts>;
  readonly employers: ReadonlyMap<string, GivenFacts>;
  readonly agenciesDown: readonly string[];
  readonly local: Readonly<Record<string, unknown>>;
}

/** One situation and what is expected of it. A variant becomes a trial of its own. */
export interface Trial {
  /** `C03`, or `C03 / mother without permit`. */
  readonly name: string;
  readonly circumstances: Circumstances;
  readonly expectations: readonly Expectation[];
}
