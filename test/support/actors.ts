/** Whoever a test acts as: the sign-in of the tests, which is a principal written into the header. Nothing but the tests may take it. */
import { Failure } from '../../src/failure';
import type { Asked } from '../../src/gateway/who-asks';
import type { Circle, Principal, Viewer } from '../../src/identity/viewer';

export const testClerk: Principal = { id: 'demo-clerk', role: 'clerk', client: 'counter', agency: null, residentId: null, place: '220100' };
/** As the clerk of the tests looks when these residents are present, where no book of visits is asked. */
export function viewerBefore(...present: readonly string[]): Viewer {
  const circle: Circle = Object.fromEntries(present.map((id) => [`person:${id}`, 'self' as const]));
  return { ...testClerk, purpose: 'counter-visit', visit: 'test-visit', circle };
}
export const viewerOfTests: Viewer = viewerBefore();

export const testSupervisor: Principal = { ...testClerk, id: 'supervisor', role: 'supervisor' };

export function residentActor(residentId: string): Principal {
  return { id: `of-${residentId}`, role: 'resident', client: 'resident-portal', agency: null, residentId, place: null };
}

const scheme = 'Bearer test ';

export function authorizationOf(principal: Principal): string {
  return `${scheme}${JSON.stringify(principal)}`;
}

/** The clerk of the tests where nothing is said. */
export function authenticateTests({ authorization }: Asked): Promise<Principal> {
  if (authorization === undefined) return Promise.resolve(testClerk);
  if (!authorization.startsWith(scheme)) return Promise.reject(new Failure('UNAUTHENTICATED', 'The tests sign in with a principal.'));
  return Promise.resolve(JSON.parse(authorization.slice(scheme.length)) as Principal);
}
