/** Which verdicts of the same residents, on the same facts, come out otherwise by another policy. */
import { askedSubjects, kindsOf } from '../../../resolvers/entitlement/asked-subjects';
import { compile, determine, served, type Determination, type Policy, type Verdict } from '../../entitlement';
import type { HouseholdFacts } from './population-facts';

export interface VerdictChanges {
  /** Determinations that both policies make. */
  readonly compared: number;
  /** Entitlement → `INELIGIBLE → ELIGIBLE` → how many. */
  readonly byEntitlement: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

const absent = 'not determined';
const otherSum = 'ELIGIBLE, another amount or duration';

export function verdictChanges(households: readonly HouseholdFacts[], before: Policy, after: Policy): VerdictChanges {
  const byEntitlement = new Map<string, Map<string, number>>();
  let compared = 0;
  for (const household of households) {
    const [old, now] = [determinationsOf(household, before), determinationsOf(household, after)];
    for (const key of new Set([...old.keys(), ...now.keys()])) {
      const [one, other] = [old.get(key), now.get(key)];
      if (one !== undefined && other !== undefined) compared += 1;
      const change = changeOf(one, other);
      const entitlement = (one ?? other)?.entitlement ?? '';
      if (change === null) continue;
      const counts = byEntitlement.get(entitlement) ?? new Map<string, number>();
      byEntitlement.set(entitlement, counts.set(change, (counts.get(change) ?? 0) + 1));
    }
  }
  return { compared, byEntitlement: new Map([...byEntitlement].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

function determinationsOf({ assessment, received: { facts } }: HouseholdFacts, policy: Policy): ReadonlyMap<string, Determination> {
  const { asOf, place, subjects } = assessment;
  const asked = askedSubjects(subjects);
  const kinds = new Map(asked.map((subject) => [subject.id, kindsOf(subject, subjects, facts, asOf)]));
  const concerned = new Map(served(policy).map((rule) => [rule.id, rule.beneficiaries]));
  const { determinations } = determine(compile(policy, { asOf, place }), { subjects: asked.map(({ id }) => id), facts });
  return new Map(determinations
    .filter(({ entitlement, subject }) => concerned.get(entitlement)?.some((kind) => kinds.get(subject)?.has(kind)))
    .map((determination) => [`${determination.subject} ${determination.entitlement}`, determination]));
}

function changeOf(before: Determination | undefined, after: Determination | undefined): string | null {
  const [old, now]: readonly (Verdict | typeof absent)[] = [before?.verdict ?? absent, after?.verdict ?? absent];
  if (old !== now) return `${old} → ${now}`;
  return before?.amount === after?.amount && before?.durationMonths === after?.durationMonths ? null : otherSum;
}
