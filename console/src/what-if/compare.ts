/**
 * Lays a supposed board beside the one of the counter and says what differs.
 *
 * A verdict that a silent agency keeps open, on either side, is compared with nothing: its silence is no change.
 */
import type { CounterBoardQuery, CounterSupposeQuery } from '../../../src/operations/operations.generated';

type SupposedAssessment = NonNullable<CounterSupposeQuery['assessment']>;
export type SupposedBoard = NonNullable<SupposedAssessment['entitlements']>;
export type SupposedDetermination = SupposedBoard['determinations'][number];
type BoardOfDesk = NonNullable<NonNullable<CounterBoardQuery['assessment']>['entitlements']>;

/** What is compared: both boards have it. */
export type Compared = Pick<SupposedDetermination, 'residentId' | 'verdict' | 'amountYuan' | 'durationMonths'> & {
  readonly entitlement: Pick<SupposedDetermination['entitlement'], 'id' | 'name'>;
  readonly missing: readonly { readonly reason: string }[];
};

/** In the order in which they stand. */
export const changes = ['gained', 'more', 'opened', 'less', 'lost', 'refused', 'not-compared'] as const;
/** `opened`: undetermined now. `refused`: was undetermined and is no. */
export type Change = (typeof changes)[number];

export interface Changed {
  readonly key: string;
  readonly change: Change;
  readonly residentId: string;
  readonly name: Compared['entitlement']['name'];
  readonly before: Compared | null;
  readonly after: Compared | null;
}

export type Difference = Readonly<Record<Change, readonly Changed[]>>;

export function difference(before: readonly Compared[], after: readonly Compared[]): Difference {
  const [had, has] = [byKey(before), byKey(after)];
  const all = [...new Set([...had.keys(), ...has.keys()])].flatMap((key) => {
    const [one, other] = [had.get(key) ?? null, has.get(key) ?? null];
    const known = other ?? one;
    const change = changeBetween(one, other);
    return known === null || change === null ? [] : [{ key, change, residentId: known.residentId, name: known.entitlement.name, before: one, after: other }];
  });
  const of = (change: Change): readonly Changed[] => all.filter((one) => one.change === change);
  return {
    'gained': of('gained'), 'more': of('more'), 'opened': of('opened'), 'less': of('less'), 'lost': of('lost'), 'refused': of('refused'), 'not-compared': of('not-compared'),
  };
}

function changeBetween(before: Compared | null, after: Compared | null): Change | null {
  const was = before?.verdict ?? 'INELIGIBLE';
  const is = after?.verdict ?? 'INELIGIBLE';
  if (was !== is && (waitsForSilence(before) || waitsForSilence(after))) return 'not-compared';
  if (was !== is) {
    if (is === 'ELIGIBLE') return 'gained';
    if (is === 'UNDETERMINED') return 'opened';
    return was === 'ELIGIBLE' ? 'lost' : 'refused';
  }
  return is === 'ELIGIBLE' && before !== null && after !== null ? changeOfAmount(before, after) : null;
}

/** An amount that either board does not tell is compared with nothing. */
function changeOfAmount(before: Compared, after: Compared): Change | null {
  for (const [was, is] of [[before.amountYuan, after.amountYuan], [before.durationMonths, after.durationMonths]] as const) {
    if (was !== null && is !== null && was !== is) return is > was ? 'more' : 'less';
  }
  return null;
}

const waitsForSilence = (one: Compared | null): boolean => one?.verdict === 'UNDETERMINED' && one.missing.some(({ reason }) => reason === 'agency-silent');

function byKey(determinations: readonly Compared[]): ReadonlyMap<string, Compared> {
  return new Map(determinations.map((one) => [`${one.residentId} ${one.entitlement.id}`, one]));
}

export interface SumsChanged {
  readonly perYear: { readonly before: number; readonly after: number };
  readonly once: { readonly before: number; readonly after: number };
}

/** What the family could claim for certain, before and after. */
export function sumsChanged(before: Pick<BoardOfDesk, 'totals'>, after: Pick<SupposedBoard, 'totals'>): SumsChanged {
  const [was, is] = [before.totals.benefits.sure, after.totals.benefits.sure];
  return { perYear: { before: was.perYear, after: is.perYear }, once: { before: was.once, after: is.once } };
}
