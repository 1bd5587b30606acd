/**
 * The envelope in which an agency sends the facts that it owns to the place where entitlements are determined.
 *
 * Three states that must never be taken for one another: a value, a known "none" (`value: null`), and UNKNOWN (`unknown: reason`).
 * An agency that did not answer sends no envelope at all; then each of its facts is UNKNOWN.
 */

/** What a fact is about: a person, an employer, an employer-person pair, or a place. */
export type SubjectId = `person:${string}` | `employer:${string}` | `pair:${string}` | `place:${string}`;

/** A day without time, ISO 8601 (`2016-09-01`). */
export type IsoDate = string;

/**
 * A recorded value. `null` is a known "none". Money is in yuan, periods are in months unless the fact's name says otherwise,
 * persons are subject ids, sets and lists are arrays, money per tax is an object.
 */
export type FactValue = boolean | number | string | null | readonly string[] | Readonly<Record<string, number>>;

/**
 * Why an agency that did answer does not know:
 * `not-held` it keeps no such record of this subject; `pending` a check is under way;
 * `before-records` the day asked about lies before its records begin; `withheld` it may not say.
 */
export const unknownReasons = ['not-held', 'pending', 'before-records', 'withheld'] as const;
export type UnknownReason = (typeof unknownReasons)[number];

export interface KnownFact {
  readonly value: FactValue;
  /** Day on which the agency recorded it. */
  readonly recordedOn?: IsoDate;
  /** The register that it was read from, in the agency's own words. */
  readonly source?: string;
  /** First and last day on which the value holds if nothing else changes. */
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  /**
   * The value from the day after `until` on, where the agency knows it already; never without `until`. Left out, the fact is UNKNOWN from
   * that day on: an endorsement that runs out is followed by a suspended permit, a finding that runs out by nothing that anybody knows.
   */
  readonly then?: FactValue;
}

export interface UnknownFact {
  readonly unknown: UnknownReason;
}

export type FactEntry = KnownFact | UnknownFact;

/** Facts of one subject, by the names of `policy/vocabulary`. */
export type FactsOfSubject = Readonly<Record<string, FactEntry>>;

export interface FactsEnvelope {
  /** The agency's id in `policy/vocabulary/agencies.yml`. */
  readonly agency: string;
  /** Version of the vocabulary that the agency speaks. */
  readonly vocabulary: string;
  /** Instant of the answer, ISO 8601 in UTC. */
  readonly answeredAt: string;
  /** True when these are the last known facts, served because the agency's own records could not be read. */
  readonly stale: boolean;
  readonly facts: Readonly<Record<SubjectId, FactsOfSubject>>;
}

export function isUnknown(entry: FactEntry): entry is UnknownFact {
  return 'unknown' in entry;
}
