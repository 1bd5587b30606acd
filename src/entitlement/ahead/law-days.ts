/** The days on which the law that a rule rests on changes at a place: the rule, its versions, the parameters it reads, the class of the city. */
import type { IsoDate } from '../../facts/envelope';
import { daysOfChange, type LawInForce } from '../compile';
import type { DatedValue } from '../vocabulary';

const keptOf = new WeakMap<LawInForce, Map<string, readonly IsoDate[]>>();

/** In order, those before the law asked about too. Some may change nothing for a subject: whether they do is looked at when the day comes. */
export function lawDaysOf(law: LawInForce, entitlement: string): readonly IsoDate[] {
  const kept = keptOf.get(law) ?? new Map<string, readonly IsoDate[]>();
  keptOf.set(law, kept);
  const known = kept.get(entitlement);
  if (known !== undefined) return known;
  const { vocabulary, rules } = law.policy;
  const rule = rules.get(entitlement);
  if (rule === undefined) return [];
  const parameters = [...rule.parametersUsed].flatMap((name) => vocabulary.parameters.get(name)?.values ?? []).filter((value) => isFor(value, law.place));
  const days = daysOfChange([rule, ...rule.versions, ...parameters, ...(vocabulary.cities.get(law.place)?.classes ?? [])]);
  kept.set(entitlement, days);
  return days;
}

/** A city may change its class, so that the values of every class may come to be its own. */
function isFor({ scope }: DatedValue, place: string): boolean {
  if (scope.kind === 'city') return scope.is === place;
  return scope.kind === 'class' || place.startsWith(scope.is);
}
