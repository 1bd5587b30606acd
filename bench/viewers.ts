/** The clerk of the benchmark, and how this clerk sees residents who are present. */
import type { FactsOfSubject, SubjectId } from '../src/facts/envelope';
import { addYears } from '../src/facts/days';
import type { Circle, Principal, Viewer } from '../src/identity/viewer';
import type { SubjectKey } from '../src/subgraph/scalars';

export const benchClerk: Principal = { id: 'demo-clerk', role: 'clerk', client: 'counter', agency: null, residentId: null, place: '220100' };

export function benchViewer(...present: readonly string[]): Viewer {
  const circle: Circle = Object.fromEntries(present.map((id) => [`person:${id}`, 'self' as const]));
  return { ...benchClerk, purpose: 'counter-visit', visit: 'bench', circle };
}

/** With the whole family there: its members, and their children who live elsewhere. */
export function viewerOf(
  subjects: readonly SubjectKey[], family: readonly SubjectKey[], facts: ReadonlyMap<SubjectId, FactsOfSubject>, asOf: string,
): Viewer {
  const present = new Set(family.map(({ id }) => id));
  const isMinor = (id: SubjectId): boolean => {
    const birth = facts.get(id)?.['birth_date'];
    return birth !== undefined && 'value' in birth && typeof birth.value === 'string' && addYears(birth.value, 18) > asOf;
  };
  const wards = subjects.filter(({ id, guardians }) => !present.has(id) && isMinor(id) && guardians.some((guardian) => present.has(guardian)));
  const circle: Circle = Object.fromEntries([...[...present].map((id) => [id, 'self'] as const), ...wards.map(({ id }) => [id, 'ward'] as const)]);
  return { ...benchClerk, purpose: 'counter-visit', visit: 'bench', circle };
}
