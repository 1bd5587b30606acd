/** What became by a day of the plans that an employer filed for a dormitory. */
import type { IsoDate } from '../../src/facts/envelope';
import type { DormitoryPlanEntry } from './housing.loader';

export type PlanState =
  | { readonly state: 'conforms' | 'does-not-conform'; readonly plan: DormitoryPlanEntry }
  | { readonly state: 'under-way' | 'none'; readonly plan: null };

/** A plan found conforming stands whatever is filed after it; else a plan under way leaves the answer open; else the last decision counts. */
export function dormitoryPlanOn(plans: readonly DormitoryPlanEntry[], day: IsoDate): PlanState {
  const filed = plans.filter(({ filed_on }) => filed_on <= day);
  const decided = filed.filter((plan) => isDecidedOn(plan, day)).sort((a, b) => (b.decided_on ?? '').localeCompare(a.decided_on ?? ''));
  const conforming = decided.find(({ decision }) => decision === 'conforms');
  if (conforming !== undefined) return { state: 'conforms', plan: conforming };
  if (decided.length < filed.length) return { state: 'under-way', plan: null };
  const [last] = decided;
  return last === undefined ? { state: 'none', plan: null } : { state: 'does-not-conform', plan: last };
}

function isDecidedOn({ decided_on }: DormitoryPlanEntry, day: IsoDate): boolean {
  return decided_on !== null && decided_on <= day;
}
