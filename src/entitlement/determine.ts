/**
 * Decides whether subjects are entitled, from known facts and a compiled set of rules.
 *
 * Three-valued on purpose: an agency that did not answer must never read as a refusal.
 */
import type { SubjectId } from '../facts/envelope';
import { Answered } from './answered';
import { foldConditions, type CompiledRule, type LawInForce, type RuleSet } from './compile';
import { ConditionStates, statesPerWord } from './condition-states';
import type { ConditionState, Determination, Determinations, Verdict } from './determination';
import { Determined } from './determined';
import { factsText } from './facts-digest';
import { programOf, type GeneratedRule, type LawProgram } from './generated/law-program';
import { verdicts } from './generated/truth-bits';
import { UnpackedFacts, type Layout } from './generated/unpacked-facts';
import { Inquiry, type Code } from './inquiry';
import { refuseMisfits } from './suppositions';
import { Evidence, type AnswersBySubject, type FactsBySubject } from './three-valued/evidence';
import { frameOf, type Frame } from './three-valued/frame';
import { every, some, truthOf, UNKNOWN, type Truth } from './three-valued/kleene';

/** Raised whenever the same facts and the same policy may give another determination. */
export const engineVersion = '1.2.0';

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
  /** Of an employer: how many of its hires are not among the subjects; what is added up over hires stays open by them. */
  readonly hiresLeftOut?: ReadonlyMap<SubjectId, number>;
  /** Only these entitlements; all that are served when left out. */
  readonly entitlements?: readonly string[];
  /**
   * True only where the viewer is the person or the treating unit: rules that read restricted facts are determined too.
   * Otherwise they leave no trace, named or not.
   */
  readonly includesRestricted?: boolean;
}

export function determine(ruleSet: RuleSet, question: Question): Determinations {
  return determineWith(programOf(ruleSet.law), ruleSet, question);
}

/** By generated code where there is a program, and by the closures where there is none: the answer is the same to the letter. */
export function determineWith(program: LawProgram | null, ruleSet: RuleSet, question: Question): Determinations {
  const { facts, answers, suppositions } = question;
  if (suppositions !== undefined) refuseMisfits(suppositions, facts, ruleSet);
  const begin = new Evidence(ruleSet.policy.vocabulary, { facts, answers, suppositions, silentAgencies: new Set(question.silentAgencies) });
  // Last known facts of an agency that could not read its records may have ended by the day asked about.
  const evidence = (): Evidence => begin.on(ruleSet.asOf);
  const asked = rulesAsked(ruleSet, question);
  const code = program === null ? null : { program, facts: new UnpackedFacts(begin, program, asked.layoutIn(program), ruleSet.asOf) };
  const inquiry = new Inquiry(ruleSet, ruleSet.asOf, evidence, code);
  const determinations: Determination[] = [];
  for (const subject of question.subjects) {
    if (code === null) for (const { compiled } of asked.about(subject)) determinations.push(byClosures(compiled, inquiry.frame(subject), inquiry));
    else byCode(asked.about(subject), subject, code, inquiry, determinations);
  }
  const { conflicts, refusedAnswers } = answers === undefined ? begin : evidence();
  const { asOf, place, policy } = ruleSet;
  const digest = (): string => policy.digest(factsText({ ...question, facts: inquiry.evidence.known.facts }, asked.factsUsed));
  return new Answered(asOf, place, policy.revision, engineVersion, determinations, conflicts, refusedAnswers, digest);
}

export function evidenceBehind(determination: Determination): Evidence {
  return Determined.evidenceBehind(determination);
}

/** A frame in which what the determination rests on is read once more. */
export function frameBehind(determination: Determination, { asOf }: Pick<RuleSet, 'asOf'>): Frame {
  return frameOf(evidenceBehind(determination), asOf, determination.subject);
}

/** The same questions (all that is served, first of all) are asked for every visit, so what they ask is worked out once. */
const askedBefore = new WeakMap<LawInForce, Map<string, RulesAsked>>();
const keptPerLaw = 64;

