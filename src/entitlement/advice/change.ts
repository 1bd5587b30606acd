/** What would have to change for a condition to be met, and who can bring it about. */
import type { FactValue, IsoDate, SubjectId } from '../../facts/envelope';

export type Actor =
  /** The person that the determination is about. */
  | { readonly kind: 'resident'; readonly subject: SubjectId }
  | { readonly kind: 'family-member'; readonly subject: SubjectId }
  /** The subject is left out where nobody knows which employer. */
  | { readonly kind: 'employer'; readonly subject?: SubjectId }
  | { readonly kind: 'agency'; readonly agency: string }
  | { readonly kind: 'local-government' }
  /** Nobody acts; the day is the first on which the condition holds if nothing else changes. */
  | { readonly kind: 'time'; readonly day?: IsoDate }
  /** It cannot be changed, or nobody ought to bring it about. */
  | { readonly kind: 'nobody' };

/** One change. The fact is left out where only the day, or a rule of the place, stands in the way. */
export interface Change {
  readonly actor: Actor;
  readonly subject?: SubjectId;
  readonly fact?: string;
  /** Values of which any one would do; empty where no single value can be named. */
  readonly choices: readonly FactValue[];
  /** Of a number: more (or less) would do as well. */
  readonly bound?: Bound;
}

export type Bound = 'at-least' | 'at-most';

/** Changes that together are enough; none where nothing has to change. */
export type Way = readonly Change[];

/** A change that can be supposed. */
export interface FactChange extends Change {
  readonly subject: SubjectId;
  readonly fact: string;
}

export const isOpen = (way: Way): boolean => way.every(({ actor }) => actor.kind !== 'nobody');

export function isSupposable(change: Change): change is FactChange {
  return change.subject !== undefined && change.fact !== undefined && change.choices.length > 0;
}

/** One of several ways is enough. */
export function eitherOf(groups: readonly (readonly Way[])[]): readonly Way[] {
  return groups.flat();
}

/** More ways than anybody would read are not followed. */
const mostWays = 12;

/** A way through each group, joined; ways that ask two different things of one fact drop out. */
export function allOf(groups: readonly (readonly Way[])[]): readonly Way[] {
  return groups.reduce<readonly Way[]>(
    (joined, ways) => easiestFirst(joined.flatMap((one) => ways.flatMap((other) => joinWays(one, other) ?? []))).slice(0, mostWays),
    [[]],
  );
}

/** Open ways before closed ones, then by the number of changes. */
export function easiestFirst(ways: readonly Way[]): readonly Way[] {
  return [...ways].sort((one, other) => Number(isOpen(other)) - Number(isOpen(one)) || one.length - other.length);
}

/** Null when the two contradict each other; in a list, so that it can be left out. */
function joinWays(one: Way, other: Way): readonly [Way] | null {
  const joined = [...one];
  for (const change of other) {
    const at = joined.findIndex((known) => known.fact === change.fact && known.subject === change.subject && known.actor.kind === change.actor.kind);
    const known = joined[at];
    if (known === undefined) joined.push(change);
    else {
      const both = isSupposable(known) && isSupposable(change) ? sharedChoices(known, change) : laterOf(known, change);
      if (both === null) return null;
      joined[at] = both;
    }
  }
  return [joined];
}

function sharedChoices(one: FactChange, other: FactChange): Change | null {
  const [limit] = one.choices;
  const [otherLimit] = other.choices;
  if (typeof limit === 'number' && typeof otherLimit === 'number') return sharedNumber(one, limit, other, otherLimit);
  const choices = one.choices.filter((value) => other.choices.some((wanted) => JSON.stringify(wanted) === JSON.stringify(value)));
  return choices.length === 0 ? null : { ...one, choices };
}

/** The number that is far enough for both; null where there is none. */
function sharedNumber(one: FactChange, limit: number, other: FactChange, otherLimit: number): Change | null {
  if (limit === otherLimit) return one.bound === other.bound ? one : withoutBound(one);
  const [lower, upper] = limit < otherLimit ? [one, other] : [other, one];
  if (lower.bound === 'at-least') return upper.bound === 'at-most' ? withoutBound(lower) : upper;
  return upper.bound === 'at-most' ? lower : null;
}

function withoutBound({ actor, subject, fact, choices }: FactChange): FactChange {
  return { actor, subject, fact, choices };
}

/** Two waits take as long as the longer one. */
function laterOf(one: Change, other: Change): Change {
  if (one.actor.kind !== 'time' || other.actor.kind !== 'time') return isSupposable(other) ? other : one;
  return (one.actor.day ?? '') >= (other.actor.day ?? '') ? one : other;
}
