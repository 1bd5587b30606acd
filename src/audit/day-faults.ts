/** What is wrong with days of the ledger, whether they stand in the database or in an export: their chains, their roots, their index. */
import { faultsIn, type DayRoot, type Entry } from './chain';
import { indexFaults, needsIndex, type LookedAt } from './looked-at';

export interface Days {
  readonly entries: readonly Entry[];
  readonly index: readonly LookedAt[];
}

export function dayFaults({ entries, index }: Days, roots: readonly DayRoot[]): readonly string[] {
  return [...faultsIn(entries, roots), ...(needsIndex(entries, index) ? indexFaults(entries, index) : [])];
}
