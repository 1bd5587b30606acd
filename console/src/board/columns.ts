/**
 * Sorts a board into the columns of the counter.
 *
 * A silent agency has a place of its own: what waits for it is neither a yes, nor a no, nor something that the resident could bring.
 */
import type { Assessment } from '../visit/desk';

export type EntitlementBoard = NonNullable<Assessment['entitlements']>;
export type Determination = EntitlementBoard['determinations'][number];
export type BrokenRight = NonNullable<EntitlementBoard['breaches']>[number];
export type MissingFact = Determination['missing'][number];

/** In the order in which they stand on the board. */
export const columns = ['claim', 'one-step', 'received', 'breached', 'later', 'silent'] as const;
export type Column = (typeof columns)[number];

export interface Yuan { readonly perYear: number; readonly once: number }

/** One entitlement in one column, for everybody of the family whom it stands there for. */
export interface Card {
  readonly key: string;
  readonly column: Column;
  readonly entitlement: Pick<Determination['entitlement'], 'id' | 'name'>;
  readonly agency: string | null;
  readonly residentIds: readonly string[];
  /** What it comes to for all of them; null where the rule fixes no sum. */
  readonly yuan: Yuan | null;
  /** True where it is known to cost nothing, such as a free examination. */
  readonly isFree: boolean;
  /** The first of them: the others have the same reasons, or their own on asking. */
  readonly determination: Determination | null;
  /** Of a broken right. */
  readonly breach: BrokenRight['breach'] | null;
  /** Facts that are missing, without repetition. */
  readonly missing: readonly MissingFact[];
}

export interface SortedBoard {
  readonly cards: Readonly<Record<Column, readonly Card[]>>;
  /** Services that everybody may use, of which nobody keeps a record: folded away. */
  readonly everyday: readonly Card[];
}

export const silence = 'agency-silent';

export function sortBoard(board: EntitlementBoard, only: string | null = null): SortedBoard {
  const determinations = board.determinations.filter(({ residentId }) => only === null || residentId === only);
  const sums = new Map(board.totals.benefits.counted.map(({ entitlementId, residentId, yuan }) => [`${entitlementId} ${residentId}`, yuan]));
  const placed = new Map<string, Determination[]>();
  for (const one of determinations) {
    const key = `${placeOf(one)} ${one.entitlement.id}`;
    placed.set(key, [...(placed.get(key) ?? []), one]);
  }
  const all = [...placed].flatMap(([key, same]) => {
    const [first] = same;
    return first === undefined ? [] : [cardOf(key, placeOf(first), first, same, sums)];
  });
  const breached = (board.breaches ?? []).filter(({ determination }) => only === null || determination.residentId === only).map(cardOfBreach);
  const inColumn = (column: Column): readonly Card[] => [...(column === 'breached' ? breached : all.filter((card) => card.place === column).map(({ card }) => card))].sort(order[column]);
  return {
    cards: { claim: inColumn('claim'), 'one-step': inColumn('one-step'), received: inColumn('received'), breached: inColumn('breached'), later: inColumn('later'), silent: inColumn('silent') },
    everyday: all.filter(({ place }) => place === 'everyday').map(({ card }) => card),
  };
}

function placeOf(determination: Determination): Exclude<Column, 'breached'> | 'everyday' {
  const { verdict, received, missing } = determination;
  if (received?.state === 'RECEIVED') return 'received';
  if (verdict === 'ELIGIBLE') return isEveryday(determination) ? 'everyday' : 'claim';
  if (verdict === 'UNDETERMINED') return missing.some(({ reason }) => reason === silence) ? 'silent' : 'one-step';
  return isOneStepAway(determination) ? 'one-step' : 'later';
}

/** No agency keeps a record of it, it pays nothing, and nothing runs out. */
function isEveryday({ received, amountYuan, durationMonths, entitlement }: Determination): boolean {
  return received === null && (amountYuan ?? 0) === 0 && durationMonths === null && entitlement.deadline === null;
}

/** A refusal that one condition alone keeps up, which somebody could change. */
function isOneStepAway({ wouldChange }: Determination): boolean {
  return wouldChange?.paths.some(({ isOpen, conditions }) => isOpen && conditions.length === 1) ?? false;
}

