/**
 * What an entitlement asked for each hire comes to for the employer: the amounts of all hires together, taken from one sum after the other
 * (its taxes) and never more than these hold.
 *
 * Hires that are still open, sums that nobody told and hires that were not asked about make a range of it, never a number.
 */
import type { SubjectId } from '../../facts/envelope';
import type { CompiledRule, RuleSet } from '../compile';
import type { Determination, Determinations, MissingFact } from '../determination';
import type { Question } from '../determine';
import type { Expression } from '../feel/expression';
import { missingUnder } from '../missing';
import { rounded } from '../numbers';
import { usesOf } from '../reading/uses';
import type { OverHires, TakenFrom } from '../rule';
import { toClosures } from '../three-valued/evaluate';
import { Evidence } from '../three-valued/evidence';
import { frameOf, type Frame } from '../three-valued/frame';
import { UNKNOWN } from '../three-valued/kleene';
import { boundsOf, isEmpty } from './bounds';

/** From the least to the most; both are the same when the number is known. Infinity where nothing bounds it from above. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

export interface PartTaken {
  readonly from: TakenFrom;
  /** What the sum holds. */
  readonly held: Range;
  readonly taken: Range;
  /** The facts that say what the sum holds: whoever may not see them must not read it. */
  readonly facts: readonly string[];
}

export interface EmployerTotal {
  readonly entitlement: string;
  readonly employer: SubjectId;
  readonly overHires: OverHires;
  /** Hires determined ELIGIBLE, and UNDETERMINED. */
  readonly qualifying: number;
  readonly open: number;
  /** Hires that the question does not name. */
  readonly leftOut: number;
  /** What the hires come to, one by one, before anything is taken. */
  readonly claimed: Range;
  readonly granted: Range;
  /** In the order in which it is taken; a sum that the employer does not have (a tax not levied) is left out. */
  readonly parts: readonly PartTaken[];
  /** What could still change the numbers. */
  readonly missing: readonly MissingFact[];
}

/** One for each employer asked about and each entitlement that adds up over hires, also where it has no hire. */
export function employerTotals(
  ruleSet: RuleSet,
  question: Question,
  { determinations }: Pick<Determinations, 'determinations'>,
): readonly EmployerTotal[] {
  const evidence = new Evidence(ruleSet.policy.vocabulary, { ...question, silentAgencies: new Set(question.silentAgencies) }).on(ruleSet.asOf);
  const frameFor = (subject: SubjectId): Frame => frameOf(evidence, ruleSet.asOf, subject);
  const asked = question.entitlements ?? [...ruleSet.rules.keys()];
  return question.subjects.filter((subject) => subject.startsWith('employer:')).flatMap((employer) =>
    asked.flatMap((entitlement) => {
      const compiled = ruleSet.rules.get(entitlement);
      const overHires = compiled?.rule.overHires;
      if (compiled === undefined || overHires === undefined) return [];
      const hires = determinations.filter((one) => one.entitlement === entitlement && isHireOf(employer, one.subject));
      return [totalOf({ compiled, overHires, employer, hires, leftOut: question.hiresLeftOut?.get(employer) ?? 0, frameFor, ruleSet })];
    }));
}

function isHireOf(employer: SubjectId, subject: SubjectId): boolean {
  return subject.startsWith(`pair:${employer.slice('employer:'.length)}/`);
}

interface Asked {
  readonly compiled: CompiledRule;
  readonly overHires: OverHires;
  readonly employer: SubjectId;
  readonly hires: readonly Determination[];
  readonly leftOut: number;
  readonly frameFor: (subject: SubjectId) => Frame;
  readonly ruleSet: RuleSet;
}

