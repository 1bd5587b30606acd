/** Which papers somebody need not bring, because an agency's record says the same. */
import type { FactValue, SubjectId } from '../facts/envelope';
import type { RuleSet } from './compile';
import type { Determination, MissingFact } from './determination';
import { evidenceBehind } from './determine';
import type { Paper, Proof } from './rule';
import type { Evidence } from './three-valued/evidence';
import { hireOf } from './three-valued/reading-nodes';

export interface PaperNeeded {
  readonly paper: Paper;
  /** True when every fact that the paper would prove is on an agency's record; what was said at the counter or supposed proves nothing. */
  readonly isProved: boolean;
}

export function papersOf(ruleSet: RuleSet, determination: Determination): readonly PaperNeeded[] {
  const { subject, entitlement } = determination;
  const evidence = evidenceBehind(determination);
  return papersAskedFor(ruleSet, entitlement).map((paper) => ({
    paper,
    isProved: paper.provedBy.length > 0 && paper.provedBy.every((proof) => isOnRecord(proof, subject, evidence, ruleSet)),
  }));
}

/** Whether a paper would show what is missing. */
export function isShownByPaper({ subject, fact }: MissingFact, determination: Determination, ruleSet: RuleSet): boolean {
  const proofs = papersAskedFor(ruleSet, determination.entitlement).flatMap(({ provedBy }) => provedBy);
  const evidence = evidenceBehind(determination);
  const isOfBearer = (proof: Proof): boolean => bearersOf(proof, determination.subject, evidence, ruleSet).includes(subject);
  // The fact of an employer whom nobody knows is missing of the person.
  const isOfSubject = ({ relation }: Proof): boolean => relation === undefined && subject === determination.subject;
  return proofs.some((proof) => proof.fact === fact && (isOfSubject(proof) || isOfBearer(proof)));
}

function papersAskedFor({ rules }: RuleSet, entitlement: string): readonly Paper[] {
  return rules.get(entitlement)?.rule.documents ?? [];
}

function isOnRecord(proof: Proof, subject: SubjectId, evidence: Evidence, ruleSet: RuleSet): boolean {
  const bearers = bearersOf(proof, subject, evidence, ruleSet);
  return bearers.length > 0 && bearers.every((bearer) => recorded(bearer, proof.fact, evidence) !== undefined);
}

/** Whose record it would be; nobody where a relation on the way is on no record. */
function bearersOf({ fact, relation }: Proof, subject: SubjectId, evidence: Evidence, { policy, place }: RuleSet): readonly SubjectId[] {
  if (relation !== undefined) return [recorded(subject, relation, evidence) ?? []].flat() as readonly SubjectId[];
  const kinds = policy.vocabulary.facts.get(fact)?.of ?? [];
  const isOf = (kind: string): boolean => kinds.some((one) => one === kind);
  if (isOf('place')) return [`place:${place}`];
  const own = subject.slice(0, subject.indexOf(':'));
  if (isOf(own) && !(own === 'pair' && isOf('employer'))) return [subject];
  const employer = employerOf(subject, evidence);
  if (employer === undefined) return [];
  // It may differ from worker to worker, and is read as rules read it: of the hire where an agency answers for the hire.
  const hire = hireOf(employer, subject);
  return [isOf('pair') && evidence.entry(hire, fact) !== undefined ? hire : employer];
}

function employerOf(subject: SubjectId, evidence: Evidence): SubjectId | undefined {
  if (subject.startsWith('pair:')) return `employer:${subject.slice('pair:'.length).split('/')[0] ?? ''}`;
  const employer = recorded(subject, 'employer', evidence);
  return typeof employer === 'string' ? (employer as SubjectId) : undefined;
}

function recorded(subject: SubjectId, fact: string, evidence: Evidence): FactValue | undefined {
  const entry = evidence.entry(subject, fact);
  return entry !== undefined && 'value' in entry ? entry.value : undefined;
}
