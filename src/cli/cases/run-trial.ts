/** Determines what a trial expects and says what came out instead. */
import { compile, determine, explain, type CompiledRule, type Determination, type ExplanationNode, type MissingFact, type Policy, type RuleSet } from '../../entitlement';
import type { SubjectId } from '../../facts/envelope';
import { compareBreaches } from './expected-breaches';
import { compareLaw } from './expected-law';
import { compareReceived } from './expected-received';
import type { Expectation, Trial } from './household-case';
import { factsIn } from './situation';

export type Outcome =
  | { readonly kind: 'passed' }
  | { readonly kind: 'no rule'; readonly entitlement: string }
  | { readonly kind: 'failed'; readonly trial: string; readonly expectation: Expectation; readonly got: string; readonly because: readonly string[] };

export interface TrialDetermination {
  readonly expectation: Expectation;
  readonly ruleSet: RuleSet;
  /** Absent where the rule is not in force, or nowhere. */
  readonly compiled?: CompiledRule;
  /** Absent, too, where the viewer may not know of it. */
  readonly determination?: Determination;
}

export function runTrial(trial: Trial, policy: Policy): readonly Outcome[] {
  return determinationsOf(trial, policy).map(({ expectation, determination, ruleSet }) =>
    policy.rules.has(expectation.entitlement)
      ? judge(trial, expectation, determination, ruleSet)
      : { kind: 'no rule', entitlement: expectation.entitlement });
}

/** What comes out for each expectation of a trial. */
export function determinationsOf(trial: Trial, policy: Policy): readonly TrialDetermination[] {
  const { asOf, place, local } = trial.circumstances;
  const ruleSet = compile(policy, { asOf, place: place.city, overrides: local, ...(place.cityClass === undefined ? {} : { city_class: place.cityClass }) });
  const facts = factsIn(trial.circumstances, policy);
  return trial.expectations.map((expectation) => {
    const { entitlement } = expectation;
    const compiled = ruleSet.rules.get(entitlement);
    if (compiled === undefined) return { expectation, ruleSet };
    const kind = trial.circumstances.people.has(expectation.subject) ? 'person' : compiled.rule.subjects.includes('pair') ? 'pair' : 'employer';
    const subject: SubjectId = `${kind}:${expectation.subject}`;
    const [determination] = determine(ruleSet, {
      subjects: [subject],
      facts,
      silentAgencies: trial.circumstances.agenciesDown,
      entitlements: [entitlement],
      includesRestricted: isPersonOrTreatingUnit(expectation.viewer),
    }).determinations;
    return determination === undefined ? { expectation, ruleSet, compiled } : { expectation, ruleSet, compiled, determination };
  });
}

/** A case that names no viewer tests the rule itself, as the person would see it. */
function isPersonOrTreatingUnit(viewer: string | undefined): boolean {
  return viewer === undefined || viewer === 'self' || viewer === 'treating-unit';
}

function judge(trial: Trial, expectation: Expectation, determination: Determination | undefined, ruleSet: RuleSet): Outcome {
  const result = resultOf(determination);
  const breaches = compareBreaches(expectation.breaches ?? [], determination, ruleSet, (missing, parameters) => namesOf(missing, parameters, determination?.subject));
  const law = compareLaw(expectation.lawOfDay ?? {}, determination, ruleSet);
  const received = compareReceived(expectation.received, determination, ruleSet);
  const isRight = (expectation.result === 'listed' ? determination !== undefined : result === expectation.result)
    && (expectation.missing === undefined || isSameSet(expectation.missing, missingOf(determination)))
    && (expectation.amount === undefined || determination?.amount === expectation.amount)
    && (expectation.durationMonths === undefined || determination?.durationMonths === expectation.durationMonths)
    && breaches.isRight
    && law.isRight
    && received.isRight;
  if (isRight) return { kind: 'passed' };
  const because = determination === undefined ? [] : reasonsOf(ruleSet, determination);
  return { kind: 'failed', trial: trial.name, expectation, got: [describe(expectation, determination), ...breaches.got, ...law.got, ...received.got].join('; '), because };
}

function resultOf(determination: Determination | undefined): string {
  return determination === undefined ? 'withheld' : determination.verdict.toLowerCase();
}

function missingOf(determination: Determination | undefined): readonly string[] {
  return determination === undefined ? [] : namesOf(determination.missing, determination.missingParameters, determination.subject);
}

/** A related person's fact is written `person.fact`; of the subject, its employer and the place the fact stands alone. */
function namesOf(missing: readonly MissingFact[], parameters: readonly string[], of: SubjectId | undefined): readonly string[] {
  const facts = missing.map(({ subject, fact }) => (subject !== of && subject.startsWith('person:') ? `${subject.slice('person:'.length)}.${fact}` : fact));
  return [...new Set([...facts, ...parameters])].sort();
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  const members = new Set(one);
  return members.size === new Set(other).size && other.every((member) => members.has(member));
}

function describe(expectation: Expectation, determination: Determination | undefined): string {
  const missing = missingOf(determination);
  return [
    resultOf(determination),
    ...(missing.length > 0 ? [`missing: ${missing.join(', ')}`] : []),
    ...(expectation.amount === undefined ? [] : [`amount: ${determination?.amount ?? 'none'}`]),
    ...(expectation.durationMonths === undefined ? [] : [`duration_months: ${determination?.durationMonths ?? 'none'}`]),
  ].join('; ');
}

/** The state of every condition, so that a reader sees which one decided. */
function reasonsOf(ruleSet: RuleSet, determination: Determination): readonly string[] {
  const lines: string[] = [];
  const visit = (node: ExplanationNode, depth: number): void => {
    const indent = '  '.repeat(depth);
    if (node.kind === 'condition') {
      const values = node.values.map((used) => `${used.subject.replace(/^person:/, '')}: ${used.fact} = ${used.value === undefined ? 'UNKNOWN' : JSON.stringify(used.value)}`);
      lines.push(`${indent}${node.state} ${node.id}: ${node.feel.replace(/\s+/g, ' ')}${values.length > 0 ? ` (${values.join(', ')})` : ''}`);
    } else {
      lines.push(`${indent}${node.state} ${node.kind} of:`);
      node.members.forEach((member) => visit(member, depth + 1));
    }
  };
  visit(explain(ruleSet, determination, () => 'shown').conditions, 0);
  return lines;
}
