/**
 * What a case expects of the breaches of a right: `breaches: {no-written-contract: {state: breached, amount: 11000, last_day: 2017-09-01}}`.
 * Only what is written is compared; a breach that is not named is not.
 */
import { breachesOf, didYouMean, type BreachFound, type Determination, type MissingFact, type Place, type Policy, type RuleSet } from '../../entitlement';
import { isCalendarDay } from '../../facts/shape';

/** `not-asked`: the right is not had, or the breach is none on that day. */
export const expectedStates = ['breached', 'not-breached', 'unknown', 'not-asked'] as const;

export const expectedBreachKeys = ['state', 'amount', 'last_day', 'within_time', 'missing'] as const;

export interface ExpectedBreach {
  readonly id: string;
  readonly state: (typeof expectedStates)[number];
  /** A number; `unknown` while a fact is missing; `none` where none is fixed. */
  readonly amount?: number | 'unknown' | 'none';
  /** A day; `unknown`; `none` where no limit runs. */
  readonly lastDay?: string;
  readonly isWithinTime?: boolean | 'unknown';
  readonly missing?: readonly string[];
}

export function readExpectedBreaches(place: Place | null, entitlement: string, policy: Policy): readonly ExpectedBreach[] | undefined {
  if (place === null) return undefined;
  const rule = policy.rules.get(entitlement);
  const ids = rule?.breaches.map(({ id }) => id) ?? [];
  return place.entries().map(({ key: id, at, value }) => {
    if (rule !== undefined && !ids.includes(id)) at.report(`\`${entitlement}\` has no breach \`${id}\``, didYouMean(id, ids) ?? `It has: ${ids.join(', ') || 'none'}.`);
    value.allow(expectedBreachKeys);
    const [amount, lastDay, within, missing] = [value.get('amount'), value.get('last_day'), value.get('within_time'), value.get('missing')];
    return {
      id,
      state: value.need('state')?.oneOf(expectedStates) ?? 'unknown',
      ...(amount === null ? {} : { amount: typeof amount.value === 'number' ? amount.value : amount.oneOf(['unknown', 'none'] as const) }),
      ...(lastDay === null ? {} : { lastDay: readLastDay(lastDay) }),
      ...(within === null ? {} : { isWithinTime: typeof within.value === 'boolean' ? within.value : within.oneOf(['unknown'] as const) }),
      ...(missing === null ? {} : { missing: missing.items().map((one) => one.text()) }),
    };
  });
}

function readLastDay(place: Place): string {
  const { value } = place;
  if (typeof value === 'string' && (isCalendarDay(value) || value === 'unknown' || value === 'none')) return value;
  place.report('Expected a day such as 2017-09-01, `unknown` or `none`');
  return '';
}

export interface BreachComparison {
  readonly isRight: boolean;
  /** What came out, as a case would write it: only what was compared. */
  readonly got: readonly string[];
}

export function compareBreaches(
  expected: readonly ExpectedBreach[],
  determination: Determination | undefined,
  ruleSet: RuleSet,
  namesOf: (missing: readonly MissingFact[], parameters: readonly string[]) => readonly string[],
): BreachComparison {
  const found = new Map((determination === undefined ? [] : breachesOf(ruleSet, determination)).map((one) => [one.breach.id, one]));
  const lines = expected.map((one) => {
    const got = asExpected(one, found.get(one.id), namesOf);
    return { isRight: wordsFor(one) === wordsFor(got), got: wordsFor(got) };
  });
  return { isRight: lines.every(({ isRight }) => isRight), got: lines.map(({ got }) => got) };
}

/** What was found, told by the keys that the case names. */
function asExpected(
  expected: ExpectedBreach,
  found: BreachFound | undefined,
  namesOf: (missing: readonly MissingFact[], parameters: readonly string[]) => readonly string[],
): ExpectedBreach {
  const { id, amount, lastDay, isWithinTime, missing } = expected;
  if (found === undefined) return { id, state: 'not-asked' };
  return {
    id,
    state: ({ BREACHED: 'breached', NOT_BREACHED: 'not-breached', UNKNOWN: 'unknown' } as const)[found.state],
    ...(amount === undefined ? {} : { amount: found.amount === null ? 'unknown' : (found.amount ?? 'none') }),
    ...(lastDay === undefined ? {} : { lastDay: found.lastDay === null ? 'unknown' : (found.lastDay ?? 'none') }),
    ...(isWithinTime === undefined ? {} : { isWithinTime: found.isWithinTime ?? 'unknown' }),
    ...(missing === undefined ? {} : { missing: namesOf(found.missing, found.missingParameters) }),
  };
}

export function wordsFor({ id, state, amount, lastDay, isWithinTime, missing }: ExpectedBreach): string {
  return [
    `${id}: ${state}`,
    ...(amount === undefined ? [] : [`amount: ${amount}`]),
    ...(lastDay === undefined ? [] : [`last_day: ${lastDay}`]),
    ...(isWithinTime === undefined ? [] : [`within_time: ${isWithinTime}`]),
    ...(missing === undefined ? [] : [`missing: ${[...new Set(missing)].sort().join(', ')}`]),
  ].join(', ');
}
