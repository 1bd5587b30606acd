/** Missing facts as clients read them. */
import type { MissingFact as EngineMissingFact, Policy } from '../../src/entitlement';
import type { MissingFact } from './board.type';
import { agencyName, factLabel, subjectName } from './names';

export function missingFacts(missing: readonly EngineMissingFact[], policy: Policy): MissingFact[] {
  return missing.map(({ subject, fact, agency, reason, isAskable }) => ({
    subject: subjectName(subject),
    fact,
    label: factLabel(policy, fact),
    agency: agencyName(policy, agency),
    reason,
    isAskable,
  }));
}
