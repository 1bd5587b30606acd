/** `npm run policy:test`: determines the cases of the policy and compares with what they expect. Exit code 0: all hold; 1: some fail; 2: no case. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { didYouMean } from '../../entitlement';
import { reportOf } from '../cases';
import { policyFolder, readPolicyFiles } from '../read-policy-files';
import { checkPolicyFiles } from './check-policy';
import { UsageError } from '../command';
import { runCommand, type Report } from './command';
import { casesOf, outcomesOf } from './policy-cases';
import { readableOr } from './readable-policy';

const usage = `npm run policy:test [-- ENTITLEMENT …]

Determines every case of policy/cases and prints those that fail, with the state of every condition.
  ENTITLEMENT       only these, by id (housing.public-rental) or domain (housing)
  --policy FOLDER   another folder than policy/`;

export function test(words: readonly string[]): Report {
  const { values, positionals } = parseArgs({
    args: [...words], allowPositionals: true, options: { policy: { type: 'string', default: policyFolder }, help: { type: 'boolean', default: false } },
  });
  if (values.help) return { lines: [usage], exitCode: 0 };
  const files = readPolicyFiles(resolve(values.policy));
  const policy = readableOr(checkPolicyFiles(files));
  const names = [...policy.rules.keys(), ...new Set([...policy.rules.keys()].map((id) => id.split('.')[0] ?? ''))];
  for (const one of positionals) {
    if (!names.includes(one)) throw new UsageError(`There is no entitlement and no domain "${one}". ${didYouMean(one, names) ?? usage}`);
  }
  const outcomes = outcomesOf(casesOf(files, policy), policy, positionals);
  if (outcomes.length === 0) return { lines: [`No case expects anything of ${positionals.join(', ') || 'this policy'}.`], exitCode: 2 };
  return reportOf(outcomes);
}

if (require.main === module) void runCommand(test);
