/** Two residents who are alike but for one restricted fact, and what makes their answers comparable byte for byte. */
import type { SubjectId } from '../../src/facts/envelope';
import { familiesAlike } from '../../src/population/named-families-alike';
import { personSubject } from '../../src/subgraph/agency';
import { type Circle, type Viewer } from '../../src/identity/viewer';
import { viewerOfTests } from './actors';

export interface Alike {
  readonly residentId: string;
  readonly citizenId: string;
  readonly householdId: string;
}

function alike(index: number): Alike {
  const member = familiesAlike[index]?.family.members[0];
  const householdId = familiesAlike[index]?.family.householdId;
  if (member?.citizenId == null || householdId === undefined) throw new Error('There are two residents who are alike, each with a number.');
  return { residentId: member.id, citizenId: member.citizenId, householdId };
}

/** In the register of HIV cases, and not: nothing else tells them apart. */
export const [onRegister, offRegister] = [alike(0), alike(1)];

/** The text with everything that is of the one man by design: his ids, and digests over them. */
export function withoutIds(text: string, { residentId, citizenId, householdId }: Alike): string {
  return text
    .replaceAll(residentId, 'the-resident')
    .replaceAll(householdId, 'the-household')
    .replaceAll(citizenId, 'the-number')
    .replace(new RegExp(`\\*{12}${citizenId.slice(-2)}`, 'g'), 'the-masked-number')
    .replace(/"(id|factsDigest)":"[0-9a-f]{20,64}"/g, '"$1":"digest"')
    .replace(/\bV[A-Za-z0-9_-]{22}(?=["\\])/g, 'the-visit')
    .replace(/"(answeredAt|at)":"[^"]+"/g, '"$1":"instant"');
}

export function circleOf({ residentId }: Alike, relation: NonNullable<Circle[SubjectId]>): Circle {
  return { [personSubject(residentId)]: relation };
}

export function resident(person: Alike, change: Partial<Viewer> = {}): Viewer {
  return {
    ...viewerOfTests, id: 'a-resident', role: 'resident', client: 'resident', place: null, residentId: person.residentId, purpose: 'own-records', visit: 'own-visit',
    circle: circleOf(person, 'self'), ...change,
  };
}

/** A program of the health agency with a mandate that names the patient. */
export function treatingUnit(patient: Alike, change: Partial<Viewer> = {}): Viewer {
  return resident(patient, { id: 'a-hospital', role: 'agency-system', client: 'hospital', agency: 'health', residentId: null, purpose: 'treatment', visit: 'treatment', ...change });
}
