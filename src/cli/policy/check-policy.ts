/**
 * Looks for everything that is wrong with a policy: vocabulary, places, rules, and the cases that hold them.
 *
 * While the vocabulary or the places are wrong, rules and cases are not looked at: what they name would all seem unknown.
 */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sha256 } from '../../digest';
import { PolicyError, readPolicy, readPolicyBeside, roleOf, type Policy, type PolicyFile, type PolicyRead, type Problem } from '../../entitlement';
import { problemsOfCaseFile } from '../cases/check-case-file';
import { readPolicyFiles } from '../read-policy-files';
import { UsageError } from '../command';
import { valuesWithoutWords } from './values-without-words';

export interface CheckedPolicy {
  readonly files: readonly PolicyFile[];
  readonly problems: readonly Problem[];
  /** Present where nothing is wrong with vocabulary, places and rules. */
  readonly policy?: Policy;
}

export function checkPolicyFolder(folder: string): CheckedPolicy {
  if (!existsSync(folder)) throw new UsageError(`There is no folder ${folder}.`);
  const files = readPolicyFiles(folder);
  const { policy, problems } = checkPolicyFiles(files);
  const all = inOrder([...problems, ...valuesWithoutWords(files, entitlementsIn(files)), ...strayFiles(folder)]);
  return policy === undefined ? { files, problems: all } : { files, problems: all, policy };
}

/** Given a policy that was right, only what differs from it is read. */
export function checkPolicyFiles(files: readonly PolicyFile[], beside: PolicyRead | null = null): Omit<CheckedPolicy, 'files'> {
  const [whole, problems] = read(files, beside);
  const vocabulary = whole ?? read(files.filter(({ path }) => roleOf(path) !== 'rule'), beside)[0];
  if (vocabulary === null) return { problems };
  const entitlements = entitlementsIn(files);
  const ofCases = files.filter(({ path }) => isCaseFile(path)).flatMap(({ path, text }) => problemsOfCaseFile(path, text, vocabulary, entitlements));
  const all = inOrder([...problems, ...ofCases]);
  return whole === null ? { problems: all } : { problems: all, policy: whole };
}

export function isCaseFile(path: string): boolean {
  return /(^|\/)cases\/[^/]+\.yml$/.test(path);
}

function read(files: readonly PolicyFile[], beside: PolicyRead | null): readonly [Policy | null, readonly Problem[]] {
  try {
    return [beside === null ? readPolicy(files, sha256) : readPolicyBeside(beside, files, sha256), []];
  } catch (error) {
    if (error instanceof PolicyError) return [null, error.problems];
    throw error;
  }
}

/**
 * `policy/entitlements/housing/public-rental.yml` holds `housing.public-rental`; the reader insists on it. A rule that cannot be read is a rule
 * all the same: cases may name it.
 */
export function entitlementsIn(files: readonly PolicyFile[]): readonly string[] {
  return files.filter(({ path }) => roleOf(path) === 'rule').map(({ path }) => path.replace(/^.*entitlements\//, '').replace(/\.yml$/, '').replaceAll('/', '.'));
}

const otherFiles = /(^|\/)(CHANGELOG\.md|coverage\.yml|retention\.yml|schema\/[^/]+\.json|\.vscode\/settings\.json)$/;

/** A file that nobody reads (`.yaml`, a wrong folder) would be a rule that silently does not hold. */
function strayFiles(folder: string): readonly Problem[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${basename(folder)}${join(entry.parentPath, entry.name).slice(folder.length)}`.replaceAll('\\', '/'))
    .filter((path) => roleOf(path) === 'other' && !isCaseFile(path) && !otherFiles.test(path))
    .map((path) => ({
      file: path, line: 1, column: 1, message: 'This file is read by nobody',
      hint: 'Rules stand in entitlements/<domain>/<name>.yml, facts in vocabulary/<owner>.yml, parameters in places/parameters.yml, cases in cases/<name>.yml.',
    }));
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => (a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1));
}
