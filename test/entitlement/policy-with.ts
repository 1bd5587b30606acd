/** The project's own policy with files changed or added: a test shows only what differs. */
import { readPolicyFiles } from '../../src/cli/read-policy-files';
import { sha256 } from '../../src/digest';
import { compile, determine, formatProblem, PolicyError, readPolicy, readPolicyBeside, type Determination, type Determinations, type Policy, type Question } from '../../src/entitlement';
import type { FactEntry, FactsOfSubject, FactValue, SubjectId } from '../../src/facts/envelope';

const files = readPolicyFiles();
const ours = { files, policy: readPolicy(files, sha256) };

/** Texts by path (`policy/entitlements/health/trial.yml`); null takes a file away. */
export function policyWith(changes: Readonly<Record<string, string | null>> = {}): Policy {
  const kept = files.filter((file) => !(file.path in changes));
  const added = Object.entries(changes).flatMap(([path, text]) => (text === null ? [] : [{ path, text }]));
  return readPolicyBeside(ours, [...kept, ...added], sha256);
}

export function problemsOf(changes: Readonly<Record<string, string | null>>): readonly string[] {
  try {
    policyWith(changes);
    return [];
  } catch (error) {
    if (error instanceof PolicyError) return error.problems.map(formatProblem);
    throw error;
  }
}

export const trialPath = 'policy/entitlements/health/trial.yml';

/** A rule of one condition, right in everything that `replace` does not change. */
export function trialRule(feel: string, replace: Readonly<Record<string, string>> = {}): string {
  const parts: Record<string, string> = {
    id: 'id: health.trial',
    sections: 'sections: [17]',
    quotes: 'quotes: [继续实施国家免疫规划]',
    name: 'name: {zh: 试验, en: Trial}',
    summary: 'summary: {zh: 试验事项, en: A trial}',
    kind: 'kind: right',
    beneficiaries: 'beneficiaries: [worker]',
    agency: 'agency: health',
    confidence: 'confidence: text',
    basis: 'basis:\n  - {law: 疫苗管理法, articles: [6], confidence: verified}',
    conditions: `conditions:\n  id: only\n  feel: ${JSON.stringify(feel)}\n  zh: 条件\n  en: Condition\n  cite: {law: 疫苗管理法, article: 6}`,
    ...replace,
  };
  return `${Object.values(parts).join('\n')}\n`;
}

/** Known values; a fact that is not named is UNKNOWN. */
export function facts(values: Readonly<Record<string, FactValue>>): FactsOfSubject {
  return Object.fromEntries(Object.entries(values).map(([fact, value]): [string, FactEntry] => [fact, { value }]));
}

export const worker: SubjectId = 'person:worker';

export interface Situation extends Partial<Question> {
  readonly asOf?: string;
  readonly place?: string;
  readonly overrides?: Readonly<Record<string, unknown>>;
}

/** Determines the trial rule with this condition for `person:worker`, in Changchun on 1 September 2016. */
export function answerTo(feel: string, people: Readonly<Record<SubjectId, Readonly<Record<string, FactValue>>>>, situation: Situation = {}, replace = {}): Determination {
  const [determination] = determineAll(feel, people, situation, replace).determinations;
  if (determination === undefined) throw new Error('Nothing was determined.');
  return determination;
}

export function determineAll(feel: string, people: Readonly<Record<SubjectId, Readonly<Record<string, FactValue>>>>, situation: Situation = {}, replace = {}): Determinations {
  const policy = policyWith({ [trialPath]: trialRule(feel, replace) });
  const { asOf = '2016-09-01', place = '220100', overrides, ...question } = situation;
  const ruleSet = compile(policy, { asOf, place, ...(overrides === undefined ? {} : { overrides }) });
  const known = new Map(Object.entries(people).map(([subject, values]) => [subject as SubjectId, facts(values)]));
  return determine(ruleSet, { subjects: [worker], facts: known, entitlements: ['health.trial'], includesRestricted: true, ...question });
}

/** `mother.hukou.place` for a related person, `hukou.place` for the subject. */
export function missingIn(determination: Determination): readonly string[] {
  return determination.missing
    .map(({ subject, fact }) => (subject === determination.subject ? fact : `${subject.replace(/^\w+:/, '')}.${fact}`))
    .sort();
}
