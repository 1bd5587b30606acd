/** The policy that a command needs, or everything that is wrong with it. */
import { PolicyError, type Policy } from '../../entitlement';
import type { CheckedPolicy } from './check-policy';

/** Throws a PolicyError that names every problem, those of its cases too. */
export function readableOr({ policy, problems }: Omit<CheckedPolicy, 'files'>): Policy {
  if (policy === undefined || problems.length > 0) throw new PolicyError(problems);
  return policy;
}
