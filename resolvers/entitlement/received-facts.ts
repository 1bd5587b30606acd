/** Gathers the envelopes that arrived, and notes which agencies sent none. */
import type { FactsEnvelope, FactsOfSubject, SubjectId } from '../../src/facts/envelope';
import { checkEnvelope } from '../../src/facts/validate';
import { factsFieldOf } from '../../src/subgraph/assessment-facts';
import type { AssessmentKey } from '../../src/subgraph/shared-types';

export interface ReceivedFacts {
  readonly facts: ReadonlyMap<SubjectId, FactsOfSubject>;
  /** Agencies that sent nothing; all their facts are UNKNOWN. */
  readonly silent: ReadonlySet<string>;
  readonly envelopes: ReadonlyMap<string, FactsEnvelope>;
}

/** An assessment as the gateway hands it over: its key, and one envelope per agency, null or absent from a silent one. */
export type AssessmentWithFacts = AssessmentKey & Readonly<Record<string, unknown>>;

export function receivedFacts(assessment: AssessmentWithFacts, agencies: readonly string[]): ReceivedFacts {
  const facts = new Map<SubjectId, FactsOfSubject>();
  const silent = new Set<string>();
  const envelopes = new Map<string, FactsEnvelope>();
  for (const agency of agencies) {
    const sent = assessment[factsFieldOf(agency)];
    // Some planners leave a null field out altogether.
    if (sent == null) {
      silent.add(agency);
      continue;
    }
    const envelope = checkEnvelope(agency, sent);
    envelopes.set(agency, envelope);
    for (const [subject, entries] of Object.entries(envelope.facts) as [SubjectId, FactsOfSubject][]) {
      facts.set(subject, { ...facts.get(subject), ...entries });
    }
  }
  return { facts, silent, envelopes };
}
