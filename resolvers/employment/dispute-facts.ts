/** The open case of a party, a worker or an employer, as facts. */
import type { EmploymentFacts } from '../../src/facts/facts.generated';
import type { DerivedFacts } from '../../src/subgraph/agency';
import { known, notHeld } from '../../src/subgraph/recorded';
import type { DocketEntry } from './employment.loader';
import { openCase, violationEndedOn } from './inspection';

/**
 * Without an open case the docket does not say that there is no dispute, for most are never filed: the resident is asked at the counter.
 * It does say that none was filed, since this agency is where complaints and applications go.
 */
export function disputeFacts(entries: readonly DocketEntry[], day: string): DerivedFacts<EmploymentFacts> {
  const dispute = openCase(entries, day);
  if (dispute === null) return { ...withoutCase, 'dispute.complaint_filed_on': known(null) };
  return {
    'dispute.kind': known(dispute.kind, dispute),
    'dispute.known_on': dispute.known_on === null ? notHeld : known(dispute.known_on, dispute),
    'dispute.violation_ended_on': known(violationEndedOn(dispute, day), dispute),
    'dispute.complaint_filed_on': known(dispute.filed_on, dispute),
    'dispute.party_count': known(dispute.workers, dispute),
  };
}

const withoutCase: DerivedFacts<EmploymentFacts> = {
  'dispute.kind': notHeld,
  'dispute.known_on': notHeld,
  'dispute.violation_ended_on': notHeld,
  'dispute.party_count': notHeld,
};
