/** In which pooling regions (统筹地区) a person's months lie: those held elsewhere can be transferred here. */
import type { IsoDate } from '../../src/facts/envelope';
import { spansCounted, urbanPension } from './contributions';
import { countMonths } from './months';
import type { ContributionRun, Transfer } from './social-insurance.loader';

/**
 * Months of urban pension insurance held outside the region and not transferred. Transfers under way count as not transferred. Months of
 * the resident scheme are left out: they move by another procedure (城乡养老保险制度衔接).
 */
export function monthsInOtherRegions(
  runs: readonly ContributionRun[],
  transfers: readonly Transfer[],
  region: string,
  day: IsoDate,
): number {
  const pension = urbanPension(runs);
  const completed = transfers.filter(
    (transfer) => transfer.line === 'pension' && transfer.completed_on !== null && transfer.completed_on <= day,
  );
  const others = new Set([...pension.map((run) => run.region), ...completed.map((transfer) => transfer.to_region)]);
  others.delete(region);
  return [...others].reduce((sum, other) => sum + Math.max(0, monthsHeldIn(other, pension, completed, day)), 0);
}

function monthsHeldIn(region: string, pension: readonly ContributionRun[], completed: readonly Transfer[], day: IsoDate): number {
  const paid = countMonths(spansCounted(pension.filter((run) => run.region === region), day));
  const brought = completed.filter((transfer) => transfer.to_region === region);
  const taken = completed.filter((transfer) => transfer.from_region === region);
  return paid + monthsOf(brought) - monthsOf(taken);
}

function monthsOf(transfers: readonly Transfer[]): number {
  return transfers.reduce((sum, { months }) => sum + months, 0);
}
