/** `npm run policy:diff -- OLD [NEW]`: what differs between two policies, and which verdicts of synthetic residents it changes. */
import { parseArgs } from 'node:util';
import { sha256 } from '../../digest';
import { formatProblem, PolicyError, readPolicy, readPolicyBeside, type Policy, type PolicyFile, type PolicyRead } from '../../entitlement';
import { demoDay } from '../../population/calendar';
import { policyFolder } from '../read-policy-files';
import { UsageError } from '../command';
import { counted, runCommand, type Report } from './command';
import { changeLines, changesBetween } from './policy-changes';
import { entriesOf } from './policy-entries';
import { policyFilesOf } from './policy-source';
import { factsOfPopulation, type HouseholdFacts } from './population-facts';
import { unservableFacts } from '../../releases/servable-facts';
import { verdictChanges, type VerdictChanges } from './verdict-changes';

const usage = `npm run policy:diff -- OLD [NEW] [options]

Tells which rules, conditions, parameters, formulas and facts were added, removed or changed, and how many verdicts change.
  OLD, NEW          a revision of git (HEAD, v1.2, a commit) or a folder; NEW is policy/ as it stands when left out
  --households N    synthetic households to determine, 500 when left out; 0: the texts alone
  --json            everything as JSON`;

type FactsOf = (households: number, policies: readonly [Policy, ...Policy[]], tell: (line: string) => void) => Promise<readonly HouseholdFacts[]>;

export async function diff(words: readonly string[], factsOf: FactsOf = factsOfPopulation): Promise<Report> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { households: { type: 'string', default: '500' }, json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  });
  const [old, now = policyFolder] = positionals;
  if (values.help || old === undefined) return { lines: [usage], exitCode: values.help ? 0 : 2 };
  if (!/^\d{1,5}$/.test(values.households)) throw new UsageError(`--households is a whole number up to 99999; it is "${values.households}".`);
  const [before, after] = [policyFilesOf(old), policyFilesOf(now)];
  const changes = changesBetween(entriesOf(before), entriesOf(after));
  const unreadable = [...entriesOf(before).unreadable, ...entriesOf(after).unreadable].map((path) => `${path} is no YAML`);
  const one = readable(before, old);
  const other = readable(after, now, typeof one === 'string' ? null : { files: before, policy: one });
  const households = Number(values.households);
  const study = typeof one === 'string' || typeof other === 'string' || households === 0
    ? null
    : verdictChanges(await factsOf(households, [other, one], tell), one, other);
  const notCompared = [
    ...unreadable,
    ...[one, other].filter((policy) => typeof policy === 'string').map((why) => `Verdicts: ${why}`),
    ...(study === null ? [] : [...new Set([one, other].flatMap((policy) => (typeof policy === 'string' ? [] : unservable(policy))))]),
    ...(study === null ? [] : ['Entitlements of employers and their hires: the households ask for their members']),
  ];
  if (values.json) return { lines: [JSON.stringify({ changes, verdicts: study === null ? null : asData(study), notCompared }, null, 2)], exitCode: 0 };
  return {
    lines: [
      ...changeLines(changes),
      ...(study === null ? [] : verdictLines(study, households)),
      ...(notCompared.length === 0 ? [] : ['Not compared:', ...notCompared.map((line) => `  ${line}`)]),
    ],
    exitCode: 0,
  };
}

/** The policy, or why it cannot be determined by. */
function readable(files: readonly PolicyFile[], name: string, beside: PolicyRead | null = null): Policy | string {
  try {
    return beside === null ? readPolicy(files, sha256) : readPolicyBeside(beside, files, sha256);
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    const [first] = error.problems;
    return `this version of the engine cannot read the policy of ${name} (${counted(error.problems.length, 'problem')}; ${first === undefined ? '' : formatProblem(first)})`;
  }
}

function unservable(policy: Policy): readonly string[] {
  return unservableFacts(policy).map(({ fact, why, rules }) => `${fact}: ${why}; it is unknown in ${rules.join(', ')}`);
}

function verdictLines({ compared, byEntitlement }: VerdictChanges, households: number): readonly string[] {
  const head = `Verdicts of ${households} synthetic households on ${demoDay}: ${counted(compared, 'determination')} compared, ` +
    `those of ${counted(byEntitlement.size, 'entitlement')} change`;
  return [head, ...[...byEntitlement].flatMap(([entitlement, counts]) => [`  ${entitlement}`, ...[...counts].sort().map(([change, count]) => `      ${change}: ${count}`)])];
}

function asData({ compared, byEntitlement }: VerdictChanges): unknown {
  return { compared, changes: Object.fromEntries([...byEntitlement].map(([id, counts]) => [id, Object.fromEntries(counts)])) };
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

if (require.main === module) void runCommand(diff);
