/** The clerk of the benchmark, and how this clerk sees residents who are present. */
import type { Circle, Principal, Viewer } from '../src/identity/viewer';

export const benchClerk: Principal = { id: 'demo-clerk', role: 'clerk', client: 'counter', agency: null, residentId: null, place: '220100' };

export function benchViewer(...present: readonly string[]): Viewer {
  const circle: Circle = Object.fromEntries(present.map((id) => [`person:${id}`, 'self' as const]));
  return { ...benchClerk, purpose: 'counter-visit', visit: 'bench', circle };
}
