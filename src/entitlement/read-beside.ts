/**
 * Reads a policy of which nearly everything was read before: the rules whose files did not change are taken over, not read again. Comes to
 * what reading the whole comes to; where more than rules changed, or rules do not fit together, the whole is read.
 */
import { filesRead, misnamedEntitlements, readPolicy, refuseIfAny, revisionOf, roleOf, type Digest, type Policy, type PolicyFile } from './policy';
import type { Problem } from './problem';
import { SourceFile } from './reading/document';
import { readRule } from './reading/rules';
import type { Rule } from './rule';
import type { Vocabulary } from './vocabulary';

/** A policy and the files that it was read from. */
export interface PolicyRead {
  readonly files: readonly PolicyFile[];
  readonly policy: Policy;
}

/** Throws a PolicyError that names every problem of every file, as `readPolicy` does. */
export function readPolicyBeside(before: PolicyRead, files: readonly PolicyFile[], digest: Digest): Policy {
  return withRulesTakenOver(before, filesRead(files), digest) ?? readPolicy(files, digest);
}

/** Null when the whole has to be read. */
function withRulesTakenOver(before: PolicyRead, sorted: readonly PolicyFile[], digest: Digest): Policy | null {
  const readBefore = filesRead(before.files);
  const textsBefore = new Map(readBefore.map(({ path, text }) => [path, text]));
  const isUnchanged = ({ path, text }: PolicyFile): boolean => textsBefore.get(path) === text;
  const surroundings = sorted.filter(isSurrounding);
  if (surroundings.length !== readBefore.filter(isSurrounding).length || !surroundings.every(isUnchanged)) return null;
  const { vocabulary, rules: rulesBefore } = before.policy;
  const byFile = new Map([...rulesBefore.values()].map((rule) => [rule.file, rule]));
  const problems: Problem[] = [];
  const rules = new Map<string, Rule>();
  for (const file of sorted.filter((one) => !isSurrounding(one))) {
    const rule = (isUnchanged(file) ? byFile.get(file.path) : undefined) ?? ruleIn(file, vocabulary, problems);
    if (rule === null) continue;
    // Whose mistake it is, and where, is told by reading the whole.
    if (rules.has(rule.id)) return null;
    rules.set(rule.id, rule);
  }
  if (misnamedEntitlements(rules, sorted).length > 0) return null;
  refuseIfAny(problems);
  return { vocabulary, rules, revision: revisionOf(sorted, digest), digest };
}

/** What rules are read against: vocabulary and places. */
function isSurrounding({ path }: PolicyFile): boolean {
  return roleOf(path) !== 'rule';
}

function ruleIn({ path, text }: PolicyFile, vocabulary: Vocabulary, problems: Problem[]): Rule | null {
  const top = new SourceFile(path, text, problems).parse();
  return top === null ? null : readRule(top, vocabulary);
}