function cardOf(key: string, place: ReturnType<typeof placeOf>, first: Determination, same: readonly Determination[], sums: ReadonlyMap<string, Yuan | null>) {
  const counted = same.flatMap(({ entitlement, residentId }) => sums.get(`${entitlement.id} ${residentId}`) ?? []);
  const yuan = counted.reduce((sum, one) => ({ perYear: sum.perYear + one.perYear, once: sum.once + one.once }), { perYear: 0, once: 0 });
  const card: Card = {
    key,
    column: place === 'everyday' ? 'claim' : place,
    entitlement: first.entitlement,
    agency: first.entitlement.agency?.id ?? null,
    residentIds: same.map(({ residentId }) => residentId),
    yuan: yuan.perYear + yuan.once > 0 ? yuan : oneSum(first),
    isFree: free.has(first.entitlement.kind) && same.every(({ amountYuan }) => amountYuan === 0),
    determination: first,
    breach: null,
    missing: [...new Map(same.flatMap(({ missing }) => missing).map((one) => [`${one.subject} ${one.fact}`, one])).values()],
  };
  return { place, card };
}

/** Of these kinds a sum of nothing means that nothing is paid for it. */
const free = new Set(['service-in-kind', 'subsidy']);

/** A sum that stands in no total, such as of a loan, of what is not certain, or of what is received already. */
function oneSum({ amountYuan, amountWorking, verdict }: Determination): Yuan | null {
  if (verdict === 'INELIGIBLE' || amountYuan === null || amountYuan <= 0) return null;
  const unit = amountWorking?.unit;
  return unit === 'yuan/month' ? { perYear: 12 * amountYuan, once: 0 } : unit === 'yuan/year' ? { perYear: amountYuan, once: 0 } : { perYear: 0, once: amountYuan };
}

function cardOfBreach({ determination, breach }: BrokenRight): Card {
  const { entitlement, residentId } = determination;
  return {
    key: `breached ${entitlement.id} ${residentId} ${breach.id}`,
    column: 'breached',
    entitlement,
    agency: entitlement.agency?.id ?? null,
    residentIds: [residentId],
    yuan: breach.amountYuan === null ? null : breach.amountUnit === 'yuan' ? { perYear: 0, once: breach.amountYuan } : { perYear: breach.amountYuan * 12, once: 0 },
    isFree: false,
    determination: null,
    breach,
    missing: [],
  };
}

const worth = ({ yuan }: Card): number => (yuan === null ? 0 : yuan.perYear + yuan.once);
const most = (one: Card, other: Card): number => worth(other) - worth(one);
const hasEnd = ({ determination }: Card): number => (determination?.entitlement.deadline == null ? 1 : 0);
const questionsLeft = ({ missing, determination }: Card): number => (determination?.verdict === 'INELIGIBLE' ? 1.5 : missing.length);

/** Most money first; then what has a last day; the rest as the platform has them. */
const order: Readonly<Record<Column, (one: Card, other: Card) => number>> = {
  claim: (one, other) => most(one, other) || hasEnd(one) - hasEnd(other),
  'one-step': (one, other) => questionsLeft(one) - questionsLeft(other) || most(one, other),
  received: most,
  breached: most,
  later: () => 0,
  silent: most,
};

/** For the head of a column. */
export function sumOf(board: EntitlementBoard, column: Column): Yuan | null {
  switch (column) {
    case 'claim': return board.totals.benefits.sure;
    case 'one-step': return board.totals.benefits.perhaps;
    case 'breached': return board.totals.claims.sure;
    case 'received': case 'later': case 'silent': return null;
  }
}

/** Which agencies are silent, and how many verdicts wait for each. */
export function leftOpenBy(board: EntitlementBoard | null): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { missing } of board?.determinations ?? []) {
    for (const agency of new Set(missing.flatMap(({ reason, agency: owner }) => (reason === silence && owner != null ? [owner.id] : [])))) {
      counts.set(agency, (counts.get(agency) ?? 0) + 1);
    }
  }
  return counts;
}
