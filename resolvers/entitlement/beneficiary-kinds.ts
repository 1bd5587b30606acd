/**
 * Which kinds of beneficiary a person may be, from kinship, age and sex; a rule is determined for the kinds that it names. Whether somebody
 * is left behind at home is a condition of the rules themselves: here only those drop out who never could be.
 */
import { addYears } from '../../src/facts/days';
import type { FactsOfSubject, IsoDate, SubjectId } from '../../src/facts/envelope';
import type { SubjectKey } from '../../src/subgraph/scalars';

const workingAgeYears = 16;
const adultAgeYears = 18;
const elderAgeYears = 60;

/** A person may be several at once: a worker, somebody's husband, and the father of the family. */
export function beneficiaryKinds(
  subject: SubjectKey,
  subjects: readonly SubjectKey[],
  facts: ReadonlyMap<SubjectId, FactsOfSubject>,
  asOf: IsoDate,
): ReadonlySet<string> {
  const hasReached = (years: number): boolean | null => hasReachedAge(facts.get(subject.id), years, asOf);
  const kinds = new Set<string>(['family']);
  if (hasReached(workingAgeYears) !== false) kinds.add('worker');
  if (subject.spouse !== null) kinds.add('spouse');
  const livesWithGuardian = subjects.some((other) => subject.guardians.includes(other.id) && other.household === subject.household);
  if (hasReached(adultAgeYears) !== true || (livesWithGuardian && subject.spouse === null)) kinds.add('child');
  if (subjects.some((other) => other.guardians.includes(subject.id) && hasReachedAge(facts.get(other.id), adultAgeYears, asOf) !== false)) {
    kinds.add('parent');
  }
  if (hasReached(workingAgeYears) !== true) kinds.add('left-behind child');
  if (hasReached(adultAgeYears) !== false && sexOf(facts.get(subject.id)) !== 'male') kinds.add('left-behind woman');
  if (hasReached(elderAgeYears) !== false) kinds.add('left-behind elder');
  return kinds;
}

/** `null` when the birth date is unknown: then nobody is left out for an age. */
function hasReachedAge(facts: FactsOfSubject | undefined, years: number, asOf: IsoDate): boolean | null {
  const birth = facts?.['birth_date'];
  if (birth === undefined || !('value' in birth) || typeof birth.value !== 'string') return null;
  return addYears(birth.value, years) <= asOf;
}

function sexOf(facts: FactsOfSubject | undefined): unknown {
  const sex = facts?.['sex'];
  return sex !== undefined && 'value' in sex ? sex.value : undefined;
}
