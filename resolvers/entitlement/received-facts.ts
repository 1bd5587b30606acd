/** Gathers the envelopes that arrived, and notes which agencies sent none. */
import type { FactsEnvelope, FactsOfSubject, SubjectId } from '../../src/facts/envelope';
import { validateEnvelope } from '../../src/facts/validate';
import { isAboutEmployer } from '../../src/subgraph/agency';
import { factsFieldOf } from '../../src/subgraph/assessment-facts';
import type { AssessmentKey } from '../../src/subgraph/shared-types';
import type { EntitlementContext } from './entitlement-context';

export interface ReceivedFacts {
  readonly facts: ReadonlyMap<SubjectId, FactsOfSubject>;
  /** By agency; one that stayed silent has none, and all its facts are UNKNOWN. */
  readonly envelopes: ReadonlyMap<string, FactsEnvelope>;
}

/** An assessment as the gateway hands it over: its key, and one envelope per agency, null or absent from a silent one. */
export type AssessmentWithFacts = AssessmentKey & Readonly<Record<string, unknown>>;

type Needed = Pick<EntitlementContext, 'agencies' | 'factsInUse' | 'factsInUseOfEmployers' | 'report'>;

/** Two fields of one assessment ask for them; they are gathered and checked once. */
const gathered = new WeakMap<AssessmentWithFacts, ReceivedFacts>();

export function receivedFacts(assessment: AssessmentWithFacts, needed: Needed): ReceivedFacts {
  const known = gathered.get(assessment) ?? gather(assessment, needed);
  gathered.set(assessment, known);
  return known;
}

function gather(assessment: AssessmentWithFacts, { agencies, factsInUse, factsInUseOfEmployers, report }: Needed): ReceivedFacts {
  const inUse = isAboutEmployer(assessment) ? factsInUseOfEmployers : factsInUse;
  const subjects = assessment.subjects.map(({ id }) => id);
  const facts = new Map<SubjectId, Record<string, FactsOfSubject[string]>>(subjects.map((subject) => [subject, {}]));
  const envelopes = new Map<string, FactsEnvelope>();
  for (const agency of agencies) {
    const sent = assessment[factsFieldOf(agency)];
    // Some planners leave a null field out altogether.
    if (sent == null) continue;
    const asked = { agency, subjects, facts: inUse.get(agency) ?? [] };
    const { envelope, breaches } = validateEnvelope(sent as FactsEnvelope, asked);
    for (const { message } of breaches) report(agency, new Error(`A breach of the contract for facts: ${message}`));
    envelopes.set(agency, envelope);
    for (const subject of subjects) Object.assign(facts.get(subject) ?? {}, envelope.facts[subject]);
  }
  return { facts, envelopes };
}