function totalOf({ compiled, overHires, employer, hires, leftOut, frameFor, ruleSet }: Asked): EmployerTotal {
  const amount = compiled.rule.amount?.expression;
  const claims = hires.map((hire) => claimOf(hire, amount, frameFor(hire.subject), ruleSet));
  const claimed = together([...claims, ...(leftOut > 0 ? [unknownSum] : [])]);
  const held = overHires.takenFrom.flatMap((from) => {
    const bounds = boundsOf(from.expression, frameFor(employer), ruleSet.surroundings);
    const facts = [...usesOf([from.expression], ruleSet.policy.vocabulary).facts];
    return isEmpty(bounds) ? [] : [{ from, facts, held: { least: bounds.mayBeNone ? 0 : Math.max(0, bounds.low), most: bounds.high } }];
  });
  const parts = takenInOrder(claimed, held);
  const granted = smaller(claimed, together(parts.map((part) => part.held)));
  return {
    entitlement: compiled.rule.id, employer, overHires,
    qualifying: hires.filter(({ verdict }) => verdict === 'ELIGIBLE').length,
    open: hires.filter(({ verdict }) => verdict === 'UNDETERMINED').length,
    leftOut,
    claimed, granted, parts,
    missing: isKnown(granted) && parts.every(({ taken }) => isKnown(taken)) ? [] : [
      ...missingOfSums(held, claimed, frameFor(employer), ruleSet),
      ...hires.flatMap((hire) => missingOfHire(hire, compiled, frameFor(hire.subject), ruleSet)),
    ].filter(isFirstOfItsKind),
  };
}

const nothing: Range = { least: 0, most: 0 };
const unknownSum: Range = { least: 0, most: Infinity };

/** An open hire may come to nothing. A hire whose amount the law of the day does not fix is granted one, nobody can say how much. */
function claimOf({ verdict }: Determination, amount: Expression | undefined, frame: Frame, { surroundings }: RuleSet): Range {
  if (verdict === 'INELIGIBLE') return nothing;
  const bounds = amount === undefined ? undefined : boundsOf(amount, frame, surroundings);
  if (bounds === undefined || isEmpty(bounds)) return unknownSum;
  return { least: verdict === 'ELIGIBLE' && !bounds.mayBeNone ? Math.max(0, bounds.low) : 0, most: bounds.high };
}

function takenInOrder(claimed: Range, sums: readonly Omit<PartTaken, 'taken'>[]): readonly PartTaken[] {
  let left = claimed;
  return sums.map((sum) => {
    const { held } = sum;
    const taken = smaller(left, held);
    left = { least: Math.max(0, difference(left.least, held.most)), most: Math.max(0, difference(left.most, held.least)) };
    return { ...sum, taken };
  });
}

function smaller(one: Range, other: Range): Range {
  return { least: Math.min(one.least, other.least), most: Math.min(one.most, other.most) };
}

function together(ranges: readonly Range[]): Range {
  return ranges.reduce((sum, { least, most }) => ({ least: rounded(sum.least + least), most: added(sum.most, most) }), nothing);
}

const added = (one: number, other: number): number => (Number.isFinite(one) && Number.isFinite(other) ? rounded(one + other) : Infinity);

/** Nothing is left of what is known when it may all be taken; of what has no bound, no bound is left. */
function difference(from: number, taken: number): number {
  if (!Number.isFinite(taken)) return 0;
  return Number.isFinite(from) ? rounded(from - taken) : Infinity;
}

export function isKnown({ least, most }: Range): boolean {
  return least === most;
}

/** Where there is nothing to take, it does not matter what the sums hold. */
function missingOfSums(sums: readonly Omit<PartTaken, 'taken'>[], claimed: Range, frame: Frame, ruleSet: RuleSet): readonly MissingFact[] {
  if (claimed.most === 0) return [];
  return sums.filter(({ held }) => !isKnown(held)).flatMap(({ from }) => missingIn(from.expression, frame, ruleSet));
}

function missingOfHire({ verdict, missing }: Determination, { rule }: CompiledRule, frame: Frame, ruleSet: RuleSet): readonly MissingFact[] {
  if (verdict === 'INELIGIBLE') return [];
  return [...missing, ...(rule.amount?.expression === undefined ? [] : missingIn(rule.amount.expression, frame, ruleSet))];
}

function missingIn(expression: Expression, frame: Frame, ruleSet: RuleSet): readonly MissingFact[] {
  const evaluator = toClosures(expression, ruleSet.surroundings);
  return evaluator.value(frame) === UNKNOWN ? missingUnder(evaluator, frame, ruleSet).missing : [];
}

function isFirstOfItsKind({ subject, fact }: MissingFact, index: number, all: readonly MissingFact[]): boolean {
  return all.findIndex((other) => other.subject === subject && other.fact === fact) === index;
}