function rulesAsked(ruleSet: RuleSet, { entitlements, includesRestricted = false }: Question): RulesAsked {
  const kept = askedBefore.get(ruleSet.law) ?? new Map<string, RulesAsked>();
  askedBefore.set(ruleSet.law, kept);
  const key = `${includesRestricted ? 'restricted too' : ''} ${entitlements === undefined ? 'all' : entitlements.join(' ')}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const asked = entitlements === undefined
    ? [...ruleSet.rules.values()]
    : entitlements.map((id) => ruleSet.rules.get(id)).filter((one) => one !== undefined);
  const found = new RulesAsked(includesRestricted ? asked : asked.filter((one) => !one.rule.isRestricted), programOf(ruleSet.law));
  const [oldest] = kept.keys();
  if (kept.size >= keptPerLaw && oldest !== undefined) kept.delete(oldest);
  kept.set(key, found);
  return found;
}

class RulesAsked {
  private readonly byKind = new Map<string, readonly RuleAsked[]>();
  private foundFacts: ReadonlySet<string> | undefined;
  private layout: Layout | undefined;

  constructor(private readonly rules: readonly CompiledRule[], private readonly program: LawProgram | null) {}

  about(subject: SubjectId): readonly RuleAsked[] {
    const kind = subject.slice(0, subject.indexOf(':'));
    const known = this.byKind.get(kind);
    if (known !== undefined) return known;
    const about = this.rules
      .filter(({ rule }) => rule.subjects.some((one) => one === kind))
      .map((compiled) => new RuleAsked(compiled, this.program?.rules.get(compiled.rule.id)?.decide));
    this.byKind.set(kind, about);
    return about;
  }

  layoutIn(program: LawProgram): Layout {
    this.layout ??= program.layout.only(this.factsUsed);
    return this.layout;
  }

  get factsUsed(): ReadonlySet<string> {
    this.foundFacts ??= new Set(this.rules.flatMap(({ rule }) => [...rule.factsUsed]));
    return this.foundFacts;
  }
}

/** Rules have many shapes; what the innermost loop reads of them has one, and is several times faster to read. */
class RuleAsked {
  readonly id: string;
  readonly stateCount: number;

  constructor(readonly compiled: CompiledRule, readonly decide: GeneratedRule['decide'] | undefined) {
    this.id = compiled.rule.id;
    this.stateCount = compiled.rule.leaves.length;
  }
}

function byCode(rules: readonly RuleAsked[], subject: SubjectId, { facts }: Code, inquiry: Inquiry, determinations: Determination[]): void {
  const self = facts.subject(subject);
  for (const { id, compiled, stateCount, decide } of rules) {
    if (decide === undefined) throw new Error(`The rule ${id} is in force, but no code was made of it.`);
    const verdict = verdicts[decide(self, facts)] ?? 'UNDETERMINED';
    const states = new ConditionStates(stateCount, facts.word, stateCount > statesPerWord ? facts.moreWords : noMoreWords);
    determinations.push(new Determined(id, subject, verdict, states, compiled, inquiry));
  }
}

const noMoreWords: readonly number[] = [];

/** One subject under one layer of a rule, by the closures. */
export function determineOne(compiled: CompiledRule, frame: Frame, ruleSet: RuleSet): Determination {
  return byClosures(compiled, frame, new Inquiry(ruleSet, frame.asOf, () => frame.evidence, null));
}

function byClosures(compiled: CompiledRule, frame: Frame, inquiry: Inquiry): Determination {
  const { rule, conditions } = compiled;
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
  return new Determined(rule.id, frame.subject, verdictOf(truth), states, compiled, inquiry);
}

export function stateOf(truth: Truth): ConditionState {
  if (truth === UNKNOWN) return 'UNKNOWN';
  return truth ? 'MET' : 'NOT_MET';
}

function verdictOf(truth: Truth): Verdict {
  if (truth === UNKNOWN) return 'UNDETERMINED';
  return truth ? 'ELIGIBLE' : 'INELIGIBLE';
}
