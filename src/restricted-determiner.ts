/** Makes of the engine and the policy in force what an agency determines its restricted facts by: the agency itself knows neither. */
import { compile, determine, restricted, type Policy } from './entitlement';
import type { DetermineRestricted } from './subgraph/confidential';

export function restrictedDeterminer(policyInForce: () => Policy): DetermineRestricted {
  return (agency, { asOf, place, subjects, facts, silentAgencies }) => {
    const policy = policyInForce();
    const ruleSet = compile(policy, { asOf, place });
    const entitlements = restricted(policy).filter((rule) => rule.agency === agency).map(({ id }) => id);
    return determine(ruleSet, { subjects, facts, silentAgencies, entitlements, includesRestricted: true }).determinations.map((determination) => ({
      entitlement: determination.entitlement,
      subject: determination.subject,
      verdict: determination.verdict,
      conditions: Object.fromEntries((ruleSet.rules.get(determination.entitlement)?.rule.leaves ?? [])
        .map(({ id, index }) => [id, determination.conditions.at(index)])),
      missing: determination.missing,
    }));
  };
}
