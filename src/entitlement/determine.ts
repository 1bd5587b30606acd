/**
 * Decides whether subjects are entitled, from known facts and a compiled set of rules.
 *
 * Three-valued on purpose: an agency that did not answer must never read as a refusal.
 */
import type { SubjectId } from '../facts/envelope';
import { foldConditions, type CompiledRule, type LawInForce, type RuleSet } from './compile';
import { ConditionStates } from './condition-states';
import type { AnswerUsed, ConditionState, Determination, Determinations, Verdict } from './determination';
import { factsText } from './facts-digest';
import { missingFor } from './missing';
import { refuseMisfits } from './suppositions';
import { Evidence, type AnswersBySubject, type FactsBySubject } from './three-valued/evidence';
import type { Evaluator, Frame, Trace } from './three-valued/frame';
import { every, some, truthOf, UNKNOWN, type Truth, type Value } from './three-valued/kleene';

/** Raised whenever the same facts and the same policy may give another determination. */
export const engineVersion = '1.1.0';

export interface Question {
  readonly subjects: readonly SubjectId[];
  /** Of the subjects and of everybody whom their relations name, merged from the agencies' envelopes. */
  readonly facts: FactsBySubject;
  /** What the resident said at the counter. */
  readonly answers?: AnswersBySubject;
  /** What is supposed in a what-if: wins over records and answers. Refused with a SuppositionError when it does not fit. */
  readonly suppositions?: AnswersBySubject;
  /** Agencies that sent nothing: what they own or hold is missing because they are silent. */
  readonly silentAgencies?: readonly string[];
  /** Only these entitlements; all that are served when left out. */
  readonly entitlements?: readonly string[];
  /**
   * True only where the viewer is the person or the treating unit: rules that read restricted facts are determined too.
   * Otherwise they leave no trace, named or not.
   */
  readonly includesRestricted?: boolean;
}

/** What each determination rests on, kept off the object so that no answer carries facts by accident. */
const evidenceOf = new WeakMap<Determination, Evidence>();

export function determine(ruleSet: RuleSet, question: Question): Determinations {
  const { facts, answers, suppositions } = question;
  if (suppositions !== undefined) refuseMisfits(suppositions, question, ruleSet.policy.vocabulary);
  const evidence = new Evidence(ruleSet.policy.vocabulary, { facts, answers, suppositions, silentAgencies: new Set(question.silentAgencies) });
  const { rules, factsUsed } = rulesAsked(ruleSet, question);
  const formulas = new Map<string, Value>();
  const determinations: Determination[] = [];
  for (const subject of question.subjects) {
    for (const compiled of rules) {
      if (!isAbout(compiled, subject)) continue;
      const determination = determineOne(compiled, { evidence, asOf: ruleSet.asOf, subject, members: [], formulas }, ruleSet);
      evidenceOf.set(determination, evidence);
      determinations.push(determination);
    }
  }
  return {
    asOf: ruleSet.asOf,
    place: ruleSet.place,
    policyRevision: ruleSet.policy.revision,
    engineVersion,
    factsDigest: ruleSet.policy.digest(factsText(question, factsUsed)),
    determinations,
    conflicts: evidence.conflicts,
    refusedAnswers: evidence.refusedAnswers,
  };
}

export function evidenceBehind(determination: Determination): Evidence {
  const evidence = evidenceOf.get(determination);
  if (evidence === undefined) throw new Error('This determination was not made here, so it cannot be explained: determine it again from its facts.');
  return evidence;
}

interface RulesAsked {
  readonly rules: readonly CompiledRule[];
  readonly factsUsed: ReadonlySet<string>;
}

/** The usual question (all that is served) is asked for every visit, so what it reads is worked out once. */
const servedRules = new WeakMap<LawInForce, RulesAsked>();

function rulesAsked(ruleSet: RuleSet, { entitlements, includesRestricted = false }: Question): RulesAsked {
  const isUsual = entitlements === undefined && !includesRestricted;
  const kept = isUsual ? servedRules.get(ruleSet.law) : undefined;
  if (kept !== undefined) return kept;
  const asked = entitlements === undefined
    ? [...ruleSet.rules.values()]
    : entitlements.map((id) => ruleSet.rules.get(id)).filter((one) => one !== undefined);
  const rules = includesRestricted ? asked : asked.filter((one) => !one.rule.isRestricted);
  const found = { rules, factsUsed: new Set(rules.flatMap(({ rule }) => [...rule.factsUsed])) };
  if (isUsual) servedRules.set(ruleSet.law, found);
  return found;
}

function isAbout({ rule }: CompiledRule, subject: SubjectId): boolean {
  return rule.subjects.some((kind) => subject.startsWith(`${kind}:`));
}

function determineOne(compiled: CompiledRule, plainFrame: Frame, ruleSet: RuleSet): Determination {
  const { rule, conditions } = compiled;
  const answersRead = plainFrame.evidence.hasAnswers ? new AnswersRead(plainFrame.evidence) : undefined;
  const frame: Frame = answersRead === undefined ? plainFrame : { ...plainFrame, trace: answersRead };
  const states = new ConditionStates(rule.leaves.length);
  const truth = foldConditions<Truth>(
    rule.conditions,
    (leaf) => {
      const condition = conditions[leaf.index];
      // Null, a known "nobody", counts as not met; only a condition that cannot be asked is unknown.
      const value = condition === undefined ? UNKNOWN : truthOf(condition.value(frame));
      states.set(leaf.index, stateOf(value));
      return value;
    },
    (group, members) => (group.kind === 'all' ? every(members) : some(members)),
  );
  const verdict = verdictOf(truth);
  return {
    entitlement: rule.id,
    subject: frame.subject,
    verdict,
    ...(verdict === 'UNDETERMINED' ? missingFor(compiled, states, frame, ruleSet) : { missing: [], missingParameters: [] }),
    conditions: states,
    ...(verdict === 'ELIGIBLE' ? quantities(compiled, frame) : {}),
    usedAnswers: answersRead?.used ?? [],
  };
}

/** An amount that needs an unknown fact is null, never zero. */
function quantities({ amount, durationMonths }: CompiledRule, frame: Frame): Pick<Determination, 'amount' | 'durationMonths'> {
  return {
    ...(amount === undefined ? {} : { amount: numberFrom(amount, frame) }),
    ...(durationMonths === undefined ? {} : { durationMonths: numberFrom(durationMonths, frame) }),
  };
}

function numberFrom(evaluator: Evaluator, frame: Frame): number | null {
  const value = evaluator.value(frame);
  return typeof value === 'number' ? value : null;
}

export function stateOf(truth: Truth): ConditionState {
  if (truth === UNKNOWN) return 'UNKNOWN';
  return truth ? 'MET' : 'NOT_MET';
}

function verdictOf(truth: Truth): Verdict {
  if (truth === UNKNOWN) return 'UNDETERMINED';
  return truth ? 'ELIGIBLE' : 'INELIGIBLE';
}

/** Notes which answers of the counter a determination read. */
class AnswersRead implements Trace {
  readonly used: AnswerUsed[] = [];

  constructor(private readonly evidence: Evidence) {}

  fact(subject: SubjectId, fact: string): void {
    const isNew = !this.used.some((one) => one.subject === subject && one.fact === fact);
    if (isNew && this.evidence.isAnswer(subject, fact)) this.used.push({ subject, fact });
  }

  formula(): void {}
  parameter(): void {}
}
