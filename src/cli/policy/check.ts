/** `npm run policy:check`: every mistake of every policy file at once. Exit code 0: none; 1: some; 2: there was nothing to check. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatProblem } from '../../entitlement';
import { policyFolder } from '../read-policy-files';
import { checkPolicyFolder, isCaseFile } from './check-policy';
import { counted, runCommand, type Report } from './command';

const usage = `npm run policy:check [-- --json] [-- --policy FOLDER]

Names every mistake of vocabulary, places, rules and cases, each as file:line:column: message. hint
  --policy FOLDER   another folder than policy/
  --json            {files, problems: [{file, line, column, message, hint}]}`;

export function check(words: readonly string[]): Report {
  const { values } = parseArgs({
    args: [...words],
    options: { policy: { type: 'string', default: policyFolder }, json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  });
  if (values.help) return { lines: [usage], exitCode: 0 };
  const { files, problems, policy } = checkPolicyFolder(resolve(values.policy));
  const exitCode = problems.length === 0 ? 0 : 1;
  if (values.json) return { lines: [JSON.stringify({ files: files.length, problems }, null, 2)], exitCode };
  const wrong = new Set(problems.map(({ file }) => file)).size;
  const found = problems.length === 0 ? 'no problem' : `${counted(problems.length, 'problem')} in ${counted(wrong, 'file')}`;
  const held = policy === undefined ? '' : ` (${counted(policy.rules.size, 'rule')}, ${counted(files.filter(({ path }) => isCaseFile(path)).length, 'file')} of cases)`;
  return { lines: [...problems.map(formatProblem), `${counted(files.length, 'file')} checked${held}: ${found}.`], exitCode };
}

if (require.main === module) void runCommand(check);
