/**
 * `npm run cases -- FILE.yml …`: determines the households of case files and compares with what they expect.
 *
 * Exit code 0 when all expectations hold, 1 when any fails, 2 when there was nothing to compare (usage, unreadable files).
 */
import { readFileSync } from 'node:fs';
import { PolicyError, type Policy } from '../entitlement';
import { wordsFor } from './cases/expected-breaches';
import { wordsForLaw } from './cases/expected-law';
import type { Trial } from './cases/household-case';
import { CaseFileError, readCaseFile } from './cases/read-case-file';
import { runTrial, type Outcome } from './cases/run-trial';
import { readPolicyFolder } from './read-policy-files';

const usage = `Usage: npm run cases -- FILE.yml …
Determines the households of each file with the rules of policy/ and compares with their expectations.`;

export interface Report {
  readonly lines: readonly string[];
  readonly exitCode: 0 | 1 | 2;
}

export function runCases(paths: readonly string[]): Report {
  if (paths.length === 0) return { lines: [usage], exitCode: 2 };
  try {
    const policy = readPolicyFolder();
    const trials = paths.flatMap((path) => readTrials(path, policy));
    return reportOf(trials.flatMap((trial) => runTrial(trial, policy)));
  } catch (error) {
    if (error instanceof PolicyError || error instanceof CaseFileError) return { lines: [error.message], exitCode: 2 };
    throw error;
  }
}

function readTrials(path: string, policy: Policy): readonly Trial[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new CaseFileError([{ file: path, line: 1, column: 1, message: 'The file cannot be read', hint: 'Check its path.' }]);
  }
  return readCaseFile(path, text, policy);
}

export function reportOf(outcomes: readonly Outcome[]): Report {
  const failed = outcomes.filter((outcome) => outcome.kind !== 'passed');
  const lines = failed.flatMap((outcome) => (outcome.kind === 'failed' ? describe(outcome) : []));
  const withoutRule = new Map<string, number>();
  for (const outcome of failed) {
    if (outcome.kind === 'no rule') withoutRule.set(outcome.entitlement, (withoutRule.get(outcome.entitlement) ?? 0) + 1);
  }
  for (const [entitlement, count] of [...withoutRule].sort(([a], [b]) => (a < b ? -1 : 1))) {
    lines.push(`No rule: ${entitlement} (${count} ${count === 1 ? 'expectation' : 'expectations'})`);
  }
  return { lines: [...lines, `${outcomes.length - failed.length} passed, ${failed.length} failed`], exitCode: failed.length === 0 ? 0 : 1 };
}

function describe({ trial, expectation, got, because }: Extract<Outcome, { kind: 'failed' }>): readonly string[] {
  const expected = [
    expectation.result,
    ...(expectation.missing === undefined ? [] : [`missing: ${[...expectation.missing].sort().join(', ')}`]),
    ...(expectation.amount === undefined ? [] : [`amount: ${expectation.amount}`]),
    ...(expectation.durationMonths === undefined ? [] : [`duration_months: ${expectation.durationMonths}`]),
    ...(expectation.breaches ?? []).map(wordsFor),
    ...wordsForLaw(expectation.lawOfDay ?? {}),
  ].join('; ');
  return [
    `${trial}: ${expectation.entitlement} of ${expectation.subject}${expectation.viewer === undefined ? '' : ` (seen by ${expectation.viewer})`}`,
    `  expected  ${expected}`,
    `  got       ${got}`,
    ...(expectation.why === undefined ? [] : [`  why       ${expectation.why}`]),
    ...because.map((line, index) => `  ${index === 0 ? 'because ' : '        '}  ${line}`),
    '',
  ];
}

if (require.main === module) {
  const { lines, exitCode } = runCases(process.argv.slice(2));
  (exitCode === 2 ? process.stderr : process.stdout).write(`${lines.join('\n')}\n`);
  process.exitCode = exitCode;
}
