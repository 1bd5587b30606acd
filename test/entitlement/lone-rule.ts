/** The project's vocabulary and places with the trial rule alone: read in a few milliseconds, for tests that try many rules. */
import { readPolicyFiles } from '../../src/cli/read-policy-files';
import { sha256 } from '../../src/digest';
import { readPolicy, readPolicyBeside, type Policy } from '../../src/entitlement';
import { trialPath, trialRule } from './policy-with';

const surroundings = readPolicyFiles().filter(({ path }) => !path.includes('/entitlements/'));
const withoutRules = { files: surroundings, policy: readPolicy(surroundings, sha256) };

/** `changes` are texts by path, as in `policyWith`. */
export function loneRule(feel: string, replace: Readonly<Record<string, string>> = {}, changes: Readonly<Record<string, string>> = {}): Policy {
  const files = surroundings.map((file) => ({ ...file, text: changes[file.path] ?? file.text }));
  return readPolicyBeside(withoutRules, [...files, { path: trialPath, text: trialRule(feel, replace) }], sha256);
}
